"""The desk in a real browser: headless Chromium, a real server, one test for each thing staff come to do.

Pictures are kept in `artefacts/desk/`. `bash .ci/install-browser` installs the browser.
"""

from __future__ import annotations

import datetime as dt
import io
import json
import os
import threading
import time
from pathlib import Path
from typing import Iterator

import openpyxl
import pyotp
import pytest
import uvicorn

from knowledge_base.clock import utc_now
from knowledge_base.desk.application import make_application
from knowledge_base.desk.desk import Desk, open_desk
from knowledge_base.encryption import Keyring
from knowledge_base.ui_text import UiText
from tests.fakes import small_library

from .conftest import PASSWORD, account, desk_settings, write_generation

sync_api = pytest.importorskip("playwright.sync_api")
Browser, Page = sync_api.Browser, sync_api.Page
CHROMIUM = Path("/usr/bin/chromium")
ARTEFACTS = Path(__file__).parents[3] / "artefacts" / "desk"
AXE = Path(__file__).parent / "axe" / "axe.min.js"
ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--no-first-run",
)  # fmt: skip
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 800}

pytestmark = pytest.mark.skipif(
    not CHROMIUM.exists() and not os.environ.get("CI"), reason="no Chromium: bash .ci/install-browser"
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(ARGUMENTS))
        yield started
        started.close()


@pytest.fixture
def desk(tmp_path: Path, texts: UiText) -> Desk:
    """A desk on today's clock, because a browser has no other."""
    small_library(tmp_path)
    return open_desk(desk_settings(tmp_path), Keyring(["a secret only this test knows"]), texts, utc_now)


@pytest.fixture
def url(desk: Desk) -> Iterator[str]:
    config = uvicorn.Config(make_application(desk), host="127.0.0.1", port=0, log_level="error", ws="none")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://localhost:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


@pytest.fixture
def page(browser: Browser, url: str) -> Iterator[Page]:
    """A browser window that must ask no other host and break none of its own rules."""
    context = browser.new_context(base_url=url, viewport=DESKTOP, locale="en-GB", reduced_motion="reduce")
    context.set_default_timeout(60_000)
    opened = context.new_page()
    foreign: list[str] = []
    complaints: list[str] = []
    opened.on(
        "request", lambda request: foreign.append(request.url) if not request.url.startswith((url, "data:")) else None
    )
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on(
        "console", lambda message: complaints.append(message.text) if "Content Security" in message.text else None
    )
    yield opened
    context.close()
    assert foreign == []
    assert complaints == []


def comes_to_work(desk: Desk, page: Page, name: str = "anna", role: str = "admin", *languages: str) -> None:
    """Make an account and sign in by the form."""
    account(desk, name, role, languages)
    page.goto("/sign-in")
    page.get_by_label("E-mail").fill(f"{name}@example.org")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/")


def picture(page: Page, name: str) -> None:
    """Keep what the person sees now."""
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=ARTEFACTS / f"{name}.png")


def edit_on_disk(desk: Desk, slug: str, name: str, old: str, new: str) -> None:
    """Change a file as git or Weblate would, behind the desk's back."""
    path = desk.library.folder / slug / name
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def test_1_an_invited_editor_chooses_a_password_turns_codes_on_and_signs_in_with_one(desk: Desk, page: Page) -> None:
    member, token = desk.staff.add("jana@example.org", "Jana", "editor", ("lv",))
    desk.staff.set_interface_language(member.id, "en")
    page.goto(f"/invitation/{token}")
    page.get_by_label("New password").fill("password1234")
    page.get_by_role("button").click()
    assert "easy to guess" in page.get_by_role("alert").inner_text()
    page.get_by_label("New password").fill(PASSWORD)
    picture(page, "1-invitation")
    page.get_by_role("button").click()
    page.goto("/account")
    secret = page.locator("code.link").inner_text()
    form = page.locator('form[action="/account/totp"]')
    form.get_by_label("Code the app shows").fill(pyotp.TOTP(secret).now())
    form.get_by_label("Your password now").fill(PASSWORD)
    form.get_by_role("button").click()
    assert "Codes are on" in page.get_by_role("status").inner_text()
    page.get_by_role("button", name="Sign out").click()
    for code, leads_to in (("000000", "/sign-in"), (pyotp.TOTP(secret).at(time.time() + 30), "/")):
        page.get_by_label("E-mail").fill("jana@example.org")
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_label("Code").fill(code)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url(f"**{leads_to}")
    assert page.get_by_role("heading", name="Today").is_visible()


