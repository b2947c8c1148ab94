"""Accounts, passwords, sessions and signing in, against a real database and a clock set by hand."""

from __future__ import annotations

import pyotp
import pytest
import sqlalchemy as sa

from knowledge_base.database import Database
from knowledge_base.encryption import Keyring
from knowledge_base.staff.accounts import LinkError, Staff, StaffError, StaffMember
from knowledge_base.staff.passwords import WeakPasswordError, check_password, hash_password, password_matches
from knowledge_base.staff.sessions import StaffSessions
from knowledge_base.staff.sign_in import SignIn, SignInRefusedError
from tests.fakes import HandClock

PASSWORD = "trolejbuss uz purvciemu piektdien"
HOME = "192.0.2.1"


@pytest.fixture
def staff(database: Database, clock: HandClock) -> Staff:
    return Staff(database, clock)


@pytest.fixture
def sessions(database: Database, clock: HandClock) -> StaffSessions:
    return StaffSessions(database, clock)


@pytest.fixture
def sign_in(database: Database, keyring: Keyring, clock: HandClock) -> SignIn:
    return SignIn(database, keyring, clock)


def member_with_password(staff: Staff, email: str = "rita@example.org", role: str = "reviewer") -> StaffMember:
    member, token = staff.add(email, "Rita", role, ("lv", "en"))
    return staff.accept_invitation(token, PASSWORD)


def test_an_invitation_lets_its_owner_choose_a_password_once(staff: Staff) -> None:
    member, token = staff.add("Rita@Example.org", "Rita", "editor", ("lv",))
    assert not member.has_password
    staff.accept_invitation(token, PASSWORD)
    assert staff.by_email("RITA@example.org").has_password
    with pytest.raises(LinkError):
        staff.accept_invitation(token, "another long password of mine")


def test_an_invitation_is_over_after_three_days(staff: Staff, clock: HandClock) -> None:
    _, token = staff.add("rita@example.org", "Rita", "editor", ("lv",))
    clock.pass_days(3.01)
    with pytest.raises(LinkError):
        staff.invited(token)


def test_neither_links_nor_session_tokens_nor_passwords_are_stored(
    staff: Staff, sessions: StaffSessions, database: Database
) -> None:
    _, link = staff.add("rita@example.org", "Rita", "editor", ("lv",))
    member = member_with_password(staff, "anna@example.org")
    session = sessions.begin(member.id)
    with database.begin() as connection:
        tables = ("staff_accounts", "staff_links", "staff_sessions")
        stored = str([connection.execute(sa.text(f"SELECT * FROM {name}")).all() for name in tables])
    assert link not in stored
    assert session not in stored
    assert PASSWORD not in stored
    assert "$argon2id$" in stored


@pytest.mark.parametrize(
    "password", ["short", "password1234", "qwertyuiop12", "celvedis2026", "111111111111", "rita@example.org", "x" * 201]
)
def test_a_password_that_is_short_or_guessed_first_is_refused(password: str) -> None:
    with pytest.raises(WeakPasswordError):
        check_password(password, ("rita", "ozola", "rita@example.org"))


def test_a_password_needs_length_and_no_particular_characters() -> None:
    check_password("četri vārdi bez sakara")
    assert password_matches(hash_password("četri vārdi bez sakara"), "četri vārdi bez sakara")


def test_nobodys_hash_matches_nothing() -> None:
    assert not password_matches("", "")
    assert not password_matches("not a hash", PASSWORD)


def test_an_account_names_everything_that_is_wrong_at_once(staff: Staff) -> None:
    with pytest.raises(StaffError) as refused:
        staff.add("no address", "", "emperor", ("lv", "xx"))
    for what in ("no address", "name", "role", "xx"):
        assert what in str(refused.value)


def test_an_editor_without_a_language_is_refused(staff: Staff) -> None:
    with pytest.raises(StaffError, match="at least one language"):
        staff.add("e@example.org", "E", "editor", ())


def test_the_last_admin_can_neither_be_closed_nor_demoted(staff: Staff) -> None:
    member, _ = staff.add("anna@example.org", "Anna", "admin", ())
    with pytest.raises(StaffError, match="only admin"):
        staff.set_disabled(member.id, True)
    with pytest.raises(StaffError, match="only admin"):
        staff.change(member.id, "editor", ("lv",))


def test_roles_and_languages_say_what_somebody_may_do(staff: Staff) -> None:
    editor, _ = staff.add("e@example.org", "E", "editor", ("uk",))
    reviewer, _ = staff.add("r@example.org", "R", "reviewer", ("lv",))
    admin, _ = staff.add("a@example.org", "A", "admin", ())
    assert (editor.may_edit("uk"), editor.may_edit("lv"), editor.may_review("uk")) == (True, False, False)
    assert (reviewer.may_review("lv"), reviewer.may_review("uk"), reviewer.is_admin) == (True, False, False)
    assert admin.may_review("tg") and admin.is_admin


def test_a_session_ends_by_sign_out_and_by_a_closed_account(staff: Staff, sessions: StaffSessions) -> None:
    member = member_with_password(staff)
    first, second = sessions.begin(member.id), sessions.begin(member.id)
    sessions.end(first)
    assert sessions.member(first) is None
    assert sessions.member(second).id == member.id
    staff.set_disabled(member.id, True)
    assert sessions.member(second) is None


