"""A counsellor's good reply waits at the desk until an editor has made guidance of it."""

from __future__ import annotations

import pytest

from knowledge_base.desk.desk import Desk

from .conftest import Person


def test_a_draft_waits_on_today_and_leads_to_a_new_topic_of_its_area(desk: Desk, translator: Person) -> None:
    desk.drafts.add("Zvaniet <b>pirms</b> deviņiem.", "Ilze", "lv", "work", "Darba līgums")
    assert 'href="/drafts#draft-1"' in translator.opens("/") and "Darba līgums" in translator.page
    page = translator.opens("/drafts")
    assert "Zvaniet &lt;b&gt;pirms&lt;/b&gt; deviņiem." in page and 'href="/topics/new?category=work"' in page
    assert '<option value="work" selected>' in translator.opens("/topics/new?category=work")


@pytest.mark.parametrize(("state", "note"), [("used", "Noted as used"), ("set-aside", "Set aside.")])
def test_a_settled_draft_is_gone(desk: Desk, translator: Person, state: str, note: str) -> None:
    number = desk.drafts.add("Zvaniet pirms deviņiem.", "Ilze", "lv")
    translator.opens("/drafts")
    token = translator.form_token
    assert note in translator.sends(f"/drafts/{number}", state=state)
    assert desk.drafts.open_drafts() == []
    translator.sends(f"/drafts/{number}", state=state, token=token)
    assert translator.status == 404


def test_drafts_in_other_languages_forged_states_and_forged_forms_settle_nothing(
    desk: Desk, translator: Person
) -> None:
    foreign, own = desk.drafts.add("Call before nine.", "Ilze", "en"), desk.drafts.add("Zvaniet.", "Ilze", "lv")
    translator.opens("/drafts")
    token = translator.form_token
    for number, fields, status in (
        (foreign, {"state": "used", "token": token}, 403),
        (own, {"state": "open", "token": token}, 404),
        (own, {"state": "used", "token": "forged"}, 403),
    ):
        translator.sends(f"/drafts/{number}", **fields)
        assert translator.status == status
    assert len(desk.drafts.open_drafts()) == 2
