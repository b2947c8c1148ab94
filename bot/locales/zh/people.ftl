# People behind the bot. Short sentences, polite, plain words. Keep emoji, line breaks, /commands and { $names }.

## Commands
command-ask = 与真人对话
command-stop = 结束与真人的对话
command-follow = 接收重要变动通知
command-following = 您关注的内容
help-people =
    /ask – 与真人对话
    /follow – 接收重要变动通知
    /following – 您关注的内容

## Talking with a person
person-now = 从现在起，由真人阅读您写的内容，机器人不再回答。您可以发送文字、照片、文件和语音。
person-question-passed = 您的上一个问题我已转交：“{ $question }”
person-hours = 答复时间：{ $hours }。预计等待：最长 { $within } 小时。
person-closed = 现在没有人在。您仍可以写，他们回来后会看到。
person-hidden = 他们看不到您的姓名和账号，只看到您发送的内容。
person-stop = 结束对话并回到机器人：/stop
person-show-name = 显示我的姓名
person-name-shown = 对方现在可以看到您的姓名和账号。
person-already = 您已经在与真人对话，请直接写。结束：/stop
person-none-open = 您现在没有与真人对话。我是机器人：请问我，或选择 /ask。
person-ended = 与真人的对话已结束。现在又由我（机器人）回答，请提问。
person-ended-silence = 已有 { $days } 天没有人写消息，对话已结束。重新开始：/ask
person-reopened = 真人已重新打开您的对话，正在阅读您写的内容。结束：/stop
person-unreachable = 您的消息未能转交，非常抱歉。请向以下机构咨询：
person-private-only = 在这里所有人都能看到。请在私聊中给我写，并在那里选择 /ask。

## Tell me when you know
button-tell-me = 知道后告诉我
promise-made = 好的。如果我在 { $days } 天内知道答案，会给您写一次。/forget 可取消。
promise-gone = 这个问题已不再保存，请再问一次。
promise-kept = 您曾问：“{ $question }”。现在我可以回答了：

## Following
button-follow = 🔔 关注
follow-choose = 您想收到哪方面的消息？只有重要变动时我才会写，夜间绝不打扰。单个主题可用其下方的按钮关注。
follow-city-news = 城市新闻
follow-started = 您已关注：{ $subject }。全部关注：/following
follow-list = 这是您关注的内容，点一下即可取消。
follow-none = 您没有关注任何内容。/follow 显示可关注的内容。
news-topic = 重要变动：{ $subject }
news-other = 新消息：{ $subject }
news-read = 阅读
news-why = 您关注了此内容，所以收到本消息。取消：/following

## What is stored
privacy-people =
    仅在您要求时：
    • 与真人对话：您的消息会在不带姓名的情况下转到顾问的 Telegram 群组，我们自己不保存。对话期间及之后 { $days } 天，您的聊天地址以加密形式保存。
    • “知道后告诉我”和您的关注：您的聊天地址以加密形式保存，直到我告诉您或您取消为止。
mydata-handover = 与真人的对话，始于 { $since }
mydata-promise = 我答应告诉您：“{ $text }”
mydata-follow = 您关注的内容，始于 { $since }：/following