def test_2_today_lists_what_needs_a_person_and_a_settled_row_goes_away(desk: Desk, page: Page) -> None:
    desk.worklist.record_question(1, "where do I register my dog", "en", "no-answer")
    desk.worklist.record_question(1, "это неправда", "ru", "wrong", "bank-account", 0.8)
    edit_on_disk(desk, "family-doctor", "en.md", "Choose a doctor", "Choose a family doctor")
    edit_on_disk(desk, "bank-account", "topic.yaml", "2026-11-24", "2025-01-01")
    comes_to_work(desk, page)
    for words in ("where do I register my dog", "it is wrong", "Find a family doctor"):
        assert page.get_by_text(words).first.is_visible(), words
    picture(page, "2-today")
    row = page.locator("section", has=page.get_by_role("heading", name="Topics to look at again")).get_by_role(
        "listitem"
    )
    row.get_by_role("button", name="Still valid").click()
    page.get_by_text("Confirmed: still valid").wait_for()
    page.reload()
    assert "All topics were confirmed lately" in page.content()
    page.get_by_role("link", name="Taken for no topic").click()
    assert page.get_by_role("heading", name="A topic answers this").is_visible()


def test_3_topics_are_found_by_their_words_and_states_while_typing(desk: Desk, page: Page) -> None:
    edit_on_disk(desk, "family-doctor", "en.md", "Choose a doctor", "Choose a family doctor")
    comes_to_work(desk, page)
    page.goto("/topics")
    assert "3 of 3 topics" in page.get_by_role("status").inner_text()
    picture(page, "3-topics")
    page.get_by_label("Words").press_sequentially("basic account")
    page.get_by_text("1 of 3 topics").wait_for()
    assert page.get_by_role("link", name="Open a bank account").is_visible()
    page.get_by_label("Words").fill("")
    page.get_by_label("State").select_option("stale")
    page.get_by_text("1 of 3 topics").wait_for()
    page.get_by_role("link", name="lv: older than its reference").click()
    page.wait_for_url("**/topics/family-doctor/lv")


def test_4_the_editor_shows_what_changed_previews_saves_reviews_and_brings_back(desk: Desk, page: Page) -> None:
    edit_on_disk(desk, "bank-account", "en.md", "Bring your passport", "Bring your passport and permit")
    comes_to_work(desk, page)
    page.goto("/topics/bank-account/lv")
    assert page.locator(".reference ins").inner_text().strip() == "and permit"
    body = page.get_by_label("Text", exact=True)
    body.fill(body.input_value().replace("Paņemiet pasi.", "Paņemiet pasi un atļauju {{ value.days }}."))
    page.locator("#preview").get_by_text("Paņemiet pasi un atļauju 10.").wait_for()
    picture(page, "4-editor")
    body.fill(body.input_value() + "\n{{ value.nowhere }}")
    page.get_by_role("button", name="Save").click()
    assert "value.nowhere" in page.locator("#body-problem").inner_text()
    picture(page, "4-problems")
    body = page.get_by_label("Text", exact=True)
    body.fill(body.input_value().replace("{{ value.nowhere }}", ""))
    page.get_by_label("Reviewed: I vouch for this translation").check()
    page.get_by_role("button", name="Save").click()
    assert "reviewed by you" in page.get_by_role("status").inner_text()
    assert "Reviewed by Anna" in page.content()
    page.get_by_role("link", name="History").click()
    page.get_by_role("link", name="lv.md").first.click()
    assert "un atļauju" in "".join(word.inner_text() for word in page.locator(".difference ins").all())
    picture(page, "4-history")
    page.get_by_role("button", name="Bring back the text before this change").click()
    page.wait_for_url("**/history?note=restored")
    assert "un atļauju" not in desk.library.article("bank-account", "lv").markdown


