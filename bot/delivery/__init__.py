"""Between Telegram and the handlers: updates and calls are kept until they are dealt with, within Telegram's limits."""
