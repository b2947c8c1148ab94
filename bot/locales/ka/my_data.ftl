## /mydata: $since and $until are days, $text is a name or the newcomer's own words
command-mydata = კონკრეტულად რა ინახება ამ ჩატის შესახებ
mydata-intro = აი ყველაფერი, რაც ამ ჩატის შესახებ ინახება:
mydata-nothing = ამ ჩატის შესახებ არაფერი ინახება.
mydata-language = თქვენ მიერ არჩეული ენა: { $text }. ინახება { $since }-დან; თუ მანამდე არ მოგვწერთ, წაიშლება { $until }.
mydata-question = { $since } – თქვენი შეკითხვა: „{ $text }“. წაიშლება { $until }.
mydata-rating = { $since } – თქვენი 👎 პასუხზე. წაიშლება { $until }.
mydata-message = { $since } – შეტყობინება, რომელიც ჯერ არ მოგსვლიათ.
mydata-more = სხვა ჩანაწერები: { $count }
mydata-delete = ბრძანება /forget ამ ყველაფერს ერთბაშად შლის.
