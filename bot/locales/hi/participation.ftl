# Having a say: the city's questions, proposals, sharing, posters. $day is a day in words; № stays as it is.

## Commands, help, privacy
command-consultations = शहर के सवालों के जवाब दें
command-propose = शहर को सुझाव भेजें
command-proposals = आपके सुझावों का क्या हुआ
help-participation =
    शहर में अपनी बात रखिए:
    /consultations – शहर के सवालों के जवाब दें
    /propose – शहर को सुझाव भेजें
    /proposals – आपके सुझावों का क्या हुआ
privacy-participation =
    अगर आप अपनी बात रखते हैं:
    • शहर के सवाल पर आपका जवाब – एक गुप्त नंबर के साथ, जो सिर्फ़ इसी सवाल का होता है। सवाल बंद होने पर जवाब गिने जाते हैं, और फिर कोई नहीं बता सकता कि कौन-सा जवाब किसका था।
    • आपका सुझाव – एन्क्रिप्ट करके; फ़ोन नंबर, ई-मेल और दस्तावेज़ों के नंबर छिपा दिए जाते हैं। गाइड के कर्मचारी उसे पढ़ते हैं और आपके नाम के बिना आगे भेजते हैं। दो साल बाद मिटा दिया जाता है।
    • अगर आप नतीजा जानना चाहते हैं: आपकी चैट, एन्क्रिप्ट करके, बताए जाने तक, ज़्यादा से ज़्यादा एक साल।
    • किस विषय पर कितनी बार पूछा गया – आपकी चैट के बिना गिना जाता है, ताकि शहर देखे कि नए लोगों को क्या चाहिए।
mydata-voice = शहर के सवाल पर आपका जवाब: “{ $text }”। { $until } को यह गिना जाएगा और फिर इसे आपसे जोड़ा नहीं जा सकेगा।
mydata-proposal = { $since } – आपका सुझाव: “{ $text }”। { $until } को मिटा दिया जाएगा।
mydata-listener-consultation = आपने शहर के सवाल № { $text } का नतीजा जानना चाहा है। बताए जाने पर मिटा दिया जाएगा, ज़्यादा से ज़्यादा { $until } तक।
mydata-listener-proposal = आपने अपने सुझाव № { $text } की ख़बर चाही है। जवाब मिलने पर मिटा दिया जाएगा, ज़्यादा से ज़्यादा { $until } तक।
mydata-count = गुप्त नंबर, जो सिर्फ़ यह दिखाते हैं कि किसी विषय पर कितने अलग-अलग लोगों ने पूछा। { $until } को मिटा दिए जाएँगे।

## The menu
button-have-a-say = 🗳 अपनी बात रखें
say-intro = रीगा आपकी बात सुनना चाहता है। आप शहर के सवालों के जवाब दे सकते हैं या ख़ुद कोई सुझाव भेज सकते हैं। नाम बताना ज़रूरी नहीं है।
say-topics = इस तरह भी हिस्सा लिया जा सकता है:
say-privately = यह बात आपके और शहर के बीच की है। कृपया मुझे निजी चैट में लिखिए।
button-private-chat = निजी चैट खोलें
button-consultations = 🗳 शहर के सवाल
button-propose = ✏️ सुझाव दें
button-my-proposals = 📋 मेरे सुझाव

