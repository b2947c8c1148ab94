"""Headers, cookies and limits that keep strangers' pages and oversized requests away."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

FORM_MAX_BYTES = 512 * 1024
UPLOAD_MAX_BYTES = 6 * 1024 * 1024
UPLOAD_PATHS = ("/spreadsheets/check",)
CONTENT_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_YEAR_S = 365 * 24 * 3600


class SecurityHeaders:
    """Adds the headers to every response."""

    def __init__(self, app: ASGIApp, is_https: bool) -> None:
        self._app = app
        self._headers = {
            "content-security-policy": CONTENT_POLICY,
            "x-content-type-options": "nosniff",
            "referrer-policy": "same-origin",
            "cross-origin-opener-policy": "same-origin",
            "cross-origin-resource-policy": "same-origin",
            "permissions-policy": "camera=(), geolocation=(), microphone=()",
        }
        if is_https:
            self._headers["strict-transport-security"] = f"max-age={_YEAR_S}; includeSubDomains"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    if name == "content-security-policy":  # a page with a style of its own brings a policy of its own
                        headers.setdefault(name, value)
                    else:
                        headers[name] = value
                headers.setdefault("cache-control", "no-store")
            await send(message)

        await self._app(scope, receive, with_headers if scope["type"] == "http" else send)


class BodyLimit:
    """Refuses a request body that is larger than any form of the desk, before it fills the memory."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or answer 413."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limit = UPLOAD_MAX_BYTES if scope["path"] in UPLOAD_PATHS else FORM_MAX_BYTES
        said = Headers(scope=scope).get("content-length", "0")
        if not said.isdecimal() or int(said) > limit:
            text = f"This is larger than the {limit // 1024} KB that a form of the desk may have. Nothing was saved."
            await PlainTextResponse(text, 413)(scope, receive, send)
            return
        received = 0

        async def counted() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > limit:
                raise HTTPException(413)
            return message

        await self._app(scope, counted, send)


def cookie_name(is_https: bool) -> str:
    """`__Host-` ties a cookie to this host and to https; browsers refuse it over plain http on localhost."""
    return "__Host-celvedis" if is_https else "celvedis"


def set_cookie(response: Response, token: str, is_https: bool) -> None:
    """Give the browser a token, until it is closed."""
    response.set_cookie(cookie_name(is_https), token, httponly=True, samesite="lax", secure=is_https, path="/")


def drop_cookie(response: Response, is_https: bool) -> None:
    """Take the token away."""
    response.delete_cookie(cookie_name(is_https), path="/", httponly=True, samesite="lax", secure=is_https)


def comes_from_elsewhere(request: Request) -> bool:
    """Whether the browser says that another site made it send this."""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return True
    origin = request.headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != request.headers.get("host", "")


def local_path(path: str) -> str:
    """A path of this desk to go on to; the first page for anything that could lead elsewhere."""
    parts = urlsplit(path)
    safe = path.startswith("/") and not path.startswith(("//", "/\\")) and not parts.netloc and path.isprintable()
    return path if safe and "\\" not in path else "/"