def test_4_two_editors_in_two_windows_overwrite_nothing(desk: Desk, page: Page) -> None:
    comes_to_work(desk, page)
    other = page.context.new_page()
    for window in (page, other):
        window.goto("/topics/bank-account/lv")
    page.get_by_label("Title").fill("Pirmais virsraksts")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("status").wait_for()
    other.get_by_label("Title").fill("Otrais virsraksts")
    other.get_by_role("button", name="Save").click()
    other.get_by_role("heading", name="Somebody else saved this meanwhile").wait_for()
    assert other.locator(".difference del").first.inner_text().strip() == "Pirmais"
    assert other.get_by_label("Title").input_value() == "Otrais virsraksts"
    picture(other, "4-conflict")
    assert desk.library.article("bank-account", "lv").title == "Pirmais virsraksts"


def test_5_an_unanswered_question_joins_a_topic_and_says_when_it_is_answered(desk: Desk, page: Page) -> None:
    number = desk.worklist.record_question(1, "basic account for refugees", "en", "no-answer")
    desk.worklist.record_question(1, "hello bot", "en", "no-answer")
    comes_to_work(desk, page)
    page.goto("/questions")
    page.get_by_role("link", name="Taken for no topic").click()
    page.get_by_role("checkbox", name="basic account for refugees").check()
    page.get_by_label("Topic").select_option("bank-account")
    picture(page, "5-group")
    page.get_by_role("button", name="Link to the topic").click()
    assert "Added to the topic's questions" in page.get_by_role("status").inner_text()
    assert desk.questions.of_topic("bank-account", "en") == ["basic account for refugees"]
    page.get_by_role("checkbox", name="hello bot").check()
    page.get_by_label("Why").select_option("no-question")
    page.get_by_role("button", name="Set aside").click()
    page.wait_for_url("**/questions?note=set-aside")
    assert "waiting for the next build" in page.get_by_role("row", name="basic account for refugees").inner_text()
    desk.worklist.rechecked([number], True, "000042")
    page.reload()
    assert "answered now (index 000042)" in page.get_by_role("row", name="basic account for refugees").inner_text()
    picture(page, "5-settled")


def test_5_a_question_without_a_topic_begins_one(desk: Desk, page: Page) -> None:
    desk.worklist.record_question(1, "where do I register my dog", "en", "no-answer")
    comes_to_work(desk, page)
    page.goto("/questions/group?reason=no-answer&slug=")
    page.get_by_role("button", name="Tick all").click()
    page.get_by_role("button", name="New topic").click()
    page.get_by_label("Name in addresses").fill("dog-licence")
    page.get_by_label("Title of the page").fill("Dogs in Riga")
    page.get_by_label("Web address").fill("https://www.riga.lv/dogs")
    page.get_by_label("Publisher", exact=True).fill("Riga")
    page.get_by_label("Page date").fill("undated")
    picture(page, "5-new-topic")
    page.get_by_role("button", name="Begin the topic").click()
    page.wait_for_url("**/topics/dog-licence/en?note=created")
    assert desk.questions.of_topic("dog-licence", "en") == ["where do I register my dog"]
    assert not desk.library.is_shown("dog-licence")


