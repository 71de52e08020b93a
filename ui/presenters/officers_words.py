"""Officers, their accounts and devices, and teams in words: rows of the list, and what stands beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from caseapp.catalogue import Catalogue
from caseapp.domain.council import Role
from caseapp.domain.deadlines import london_day
from caseapp.texts import Words
from caseapp.usecases.officers import AccountAtCentre, CodeGiven, DeviceAtCentre, OfficerRow, TeamRow
from caseapp.usecases.this_desk import DeskFacts
from ui.delegates.looks import ResultLook
from ui.models.officer_looks import CodeLook, DetailLook, DeviceLook, EntryLook, FieldLook
from ui.presenters.spelling import spelled
from ui.presenters.wording import moment_words, service_name, when_words
from ui.theme.chips import ChipKind, ChipLook


@dataclass(frozen=True, slots=True)
class Wording:
    """Says all of it at one moment in one language."""

    words: Words
    now: datetime
    catalogue: Catalogue
    teams: Mapping[str, TeamRow]

    def role(self, role: Role) -> str:
        words = self.words
        return {
            Role.OFFICER: words("Officer"),
            Role.SENIOR: words("Senior officer"),
            Role.SUPERVISOR: words("Supervisor"),
            Role.BACK_OFFICE: words("Back office"),
            Role.ADMINISTRATOR: words("Administrator"),
        }[role]

    def team(self, team: TeamRow) -> str:
        return team.name_cy if self.words.language == "cy" else team.name

    def team_of(self, officer: OfficerRow) -> str:
        found = self.teams.get(officer.team)
        return self.words("No team") if found is None else self.team(found)

    def status(self, account: AccountAtCentre | None) -> str:
        """How an account stands, in a sentence; empty where that is not known."""
        words = self.words
        if account is None:
            return ""
        if account.suspended:
            return words("Suspended: cannot sign in.")
        if account.password:
            return words("May sign in.")
        if account.code_until is not None:
            when = moment_words(words, account.code_until, self.now)
            return words("Invited: the code is good until {when}.", when=when)
        return words("The code has run out. Give another.")

    def officer_row(self, officer: OfficerRow, account: AccountAtCentre | None) -> ResultLook:
        words = self.words
        tail = ""
        if account is not None and account.seen_at is not None:
            tail = words("Seen {when}", when=when_words(words, account.seen_at, self.now))
        return ResultLook(
            icon="user",
            title=officer.name,
            why=f"{self.role(officer.role)} · {self.team_of(officer)}",
            chips=self._chips(account),
            tail=tail,
        )

    def team_row(self, team: TeamRow, officers: int) -> ResultLook:
        return ResultLook(icon="users-three", title=self.team(team), why=self._of_team(team, officers))

    def officer_detail(
        self,
        officer: OfficerRow,
        account: AccountAtCentre | None,
        devices: Sequence[DeviceAtCentre] | None,
        remark: str,
    ) -> DetailLook:
        """`remark` says why the devices are not known."""
        words = self.words
        facts = [
            (words("User name"), officer.username),
            (words("Role"), self.role(officer.role)),
            (words("Team"), self.team_of(officer)),
        ]
        if account is not None:
            seen = account.seen_at
            facts.append(
                (words("Last seen"), moment_words(words, seen, self.now) if seen else words("Never"))
            )
        if devices is not None and not devices:
            remark = words("No desk yet.")
        return DetailLook(
            title=officer.name,
            status=self.status(account),
            facts=tuple(facts),
            devices=tuple(map(self._device, devices or ())),
            devices_remark="" if devices else remark,
        )

    def team_detail(self, team: TeamRow, officers: Sequence[OfficerRow]) -> DetailLook:
        words = self.words
        received = [self._service(each) for each in team.services]
        return DetailLook(
            title=self.team(team),
            status="",
            facts=(
                (words("English name"), team.name),
                (words("Welsh name"), team.name_cy),
                (words("Receives"), ", ".join(received) or words("No service of its own")),
                (words("Officers"), ", ".join(each.name for each in officers) or words("Nobody")),
            ),
        )

    def officer_entry(self, officer: OfficerRow | None) -> EntryLook:
        """The form of a new officer, or of one who is changed."""
        words = self.words
        teams = tuple((team.id, self.team(team)) for team in self.teams.values())
        roles = tuple((role.value, self.role(role)) for role in Role)
        name = FieldLook("name", words("Name"), officer.name if officer else "")
        role = FieldLook("role", words("Role"), officer.role if officer else Role.OFFICER, options=roles)
        first = teams[0][0] if teams else ""
        team = FieldLook("team", words("Team"), (officer.team if officer else "") or first, options=teams)
        if officer is not None:
            detail = words("Another team is another set of cases: they come to the desk with its next sync.")
            return EntryLook(
                words("Change {name}", name=officer.name), detail, (name, role, team), words("Save"), "check"
            )
        username = FieldLook(
            "username", words("User name"), help=words("Small letters, digits and . _ @ - as in “abi.bevan”.")
        )
        return EntryLook(
            words("Invite an officer"),
            words("A code is shown, which you hand over. With it the officer sets a password."),
            (name, username, role, team),
            words("Invite"),
            "user-plus",
        )

    def team_entry(self, team: TeamRow | None) -> EntryLook:
        """The form of a new team, or of one that is changed."""
        words = self.words
        offered = [each.lgsl for each in self.catalogue.current(london_day(self.now))]
        received = team.services if team else ()
        services = tuple((each, self._service(each)) for each in dict.fromkeys((*offered, *received)))
        fields = (
            FieldLook("name", words("English name"), team.name if team else ""),
            FieldLook("name_cy", words("Welsh name"), team.name_cy if team else ""),
            FieldLook("services", words("Receives"), " ".join(received), options=services, several=True),
        )
        title = words("Change {name}", name=self.team(team)) if team else words("New team")
        detail = words("A new case of a service goes to the team that receives it.")
        return EntryLook(title, detail, fields, words("Save") if team else words("Make the team"), "check")

    def code(self, given: CodeGiven, officer: OfficerRow | None, facts: DeskFacts | None) -> CodeLook:
        """What is handed over with a code."""
        words = self.words
        detail = words(
            "Good once, until {when}. It is shown this once and kept nowhere.",
            when=moment_words(words, given.until, self.now),
        )
        if officer is not None and facts is not None:
            detail += "\n" + words(
                "At the first start: address {address}, council {council}, user name {username}.",
                address=facts.address,
                council=facts.council,
                username=officer.username,
            )
        head = words("The code for {name}", name=officer.name if officer else words("the officer"))
        return CodeLook(head, given.code, spelled(given.code), detail)

    def _chips(self, account: AccountAtCentre | None) -> tuple[ChipLook, ...]:
        words = self.words
        if account is None or (account.password and not account.suspended):
            return ()
        if account.suspended:
            return (ChipLook(ChipKind.PAUSED, words("Suspended")),)
        if account.code_until is not None:
            return (ChipLook(ChipKind.LATER, words("Invited")),)
        return (ChipLook(ChipKind.TODAY, words("Code has run out")),)

    def _of_team(self, team: TeamRow, officers: int) -> str:
        words = self.words
        people = words("1 officer") if officers == 1 else words("{number} officers", number=officers)
        received = ", ".join(self._service(each) for each in team.services)
        return f"{people} · {received}" if received else people

    def _service(self, lgsl: str) -> str:
        found = self.catalogue.newest(lgsl)
        return lgsl if found is None else service_name(self.words, found)

    def _device(self, device: DeviceAtCentre) -> DeviceLook:
        words = self.words
        seen = (
            words("last seen {when}", when=moment_words(words, device.seen_at, self.now))
            if device.seen_at
            else words("not seen yet")
        )
        begun = words("Began {when}", when=moment_words(words, device.enrolled_at, self.now))
        told = [begun, seen]
        if device.version:
            told.append(words("version {version}", version=device.version))
        if not device.signed_in:
            told.append(words("signed out"))
        return DeviceLook(device.id if device.signed_in else "", device.name, " · ".join(told))
