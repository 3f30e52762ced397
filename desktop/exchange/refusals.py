"""Why a file is not taken in at all: each refusal names the file and the way out."""

from desktop.domain.faults import Refusal
from desktop.text import Sentence, text

SENTENCES: dict[str, Sentence] = {
    "NOT_FOUND": text("Import", "File “{file}” was not found. It may have been moved or deleted."),
    "FILE_BUSY": text("Import", "File “{file}” is open in another program. Close it and try again."),
    "PASSWORD_PROTECTED": text(
        "Import",
        "File “{file}” is protected by a password. Open it in Excel, save it without the password and try again.",
    ),
    "CORRUPT": text(
        "Import",
        "File “{file}” is damaged and cannot be read. Open it in Excel, save it under a new name and try again.",
    ),
    "NOT_A_SPREADSHEET": text(
        "Import", "File “{file}” is not a workbook. Files .xlsx, .xls, .ods, .docx, .csv and .txt can be taken in."
    ),
    "OLD_WORD": text(
        "Import", "File “{file}” is an old Word document. Open it in Word, save it as .docx and take that in."
    ),
    "NO_TABLE": text("Import", "File “{file}” has no table. Only the tables of a Word document can be taken in."),
    "NOTHING_PASTED": text("Import", "No table was copied. Copy the table with its header row, then paste it here."),
    "UNSAFE_XML": text(
        "Import",
        "File “{file}” holds content that no office program writes, so it is not opened. Ask the sender for a new one.",
    ),
    "TOO_LARGE": text("Import", "File “{file}” is larger than {limit} MB. Split it into several files."),
    "TOO_LARGE_UNPACKED": text(
        "Import",
        "File “{file}” holds more than {rows} rows or {columns} columns. Split it into several files.",
    ),
    "TOO_SLOW": text(
        "Import", "File “{file}” could not be read within {seconds} seconds. Split it into several files."
    ),
    "EMPTY": text("Import", "File “{file}” has no filled rows. Check that it is the right file."),
    "NO_SHEET": text("Import", "File “{file}” has no sheet “{sheet}”. Choose another sheet."),
    "NO_HEAD": text(
        "Import", "File “{file}”: the header row was not recognised. Point to the row with the names of the columns."
    ),
}


class FileRefusal(Refusal):
    """A file that is not taken in; ``code`` is one of ``SENTENCES``."""

    def __init__(self, code: str, file: str, **values: object) -> None:
        super().__init__(SENTENCES[code].fill(file=file, **values), "file")
        self.code = code
