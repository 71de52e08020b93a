"""Every sentence anyone reads goes through here: one catalogue, English and Welsh.

A message is its English text with named blanks. Welsh stands in `resources/translations/cy.po`.
"""

from __future__ import annotations

import gettext
import importlib.resources
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from io import BytesIO

from caseapp.domain.fields import Merge, field_of
from caseapp.domain.kinds import KIND_BY_NAME
from caseapp.domain.operations import Add, Operation, Patch, Remove
from caseapp.errors import Expected


class Words:
    """Words of one language. Calling it with a message and the values of its blanks gives the sentence."""

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self._translations = gettext.NullTranslations() if language == "en" else _translations(language)

    def __call__(self, message: str, **values: object) -> str:
        """The sentence; a message that is not translated yet is given in English."""
        text = self._translations.gettext(message) if message else ""
        return text.format_map(values) if values else text

    def count(self, one: str, many: str, number: int, **values: object) -> str:
        """The sentence for so many: English has `one` and `many`, Welsh a form for each of its six numbers.

        Both have the blank `{number}`, which `one` may spell out.
        """
        text = self._translations.ngettext(one, many, number)
        return text.format_map({"number": number, **values})


def chosen_language() -> str:
    """The language of this run: `CASEAPP_LANGUAGE`, "en" or "cy"."""
    return "cy" if os.environ.get("CASEAPP_LANGUAGE", "").lower().startswith("cy") else "en"


@cache
def _translations(language: str) -> gettext.NullTranslations:
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    file = importlib.resources.files("resources") / "translations" / f"{language}.po"
    compiled = BytesIO()
    with file.open("rb") as lines:
        write_mo(compiled, read_po(lines, locale=language))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


