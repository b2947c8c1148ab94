"""What can be set for the bot, read once from the environment in `__main__`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Mapping

from indexer.settings import IndexerSettings
from knowledge_base.settings import StorageSettings

from .delivery.limits import OVERALL_PER_S
from .people.settings import PeopleSettings

_TOKEN = re.compile(r"^\d{3,20}:[A-Za-z0-9_-]{10,100}$")
_SECRET = re.compile(r"^[A-Za-z0-9_-]{1,256}$")


class SettingsError(Exception):
    """Settings are wrong; the message lists all of them and never shows a secret."""


@dataclass(frozen=True)
class BotSettings:
    """How the bot runs.

    Attributes:
        token: Telegram's token, or None to talk in the terminal.
        api_url: Bot API server.
        webhook_url: Where Telegram delivers updates; polling when empty.
        webhook_secret: What Telegram sends along, 1 to 256 of A–Z a–z 0–9 _ -.
        webhook_port: Local port that receives them.
        staff_chat_id: Group of the counsellors.
        admin_ids: Telegram users who may use admin commands.
        ops_port: Local port of /healthz and /metrics; 0 for none.
        ops_host: Address it listens on; this machine only unless set otherwise.
        messages_per_s: Most messages a second over all chats; Telegram allows a bot about 30.
    """

    token: str | None = field(repr=False)
    api_url: str
    webhook_url: str
    webhook_secret: str = field(repr=False)
    webhook_port: int
    staff_chat_id: int | None
    admin_ids: frozenset[int]
    ops_port: int
    ops_host: str
    messages_per_s: float
    indexer: IndexerSettings
    storage: StorageSettings
    people: PeopleSettings

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "BotSettings":
        """Read and check everything.

        Raises:
            SettingsError: With every wrong setting.
        """
        problems: list[str] = []

        def number(name: str) -> int | None:
            text = environment.get(name, "").strip()
            if text and not re.fullmatch(r"-?\d{1,20}", text):
                problems.append(f"{name} must be a number.")
                return None
            return int(text) if text else None

        token = environment.get("TELEGRAM_BOT_TOKEN", "").strip() or None
        if token and not _TOKEN.match(token):
            problems.append("TELEGRAM_BOT_TOKEN does not look like a token of @BotFather (123456:ABC…).")
        api_url = (environment.get("TELEGRAM_API_URL") or "https://api.telegram.org").rstrip("/")
        if not api_url.startswith(("https://", "http://")):
            problems.append("TELEGRAM_API_URL must begin with https:// or http://.")
        webhook_url = environment.get("CELVEDIS_WEBHOOK_URL", "").strip()
        secret = environment.get("CELVEDIS_WEBHOOK_SECRET", "").strip()
        if webhook_url and not webhook_url.startswith("https://"):
            problems.append("CELVEDIS_WEBHOOK_URL must begin with https://: Telegram delivers to nothing else.")
        if webhook_url and not _SECRET.match(secret):
            problems.append(
                "CELVEDIS_WEBHOOK_SECRET must be 1 to 256 of A–Z a–z 0–9 _ -; without it anybody could post."
            )
        admins = environment.get("CELVEDIS_ADMIN_IDS", "").replace(",", " ").split()
        if not all(re.fullmatch(r"\d{1,20}", part) for part in admins):
            problems.append("CELVEDIS_ADMIN_IDS must be user ids with commas between.")
        staff_chat_id = number("CELVEDIS_STAFF_CHAT_ID")
        port = number("CELVEDIS_WEBHOOK_PORT") or 8443
        ops_port = number("CELVEDIS_OPS_PORT") or 0
        messages_per_s = number("CELVEDIS_MESSAGES_PER_SECOND") or OVERALL_PER_S
        if messages_per_s < 1:
            problems.append("CELVEDIS_MESSAGES_PER_SECOND must be at least 1.")
        people = PeopleSettings.from_environment(environment, staff_chat_id, problems)
        if not (1 <= port <= 65535 and 0 <= ops_port <= 65535):
            problems.append("CELVEDIS_WEBHOOK_PORT and CELVEDIS_OPS_PORT must be ports, 1 to 65535.")
        if problems:
            raise SettingsError(" ".join(problems))
        return cls(
            token=token,
            api_url=api_url,
            webhook_url=webhook_url,
            webhook_secret=secret,
            webhook_port=port,
            staff_chat_id=staff_chat_id,
            admin_ids=frozenset(map(int, admins)),
            ops_port=ops_port,
            ops_host=environment.get("CELVEDIS_OPS_HOST", "").strip() or "127.0.0.1",
            messages_per_s=messages_per_s,
            indexer=IndexerSettings.from_environment(environment),
            storage=StorageSettings.from_environment(environment),
            people=people,
        )
