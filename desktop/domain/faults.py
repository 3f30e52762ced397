"""What a person can mend. Anything else that goes wrong is a bug and is logged as one."""

from desktop.text import Sentence


class Refusal(Exception):
    """A sentence in the reader's language that says what is wrong, where, and the way out; field names the culprit."""

    def __init__(self, sentence: Sentence, field: str = "") -> None:
        super().__init__(sentence.source)
        self.sentence = sentence
        self.field = field


class WrongPassword(Refusal):
    """The key file has no wrap that this password opens."""


class KeyFileMissing(Refusal):
    """The file that holds the key does not lie beside the commission's file."""


class KeyFileForeign(Refusal):
    """The key file belongs to another commission's file."""


class FileDamaged(Refusal):
    """The file cannot be read as it was written; a copy can be restored."""


class FileNewer(Refusal):
    """A newer version of the program made the file."""


class FileBusy(Refusal):
    """Somebody else holds the file open."""


class PlaceUnfit(Refusal):
    """A live file may not lie on a stick, a share or in a read-only place."""


class DiskFull(Refusal):
    """The disk has no room; what was stored stays as it was."""


class Stopped(Exception):
    """The person stopped a long job; nothing was changed."""