_PROBLEMS: Mapping[str, str] = {
    "unforeseen": "Something went wrong that should not. What was saved is safe; try once more.",
    "practice_only": "Practice: nothing here is real, and nothing leaves this computer.",
    "refused": "That cannot be done now: {reason}.",
    "on_its_way": "That is on its way to the centre, or waits to be. Wait for the centre's answer.",
    "settled_already": "That has been settled already. Nothing was changed; look at it once more.",
    "changed_since": "That was not undone: it has been changed again since. Look at it as it is now.",
    "not_found": "There is no such {what} here.",
    "case_left": "Another team has closed this case, so it is no longer kept on this desk. "
    "That team can tell you more.",
    "wrong_passphrase": "That is not the passphrase of this desk. Check Caps Lock and try again.",
    "no_passphrase": "Set CASEAPP_PASSPHRASE to the passphrase of this folder and run the command again.",
    "no_desk": "There is no desk in {folder} yet: sign in first, or check --data-dir.",
    "folder_not_usable": "The folder {folder} cannot be made or written.",
    "folder_of_another": "The folder {folder} belongs to another account of this computer. Sign in to the computer as "
    "yourself and start Caseapp there; each officer has a desk of their own.",
    "folder_on_network": "The folder {folder} lies on another computer, and a desk there could lose what is written. "
    "Keep it on this computer's own disk: ask the service desk for a folder (--data-dir).",
    "folder_fleeting": "What is kept on this computer is lost when it is reset or you sign out. Stay on line and see "
    "that all is synced before you leave it, or ask the service desk for a folder that stays.",
    "key_file_damaged": "The key file of this folder is damaged, or another's. Nothing was changed; restore a backup.",
    "key_file_missing": "The key file of this folder is missing, and without it nothing here can be read. "
    "Nothing was made in its place; restore it from a backup.",
    "key_file_newer": "The key file of this folder was written by a newer Caseapp ({found}, this one knows {known}). "
    "Install that version; nothing was changed.",
    "no_key_store": "This computer has no key store that answers. Give the passphrase of this desk instead.",
    "key_store_forgot": "This computer's key store does not hold the key of this desk. "
    "Give the passphrase of this desk; after that it opens as before.",
    "passphrase_too_short": "At least {letters} letters: three or four words.",
    "pin_too_short": "At least {digits} digits.",
    "pin_too_simple": "That PIN is the first that anyone would try. Choose another.",
    "pin_wrong": "That is not the PIN of this desk. {left} more tries, then only the passphrase opens it.",
    "too_many_pins": "Too many wrong PINs. Try again in {wait} seconds, or give the passphrase of this desk.",
    "pin_removed": "After ten wrong PINs the PIN opens nothing any more. Give the passphrase of this desk; "
    "nothing is lost.",
    "database_foreign": "The database in this folder is not the one that belongs to its key. Nothing was changed; "
    "restore it from a backup.",
    "database_missing": "The database of this folder is missing. Nothing was made in its place; restore a backup.",
    "database_damaged": "The database of this folder cannot be read. Nothing was changed; restore it from a backup.",
    "database_newer": "This folder was last used by a newer Caseapp (database {found}, this one knows {known}). "
    "Install that version; nothing was changed.",
    "database_not_migrated": "This folder is of an older Caseapp (database {found}) and could not be brought to this "
    "one ({known}). It is as it was, and a copy lies beside it; tell the service desk.",
    "disk_full": "There is no room on this computer's disk, so that was not saved. What stands on the screen is kept: "
    "make room, then try again.",
    "disk_low": "There is no room left on this computer's disk. What you did is saved, in room that was kept for this "
    "day, but not much more will be: make room now, or tell the service desk.",
    "folder_taken": "There is a desk in {folder} already. Nothing was written over it; choose an empty folder.",
    "backup_not_written": "The backup {file} could not be written. Make room there or choose another place.",
    "no_backup": "There is no backup in this folder. Choose one that was kept elsewhere.",
    "backup_damaged": "{file} is not a whole backup of a desk. Take an earlier one.",
    "backup_newer": "{file} was made by a newer Caseapp. Install that version to restore it.",
    "folder_read_only": "Nothing can be written in this desk's folder now: you can look, but not change anything. "
    "Tell the service desk.",
    "salvage_lost": "{rows} rows of this desk could not be saved, {waiting} of them acts that were not sent yet. The "
    "rest comes again with the next sync. Look through what you did today, and tell the service desk.",
    "salvage_unsure": "Some rows of this desk could not be saved, and acts that were not sent yet may be among them. "
    "Look through what you did today, and tell the service desk.",
    "folder_in_use": "Caseapp is open on this folder already. Close it there, then try again.",
    "other_officer": "This desk belongs to another officer. For {name} sign in to this computer with that officer's "
    "own account and start Caseapp there: each has a desk of their own.",
    "no_line": "The centre cannot be reached. Everything on this desk works; it will sync when the line is back.",
    "centre_busy": "The centre is busy and asks to wait {wait} seconds. Everything on this desk works; "
    "it will sync after that.",
    "sign_in_refused": "Council, user name or password is not right.",
    "sign_in_needed": "Your session has ended. Sign in again to sync; nothing is lost.",
    "centre_refused": "The centre refused: {reason}.",
    "centre_unclear": "Something other than this council's centre, or another version of it, answers at that address.",
    "audit_forked": "This desk's folder was copied, and the other copy goes on as this desk. Your work is kept here. "
    "Sign in again: this one then goes on as a desk of its own and sends what waits.",
    "audit_broken": "The record of who did and who saw what at this desk was changed or is damaged. Your work is kept "
    "here. Tell the service desk, then sign in again: this desk then goes on with a new record and sends what waits.",
    "centre_restored": "The council's central service was put back to an earlier state. What this desk had sent since "
    "then has been sent again, and what it holds is kept; you need do nothing.",
    "certificate_wrong": "What answers at that address cannot prove that it is this council's centre, so nothing was "
    "sent to it. Your work is kept here; tell the service desk.",
    "lease_over": "This desk has not met its centre for too long. Open it on line and sign in once; "
    "what you did is kept.",
    "not_enrolled": "This desk is not signed in to a council yet.",
    "unsafe_address": "The address must begin with https:// (http:// is only for a centre on this computer).",
    "answer_missing": "Answer first: {question}",
    "letter_incomplete": "The letter still needs: {fields}.",
    "address_not_postable": "The post would not deliver to this address: {problem}.",
    "letter_overflows": "The letter does not fit: see line {line} of its {box} on page {page}.",
    "letter_too_long": "The letter has {pages} pages; at most {most} can be sent.",
    "letter_too_large": "The letter's file is too large to send.",
    "glyph_missing": "The letter font cannot print “{character}”.",
    "placeholder_not_closed": "Line {line} of the template has (( without )).",
    "placeholder_not_named": "Line {line} of the template has (( without a field's name.",
    "placeholder_nested_too_deep": "Line {line} of the template has too many conditions within each other.",
    "template_not_readable": "The letter template {file} cannot be used ({fault}: {detail}).",
    "template_unknown": "There is no letter template {id}.",
    "template_lacks_language": "The letter template {id} has no words in {language}.",
    "file_unreadable": "The file {file} cannot be read.",
    "file_not_text": "The file {file} is not text in UTF-8 or Windows-1252.",
    "file_not_understood": "The file {file} is of no known kind: it lacks {missing}.",
    "destination_taken": "The file {file} is read or kept by Caseapp itself; give another name to write to.",
    "file_not_written": "The file {file} cannot be written.",
    "service_file_bad": "The service file {file} cannot be used: {why}.",
    "no_print_command": "This computer cannot print by itself: it has no lp command. A letter can be saved as a copy.",
    "no_printer": "This computer has no printer, or its print system does not answer. Ask the service desk for one; "
    "a letter can also be saved as a copy.",
    "printer_stopped": "The printer {printer} has stopped. Have it started again, or choose another.",
    "printer_refused": "The print system did not take it. Try again, or choose another printer.",
    "copy_not_written": "The copy could not be written there. Choose another place.",
    "file_refused": "{name} was not added: only pictures, PDF, plain text and Word, Excel or OpenDocument files "
    "without macros can be put on a case.",
    "file_too_big": "{name} was not added: it has {size}, and a file may have {most} at most.",
    "file_empty": "{name} was not added: it is empty.",
    "file_is_folder": "{name} was not added: it is a folder. Choose the files in it.",
    "file_gone": "{name} was not added: it cannot be read, or is not there any more.",
    "too_many_files": "Nothing was added: at most {most} files can be put on a case at once.",
    "picture_too_large": "{name} was not added: the picture is too large to be opened safely.",
    "picture_damaged": "{name} was not added: the picture is damaged and cannot be read.",
    "attached_already": "Nothing was added: {name} is on this case already.",
    "address_refused": "The embedded database serves this computer only, not {host}.",
    "address_not_free": "The service cannot listen on {host} port {port}: something else does, or it is not ours.",
    "database_unreachable": "PostgreSQL does not answer at that URL, or does not let this account in.",
    "database_too_old": "PostgreSQL {found} is too old; {needed} or later is needed.",
    "database_role_too_powerful": "The role {role} is a superuser or bypasses row-level security; use another.",
    "database_role_missing": "An administrator of the database must first run: {statement}",
    "centre_not_migrated": "The centre's database is of an older version ({found}) and could not be brought to this "
    "one ({known}): {fault}. Nothing in it was changed. Run the older Caseapp until this is put right.",
    "centre_empty": "There is no council in the centre's database yet: make one with `caseapp service create-council`.",
    "centre_older": "The centre's database is of an older Caseapp (version {found}, this one knows {known}) and was "
    "left as it is: take a backup, stop the older copies, then run `caseapp service migrate`.",
    "centre_newer": "The centre's database was last used by a newer Caseapp (version {found}, this one knows {known}) "
    "and was left as it is: install that version and run its `caseapp service` commands.",
    "no_database_within": "This package of Caseapp holds the desk and the service without a database of their own: "
    "give `caseapp service run` one with --database-url (the demonstration runs from the source only).",
    "database_folder_in_use": "Another process runs the database in {folder}.",
    "database_did_not_start": "The database did not start; {log} says why.",
    "demo_did_not_start": "The demonstration's centre did not start; see what it said above.",
    "service_did_not_start": "The service did not start.",
    "window_did_not_open": "The window did not open.",
    "window_waits": "The window could not be used within {seconds} seconds. It may ask for something first: "
    "see that this computer's key store is unlocked.",
    "key_store_stays_locked": "This computer's key store does not unlock. Unlock it, and measure again.",
    "list_not_shown": "The window did not show the list and sort it.",
    "window_did_not_sync": "The window's first round of sync did not end well.",
    "invalid_council": "The {field} of the council does not fit: see `caseapp service create-council --help`.",
    "council_exists": "There is a council {slug} already.",
    "team_exists": "There is a team {name} already.",
    "unknown_service": "There is no service {lgsl} in the catalogue. It has {known}.",
    "invalid_officer": "The {field} of the officer does not fit: see `caseapp service create-officer --help`.",
    "username_taken": "There is an officer {username} already.",
    "password_too_short": "The password needs at least {least} characters.",
    "wrong_credentials": "Council, user name or password is not right.",
    "wrong_code": "Council, user name or code is not right, or the code has been used or is too old.",
    "code_refused": "Council, user name or code is not right, or the code has been used or is too old. If you used it "
    "yourself, sign in with the password you set; else ask your administrator for another.",
    "account_suspended": "The account is suspended. An administrator can let the officer back.",
    "last_administrator": "Nobody else who can sign in is an administrator of this council. Make another one first.",
    "account_locked": "Too many wrong passwords. Try again in {wait} seconds.",
    "session_over": "The session has ended. Sign in again.",
    "device_of_another": "The desk is enrolled for another officer.",
    "mark_unknown": "This desk has read what the centre does not know: it was put back to an earlier state.",
    "scope_not_granted": "This officer has no right to that.",
    "scopes_changed": "What this officer may read has changed. The next sync takes that up.",
    "not_proved": "This folder is not the device that the centre knows under its name. Restore a backup into a new "
    "folder and sign in there.",
    "version_unknown": "The centre does not speak this desk's version any more. Install a newer Caseapp; what waits "
    "here is kept.",
    "invalid_request": "The {field} of the request does not fit.",
    "too_many_operations": "At most {most} operations can be sent at once.",
    "too_many_links": "At most {most} rows of an audit can be sent at once.",
    "audit_gap": "Rows of the audit are missing after number {number}.",
    "audit_not_whole": "The audit is not as it was written. Keep a backup of the database as it is now, and find out "
    "who had access to it.",
    "role_not_granted": "Only an administrator of the council may do that.",
    "file_too_large": "A file may have at most {most} bytes.",
    "wrong_fingerprint": "The file is not the one that was announced.",
    "plain_http_refused": "Desks refuse plain http beyond this computer, so it is not served on {host}. "
    "Give --tls-cert and --tls-key, or --behind-tls-proxy if a proxy before the service speaks TLS.",
    "tls_files_unusable": "The certificate {certificate} and the key {key} cannot be used. Check that this account may "
    "read both, that both are PEM, that the key has no passphrase, and that they belong together.",
    "too_slow": "The request came too slowly. Try again.",
    "too_large": "The request is too large.",
    "unknown_encoding": "The request is compressed in a way that is not taken here.",
    "draining": "The service is about to stop. Another copy answers, or this one again in {wait} seconds.",
    "pool_exhausted": "The service is busy. Try again in {wait} seconds.",
    "schema_not_ours": "The database is being brought to another version. Try again in {wait} seconds.",
}

