"""People behind the bot: counsellors who take over, answers promised for later, news for those who follow."""
