## /status, for admins only
status-ok = मार्गदर्शक काम कर रहा है।
status-failing = किसी चीज़ पर ध्यान देना ज़रूरी है।
status-waiting = क़तार में: आए हुए संदेश + भेजे जाने वाले जवाब
status-contact = Telegram से आख़िरी संपर्क
status-index = सूचकांक
status-topics = विषय
status-right-first = जाँच के सवालों में सही विषय सबसे ऊपर
