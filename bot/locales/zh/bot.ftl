# Ceļvedis speaks to a newcomer. Short sentences, polite, plain words. Keep emoji, line breaks and { $names }.
# Telegram commands (/help) stay as they are. HTML is not used here.

## First words
start-greeting = 您好！我是 Ceļvedis（采尔韦迪斯），里加生活指南。
start-what = 请用您自己的话、您自己的语言写下问题：居留许可、工作、上学、看病、住房、拉脱维亚语课程等都可以问。我的回答来自人工编写、注明日期的资料，并会告诉您出处。
start-limits = 我是机器人，不是真人。我不能决定您的事情，不能代填表格，也不能替您给办事机构打电话。如果我不知道，我会直说，并告诉您可以问谁。
start-emergency = 遇到危险？请拨打 112。警察：110。急救：113。
start-privacy = 我不会问您的姓名。会保存哪些信息，请看 /privacy
start-try = 您可以先从这些问题开始：

## Help and commands
help-text =
    请写下问题，例如：“{ $example }”
    或者选择：
    /topics – 按类别查看所有主题
    /language – 选择我使用的语言
    /contact – 可以咨询的人
    /privacy – 保存了您的哪些信息
    /mydata – 本聊天具体保存了什么
    /forget – 删除本聊天的所有信息
    遇到危险？请拨打 112。
help-example = 怎么找家庭医生？
command-start = 重新开始
command-help = 我能做什么
command-topics = 所有主题
command-language = 更换语言
command-contact = 可以咨询的人
command-privacy = 保存了您的哪些信息
command-forget = 删除本聊天的所有信息
bot-description = 为新来里加的人准备的生活指南。您可以用自己的语言询问居留许可、工作、上学、医疗、住房和拉脱维亚语课程。回答来自注明日期和出处的资料。紧急求助：112。
bot-short-description = 用您的语言回答里加生活问题，并注明出处。
input-placeholder = 请写下您的问题

## Answers
answer-other-language = 这份资料暂时没有您的语言版本，先给您看另一种语言的：{ $language }。
answer-also = 您可能还需要：
answer-unsure = 我想您问的是这个。如果不是，请换个说法再写一次。
answer-continued = （{ $number }/{ $total }）
choose-intro = 我不太明白您的意思。是下面的某一个吗？
choose-none = 都不是
sorry-text = 这个问题我不知道答案，也不想乱猜。
sorry-rephrase = 请换个说法试试，或者看看所有主题：/topics
sorry-ask = 您可以问真人，免费：
sorry-note = 您的问题已记下，不带您的姓名，方便工作人员补写缺少的资料。
emergency-first = 如果现在有人处于危险中，请拨打 112。电话免费，昼夜都能打通。
emergency-numbers = 112 – 所有紧急情况 · 113 – 急救 · 110 – 警察
emergency-then = 之后，这些内容也许能帮到您：

## Small talk
talk-greeting = 您好！里加生活方面的问题都可以问我，用您自己的语言写就行。
talk-thanks = 不客气！还有别的问题，随时写给我。
talk-goodbye = 再见，祝您一切顺利！需要时随时写给我。
talk-about = 我是 Ceļvedis，一个机器人。我根据市政府和民间组织的人员编写的资料，回答有关里加生活的问题。我不会编造答案。我能做什么：/help
talk-undecided = 请用几个词写下您的问题，例如：“{ $example }”

## Buttons
button-helpful = 👍
button-not-helpful = 👎
button-other-language = 🌐 换一种语言
button-topics = 所有主题
button-back = ‹ 返回
button-ask-person = 问真人
button-sources = 出处

## Rating
rating-thanks = 谢谢您！
rating-why = 哪里不对？请选一项，这有助于改进资料。
rating-reason-wrong = 信息有误或过时
rating-reason-other-question = 答的不是我问的
rating-reason-unclear = 我看不懂
rating-reason-incomplete = 内容不全
rating-noted = 已记下，工作人员会查看。如果着急，请问真人：/contact

## Topics, languages, people
topics-intro = 请选择类别：
topics-in-category = { $category }：请选择主题。
language-choose = 请选择我使用的语言。用其他语言提问，我也能看懂。
language-set = 从现在起，我使用{ $language }。
language-automatic = 用我提问的语言回答
language-automatic-set = 您用什么语言写，我就用什么语言回答。
contact-intro = 您可以咨询他们。他们帮助新来里加的人：
contact-danger = 遇到危险？请拨打 112。

## Privacy
privacy-text =
    保存什么，为什么：
    • 您选择的语言 – 这样我才知道用什么语言。保存到您发送 /forget，或者一年没有写消息为止。
    • 我答不上来的问题，或收到 👎 的问题 – 方便工作人员写出更好的资料。电话号码、电子邮箱、个人代码和证件号码会被遮盖，文字会加密。{ $days } 天后删除。
    • 一个代替您聊天的加密编号 – 这样 /forget 才能找到您的数据。没有我们的密钥，无法由它得知您是谁。
    • 您的消息和我的回复（加密）– 以免丢失。保存到回复送达您为止，最多一天。
    • 加密的备份 – 以防机器损坏。您删除的内容最迟 30 天后也会从备份中消失。
    从不保存：您的姓名、用户名、照片、联系人。
    谁能看到：只有本指南的工作人员，没有别人。问题由我们自己的服务器回答，不使用外部的人工智能服务。消息经过 Telegram 传送，Telegram 有自己的规定。
    /mydata 会显示本聊天保存的全部内容。
    /forget 会一次删除全部内容。
forget-confirm = 要删除我保存的本聊天的所有信息吗？
forget-yes = 是，删除
forget-no = 不，保留
forget-done = 好了，本聊天的所有信息都已删除。
forget-kept = 没有删除任何内容。

## Things I cannot read
unsupported-photo = 我看不了图片，请用文字写下您的问题。如果您收到了办事机构的信件，可以请真人帮忙：/contact
unsupported-voice = 我暂时还听不了语音消息，请用文字写下您的问题。
unsupported-sticker = 真可爱！不过我只看得懂文字。请写下您的问题。
unsupported-file = 我打不开文件，请用文字写下您的问题。请不要在这里发送含有个人信息的证件或文件。
unsupported-location = 我用不了位置信息，请用文字写下您的问题。
unsupported-other = 我只看得懂文字。请写下您的问题。

## When something is wrong
error-sorry = 我们这边出了点问题，请过一分钟再试。如果着急，请拨打 { $phone }（里加信息热线）；遇到危险请拨打 112。
button-expired = 这个按钮来自以前的消息，请重新提问。
too-many = 您发得太快了，最后一条消息我没来得及看。请等半分钟，再发一次。
unknown-command = 我不认识这个命令。我能做什么：/help

## Terminal
terminal-intro = 终端版 Ceļvedis。写下问题后按回车键；输入空行或按 Ctrl-D 结束。
terminal-choose = 请输入所选项的编号。
