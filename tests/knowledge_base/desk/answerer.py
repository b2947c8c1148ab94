"""Stands in for `python -m bot ask --jsonl`: answers by one word, and misbehaves when it is told to."""

from __future__ import annotations

import json
import sys
import time

for line in sys.stdin:
    asked = json.loads(line)
    if "die" in asked["text"]:
        sys.exit(3)
    if "babble" in asked["text"]:
        print("no JSON at all", flush=True)
        continue
    if "sleep" in asked["text"]:
        time.sleep(30)
    found = "bank" in asked["text"]
    answer = {
        "id": asked["id"],
        "message_language": "en",
        "outcome": "answer" if found else "sorry",
        "topics": [{"slug": "bank-account", "score": 0.91 if found else 0.12}],
        "reply_language": asked["client_language"],
        "reply_text": "Every bank must decide within 10 days." if found else "I do not know. Ask <b>1201</b>.",
    }
    print(json.dumps(answer), flush=True)