_ADDRESS_PROBLEMS: Mapping[str, str] = {
    "too_few_lines": "it has fewer than 3 lines",
    "too_many_lines": "it has more than 7 lines",
    "line_too_long": "a line is too long for the window",
    "no_postcode": "its last line is no UK postcode, BFPO number or country",
    "line_1_needs_a_letter_or_digit": "its first line has no letter or digit",
    "line_2_needs_a_letter_or_digit": "its second line has no letter or digit",
    "bad_start": "a line begins with a sign that the post does not take",
    "no_fixed_abode": "it says that there is no fixed address",
    "bfpo_with_country": "a BFPO address names no country",
}

_REASONS: Mapping[str, str] = {
    "already_exists": "it exists already",
    "unknown_record": "the record is not known at the centre",
    "record_left": "the record has left this desk",
    "case_closed": "the case is closed",
    "case_open": "the case is open",
    "same_status": "the case stands there already",
    "same_owner": "they have the case already",
    "nobodys": "a restricted case must be with a team",
    "restricted": "the case is restricted already",
    "restricted_to_others": "the case is restricted to another team",
    "not_restricted": "the case is not restricted",
    "no_outcome": "it needs an outcome",
    "contact_not_live": "the contact is not live",
    "contact_not_parked": "the contact is not parked",
    "contact_done": "the contact has ended",
    "centre_only": "only the centre changes that",
    "not_your_role": "your role may not do that",
    "notes_only": "the timeline is written by what is done",
    "not_yours": "it was not made by you on this desk",
    "no_reason": "it needs a reason",
    "taken_off": "the file has been taken off already",
    "not_taken_off": "the file is on the case",
    "no_choice": "each field needs a choice",
    "settled_before": "somebody has settled it already",
    "changed_meanwhile": "the centre's answer has changed, so please look once more",
    "not_stored": "the centre could not store it",
    "too_long": "it is too long to be sent",
    "too_large": "it was too much at once",
    "too_many_operations": "it was too much at once",
    "too_many_links": "it was too much at once",
    "file_too_large": "the file is too large",
    "invalid_request": "what was sent could not be read there",
    "unknown_encoding": "what was sent could not be read there",
    "wrong_fingerprint": "the file was damaged on its way",
    "head_too_large": "it was too much at once",
    "too_slow": "it came too slowly and will be sent again",
    "scope_not_granted": "you have no right to see that",
    "role_not_granted": "your role may not do that",
    "account_suspended": "your account is suspended, and your administrator can let you back",
    "last_administrator": "nobody else who can sign in is an administrator, so make another one first",
    "username_taken": "there is an officer of that user name already",
    "invalid_officer": "the name or the user name is not one that an officer can have",
    "team_exists": "there is a team of that name already",
    "password_too_short": "the password is too short",
    "not_enrolled": "this desk is not known there; sign in again",
    "device_of_another": "this desk belongs to another officer",
    "audit_gap": "parts of this desk’s record of what was done are missing there",
}


