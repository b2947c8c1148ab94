"""Signing in, sessions, cookies, headers and forms that are not ours."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from knowledge_base.desk.application import make_application
from knowledge_base.desk.desk import Desk, open_desk
from knowledge_base.desk.protection import local_path
from knowledge_base.encryption import Keyring
from knowledge_base.ui_text import UiText
from tests.fakes import HandClock, small_library

from .conftest import PASSWORD, Person, account, desk_settings, signed_in


def test_every_page_but_sign_in_and_health_asks_who_it_is(desk: Desk, visitor: Person) -> None:
    for route in make_application(desk).routes:
        path = getattr(route, "path", "")
        if "GET" not in (getattr(route, "methods", None) or ()) or path in (
            "/sign-in",
            "/health",
            "/invitation/{token}",
        ):
            continue
        filled = (
            path.replace("{slug}", "bank-account")
            .replace("{language}", "lv")
            .replace("{edit:int}", "1")
            .replace("{number:int}", "1")
        )
        response = visitor.client.get(filled, follow_redirects=False)
        assert (response.status_code, response.headers["location"].split("?")[0]) == (303, "/sign-in"), path


def test_signing_in_leads_on_with_a_new_session(desk: Desk, visitor: Person) -> None:
    account(desk, "anna", "admin")
    visitor.opens("/topics?state=stale")
    before = visitor.client.cookies["celvedis"]
    page = visitor.sends("/sign-in", email="Anna@example.org", password=PASSWORD, code="", next="/topics?state=stale")
    assert "<h1>Topics</h1>" in page
    assert visitor.client.cookies["celvedis"] != before


def test_signing_out_ends_the_session_on_the_server(desk: Desk, admin: Person) -> None:
    token = admin.client.cookies["celvedis"]
    admin.opens("/")
    admin.sends("/sign-out")
    assert desk.sessions.member(token) is None


def test_a_wrong_password_is_told_in_words_and_the_sixth_time_to_wait(desk: Desk, visitor: Person) -> None:
    account(desk, "anna", "admin")
    for _ in range(5):
        visitor.opens("/sign-in?language=en")
        assert "E-mail, password or code is wrong." in visitor.sends(
            "/sign-in?language=en", email="anna@example.org", password="wrong", code=""
        )
    assert visitor.status == 403
    visitor.sends("/sign-in?language=en", email="anna@example.org", password=PASSWORD, code="")
    assert "reset link: it always works" in visitor.page


def test_an_invitation_link_leads_to_a_password_and_to_the_desk(desk: Desk, visitor: Person) -> None:
    _, token = desk.staff.add("jana@example.org", "Jana", "editor", ("lv",))
    assert "Jana" in visitor.opens(f"/invitation/{token}")
    visitor.sends(f"/invitation/{token}", password="password1234")
    assert visitor.status == 422
    assert "Šodien" in visitor.sends(f"/invitation/{token}", password=PASSWORD)
    visitor.opens(f"/invitation/{token}")
    assert visitor.status == 410


def test_a_closed_account_is_signed_out_at_its_next_request(desk: Desk, admin: Person) -> None:
    jana = signed_in(desk, "jana", "editor", ("lv",))
    assert "<h1>Today</h1>" in jana.opens("/")
    admin.opens("/people")
    admin.sends(f"/people/{desk.staff.by_email('jana@example.org').id}", what="disable")
    assert "<h1>Today</h1>" not in jana.opens("/")


@pytest.mark.parametrize("token", ["", "0" * 64, "é"])
def test_a_form_without_our_token_changes_nothing(desk: Desk, admin: Person, token: str) -> None:
    admin.opens("/")
    admin.sends("/topics/bank-account/confirm", token=token)
    assert admin.status == 403
    assert desk.history.of_topic("bank-account") == []


def test_a_form_that_another_site_sends_changes_nothing(desk: Desk, admin: Person) -> None:
    admin.opens("/")
    for headers in ({"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}, {"origin": "null"}):
        response = admin.client.post(
            "/topics/bank-account/confirm", data={"csrf": admin.form_token}, headers=headers, follow_redirects=False
        )
        assert response.status_code == 403, headers
    assert desk.history.of_topic("bank-account") == []


def test_nothing_changes_by_opening_an_address(desk: Desk, admin: Person) -> None:
    for route in make_application(desk).routes:
        if getattr(route, "methods", None) == {"POST"}:
            path = route.path.replace("{slug}", "bank-account").replace("{language}", "lv").replace(":int", "")
            assert admin.client.get(path.replace("{edit}", "1").replace("{person}", "1")).status_code in (404, 405), (
                path
            )


def test_pages_name_no_other_host_and_carry_a_strict_policy(admin: Person) -> None:
    for path in ("/", "/topics", "/topics/bank-account/lv", "/account", "/publishing"):
        response = admin.client.get(path)
        policy = response.headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy and "http" not in policy
        assert response.headers["cache-control"] == "no-store"
        assert "<script>" not in response.text and " style=" not in response.text and "onclick" not in response.text
        for marker in ('src="http', 'rel="stylesheet" href="http', "@import"):
            assert marker not in response.text


def test_over_https_the_cookie_is_tied_to_the_host_and_browsers_are_told_to_stay(
    tmp_path: Path, clock: HandClock, texts: UiText
) -> None:
    small_library(tmp_path)
    settings = desk_settings(tmp_path, "https://desk.example")
    opened = open_desk(settings, Keyring(["a secret only this test knows"]), texts, clock)
    client = TestClient(make_application(opened), base_url="https://desk.example")
    headers = client.get("/sign-in").headers
    opened.close()
    assert headers["set-cookie"].startswith("__Host-celvedis=")
    for part in ("Secure", "HttpOnly", "SameSite=lax", "Path=/"):
        assert part in headers["set-cookie"]
    assert headers["strict-transport-security"].startswith("max-age=31536000")


@pytest.mark.parametrize(
    "path", ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "", "/a\nb"]
)
def test_signing_in_never_leads_to_another_site(path: str) -> None:
    assert local_path(path) == "/"


def test_a_form_larger_than_any_form_is_refused_before_it_is_read(admin: Person) -> None:
    admin.opens("/topics/bank-account/lv")
    admin.sends("/topics/bank-account/lv", title="x", body="y" * 1_000_000)
    assert admin.status == 413
    assert "Nothing was saved" in admin.page


def test_a_body_without_a_length_is_counted_while_it_arrives(admin: Person) -> None:
    admin.opens("/")
    chunks = (b"body=" + b"y" * 100_000 for _ in range(20))
    headers = {"content-type": "application/x-www-form-urlencoded"}
    assert admin.client.post("/try", content=chunks, headers=headers).status_code == 413


def test_a_password_can_be_changed_and_ends_the_other_sessions(desk: Desk, admin: Person) -> None:
    other = desk.sessions.begin(desk.staff.by_email("anna@example.org").id)
    admin.opens("/account")
    assert "wrong" in admin.sends("/account/password", password="nonsense", new_password="cits garš teikums parolei")
    page = admin.sends("/account/password", password=PASSWORD, new_password="cits garš teikums parolei")
    assert "Your password is changed" in page
    assert desk.sessions.member(other) is None


def test_the_health_page_says_whether_the_database_answers(visitor: Person) -> None:
    assert (visitor.opens("/health"), visitor.status) == ("ok", 200)
