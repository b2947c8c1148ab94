"""The bot's settings: every wrong one is told at once, and no secret is ever shown."""

from __future__ import annotations

import pytest

from bot.settings import BotSettings, SettingsError

TOKEN = "123456:ABCdefGHIjklMNOpqrs-TUV_wxyz0123456"
WEBHOOK = {"CELVEDIS_WEBHOOK_URL": "https://guide.example.lv/telegram", "CELVEDIS_WEBHOOK_SECRET": "s3cret_-"}


def problems(**environment: str) -> str:
    with pytest.raises(SettingsError) as caught:
        BotSettings.from_environment(environment)
    return str(caught.value)


def test_an_empty_environment_talks_in_the_terminal():
    settings = BotSettings.from_environment({})
    assert settings.token is None
    assert settings.api_url == "https://api.telegram.org"
    assert (settings.webhook_url, settings.staff_chat_id, settings.admin_ids) == ("", None, frozenset())


def test_everything_is_read():
    settings = BotSettings.from_environment(
        {
            "TELEGRAM_BOT_TOKEN": f" {TOKEN}\n",
            "TELEGRAM_API_URL": "http://127.0.0.1:8081/",
            "CELVEDIS_STAFF_CHAT_ID": "-1001234567890",
            "CELVEDIS_ADMIN_IDS": "12, 34 56",
            "CELVEDIS_WEBHOOK_PORT": "8080",
            **WEBHOOK,
        }
    )
    assert (settings.token, settings.api_url) == (TOKEN, "http://127.0.0.1:8081")
    assert (settings.staff_chat_id, settings.admin_ids) == (-1001234567890, frozenset({12, 34, 56}))
    assert (settings.webhook_url, settings.webhook_port) == (WEBHOOK["CELVEDIS_WEBHOOK_URL"], 8080)


@pytest.mark.parametrize("token", ["abc", "987654", "987654:short", TOKEN + " x", "123456:ABC?" + "x" * 30])
def test_a_token_of_another_form_is_refused_and_not_shown(token: str):
    said = problems(TELEGRAM_BOT_TOKEN=token)
    assert "TELEGRAM_BOT_TOKEN" in said
    assert "@BotFather" in said
    assert token not in said


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_API_URL", "ftp://x"),
        ("CELVEDIS_STAFF_CHAT_ID", "my group"),
        ("CELVEDIS_ADMIN_IDS", "12,me"),
        ("CELVEDIS_ADMIN_IDS", "²"),
        ("CELVEDIS_ADMIN_IDS", "9" * 5000),
        ("CELVEDIS_WEBHOOK_PORT", "99999999"),
        ("CELVEDIS_WEBHOOK_PORT", "-5"),
        ("CELVEDIS_WEBHOOK_PORT", "http"),
        ("CELVEDIS_OPS_PORT", "70000"),
    ],
)
def test_a_wrong_setting_is_named(name: str, value: str):
    assert name in problems(**{name: value})


def test_telegram_delivers_to_https_only():
    assert "https://" in problems(**WEBHOOK | {"CELVEDIS_WEBHOOK_URL": "http://guide.example.lv"})


@pytest.mark.parametrize("secret", ["", "with space", "ā", "x" * 257])
def test_a_webhook_needs_a_secret_telegram_takes(secret: str):
    said = problems(**WEBHOOK | {"CELVEDIS_WEBHOOK_SECRET": secret})
    assert "CELVEDIS_WEBHOOK_SECRET" in said
    assert not secret or secret not in said


def test_all_problems_are_told_at_once():
    said = problems(TELEGRAM_BOT_TOKEN="x", CELVEDIS_ADMIN_IDS="me", CELVEDIS_STAFF_CHAT_ID="x")
    assert all(name in said for name in ("TELEGRAM_BOT_TOKEN", "CELVEDIS_ADMIN_IDS", "CELVEDIS_STAFF_CHAT_ID"))


def test_secrets_are_not_in_what_settings_print():
    shown = repr(BotSettings.from_environment({"TELEGRAM_BOT_TOKEN": TOKEN, **WEBHOOK}))
    assert TOKEN not in shown
    assert WEBHOOK["CELVEDIS_WEBHOOK_SECRET"] not in shown
