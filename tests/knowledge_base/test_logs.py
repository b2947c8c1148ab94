"""Logs: an event a line, and nothing in them that must not be kept."""

from __future__ import annotations

import io
import logging
from typing import Iterator

import pytest

from knowledge_base.logs import EventFormatter, configure_logging

TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"


@pytest.fixture
def log() -> Iterator[tuple[logging.Logger, io.StringIO]]:
    logger, written = logging.Logger("guide"), io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(EventFormatter())
    logger.addHandler(handler)
    yield logger, written


def test_a_bot_token_is_never_written_wherever_it_comes_from(log):
    logger, written = log
    logger.info("GET https://api.telegram.org/bot%s/getMe", TOKEN)
    try:
        raise OSError(f"cannot reach /bot{TOKEN}/sendMessage")
    except OSError as error:
        logger.error("call_failed reason=%s", error, exc_info=True)
    assert TOKEN not in written.getvalue() and "AAHdq" not in written.getvalue()
    assert written.getvalue().count("[token]") == 2


def test_a_traceback_says_where_and_what_but_quotes_nobody(log):
    logger, written = log

    def answer(text: str) -> None:
        try:
            raise ValueError(f"cannot read {text!r}")
        except ValueError as error:
            raise RuntimeError("while answering " + text) from error

    asked = "my landlord keeps my passport"
    try:
        answer(asked)
    except RuntimeError:
        logger.exception("update_failed")
    text = written.getvalue()
    assert "landlord keeps" not in text
    assert "RuntimeError" in text and "ValueError" in text and "in answer" in text


def test_a_line_break_from_outside_cannot_forge_a_line(log):
    logger, written = log
    logger.warning("send_refused reason=%s", "x\n2026-11-24 CRITICAL all is lost\r\u2028more\x1b[31m")
    assert written.getvalue().count("\n") == 1
    assert "\\x0a" in written.getvalue() and "\x1b" not in written.getvalue()


def test_libraries_that_write_addresses_are_kept_quiet():
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    try:
        configure_logging(logging.INFO)
        assert not logging.getLogger("httpx").isEnabledFor(logging.INFO)
        assert logging.getLogger("bot.guide").isEnabledFor(logging.INFO)
    finally:
        root.handlers[:], root.level = handlers, level
