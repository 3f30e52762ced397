"""Demands: what the region asks for by an hour, over which rows, in which columns, and how an answer is read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from desktop.domain.faults import Refusal
from desktop.text import Sentence, text


class Over(StrEnum):
    """What the rows of a demand are."""

    PRECINCTS = "PRECINCTS"
    OKRUGS = "OKRUGS"
    COMMISSIONS = "COMMISSIONS"
    MEMBERS = "MEMBERS"


OVERS = {
    Over.PRECINCTS: text("Over", "precincts"),
    Over.OKRUGS: text("Over", "okrugs"),
    Over.COMMISSIONS: text("Over", "commissions"),
    Over.MEMBERS: text("Over", "members"),
}


class AnswerKind(StrEnum):
    """What is answered to a question."""

    NUMBER = "NUMBER"
    YES_NO = "YES_NO"
    WORDS = "WORDS"
    DAY = "DAY"


ANSWER_KINDS = {
    AnswerKind.NUMBER: text("AnswerKind", "number"),
    AnswerKind.YES_NO: text("AnswerKind", "yes or no"),
    AnswerKind.WORDS: text("AnswerKind", "words"),
    AnswerKind.DAY: text("AnswerKind", "date"),
}

PLACES = frozenset({Over.PRECINCTS, Over.COMMISSIONS})
ROWS = frozenset(Over)


@dataclass(frozen=True, slots=True)
class Known:
    """A field that the file knows already: its label, its kind, over which rows it is asked, whether it is summed."""

    label: Sentence
    kind: AnswerKind = AnswerKind.NUMBER
    over: frozenset[Over] = PLACES
    summed: bool = True


COUNTED = PLACES | {Over.OKRUGS}
KNOWN: Mapping[str, Known] = {
    "number": Known(text("Precincts", "Precinct №"), AnswerKind.WORDS, PLACES | {Over.MEMBERS}, summed=False),
    "name": Known(text("Demands", "Name"), AnswerKind.WORDS, ROWS, summed=False),
    "okrug": Known(text("Precincts", "Rural okrug"), AnswerKind.WORDS, ROWS, summed=False),
    "settlement": Known(text("Precincts", "Locality"), AnswerKind.WORDS, PLACES, summed=False),
    "premises": Known(text("Precincts", "Building"), AnswerKind.WORDS, PLACES, summed=False),
    "address": Known(text("Precincts", "Address"), AnswerKind.WORDS, PLACES, summed=False),
    "precincts": Known(text("Demands", "Precincts in all"), over=frozenset({Over.OKRUGS})),
    "voters": Known(text("Precincts", "Citizens on the list"), over=COUNTED),
    "seats": Known(text("Precincts", "Seats"), over=COUNTED),
    "people": Known(text("Demands", "Members in post"), over=COUNTED),
    "vacancies": Known(text("Demands", "Vacancies"), over=COUNTED),
    "trained": Known(text("Demands", "Members trained"), over=COUNTED),
    "short": Known(text("Demands", "Items short"), over=COUNTED),
    "open_issues": Known(text("Demands", "Open remarks"), over=COUNTED),
    "ready": Known(text("Demands", "Ready"), AnswerKind.YES_NO, PLACES),
    "chair": Known(text("Precincts", "Chair"), AnswerKind.WORDS, PLACES, summed=False),
    "chair_phone": Known(text("Precincts", "Chair's phone"), AnswerKind.WORDS, PLACES, summed=False),
    "phone": Known(text("Precincts", "Phone"), AnswerKind.WORDS, ROWS, summed=False),
    "post": Known(text("Members", "Post"), AnswerKind.WORDS, frozenset({Over.MEMBERS}), summed=False),
    "workplace": Known(text("Members", "Place of work"), AnswerKind.WORDS, frozenset({Over.MEMBERS}), summed=False),
}
"""What a column may take from the registers; the answer is counted anew each time it is looked at."""

MOST_QUESTIONS = 9
"""Questions of one phone round: more nobody answers on one breath, and nine stand beside each other on the screen."""
AGAIN = timedelta(minutes=20)
"""After how long an unanswered call is tried again."""

NOT_WHOLE = text("Checking", "“{value}” is not a whole number.")
NOT_DAY = text("Checking", "“{value}” is not a date. For example: 15.03.2026.")
NEITHER = text("Checking", "“{value}” is neither yes nor no.")
MOST = 500
TOO_LONG = text("Checking", "The text is too long: at most {max_length} characters.")
YES = frozenset({"1", "+", "иә", "ия", "да", "yes", "бар", "есть", "✓", "v", "true"})
NO = frozenset({"0", "-", "−", "–", "жоқ", "жок", "нет", "no", "false"})


def read_answer(kind: AnswerKind, typed: str) -> str:
    """An answer as it is kept: digits, "1" or "0", a day as 2026-03-15, words. Empty stays empty.

    ``Refusal`` (field ``value``) of what is no such answer.
    """
    plain = " ".join(typed.replace("\u00a0", " ").replace("\u202f", " ").split())
    if not plain:
        return ""
    if kind is AnswerKind.NUMBER:
        digits = plain.replace(" ", "")
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 9):
            raise Refusal(NOT_WHOLE.fill(value=plain[:40]), "value")
        return str(int(digits))
    if kind is AnswerKind.YES_NO:
        word = plain.casefold()
        if word not in YES | NO:
            raise Refusal(NEITHER.fill(value=plain[:40]), "value")
        return "1" if word in YES else "0"
    if kind is AnswerKind.DAY:
        return read_day(plain)
    if len(plain) > MOST:
        raise Refusal(TOO_LONG.fill(max_length=MOST), "value")
    return plain


def read_day(plain: str) -> str:
    """A day as 2026-03-15 from 15.03.2026, 15.03.26, 150326 or itself."""
    for pattern in ("%d.%m.%Y", "%d.%m.%y", "%d%m%y", "%d%m%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(plain, pattern).date().isoformat()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    raise Refusal(NOT_DAY.fill(value=plain[:40]), "value")


def spoken(kind: AnswerKind, value: str) -> str | Sentence:
    """An answer as a cell shows it; yes and no in the reader's language."""
    if not value:
        return ""
    if kind is AnswerKind.YES_NO:
        return text("YesNo", "yes") if value == "1" else text("YesNo", "no")
    if kind is AnswerKind.DAY:
        return f"{date.fromisoformat(value):%d.%m.%Y}"
    return value


def summed(kind: AnswerKind, values: Iterable[str]) -> int | None:
    """The sum of numbers, how many said yes; None where nothing is summed or nothing is answered."""
    told = [value for value in values if value]
    if kind is AnswerKind.NUMBER:
        return sum(int(value) for value in told) if told else None
    if kind is AnswerKind.YES_NO:
        return sum(value == "1" for value in told) if told else None
    return None


def differences(now: Mapping[tuple[str, str], str], before: Mapping[tuple[str, str], str]) -> list[tuple[str, str]]:
    """The cells (row, head) whose value is another one than before, in the order of today."""
    return [where for where, value in now.items() if before.get(where, "") != value]
