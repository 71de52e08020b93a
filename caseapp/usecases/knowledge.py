"""What the desk knows apart from its rows: the services and the calendar of working days."""

from __future__ import annotations

from dataclasses import dataclass

from caseapp.catalogue import Catalogue
from caseapp.domain.case import Case
from caseapp.domain.deadlines import Calendar, Due, promised
from caseapp.domain.service import Service
from caseapp.errors import NotFound
from caseapp.ports import Promises


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The catalogue and the calendar that due dates are computed with."""

    catalogue: Catalogue
    calendar: Calendar

    def service_of(self, case: Case) -> Service:
        """The service as the case was born under it, or what can be shown of one that is not known here."""
        try:
            return self.catalogue.version(case.service, case.service_version)
        except NotFound:
            return self.catalogue.unknown(case.service, case.service_version, case.status)

    def promises(self) -> Promises:
        """The working days that each version of each service promises."""
        return {(each.lgsl, each.version): each.promise.working_days for each in self.catalogue.services}

    def due_of(self, case: Case) -> Due:
        """When the case is due and how that was counted; raises `NotFound` if the promise is not known here."""
        service = self.catalogue.version(case.service, case.service_version)
        return promised(case.received_at, service.promise.working_days, self.calendar)
