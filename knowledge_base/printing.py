"""Web pages on paper: PDF by WeasyPrint, pictures of its pages by PDFium.

Pango shapes and orders the text, so Arabic joins, Devanagari stacks and right-to-left runs right to left, as in a
browser. WeasyPrint needs Pango and fonts from the system (Debian: libpango-1.0-0 libpangoft2-1.0-0 fonts-noto-core
fonts-noto-cjk). Both libraries are optional (`pip install celvedis[print]`) and imported only to print.
"""

from __future__ import annotations

import io
import logging

from .errors import KnowledgeBaseError

PNG_DPI = 200


class PrintingError(KnowledgeBaseError):
    """Nothing can be printed here; the message says what to install."""


def pdf_of(html: str) -> bytes:
    """A page as PDF. Nothing is fetched: everything must be in the page.

    Raises:
        PrintingError: WeasyPrint or Pango is missing.
    """
    for name in ("weasyprint", "weasyprint.progress", "fontTools"):  # they talk from their import on
        logging.getLogger(name).setLevel(logging.ERROR)
    try:
        import weasyprint
    except (ImportError, OSError) as error:  # OSError: the Python part is there, Pango is not
        raise PrintingError(
            f"PDF needs WeasyPrint and Pango ({str(error).splitlines()[0]}). Install them: "
            "apt-get install libpango-1.0-0 libpangoft2-1.0-0 fonts-noto-core fonts-noto-cjk, "
            'pip install "celvedis[print]"'
        ) from None
    nothing = weasyprint.urls.URLFetcher(allowed_protocols=("data",))
    return bytes(weasyprint.HTML(string=html, url_fetcher=nothing).write_pdf())


def png_of(pdf: bytes, dpi: int = PNG_DPI) -> bytes:
    """The first page of a PDF as a picture.

    Raises:
        PrintingError: PDFium is missing.
    """
    try:
        import pypdfium2
    except ImportError:
        raise PrintingError('PNG needs PDFium. Install it: pip install "celvedis[print]"') from None
    document = pypdfium2.PdfDocument(pdf)
    try:
        picture = document[0].render(scale=dpi / 72).to_pil()
    finally:
        document.close()
    out = io.BytesIO()
    picture.save(out, "PNG", dpi=(dpi, dpi))
    return out.getvalue()
