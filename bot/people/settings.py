"""What can be set about counsellors and notices, in one place. Read with the other settings in `__main__`."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from typing import Mapping
from zoneinfo import ZoneInfo

from knowledge_base.opening_hours import OpeningHours, parse_hours

RIGA = ZoneInfo("Europe/Riga")
STAFF_LANGUAGES = ("lv", "en", "ru", "uk")
_QUIET = re.compile(r"^(?P<start>[01]?\d|2[0-3])-(?P<end>[01]?\d|2[0-3])$")


@dataclass(frozen=True)
class QuietHours:
    """Hours of Riga's day without notices; 21–8 is from 21:00 until 8:00. Equal hours mean none."""

    start: int = 21
    end: int = 8

    def include(self, now: dt.datetime) -> bool:
        """Whether it is quiet at a time (aware)."""
        hour = now.astimezone(RIGA).hour
        if self.start <= self.end:
            return self.start <= hour < self.end
        return hour >= self.start or hour < self.end


@dataclass(frozen=True)
class PeopleSettings:
    """Counsellors and notices.

    Attributes:
        staff_chat_id: Telegram group of the counsellors; None: nobody to hand over to.
        staff_language: Language of the bot's words in that group.
        hours: When counsellors answer, Riga time.
        reply_within_h: Within how many hours newcomers are told to expect an answer.
        quiet: Hours without notices.
    """

    staff_chat_id: int | None = None
    staff_language: str = "lv"
    hours: OpeningHours = field(default_factory=lambda: parse_hours("Mo-Fr 09:00-17:00"))
    reply_within_h: int = 24
    quiet: QuietHours = QuietHours()

    @classmethod
    def from_environment(
        cls, environment: Mapping[str, str], staff_chat_id: int | None, problems: list[str]
    ) -> "PeopleSettings":
        """Read `CELVEDIS_STAFF_LANGUAGE`, `CELVEDIS_COUNSELLOR_HOURS`, `…_REPLY_HOURS` and `CELVEDIS_QUIET_HOURS`.

        Args:
            problems: What is wrong is added here.
        """
        language = environment.get("CELVEDIS_STAFF_LANGUAGE", "").strip() or cls.staff_language
        if language not in STAFF_LANGUAGES:
            problems.append(f"CELVEDIS_STAFF_LANGUAGE must be one of {', '.join(STAFF_LANGUAGES)}.")
        hours = cls().hours
        try:
            hours = parse_hours(environment.get("CELVEDIS_COUNSELLOR_HOURS", "").strip() or "Mo-Fr 09:00-17:00")
        except ValueError as error:
            problems.append(f"CELVEDIS_COUNSELLOR_HOURS: {error}.")
        within = environment.get("CELVEDIS_COUNSELLOR_REPLY_HOURS", "").strip() or str(cls.reply_within_h)
        if not re.fullmatch(r"[1-9]\d{0,2}", within, re.ASCII):
            problems.append("CELVEDIS_COUNSELLOR_REPLY_HOURS must be a number of hours, 1 to 999.")
            within = str(cls.reply_within_h)
        quiet = _QUIET.match(environment.get("CELVEDIS_QUIET_HOURS", "").strip() or "21-8")
        if quiet is None:
            problems.append("CELVEDIS_QUIET_HOURS must be two hours such as 21-8.")
        return cls(
            staff_chat_id=staff_chat_id,
            staff_language=language,
            hours=hours,
            reply_within_h=int(within),
            quiet=QuietHours(int(quiet["start"]), int(quiet["end"])) if quiet else QuietHours(),
        )
