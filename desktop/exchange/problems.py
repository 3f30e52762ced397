"""What is wrong in a workbook: codes, how grave each is, and the sentence that says it.

error: the value was dropped or the row needs a person; warning: kept, a person must look; info: mended, may be shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from desktop.exchange.labels import label_of
from desktop.text import Sentence, text

if TYPE_CHECKING:
    from desktop.exchange.examination import Kind

Severity = Literal["error", "warning", "info"]

CODES: dict[str, tuple[Severity, Sentence]] = {
    "missing_required": ("error", text("Import", "Row {row}, column “{column}” is empty. Fill it in.")),
    "hidden_row": (
        "warning",
        text("Import", "Row {row} is hidden in the workbook. Check that it belongs to the list."),
    ),
    "formula_text": (
        "warning",
        text("Import", "Row {row}, column “{column}”: a formula stands where words belong: “{value}”."),
    ),
    "too_long": ("error", text("Import", "Row {row}, column “{column}”: the text is too long to be taken in.")),
    "duplicate_precinct": (
        "error",
        text("Import", "Row {row}: precinct {no} is also in row {row2}. Leave one of them."),
    ),
    "voters_over_3000": (
        "warning",
        text("Import", "Row {row}: {n} people on the list; the limit is 3,000. Give a reason to keep it."),
    ),
    "foreign_precinct": (
        "warning",
        text("Import", "Row {row}: precinct {value} is not in the register of this commission."),
    ),
    "voters_not_number": (
        "error",
        text("Import", "Row {row}, column “{column}”: “{value}” is not a number. Write it in digits."),
    ),
    "number_approximate": (
        "warning",
        text("Import", "Row {row}, column “{column}”: “{value}” is approximate. It was read as {n}."),
    ),
    "number_separator_guessed": (
        "warning",
        text("Import", "Row {row}, column “{column}”: “{value}” was read as {n}. Check it."),
    ),
    "number_with_suffix": (
        "warning",
        text("Import", "Row {row}: precinct number “{value}” has a letter or a second number. Check it."),
    ),
    "number_has_extra_text": (
        "warning",
        text("Import", "Row {row}: besides the precinct number there are words: “{value}”. It was read as {n}."),
    ),
    "number_unreadable": (
        "error",
        text("Import", "Row {row}, column “{column}”: “{value}” is not a precinct number. For example: 842."),
    ),
    "okrug_fuzzy_match": (
        "warning",
        text("Import", "Row {row}: the okrug “{value}” was taken for “{known}”. Check it."),
    ),
    "okrug_unknown": (
        "warning",
        text("Import", "Row {row}: the okrug “{value}” is not known in this district. Correct its name."),
    ),
    "kind_unknown": (
        "error",
        text("Import", "Row {row}, column “{column}”: “{value}” is no kind of precinct. For example: жабық."),
    ),
    "iin_leading_zero_restored": (
        "info",
        text("Import", "Row {row}: the IIN had lost its leading zero; it was put back."),
    ),
    "iin_lossy_exponent": ("error", text("Import", "Row {row}: the IIN cannot be restored from {value}.")),
    "iin_bad_length": ("error", text("Import", "Row {row}: an IIN has 12 digits, here it is “{value}”.")),
    "iin_bad_checksum": ("error", text("Import", "Row {row}: IIN is wrong: the control digit does not match.")),
    "iin_letter_for_zero_fixed": (
        "warning",
        text("Import", "Row {row}: a letter stood in the IIN instead of a digit; it was corrected."),
    ),
    "iin_birth_mismatch": ("warning", text("Import", "Row {row}: the birth date does not agree with the IIN.")),
    "date_unreadable": (
        "error",
        text("Import", "Row {row}, column “{column}”: “{value}” is not a date. For example: 15.03.2026."),
    ),
    "date_year_only": (
        "error",
        text("Import", "Row {row}, column “{column}”: “{value}” is only a year. Write the day too."),
    ),
    "date_two_digit_year": (
        "info",
        text("Import", "Row {row}, column “{column}”: “{value}” was read as {date}."),
    ),
    "date_from_serial": (
        "info",
        text("Import", "Row {row}, column “{column}”: the number {value} was read as {date}."),
    ),
    "phone_several": ("info", text("Import", "Row {row}: there are several telephone numbers; all were taken.")),
    "phone_unreadable": (
        "error",
        text(
            "Import", "Row {row}, column “{column}”: “{value}” is not a telephone number. For example: 8 700 000 00 00."
        ),
    ),
    "phone_area_added": ("info", text("Import", "Row {row}: the district's code was added to the number “{value}”.")),
    "latin_lookalike_fixed": (
        "info",
        text("Import", "Row {row}, column “{column}”: Latin letters in “{value}” were replaced with Cyrillic ones."),
    ),
    "unicode_decomposed_fixed": (
        "info",
        text("Import", "Row {row}, column “{column}”: letters written in two parts were joined."),
    ),
    "kk_letters_maybe_lost": (
        "info",
        text("Import", "Row {row}: the Kazakh letters of “{value}” may be lost. Check the name."),
    ),
    "name_initials_only": (
        "warning",
        text("Import", "Row {row}: only initials are given: “{value}”. Write the name in full."),
    ),
    "name_invalid": (
        "error",
        text("Import", "Row {row}, column “{column}”: “{value}” is not a name of a person. Correct it."),
    ),
    "possible_duplicate": ("warning", text("Import", "Row {row}: {person} is also in row {row2}. Please choose.")),
    "post_missing": ("warning", text("Import", "Row {row}: the post is not given.")),
    "post_unknown": ("error", text("Import", "Row {row}: the post “{value}” is not known. For example: хатшы.")),
    "two_chairs": ("warning", text("Import", "Row {row}: precinct {no} already has a chair in row {row2}.")),
    "no_chair": ("warning", text("Import", "Row {row}: the commission of precinct {no} has no chair.")),
    "no_secretary": ("warning", text("Import", "Row {row}: the commission of precinct {no} has no secretary.")),
    "vacancy_row": ("info", text("Import", "Row {row} is a vacancy; it gives no person.")),
    "quantity_unreadable": (
        "error",
        text("Import", "Row {row}, column “{column}”: “{value}” is not a quantity. Write it in digits."),
    ),
    "quantity_negative": (
        "error",
        text("Import", "Row {row}, column “{column}”: a quantity cannot be below zero: {value}."),
    ),
    "yes_read_as_one": ("info", text("Import", "Row {row}, column “{column}”: “{value}” was read as 1.")),
    "condition_unknown": (
        "error",
        text("Import", "Row {row}: the condition “{value}” is not known. For example: жарамды."),
    ),
    "duplicate_inventory_number": (
        "warning",
        text("Import", "Row {row}: inventory number {value} is also in row {row2}."),
    ),
    "present_unreadable": (
        "error",
        text("Import", "Row {row}: “{value}” does not say whether the person was present. Write + or −."),
    ),
    "present_missing": ("warning", text("Import", "Row {row}: it is not marked whether the person was present.")),
    "absence_reason": ("info", text("Import", "Row {row}: a reason of absence is given: “{value}”.")),
    "date_missing": ("warning", text("Import", "Row {row}: the day of the seminar is not given.")),
    "score_missing": ("info", text("Import", "Row {row}, column “{column}”: there is no score.")),
    "score_over_max": ("error", text("Import", "Row {row}: the score is above the maximum: {value} / {max}.")),
    "score_negative": ("error", text("Import", "Row {row}, column “{column}”: a score cannot be below zero: {value}.")),
    "score_is_date": (
        "error",
        text("Import", "Row {row}, column “{column}”: a date stands instead of a score. Write the score in digits."),
    ),
    "score_unreadable": ("error", text("Import", "Row {row}, column “{column}”: “{value}” is not a score.")),
    "percent_converted": (
        "info",
        text("Import", "Row {row}, column “{column}”: “{value}” was turned into points: {n}."),
    ),
    "maximum_missing": ("warning", text("Import", "Row {row}: the highest possible score is not given.")),
    "two_columns_for_field": ("warning", text("Import", "Two columns match one field: “{a}” and “{b}”. Choose one.")),
    "column_missing": ("error", text("Import", "No column was recognised as “{column}”. Choose it.")),
    "precinct_carried_down": (
        "info",
        text(
            "Import", "Precinct numbers stand only in the first row of each commission; the rows below were given them."
        ),
    ),
    "head_not_found": (
        "warning",
        text("Import", "No header row was recognised; the columns were taken by their values. Check them."),
    ),
    "head_remembered": ("info", text("Import", "The columns were matched as for the same head before.")),
    "formulas_without_values": (
        "warning",
        text(
            "Import", "Formulas without a kept result: {value}. Open the file in Excel, save it and take it in again."
        ),
    ),
    "table_turned": (
        "warning",
        text(
            "Import", "The fields stand below each other: each column was read as a row. Row 2 means the second column."
        ),
    ),
    "hidden_columns": ("warning", text("Import", "Columns hidden in the workbook were read as well: {value}.")),
    "hidden_sheet_ignored": ("warning", text("Import", "The hidden sheet “{value}” was not read.")),
    "second_table": (
        "warning",
        text("Import", "Another table begins in row {n} and was not read. Move it to a sheet of its own."),
    ),
    "sheets_joined": (
        "info",
        text(
            "Import",
            "Sheets with the same head were read as one list. In brackets the row from which each is counted: {list}.",
        ),
    ),
    "other_sheets": ("info", text("Import", "Other sheets were not read: {value}.")),
    "encoding_cannot_hold_kazakh": (
        "warning",
        text("Import", "The file's encoding has no Kazakh letters, so names may have lost them. Check the names."),
    ),
    "extension_does_not_match_content": ("info", text("Import", "The file's name does not agree with what is in it.")),
    "external_links_ignored": ("info", text("Import", "Links to other workbooks were not followed.")),
}

SHOWN = 40
"""Characters of a value that a sentence repeats."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing told about a row and field; row 0 and field None where the whole file is meant."""

    row: int
    field: str | None
    value: str
    code: str
    severity: Severity
    why: Sentence


