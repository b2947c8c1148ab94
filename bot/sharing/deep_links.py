"""Links that open the bot at a place: `t.me/BOT?start=<argument>`. Counted by name, never tied to a person.

learn-latvian-free               a topic
learn-latvian-free_drosa-maja    a topic, from a campaign: an NGO's poster, a library's leaflet
drosa-maja                       a campaign alone
say, say-12                      having a say, one consultation
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from knowledge_base.library import Library

_ARGUMENT = re.compile(r"[A-Za-z0-9_-]{1,64}")  # https://core.telegram.org/bots/features#deep-linking
_CAMPAIGN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SAY = re.compile(r"say(?:-(?P<number>\d{1,9}))?")
CAMPAIGN_MAX_CHARS = 24


@dataclass(frozen=True)
class DeepLink:
    """Where a link leads and how it is counted.

    Attributes:
        topic: Topic to show; empty for none.
        campaign: Where people found the link; empty for none.
        consultation: Number of a consultation as written, empty for the list, None when it is not about having a say.
    """

    topic: str = ""
    campaign: str = ""
    consultation: str | None = None

    @property
    def argument(self) -> str:
        """What stands behind `?start=`."""
        if self.consultation is not None:
            return f"say-{self.consultation}" if self.consultation else "say"
        return "_".join(part for part in (self.topic, self.campaign) if part)

    def address(self, username: str) -> str:
        """The link.

        Raises:
            ValueError: Telegram would not take the argument; says why.
        """
        argument = self.argument
        if argument and not _ARGUMENT.fullmatch(argument):
            raise ValueError(f'"{argument}" has {len(argument)} characters; Telegram takes 64 of A–Z a–z 0–9 _ -')
        return f"https://t.me/{username}" + (f"?start={argument}" if argument else "")


def parse_deep_link(argument: str, library: Library) -> DeepLink:
    """What a link's argument says; an empty link for what we would never write."""
    say = _SAY.fullmatch(argument)
    if say:
        return DeepLink(consultation=say["number"] or "")
    topic, _, campaign = argument.partition("_")
    if not library.is_shown(topic):
        topic, campaign = "", topic if not campaign else ""
    return DeepLink(topic, campaign if is_campaign(campaign) else "")


def is_campaign(name: str) -> bool:
    """Whether a campaign may be called so: `drosa-maja`, at most 24 characters."""
    return len(name) <= CAMPAIGN_MAX_CHARS and _CAMPAIGN.fullmatch(name) is not None