def reason(words: Words, code: str) -> str:
    """A refusal's code in words; a value that does not fit names its field."""
    if code.partition(":")[0] == "bad_value":
        return words("a value does not fit its field")
    message = _REASONS.get(code)
    return words("the centre has a newer rule") if message is None else words(message)


def problem(words: Words, error: Expected) -> str:
    """What happened and what to do next, for an expected failure."""
    values: dict[str, object] = dict(error.values)
    if "reason" in values:
        values["reason"] = reason(words, str(values["reason"]))
    for named in ("what", "box"):
        if named in values:
            values[named] = words(str(values[named]).replace("_", " "))
    if error.code == "file_too_big":
        values |= {name: size_words(words, int(values[name])) for name in ("size", "most")}  # type: ignore[call-overload]
    if error.code == "letter_incomplete":
        values["fields"] = ", ".join(words(name) for name in str(values["fields"]).split(", "))
    if "problem" in values:
        values["problem"] = words(_ADDRESS_PROBLEMS[str(values["problem"])])
    if error.code == "sign_in_refused" and values.get("wait"):
        return words("Too many wrong tries. Try again in {wait} seconds.", **values)
    message = _PROBLEMS.get(error.code)
    return (
        words("Something is not right: {code}.", code=error.code)
        if message is None
        else words(message, **values)
    )


