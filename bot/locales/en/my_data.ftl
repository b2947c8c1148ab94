## /mydata: $since and $until are days, $text is a name or the newcomer's own words
command-mydata = What exactly is stored about this chat
mydata-intro = This is everything stored about this chat:
mydata-nothing = Nothing is stored about this chat.
mydata-language = Your chosen language: { $text }. Stored since { $since }; deleted on { $until } if you do not write until then.
mydata-question = { $since } – your question: “{ $text }”. Deleted on { $until }.
mydata-rating = { $since } – your 👎 for an answer. Deleted on { $until }.
mydata-message = { $since } – a message that has not been delivered to you yet.
mydata-more = Further entries: { $count }
mydata-delete = /forget deletes all of this at once.
