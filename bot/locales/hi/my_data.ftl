## /mydata: $since and $until are days, $text is a name or the newcomer's own words
command-mydata = इस चैट के बारे में ठीक-ठीक क्या सहेजा गया है
mydata-intro = इस चैट के बारे में बस इतना ही सहेजा गया है:
mydata-nothing = इस चैट के बारे में कुछ भी सहेजा नहीं गया है।
mydata-language = आपकी चुनी हुई भाषा: { $text }। { $since } से सहेजी हुई है; अगर तब तक आपका कोई संदेश न आए तो { $until } को मिटा दी जाएगी।
mydata-question = { $since } – आपका सवाल: “{ $text }”। { $until } को मिटा दिया जाएगा।
mydata-rating = { $since } – किसी जवाब पर आपका 👎। { $until } को मिटा दिया जाएगा।
mydata-message = { $since } – एक संदेश जो आप तक अभी नहीं पहुँचा है।
mydata-more = और प्रविष्टियाँ: { $count }
mydata-delete = /forget यह सब एक साथ मिटा देता है।