def test_a_session_ends_after_two_idle_hours(staff: Staff, sessions: StaffSessions, clock: HandClock) -> None:
    token = sessions.begin(member_with_password(staff).id)
    clock.pass_days(1.9 / 24)
    assert sessions.member(token) is not None
    clock.pass_days(1.9 / 24)
    assert sessions.member(token) is not None
    clock.pass_days(2.1 / 24)
    assert sessions.member(token) is None


def test_a_session_ends_after_twelve_hours_of_work(staff: Staff, sessions: StaffSessions, clock: HandClock) -> None:
    token = sessions.begin(member_with_password(staff).id)
    alive = 0
    while sessions.member(token) is not None:
        clock.pass_days(1 / 24)
        alive += 1
    assert alive == 12


def test_the_right_password_signs_in_and_a_wrong_one_does_not_say_what_was_wrong(staff: Staff, sign_in: SignIn) -> None:
    member = member_with_password(staff)
    assert sign_in.check("Rita@example.org", PASSWORD, "", HOME).id == member.id
    answers = set()
    for email, password in (("rita@example.org", "wrong"), ("nobody@example.org", PASSWORD)):
        with pytest.raises(SignInRefusedError) as refused:
            sign_in.check(email, password, "", HOME)
        answers.add(str(refused.value))
    assert len(answers) == 1


def failures(sign_in: SignIn, count: int, email: str = "rita@example.org", address: str = "198.51.100.7") -> int:
    """Fail so often; the seconds the last one was told to wait."""
    wait_s = 0
    for _ in range(count):
        with pytest.raises(SignInRefusedError) as refused:
            sign_in.check(email, "wrong", "", address)
        wait_s = refused.value.wait_s
    return wait_s


def test_guessing_is_slowed_down_twice_as_much_each_time(staff: Staff, sign_in: SignIn, clock: HandClock) -> None:
    member_with_password(staff)
    assert failures(sign_in, 5) == 0
    waits = []
    for _ in range(4):
        waits.append(failures(sign_in, 1))
        clock.pass_days(waits[-1] / 86400)
        failures(sign_in, 1)
    assert waits == [2, 4, 8, 16]


def test_waiting_never_grows_beyond_a_quarter_of_an_hour(staff: Staff, sign_in: SignIn, clock: HandClock) -> None:
    member_with_password(staff)
    for _ in range(30):
        failures(sign_in, 1)
        clock.pass_days(901 / 86400)
    failures(sign_in, 1)
    assert 0 < failures(sign_in, 1) <= 900


def test_an_address_that_guesses_many_accounts_is_slowed_down_too(staff: Staff, sign_in: SignIn) -> None:
    member_with_password(staff)
    for number in range(5):
        failures(sign_in, 1, f"guess{number}@example.org")
    assert failures(sign_in, 1, "rita@example.org") > 0
    assert sign_in.check("rita@example.org", PASSWORD, "", HOME)


def test_the_owner_with_a_code_gets_in_while_somebody_guesses(staff: Staff, sign_in: SignIn, clock: HandClock) -> None:
    member = member_with_password(staff)
    secret = pyotp.random_base32()
    assert sign_in.set_totp(member.id, secret, pyotp.TOTP(secret).at(clock.now))
    failures(sign_in, 6)
    with pytest.raises(SignInRefusedError):
        sign_in.check("rita@example.org", PASSWORD, "000000", HOME)
    assert sign_in.check("rita@example.org", PASSWORD, pyotp.TOTP(secret).at(clock.now), HOME)


def test_a_reset_link_gets_the_owner_in_while_somebody_guesses(staff: Staff, sign_in: SignIn) -> None:
    member = member_with_password(staff)
    assert failures(sign_in, 7) > 0
    staff.accept_invitation(staff.reset(member.id), "jauna parole ar četriem vārdiem")
    sign_in.end_waiting(member.email)
    assert sign_in.check(member.email, "jauna parole ar četriem vārdiem", "", HOME)


def test_a_code_works_once(staff: Staff, sign_in: SignIn, clock: HandClock) -> None:
    member = member_with_password(staff)
    secret = pyotp.random_base32()
    sign_in.set_totp(member.id, secret, pyotp.TOTP(secret).at(clock.now))
    code = pyotp.TOTP(secret).at(clock.now)
    assert sign_in.check(member.email, PASSWORD, code, HOME)
    with pytest.raises(SignInRefusedError):
        sign_in.check(member.email, PASSWORD, code, HOME)


def test_the_key_of_the_codes_is_stored_encrypted(
    staff: Staff, sign_in: SignIn, clock: HandClock, database: Database
) -> None:
    member = member_with_password(staff)
    secret = pyotp.random_base32()
    sign_in.set_totp(member.id, secret, pyotp.TOTP(secret).at(clock.now))
    with database.begin() as connection:
        stored = connection.execute(sa.text("SELECT totp_secret FROM staff_accounts")).scalar_one()
    assert secret.encode() not in stored


def test_a_closed_account_cannot_sign_in(staff: Staff, sign_in: SignIn) -> None:
    member = member_with_password(staff)
    staff.set_disabled(member.id, True)
    with pytest.raises(SignInRefusedError):
        sign_in.check(member.email, PASSWORD, "", HOME)
