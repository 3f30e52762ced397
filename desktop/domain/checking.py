"""From a fault the data classes find to a sentence beside the field."""

from typing import Any, TypeVar

from pydantic import ValidationError
from sqlmodel import SQLModel

from desktop.domain.faults import Refusal
from desktop.text import Sentence, text

Data = TypeVar("Data", bound=SQLModel)

FAULTS: dict[str, Sentence] = {
    "missing": text("Checking", "Fill in this field."),
    "string_too_short": text("Checking", "Fill in this field."),
    "string_too_long": text("Checking", "The text is too long: at most {max_length} characters."),
    "int_parsing": text("Checking", "“{value}” is not a whole number."),
    "int_from_float": text("Checking", "“{value}” is not a whole number."),
    "int_type": text("Checking", "“{value}” is not a whole number."),
    "greater_than_equal": text("Checking", "The number is too small: at least {ge}."),
    "less_than_equal": text("Checking", "The number is too large: at most {le}."),
    "date_parsing": text("Checking", "“{value}” is not a date. For example: 15.03.2026."),
    "date_from_datetime_parsing": text("Checking", "“{value}” is not a date. For example: 15.03.2026."),
    "date_type": text("Checking", "“{value}” is not a date. For example: 15.03.2026."),
    "time_parsing": text("Checking", "“{value}” is not a time. For example: 07:00."),
    "enum": text("Checking", "“{value}” is not one of the choices."),
}
OTHERWISE = text("Checking", "“{value}” cannot be stored here.")
SHOWN = 40
"""Characters of a faulty value that a sentence repeats: enough to find it, short enough to read."""


def checked(kind: type[Data], /, **values: Any) -> Data:
    """The data class made from the values; ``Refusal`` names the first field at fault."""
    try:
        return kind.model_validate(values)
    except ValidationError as fault:
        first = fault.errors()[0]
        value = str(first.get("input", ""))
        shown = value if len(value) <= SHOWN else value[:SHOWN] + "…"
        sentence = FAULTS.get(first["type"], OTHERWISE).fill(value=shown, **first.get("ctx", {}))
        field = str(first["loc"][0]) if first["loc"] else ""
        raise Refusal(sentence, field) from fault
