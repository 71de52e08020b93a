"""Failures a person can understand. Each carries values; `caseapp.texts` words it in two languages."""

from __future__ import annotations

import re


class Expected(Exception):
    """Something that can go wrong in ordinary work. `values` fill the sentence that `texts` holds for `code`."""

    def __init__(self, **values: str | int) -> None:
        super().__init__(self.code)
        self.values = values

    @property
    def code(self) -> str:
        """The class name in snake case: the key of its sentence."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__).lower()


class Unforeseen(Expected):
    """Something went wrong that is a fault of Caseapp; the crash path has written down where."""


class PracticeOnly(Expected):
    """A practice desk sends nothing, prints nothing and signs in nowhere."""


class Refused(Expected):
    """A command is not legal in the present state. `reason` is the refusal's code."""


class OnItsWay(Expected):
    """The act has been sent or waits to be sent: there is nothing to settle before the centre has answered."""


class SettledAlready(Expected):
    """The centre has taken the act, or somebody has settled it."""


class ChangedSince(Expected):
    """Somebody has changed what an undo would put back."""


class NotFound(Expected):
    """No such record here. `what` names what was asked for."""


class CaseLeft(Expected):
    """A case that was open on the screen is another team's and closed, and this desk holds it no more."""


class WrongPassphrase(Expected):
    """The passphrase does not open this folder."""


class NoPassphrase(Expected):
    """A command without a window needs CASEAPP_PASSPHRASE."""


class NoDesk(Expected):
    """A command that only looks or sends found no desk in `folder`."""


class FolderNotUsable(Expected):
    """The folder `folder` cannot be made, or nothing can be written there."""


class KeyFileDamaged(Expected):
    """The key file is no key file."""


class KeyFileNewer(Expected):
    """The key file was written by a newer version. `found` and `known` are versions of the file."""


class NoKeyStore(Expected):
    """This account of the computer has no key store that can be trusted, or it stays locked."""


class KeyStoreForgot(Expected):
    """The key store has no secret for this desk, or another one: the folder came from elsewhere, or it was reset."""


class PassphraseTooShort(Expected):
    """A passphrase needs `letters` letters."""


class PinTooShort(Expected):
    """A PIN needs `digits` digits."""


class PinTooSimple(Expected):
    """The PIN is one sign again and again, or a run."""


class PinWrong(Expected):
    """The PIN does not open this folder; `left` more tries."""


class TooManyPins(Expected):
    """Too many wrong PINs: the next may be tried in `wait` seconds."""


class PinRemoved(Expected):
    """After too many wrong ones the PIN opens nothing any more."""


class KeyFileMissing(Expected):
    """There is a database but no key file beside it."""


class DatabaseMissing(Expected):
    """There is a key file but no database beside it."""


class DatabaseDamaged(Expected):
    """The database is not readable with the right key."""


class DatabaseForeign(Expected):
    """Where the database of this folder should be stands a file that is not it."""


class DatabaseNewer(Expected):
    """The database was written by a newer version. `found` and `known` are schema versions."""


class DatabaseNotMigrated(Expected):
    """An older database could not be brought from version `found` to `known`; it is as it was."""


class DiskFull(Expected):
    """There is no room on the disk: what was asked for is not saved."""


class DiskLow(Expected):
    """The disk is full, and the room kept for that day is in use: what was done is saved."""


class FolderTaken(Expected):
    """There is a desk in `folder` already: nothing is written over it."""


class BackupNotWritten(Expected):
    """The backup `file` could not be written."""


class NoBackup(Expected):
    """There is no backup in the folder."""


class BackupDamaged(Expected):
    """The file `file` is no backup, or not a whole one."""


class BackupNewer(Expected):
    """The backup `file` was made by a newer version."""


class SalvageLost(Expected):
    """Of a damaged desk `rows` could not be saved, among them `waiting` acts that were not sent yet."""


class SalvageUnsure(Expected):
    """Of a damaged desk rows could not be saved, and nothing tells how many."""


class FolderReadOnly(Expected):
    """Nothing can be written in this folder: the desk can only be looked at."""


class FolderInUse(Expected):
    """Another Caseapp has this data folder open."""


class OtherOfficer(Expected):
    """The folder belongs to another officer or council. `name` is the officer's user name."""


class FolderOfAnother(Expected):
    """The folder `folder` is another account's of this computer."""


class FolderOnNetwork(Expected):
    """The folder `folder` lies on another computer."""


class FolderFleeting(Expected):
    """The folder lies where nothing is kept when this computer is started anew."""


class NoLine(Expected):
    """The centre cannot be reached."""


class CentreBusy(Expected):
    """The centre, or what stands before it, asks for `wait` seconds without a request."""


class SignInRefused(Expected):
    """The centre refused council, user name or password. `wait` is in seconds, 0 if one may try again at once."""


class CodeRefused(Expected):
    """The centre refused council, user name or code: no such code was given, or it is spent or too old."""


class SignInNeeded(Expected):
    """The session has ended; work goes on, sync waits for the next sign-in."""


class CentreRefused(Expected):
    """The centre refused a request. `reason` is its code."""


class CentreUnclear(Expected):
    """The centre's answer could not be read: something else answers there, or another version."""


class AuditForked(Expected):
    """The centre has another row in this desk's audit chain: the folder was copied, and both went on."""


class AuditBroken(AuditForked):
    """Row `number` of this desk's audit chain is not as it was written, or is there no more."""


class CentreRestored(Expected):
    """The centre has been put back to a state from before what this desk has read of it."""


class CertificateWrong(Expected):
    """What answers cannot prove by its certificate that it is the centre; nothing was sent to it."""


class LeaseOver(Expected):
    """The desk has worked without its centre for as long as it may."""


class NotProved(Expected):
    """The device has not proved that it holds its key, or holds another than it came with first."""


class VersionUnknown(Expected):
    """The desk speaks no version of the protocol that this centre does; `oldest` is the first that it does."""


class ScopesChanged(Expected):
    """What the officer may read has changed since this desk was told."""


class NotEnrolled(Expected):
    """This folder has not been signed in to a council yet."""


class UnsafeAddress(Expected):
    """Plain http is only for this machine itself."""


class AnswerMissing(Expected):
    """A question of the form has no answer that it accepts. `question` is its text."""


class FileRefused(Expected):
    """No case may hold a file of this kind: a program, a page of the web, or none that is known. `name` is its name."""


class FileTooBig(Expected):
    """The file `name` has `size` bytes; `most` can be kept. Both in words."""


class FileEmpty(Expected):
    """There is nothing in the file `name`."""


class FileIsFolder(Expected):
    """What was given is a folder."""


class FileGone(Expected):
    """The file `name` is not there any more, or cannot be read."""


class TooManyFiles(Expected):
    """At most `most` files can be put on a case at once."""


class PictureTooLarge(Expected):
    """The picture `name` has more points than can be drawn."""


class PictureDamaged(Expected):
    """The picture `name` cannot be read to its end."""


class AttachedAlready(Expected):
    """The very same file is on the case already, under the name `name`."""


class AddressRefused(Expected):
    """The embedded database is for this machine only, not for `host`."""


class PlainHttpRefused(Expected):
    """Plain http on `host`, which is not this machine itself, with nothing before it that ends TLS."""
