"""What a workbook colours by itself: signs that say no or partly, and numbers of things that are missing."""

from desktop.reports import looks
from desktop.reports.document import Column, Sign

Rule = tuple[str, str | int, str]
"""How a cell compares (== or >), with what, and the ground it gets."""


def rules_of(column: Column) -> tuple[Rule, ...]:
    """The rules of a column; most have none."""
    if column.kind == "mark":
        return ("==", Sign.NO.value, looks.BAD_GROUND), ("==", Sign.PARTLY.value, looks.PARTLY_GROUND)
    return ((">", 0, looks.BAD_GROUND),) if column.alarm else ()
