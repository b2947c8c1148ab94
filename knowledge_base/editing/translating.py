"""Recording which reference text a translation was made from."""

from __future__ import annotations

import re

from ..errors import ContentError, Problem
from ..languages import CODES
from ..library import Library, write_atomically


def mark_translated(library: Library, slug: str, language: str) -> bool:
    """Write the present reference hash into a translation's front matter; whether anything changed."""
    topic = library.topic(slug)
    reference = library.article(slug, topic.reference)
    path = library.folder / slug / f"{language}.md"
    if reference is None or language == topic.reference or language not in CODES or not path.exists():
        return False
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ContentError([Problem(f"{slug}/{language}.md", f"cannot be read: {error}")]) from None
    head, mark, body = text.partition("\n---")
    if not head.startswith("---") or not mark:
        return False
    line = f"translated_from: {reference.text_hash}"
    if re.search(r"^translated_from:.*$", head, re.MULTILINE):
        changed = re.sub(r"^translated_from:.*$", line, head, flags=re.MULTILINE)
    else:
        changed = f"{head}\n{line}"
    if changed == head:
        return False
    write_atomically(path, changed + mark + body)
    return True