## The city's questions
consultations-open = शहर आपसे पूछ रहा है। कोई सवाल चुनिए:
consultations-none = अभी शहर कुछ नहीं पूछ रहा है।
consultations-past = ✓ वाले सवाल बंद हो चुके हैं। आप नतीजा देख सकते हैं।
consultation-audience = किनके लिए: { $audience }
consultation-until = आप { $day } के अंत तक जवाब दे सकते हैं और उसे बदल सकते हैं।
consultation-privacy = हर व्यक्ति का एक जवाब। वह आपके नाम के बिना गिना जाता है। सवाल बंद होने पर कोई नहीं बता सकता कि जवाब किसका था।
consultation-write = अपना जवाब अगले संदेश में लिखिए, ज़्यादा से ज़्यादा { $max } अक्षर। कृपया नाम और फ़ोन नंबर न लिखिए।
consultation-too-long = यह बहुत लंबा है। कृपया छोटा करके लिखिए।
consultation-yours = आपका अभी का जवाब: { $answer }
consultation-noted = धन्यवाद! आपका जवाब दर्ज हो गया: { $answer }
consultation-closed = यह सवाल बंद हो चुका है। रुचि के लिए धन्यवाद!
consultation-withdrawn = आपका जवाब मिटा दिया गया।
consultation-result = नतीजा
consultation-voices = जवाबों की संख्या: { $count }
consultation-few = { $fewest } से कम लोगों ने जवाब दिया। किसी की पहचान न हो, इसलिए आँकड़े नहीं दिखाए जाते।
consultation-outcome = शहर ने इसके साथ क्या किया
consultation-waiting = शहर ने अभी नहीं बताया कि वह इस नतीजे का क्या करेगा।
button-change = जवाब बदलें
button-withdraw = जवाब मिटाएँ
button-tell-result = 🔔 मुझे नतीजा बताएँ
button-tell-not = 🔕 मुझे न बताएँ
tell-result-noted = नतीजा आने पर, और शहर के यह बताने पर कि उसने क्या किया, आपको यहीं संदेश मिलेगा।
tell-stopped = ठीक है, इस बारे में आपको संदेश नहीं भेजा जाएगा।

## Proposals
propose-area = आपका सुझाव किस बारे में है?
propose-neighbourhood = यह किस मोहल्ले के बारे में है? उसका नाम लिखिए, या इसे छोड़ दीजिए।
propose-text = अब अपना सुझाव एक संदेश में लिखिए, ज़्यादा से ज़्यादा { $max } अक्षर: क्या बदलना चाहिए और क्यों? कृपया नाम, फ़ोन नंबर और दस्तावेज़ न लिखिए।
propose-too-long = यह बहुत लंबा है। कृपया छोटा करके लिखिए।
propose-check = शहर को यही मिलेगा। क्या यह सही है? नहीं तो फिर से लिखिए।
propose-sent = धन्यवाद! आपका सुझाव मिल गया। उसका नंबर { $number } है। उसका क्या हुआ: /proposals
propose-cancelled = कुछ नहीं भेजा गया।
button-skip = छोड़ें
button-send = भेजें
button-cancel = रद्द करें
proposals-none = यहाँ अभी आपका कोई सुझाव नहीं है।
proposals-yours = आपके सुझाव:
proposal-state-received = मिल गया
proposal-state-passed = आगे भेजा गया: { $office }
proposal-state-answered = जवाब दिया गया
button-tell-answer = 🔔 मुझे ख़बर दें
tell-answer-noted = सुझाव № { $number } की कोई ख़बर आने पर आपको यहीं संदेश मिलेगा।
proposal-news-passed = आपके सुझाव № { $number } की ख़बर: उसे आगे भेजा गया है – { $office }।
proposal-news-answered = शहर ने आपके सुझाव № { $number } का जवाब दिया है:

## Sharing and posters
button-share = ↗️ साझा करें
share-text = इसे आगे भेजा जा सकता है:
share-open = रीगा में जीवन के बारे में अपनी भाषा में पूछिए:
button-choose-chat = चैट चुनें
inline-open = पूरा पढ़ें, और पूछें
inline-ask = मुझसे निजी चैट में पूछिए
poster-headline = रीगा में नए हैं? अपनी भाषा में पूछिए।
poster-scan = कोड स्कैन कीजिए, Telegram खोलिए और अपना सवाल लिखिए।
poster-free = मुफ़्त। नाम बताना ज़रूरी नहीं। ख़तरे में 112 पर फ़ोन कीजिए।