def test_6_a_question_is_tried_as_a_newcomer_would_ask_it(desk: Desk, page: Page) -> None:
    comes_to_work(desk, page)
    page.goto("/try")
    page.get_by_label("Question").fill("can I have a bank account")
    page.get_by_label("Language of the newcomer's Telegram").select_option("ar")
    page.get_by_role("button", name="Ask").click()
    page.get_by_role("heading", name="Answer").wait_for()
    assert "91 %" in page.locator("#told").inner_text()
    assert "Every bank must decide within 10 days." in page.locator(".bubble").inner_text()
    picture(page, "6-try")
    page.get_by_label("Question").fill("die")
    page.get_by_role("button", name="Ask").click()
    page.get_by_role("alert").get_by_text("ended before it answered").wait_for()


def test_7_a_workbook_goes_out_and_comes_back_after_its_changes_were_shown(
    desk: Desk, page: Page, tmp_path: Path
) -> None:
    comes_to_work(desk, page)
    page.goto("/spreadsheets")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download").click()
    workbook = openpyxl.load_workbook(io.BytesIO(Path(download.value.path()).read_bytes()))
    for row in workbook["Articles"].iter_rows():
        if (row[0].value, row[1].value) == ("bank-account", "lv"):
            row[2].value = "Konts bankā"
    workbook.save(tmp_path / "changed.xlsx")
    page.get_by_label("Workbook").set_input_files(tmp_path / "changed.xlsx")
    page.get_by_role("button", name="Show the changes").click()
    page.get_by_role("heading", name="One change").wait_for()
    assert [word.inner_text() for word in page.locator(".difference ins").all()] == ["Konts", "bankā"]
    assert desk.library.article("bank-account", "lv").title == "Atvērt bankas kontu"
    picture(page, "7-dry-run")
    page.get_by_role("button", name="Make this change").click()
    assert "Imported" in page.get_by_role("status").inner_text()
    assert desk.library.article("bank-account", "lv").title == "Konts bankā"


def test_8_publishing_shows_the_index_in_use_and_asks_the_watch_for_a_build(desk: Desk, page: Page) -> None:
    index_dir = desk.publishing.index_dir
    later = (utc_now() + dt.timedelta(minutes=5)).isoformat()
    write_generation(index_dir, "000041", later, recall_at_1=0.9)
    write_generation(index_dir, "000042", later, recall_at_1=0.925, false_answer=0.04)
    comes_to_work(desk, page)
    page.goto("/publishing")
    for words in ("000042", "Everything saved is in it", "92.5 %", "Go back to 000041"):
        assert page.get_by_text(words).first.is_visible(), words
    page.get_by_role("button", name="Build now").click()
    assert "A build is asked for" in page.get_by_role("status").first.inner_text()
    (request,) = (index_dir / "requests").glob("*.json")
    assert json.loads(request.read_text(encoding="utf-8"))["action"] == "rebuild"
    request.unlink()
    state = {"state": "building", "step": "embedding questions", "done": 30, "total": 120, "at": later}
    (index_dir / "state.json").write_text(json.dumps(state), encoding="utf-8")
    page.get_by_text("embedding questions").wait_for()
    assert page.get_by_role("progressbar").get_attribute("value") == "30"
    picture(page, "8-building")
    (index_dir / "state.json").write_text(json.dumps(state | {"state": "idle"}), encoding="utf-8")
    page.get_by_text("Waiting for changes").wait_for()


PAGES = (
    "/", "/topics", "/topics/new", "/topics/bank-account/lv", "/topics/bank-account/en", "/topics/family-doctor/ar",
    "/topics/family-doctor/facts", "/topics/family-doctor/questions", "/topics/family-doctor/history", "/history/1",
    "/contacts", "/questions", "/questions/group?reason=no-answer&slug=", "/try", "/spreadsheets", "/publishing",
    "/people", "/account", "/nowhere",
)  # fmt: skip


