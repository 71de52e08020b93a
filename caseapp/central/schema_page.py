"""The page that describes the API, without a script or style from elsewhere."""

from __future__ import annotations

from html import escape
from typing import Any

from litestar import Request
from litestar.openapi.plugins import OpenAPIRenderPlugin

_STYLE = "body{font:16px/1.5 sans-serif;margin:2rem;max-width:60rem}td{padding:.3rem 1rem .3rem 0}"


class SchemaPage(OpenAPIRenderPlugin):
    """Lists every operation and links to the whole description as JSON."""

    def render(self, request: Request[Any, Any, Any], openapi_schema: dict[str, Any]) -> bytes:
        rows = "".join(
            f"<tr><td><code>{method.upper()} {escape(path)}</code></td>"
            f"<td>{escape(operation.get('description') or operation.get('summary') or '')}</td></tr>"
            for path, methods in sorted(openapi_schema["paths"].items())
            for method, operation in methods.items()
        )
        title = escape(openapi_schema["info"]["title"])
        return (
            f"<!doctype html><html lang=en><meta charset=utf-8><title>{title}</title><style>{_STYLE}</style>"
            f"<h1>{title}</h1><table>{rows}</table>"
            "<p><a href=/schema/openapi.json>The whole description (OpenAPI, JSON)</a></p></html>"
        ).encode()
