"""The papers that can be had from Reports, by name, in the order of the list."""

from desktop.text import Sentence, text

PAPERS: tuple[tuple[str, Sentence], ...] = (
    ("readiness", text("Papers", "Readiness of precincts")),
    ("precincts", text("Papers", "Register of precincts")),
    ("members", text("Papers", "List of commission members")),
    ("shortage", text("Papers", "Shortage of equipment")),
    ("attendance", text("Papers", "Attendance sheet of a seminar")),
)