def shown(value: object) -> str:
    """A value as a sentence repeats it: short, on one line."""
    words = " ".join(str("" if value is None else value).split())
    return words if len(words) <= SHOWN else words[:SHOWN] + "…"


NAMES = frozenset({"surname", "given_name", "patronymic"})
"""Parts of a name that a sheet may keep in one column."""


@dataclass(slots=True)
class Findings:
    """Collects the problems of one sheet; ``heads`` gives the name of a field's column as the sheet has it.

    A field without a column of its own is called as its list in the program calls it.
    """

    kind: "Kind"
    heads: Mapping[str, str] = field(default_factory=dict[str, str])
    rows: list[Problem] = field(default_factory=list[Problem])
    whole: list[Problem] = field(default_factory=list[Problem])

    def tell(
        self,
        code: str,
        row: int,
        name: str | None,
        value: object = None,
        *,
        severity: Severity | None = None,
        **values: object,
    ) -> None:
        """Note a problem of a row; ``severity`` where it weighs less here than usual."""
        usual, sentence = CODES[code]
        why = sentence.fill(row=row, column=self.column(name) if name else "", value=shown(value), **values)
        self.rows.append(Problem(row, name, shown(value), code, severity or usual, why))

    def column(self, name: str) -> str | Sentence:
        """The head over a field's column, or over the full name it is part of; else the label of the field."""
        head = self.heads.get(name) or (self.heads.get("full_name", "") if name in NAMES else "")
        return " ".join(head.split()) or label_of(self.kind, name)

    def tell_file(self, code: str, value: object = None, **values: object) -> None:
        """Note a problem of the file as a whole."""
        severity, sentence = CODES[code]
        self.whole.append(Problem(0, None, shown(value), code, severity, sentence.fill(value=shown(value), **values)))
