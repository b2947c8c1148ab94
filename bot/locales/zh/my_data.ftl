## /mydata: $since and $until are days, $text is a name or the newcomer's own words
command-mydata = 本聊天具体保存了什么
mydata-intro = 本聊天保存的全部内容如下：
mydata-nothing = 本聊天没有保存任何内容。
mydata-language = 您选择的语言：{ $text }。{ $since } 起保存；如果您一直不写消息，将于 { $until } 删除。
mydata-question = { $since } – 您的问题：“{ $text }”。将于 { $until } 删除。
mydata-rating = { $since } – 您对一个回答点的 👎。将于 { $until } 删除。
mydata-message = { $since } – 一条尚未送达您的消息。
mydata-more = 其他记录：{ $count } 条
mydata-delete = /forget 会一次删除所有这些内容。