def size_words(words: Words, size: int) -> str:
    """How large a file of `size` bytes is."""
    if size < 999_500:
        return words("{number} kB", number=max(1, round(size / 1000)))
    return words("{number} MB", number=f"{size / 1_000_000:.1f}")


def wrong_clock(words: Words, off: timedelta) -> str:
    """That this computer's clock stands `off` from the centre's: ahead of it if `off` is positive."""
    hours, minutes = divmod(round(abs(off).total_seconds() / 60), 60)
    if off > timedelta():
        return words(
            "This computer's clock is {hours} h {minutes} min ahead of the centre's. Your work is kept and sent as "
            "always; ask the service desk to set the clock.",
            hours=hours,
            minutes=minutes,
        )
    return words(
        "This computer's clock is {hours} h {minutes} min behind the centre's. Your work is kept and sent as "
        "always; ask the service desk to set the clock.",
        hours=hours,
        minutes=minutes,
    )


@dataclass(frozen=True, slots=True)
class Subject:
    """What an operation is about, in the words that the desk shows. Any may be empty."""

    person: str = ""
    reference: str = ""
    service: str = ""
    place: str = ""
    detail: str = ""

    @property
    def title(self) -> str:
        """The best short name of it."""
        return self.reference or self.person or self.place


_SENTENCES: Mapping[tuple[str, str], str] = {
    ("council", "create"): "{actor} set up the council.",
    ("team", "create"): "{actor} set up a team.",
    ("officer", "create"): "{actor} added an officer.",
    ("device", "create"): "{actor} enrolled a desk.",
    ("marker", "create"): "{actor} proposed a marker about {title}.",
    ("property", "create"): "{actor} took down the address {place}.",
    ("person", "create"): "{actor} took down a new person, {person}.",
    ("person_name", "create"): "{actor} took down the name {person}.",
    ("contact_point", "create"): "{actor} took down how to reach {person}.",
    ("occupancy", "create"): "{actor} noted where {person} lives.",
    ("identifier", "create"): "{actor} noted a key from another system.",
    ("contact", "create"): "{actor} took a call.",
    ("contact", "park"): "{actor} parked the call with {title}.",
    ("contact", "unpark"): "{actor} took the call with {title} up again.",
    ("contact", "finish"): "{actor} ended the call with {title}.",
    ("party", "create"): "{actor} noted who was on the call: {title}.",
    ("topic", "create"): "{actor} noted what the call was about: {service}.",
    ("case", "create"): "{actor} opened {reference}, {service}, for {person}.",
    ("case", "progress"): "{actor} moved {reference} to “{detail}”.",
    ("case", "close"): "{actor} closed {reference}: {detail}.",
    ("case", "reopen"): "{actor} reopened {reference}.",
    ("case", "assign"): "{actor} gave {reference} to another team or officer.",
    ("case", "restrict"): "{actor} restricted {reference} to its team.",
    ("case", "lift"): "{actor} lifted the restriction of {reference}.",
    ("answer", "create"): "{actor} took down an answer for {reference}.",
    ("letter", "create"): "{actor} filed a letter on {reference}.",
    ("attachment", "create"): "{actor} put a file on {reference}: {detail}.",
    ("attachment", "takeoff"): "{actor} took a file off {reference}: {detail}.",
    ("attachment", "putback"): "{actor} put a file back on {reference}: {detail}.",
    ("activity", "create"): "{actor} added a note about {title}.",
    ("disagreement", "create"): "{actor} and the centre have two answers about {title}.",
    ("disagreement", "settle"): "{actor} settled two answers about {title}.",
}


