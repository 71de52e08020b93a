"""What the desk knows apart from its rows: the services and the calendar of working days."""

from __future__ import annotations

from dataclasses import dataclass

from caseapp.catalogue import Catalogue
from caseapp.domain.case import Case
from caseapp.domain.deadlines import Calendar, Due, promised
from caseapp.domain.service import Service


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The catalogue and the calendar that due dates are computed with."""

    catalogue: Catalogue
    calendar: Calendar

    def service_of(self, case: Case) -> Service:
        """The service as the case was born under it; raises `NotFound`."""
        return self.catalogue.version(case.service, case.service_version)

    def due_of(self, case: Case) -> Due:
        """When the case is due and how that was counted."""
        return promised(case.received_at, self.service_of(case).promise.working_days, self.calendar)