def accessibility_problems(page: Page) -> list[str]:
    """What axe-core finds against WCAG 2.2 A and AA."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = page.evaluate("tags => axe.run({runOnly: tags})", tags)
    return [f"{each['id']}: {each['nodes'][0]['html'][:200]}" for each in found["violations"]]


def test_9_every_page_is_accessible_and_fits_a_phone(desk: Desk, page: Page) -> None:
    desk.worklist.record_question(1, "where do I register my dog", "en", "no-answer")
    write_generation(desk.publishing.index_dir, "000042", utc_now().isoformat(), recall_at_1=0.925)
    page.goto("/sign-in")
    assert accessibility_problems(page) == []
    comes_to_work(desk, page)
    boss = desk.staff.by_email("anna@example.org")
    desk.editing.confirm(boss, "family-doctor")
    for path in PAGES:
        page.set_viewport_size(DESKTOP)
        page.goto(path)
        assert accessibility_problems(page) == [], path
        page.set_viewport_size(PHONE)
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], path
        picture(page, f"9-phone{path.split('?')[0].replace('/', '-')}")


def test_9_the_desk_speaks_four_languages(desk: Desk, page: Page) -> None:
    comes_to_work(desk, page)
    boss = desk.staff.by_email("anna@example.org")
    for language, heading in (("lv", "Šodien"), ("ru", "Сегодня"), ("uk", "Сьогодні"), ("en", "Today")):
        desk.staff.set_interface_language(boss.id, language)
        page.goto("/")
        assert page.locator("h1").inner_text() == heading
        assert page.locator("html").get_attribute("lang") == language
        picture(page, f"9-{language}")


def test_9_a_text_is_changed_and_saved_with_the_keyboard_alone(desk: Desk, page: Page) -> None:
    comes_to_work(desk, page)
    page.goto("/topics/bank-account/lv")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "title":
            break
    page.keyboard.press("Control+A")
    page.keyboard.type("Konts ar tastatūru")
    page.keyboard.press("Enter")
    page.get_by_role("status").wait_for()
    assert desk.library.article("bank-account", "lv").title == "Konts ar tastatūru"


def test_10_what_weblate_commits_is_at_the_desk_at_once(desk: Desk, page: Page) -> None:
    """A translation that another program wrote into the folder, as Weblate does when it commits."""
    latvian = (desk.library.folder / "bank-account" / "lv.md").read_text(encoding="utf-8")
    (desk.library.folder / "bank-account" / "uk.md").write_text(
        latvian.replace("Atvērt bankas kontu", "Відкрити рахунок у банку"), encoding="utf-8"
    )
    comes_to_work(desk, page)
    page.goto("/topics?language=uk")
    page.get_by_role("link", name="uk: machine, not reviewed").click()
    assert page.get_by_label("Title").input_value() == "Відкрити рахунок у банку"
    picture(page, "10-weblate")


def test_11_a_consultation_is_asked_and_the_report_is_shown_with_its_own_style(desk: Desk, page: Page) -> None:
    comes_to_work(desk, page, "rita", "reviewer", "lv", "en")
    desk.drafts.add("Call before nine.", "Ilze", "en", "work", "Contract")
    desk.proposals.receive(7, "uk", "community", "More benches", "Purvciems")
    page.goto("/consultations/new")
    page.locator("[name=question-lv]").fill("Kur trūkst soliņu?")
    page.locator("[name=question-en]").fill("Where are benches needed?")
    page.get_by_role("button", name="Save as a draft").click()
    page.get_by_role("button", name="Let newcomers answer").click()
    page.get_by_text("newcomers can answer now").wait_for()
    assert desk.consultations.get(1).state == "open"
    for path in ("/drafts", "/consultations", "/consultations/1", "/proposals", "/proposals/1", "/notices", "/report"):
        page.set_viewport_size(DESKTOP)
        page.goto(path)
        assert accessibility_problems(page) == [], path
        page.set_viewport_size(PHONE)
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], path
        picture(page, f"11-phone{path.replace('/', '-')}")
    page.set_viewport_size(DESKTOP)
    page.get_by_role("button", name="Show").click()
    page.get_by_role("heading", level=1).wait_for()
    assert page.evaluate("document.styleSheets[0].cssRules.length") > 0
    picture(page, "11-report")