def sentence(words: Words, operation: Operation, subject: Subject, actor: str) -> str:
    """One plain sentence that says what the operation did: outbox, timeline and audit use it."""
    values: dict[str, object] = {
        "actor": actor,
        "person": subject.person or words("somebody"),
        "reference": subject.reference,
        "service": subject.service,
        "place": subject.place,
        "detail": subject.detail,
        "title": subject.title or words("a record"),
    }
    change = operation.change
    if isinstance(change, Patch | Add | Remove):
        kind = KIND_BY_NAME[operation.kind]
        names = sorted(change.new) if isinstance(change, Patch) else [change.field]
        changed = [field_of(kind, name) for name in names]
        # What only follows from another field says nothing to anybody.
        named = [field for field in changed if field.rule.merge is not Merge.LAST] or changed
        fields = words(" and ").join(words(field.rule.label) for field in named)
        return words("{actor} changed the {fields} of {title}.", **values, fields=fields)
    return words(_SENTENCES[operation.kind, operation.action], **values)


_AUDIT_FINDINGS: Mapping[str, str] = {
    "changed": "{chain}: rows {first} to {last} are not as they were written.",
    "missing": "{chain}: rows {first} to {last} are missing.",
    "not_signed": "{chain}: rows {first} to {last} were put in behind the last one that the centre signed.",
    "signed_otherwise": "{chain}: row {last} is not the one that the centre signed.",
    "signature_false": "{chain}: the signature of row {last} is not the centre's.",
}


def audit_finding(words: Words, fault: str, device: str, first: int, last: int) -> str:
    """What is wrong with rows of an audit chain: that of a desk, or without `device` the centre's own."""
    chain = words("Desk {device}", device=device) if device else words("The centre's own audit")
    return words(_AUDIT_FINDINGS[fault], chain=chain, first=first, last=last)
