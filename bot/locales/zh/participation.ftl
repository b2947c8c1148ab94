# Having a say: the city's questions, proposals, sharing, posters. $day is a day in words; № stays as it is.

## Commands, help, privacy
command-consultations = 回答市政府的问题
command-propose = 向市政府提建议
command-proposals = 您的建议进展如何
help-participation =
    对城市发表您的意见：
    /consultations – 回答市政府的问题
    /propose – 向市政府提建议
    /proposals – 您的建议进展如何
privacy-participation =
    如果您发表意见：
    • 您对市政府问题的回答：以只属于该问题的加密编号保存。问题结束后，回答会被统计，此后谁也无法知道哪条回答是谁的。
    • 您的建议：加密保存，电话号码、电子邮箱和证件号码会被遮盖。由本指南的工作人员阅读，并在不提您姓名的情况下转交。两年后删除。
    • 如果您要求告知结果：您的聊天编号加密保存，直到通知您为止，最多一年。
    • 每个主题被问到多少次：统计时不含您的聊天信息，让市政府了解新来者需要什么。
mydata-voice = 您对市政府问题的回答：“{ $text }”。{ $until }统计之后，将无法再与您联系起来。
mydata-proposal = { $since } – 您的建议：“{ $text }”。{ $until }删除。
mydata-listener-consultation = 您要求告知市政府问题 № { $text } 的结果。通知您之后删除，最迟 { $until }。
mydata-listener-proposal = 您要求告知建议 № { $text } 的消息。得到答复后删除，最迟 { $until }。
mydata-count = 加密编号，只显示有多少不同的人问过某个主题。{ $until }删除。

## The menu
button-have-a-say = 🗳 发表意见
say-intro = 里加希望听到您的声音。您可以回答市政府的问题，也可以自己提建议。不需要留下姓名。
say-topics = 您还可以这样参与：
say-privately = 这是您和市政府之间的事。请在私聊中给我写信息。
button-private-chat = 打开私聊
button-consultations = 🗳 市政府的问题
button-propose = ✏️ 提建议
button-my-proposals = 📋 我的建议

## The city's questions
consultations-open = 市政府想问您。请选择一个问题：
consultations-none = 市政府目前没有问题。
consultations-past = 带 ✓ 的问题已经结束，您可以查看结果。
consultation-audience = 对象：{ $audience }
consultation-until = 在 { $day } 当天结束之前，您都可以回答或修改回答。
consultation-privacy = 每人一个回答，统计时不含您的姓名。问题结束后，谁也无法知道回答是谁的。
consultation-write = 请在下一条消息中写下您的回答，最多 { $max } 个字符。请不要写姓名和电话号码。
consultation-too-long = 太长了，请写短一些。
consultation-yours = 您目前的回答：{ $answer }
consultation-noted = 谢谢！您的回答已记录：{ $answer }
consultation-closed = 这个问题已经结束。感谢您的关注！
consultation-withdrawn = 您的回答已删除。
consultation-result = 结果
consultation-voices = 回答数：{ $count }
consultation-few = 回答的人少于 { $fewest } 个。为了避免有人被认出，不显示数字。
consultation-outcome = 市政府做了什么
consultation-waiting = 市政府还没有说明将如何处理这个结果。
button-change = 修改我的回答
button-withdraw = 删除我的回答
button-tell-result = 🔔 告诉我结果
button-tell-not = 🔕 不用告诉我
tell-result-noted = 有了结果，以及市政府说明做了什么时，我会在这里通知您。
tell-stopped = 好的，我不会再就此给您发消息。

## Proposals
propose-area = 您的建议是关于什么的？
propose-neighbourhood = 是关于哪个街区的？请写下名称，或者跳过。
propose-text = 现在请用一条消息写下您的建议，最多 { $max } 个字符：应该改变什么，为什么？请不要写姓名、电话号码和证件。
propose-too-long = 太长了，请写短一些。
propose-check = 市政府将收到以下内容。对吗？如果不对，请重新写。
propose-sent = 谢谢！您的建议已收到，编号是 { $number }。查看进展：/proposals
propose-cancelled = 没有发送任何内容。
button-skip = 跳过
button-send = 发送
button-cancel = 取消
proposals-none = 您在这里还没有建议。
proposals-yours = 您的建议：
proposal-state-received = 已收到
proposal-state-passed = 已转交：{ $office }
proposal-state-answered = 已答复
button-tell-answer = 🔔 有消息时告诉我
tell-answer-noted = 建议 № { $number } 有消息时，我会在这里通知您。
proposal-news-passed = 您的建议 № { $number } 有新消息：已转交给 { $office }。
proposal-news-answered = 市政府已答复您的建议 № { $number }：

## Sharing and posters
button-share = ↗️ 分享
share-text = 您可以把它转发给别人：
share-open = 用您自己的语言询问在里加生活的问题：
button-choose-chat = 选择聊天
inline-open = 阅读全文，继续提问
inline-ask = 在私聊中问我
poster-headline = 刚到里加？用您自己的语言提问。
poster-scan = 扫描二维码，打开 Telegram，写下您的问题。
poster-free = 免费，不需要姓名。遇到危险请拨打 112。
