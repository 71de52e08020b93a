"""The centre as an ASGI application."""

from __future__ import annotations

from importlib.metadata import version

from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.openapi import OpenAPIConfig
from litestar.openapi.spec import Components, SecurityScheme

from caseapp.central.centre import Centre
from caseapp.central.description import Description
from caseapp.central.metrics import Metrics
from caseapp.central.pokes import Pokes
from caseapp.central.problems import HANDLERS
from caseapp.central.readiness import Readiness
from caseapp.central.routes import MOST_PUSH_BYTES, SYNC, health, ready
from caseapp.central.schema_page import SchemaPage


def create_app(
    centre: Centre,
    readiness: Readiness | None = None,
    metrics: Metrics | None = None,
    pokes: Pokes | None = None,
) -> Litestar:
    """The application that answers for `centre`."""
    asked = readiness or Readiness(centre.database)
    counted = metrics or Metrics(centre.database, asked)
    poking = pokes or Pokes(centre.database)
    return Litestar(
        route_handlers=[SYNC, health, ready],
        dependencies={
            "centre": Provide(lambda: centre, sync_to_thread=False),
            "readiness": Provide(lambda: asked, sync_to_thread=False),
            "metrics": Provide(lambda: counted, sync_to_thread=False),
            "pokes": Provide(lambda: poking, sync_to_thread=False),
        },
        state=State({"centre": centre}),
        lifespan=[poking.running],
        exception_handlers=HANDLERS,
        request_max_body_size=MOST_PUSH_BYTES,
        logging_config=None,
        openapi_config=OpenAPIConfig(
            title="Caseapp: the central service",
            version=version("caseapp"),
            path="/schema",
            use_handler_docstrings=True,
            render_plugins=[SchemaPage(path="/"), Description(path="/openapi.json")],
            components=Components(security_schemes={"bearer": SecurityScheme(type="http", scheme="bearer")}),
        ),
    )
