"""The description of the API as JSON: beside what the handlers say, every refusal, and the bodies that are no JSON."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import msgspec
from litestar import Request
from litestar.openapi.plugins import JsonRenderPlugin

from caseapp.wire.messages import PUSH_OPERATIONS, AuditPush, Problem, WireOperation

_SYNC = "/sync/"
_MEANINGS = {
    400: "The request does not have the shape that is described here, or a field of it does not fit.",
    401: "The token, or what one signs in with, is not good.",
    403: "The officer or the device may not do that.",
    404: "There is no such thing here.",
    408: "The body came too slowly.",
    409: "The desk has what the centre does not know, or speaks another version.",
    413: "There is too much in the body.",
    415: "The address takes no body of this type or encoding.",
    429: "Too much was asked at once; `Retry-After` says for how long to wait.",
    431: "The head of the request is too large.",
    500: "The service failed; the failure was logged.",
    503: "The service cannot do that now; `Retry-After` says for how long to wait.",
}
_FRAME = "application/zstd"
_BYTES = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
_PUSH = {
    "type": "object",
    "required": ["operations"],
    "properties": {
        "operations": {
            "type": "array",
            "maxItems": PUSH_OPERATIONS,
            "items": {
                "description": "One that is no WireOperation but says its id is rejected alone.",
                "anyOf": [
                    {"$ref": "#/components/schemas/WireOperation"},
                    {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
                ],
            },
        }
    },
}
_AUDIT = {"$ref": "#/components/schemas/AuditPush"}
_BODIES = {
    "/sync/v1/push": {"application/json": {"schema": _PUSH}},
    "/sync/v1/audit": {"application/json": {"schema": _AUDIT}},
    "/sync/v1/files/{sha256}": _BYTES,
}


class Description(JsonRenderPlugin):
    """Renders the whole of it."""

    def render(self, request: Request[Any, Any, Any], openapi_schema: dict[str, Any]) -> bytes:
        return super().render(request, _completed(openapi_schema))


def _completed(made: dict[str, Any]) -> dict[str, Any]:
    api = deepcopy(made)
    _, schemas = msgspec.json.schema_components(
        (Problem, WireOperation, AuditPush), ref_template="#/components/schemas/{name}"
    )
    api["components"]["schemas"] |= schemas
    _close_tuples(api["components"]["schemas"])
    for path, operations in api["paths"].items():
        for method, operation in operations.items():
            if path in _BODIES and method in ("post", "put"):
                operation["requestBody"] = {"required": True, "content": _BODIES[path]}
            responses = operation["responses"]
            if _FRAME in responses.get("200", {}).get("content", {}):
                responses["204"] = {"description": "Nothing is new.", "headers": responses["200"]["headers"]}
            responses |= {str(status): _refusal(status) for status in _refusals(path, operation)}
    return api


def _close_tuples(described: Any) -> None:
    for each in described.values() if isinstance(described, dict) else ():
        _close_tuples(each)
    if isinstance(described, dict) and "prefixItems" in described:
        described["minItems"] = described["maxItems"] = len(described["prefixItems"])


def _refusals(path: str, operation: dict[str, Any]) -> Iterator[int]:
    yield from (431, 500, 503)
    if not path.startswith(_SYNC):
        return
    yield from (400, 401, 429)
    if "security" in operation:
        yield from (403, 409)
    if "requestBody" in operation:
        yield from (403, 408, 413, 415)
    if "{" in path:
        yield 404


def _refusal(status: int) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/Problem"}
    return {"description": _MEANINGS[status], "content": {"application/json": {"schema": schema}}}
