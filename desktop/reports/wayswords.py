"""How a person passed a test, in the words of a list."""

from desktop.domain.exams import WAYS, AnswerLine, PaperLanguage, Way
from desktop.reports.voice import Voice
from desktop.text import text

RUSSIAN = text("Report", "in Russian")
LARGE = text("Report", "large print")
LONGER = text("Report", "+{n} min")
BY_HAND = text("Report", "marked by hand: {name}")


def way(voice: Voice, sheet: AnswerLine) -> str:
    """The way of one sheet; nothing where a person simply wrote it in Kazakh."""
    said: list[str] = []
    if sheet.way is not Way.OWN:
        said.append(voice.word(WAYS[sheet.way]) + (f" ({sheet.helper})" if sheet.helper else ""))
    if sheet.language is PaperLanguage.RU:
        said.append(voice.word(RUSSIAN))
    if sheet.large:
        said.append(voice.word(LARGE))
    if sheet.extra_minutes:
        said.append(voice.word(LONGER.fill(n=sheet.extra_minutes)))
    if sheet.marked_by:
        said.append(voice.word(BY_HAND.fill(name=sheet.marked_by)))
    return ", ".join(said)
