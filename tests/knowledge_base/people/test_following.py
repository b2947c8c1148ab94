"""Following, and news that reaches every follower once."""

from __future__ import annotations

import pytest

from knowledge_base.database import Database
from knowledge_base.encryption import Keyring
from knowledge_base.people.following import Follows, Subject
from knowledge_base.people.notices import Notices
from tests.fakes import HandClock

CHAT = 1001
DOCTOR = Subject("topic", "family-doctor")
HEALTH = Subject("category", "health")
CITY = Subject("city")


@pytest.fixture
def follows(database: Database, keyring: Keyring, clock: HandClock) -> Follows:
    return Follows(database, keyring, clock)


@pytest.fixture
def notices(database: Database, keyring: Keyring, clock: HandClock) -> Notices:
    return Notices(database, keyring, clock)


def reached(database: Database, notices: Notices, at_once: int = 20) -> list[int]:
    """Everybody the unfinished notices come to, in order."""
    chats: list[int] = []
    while True:
        with database.begin() as connection:
            found = notices.take_next(connection, at_once)
        if found is None:
            return chats
        chats += [recipient.chat_id for recipient in found[1]]


def test_a_chat_follows_something_once_until_it_ends_it(follows: Follows):
    assert follows.follow(CHAT, DOCTOR, "uk") and not follows.follow(CHAT, DOCTOR, "uk")
    follows.follow(CHAT, CITY, "uk")
    assert [each.subject for each in follows.of_chat(CHAT)] == [CITY, DOCTOR]
    assert follows.end(CHAT, CITY) and not follows.end(CHAT, CITY)
    assert len(follows.kept(CHAT)) == 1
    assert follows.forget(CHAT) == 1 and follows.of_chat(CHAT) == []


def test_news_of_a_topic_reaches_followers_of_it_and_of_its_area_nobody_twice(
    follows: Follows, notices: Notices, database: Database
):
    follows.follow(1, HEALTH, "en")
    follows.follow(2, CITY, "en")
    follows.follow(3, DOCTOR, "en")
    follows.follow(1, DOCTOR, "en")
    notices.announce(DOCTOR, {}, "Anna", area="health")
    assert reached(database, notices, at_once=1) == [1, 3]
    assert notices.recent()[0].reached == 2 and notices.recent()[0].ended_at is not None


def test_who_follows_after_the_news_was_written_is_not_told(
    follows: Follows, notices: Notices, database: Database, clock: HandClock
):
    follows.follow(1, CITY, "en")
    notices.announce(CITY, {"en": "The centre has moved."}, "Anna")
    clock.pass_days(1)
    follows.follow(2, CITY, "en")
    assert reached(database, notices) == [1]


def test_a_stopped_notice_reaches_nobody_else(follows: Follows, notices: Notices, database: Database):
    for chat in range(1, 6):
        follows.follow(chat, CITY, "en")
    number = notices.announce(CITY, {"en": "The centre has moved."}, "Anna")
    with database.begin() as connection:
        notices.take_next(connection, 2)
    assert notices.stop(number) and not notices.stop(number)
    assert reached(database, notices) == [] and notices.recent()[0].reached == 2


def test_a_notice_killed_in_the_middle_goes_on_where_it_was(follows: Follows, notices: Notices, database: Database):
    for chat in range(1, 51):
        follows.follow(chat, CITY, "en")
    notices.announce(CITY, {"en": "The centre has moved."}, "Anna")
    with database.begin() as connection:
        first = [each.chat_id for each in notices.take_next(connection, 20)[1]]
    with pytest.raises(RuntimeError), database.begin() as connection:
        notices.take_next(connection, 20)
        raise RuntimeError("the process is killed here")
    assert first + reached(database, notices) == list(range(1, 51))


@pytest.mark.parametrize(
    ("subject", "texts"),
    [(CITY, {}), (CITY, {"xx": "words"}), (CITY, {"en": "x" * 701}), (Subject("weather"), {"en": "words"})],
)
def test_a_notice_that_nobody_could_read_is_refused(notices: Notices, subject: Subject, texts: dict[str, str]):
    with pytest.raises(ValueError):
        notices.announce(subject, texts, "Anna")
    assert notices.recent() == []
