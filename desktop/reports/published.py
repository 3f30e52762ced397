"""The information that commissions publish: sentences, and where each of their numbers is from."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.domain.dates import long_date
from desktop.domain.endings import Case, in_case
from desktop.domain.figures import FIGURES, FigureKind
from desktop.domain.readiness import STATES, MarkValue, State
from desktop.reports.document import NBSP, Cells, Column
from desktop.reports.frame import frame, refuse_empty
from desktop.reports.heads import PRECINCTS_IN_ALL, ROW_NUMBER
from desktop.reports.prose import Block, Paragraph, Prose, Table
from desktop.reports.readiness import told
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.reader import Reader
from desktop.storage.reading.published import PublishedLine
from desktop.text import Language, Sentence, counted, text

SHEET = text("Report", "Information to publish")
TITLE = text("Report", "INFORMATION ON THE PREPARATION FOR THE VOTE")
REGION = text(
    "Published", "{place} {commissions}: {territorial} and {precinct}; members: {members} ({upper} + {lower})."
)
FORMED = counted("Published", "%n commissions have been formed", "", 0)
TERRITORIAL = counted("Published", "%n territorial", "", 0)
OF_PRECINCTS = counted("Published", "%n precinct ones", "", 0)
VOTE = text(
    "Published", "The vote will be held at {precincts}, of them {special} formed where citizens stay for a time."
)
VOTE_PLAIN = text("Published", "The vote will be held at {precincts}.")
AT_PRECINCTS = counted("Published", "%n precincts", "", 0)
LISTED = text("Published", "The lists hold {citizens}.")
CITIZENS = counted("Published", "%n citizens", "", 0)
READY = text(
    "Published", "As of {date}, ready precincts: {ready}, of {all} in all; of them known only by telephone: {told}."
)
ACCESS = text("Published", "Precincts where there is: {points}.")
POINT = text("Published", "{point} – {n}")
TRAINED = text("Published", "Trained members: {trained}, of {members} in all.")
WHAT = text("Published", "What is counted")
NUMBER = text("Published", "Number")
WHENCE = text("Published", "Where the number is from")
LIST_OF = text("Published", "list “{list}”: {which}")
ALL_ROWS = text("Published", "all")
PRECINCT_LIST, MEMBER_LIST = text("Noun", "Precincts"), text("Noun", "Commission members")
BUILT = ("GROUND_FLOOR", "RAMP", "TACT_ENT", "TACT_IN", "BOOTH_ACC", "STENCIL", "STENCIL_BR")
"""What regions tell of their precincts (East Kazakhstan, October 2024; North Kazakhstan, February 2023)."""
MEMBERS_OF_BOTH = text("Published", "members: territorial + precinct commissions")


class Traced(NamedTuple):
    """A number of a sentence: what it counts, its value, the list and the condition behind it."""

    what: Sentence | str
    value: int
    noun: Sentence
    which: Sentence | str


@dataclass(frozen=True, slots=True)
class Summary:
    """The sentences of one language, and the numbers in them."""

    sentences: tuple[str, ...]
    numbers: tuple[Traced, ...]


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Prose, ...]:
    """The sentences, ready to paste, and a table of their numbers; ``Refusal`` when no precinct works."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    facts = reader.commission_counts()
    refuse_empty(facts.precincts)
    blocks: list[Block] = []
    numbers: tuple[Traced, ...] = ()
    for each in voice.languages:
        summary = summary_of(reader, choice, facts, each)
        blocks += [Paragraph(sentence) for sentence in summary.sentences]
        numbers = numbers or summary.numbers
    return (
        Prose(
            name="published",
            sheet=voice.word(SHEET),
            headings=paper.headings(TITLE),
            blocks=(*blocks, table(voice, numbers)),
            moment=paper.moment,
            made=paper.made(),
            control_words=paper.control(),
            language=voice.first,
            signatures=paper.signatures(),
        ),
    )


def summary_of(reader: Reader, choice: Choice, facts: PublishedLine, language: Language) -> Summary:
    """The sentences in one language. A number that nobody gave makes no sentence."""
    say = choice.say

    def counts(sentence: Sentence, n: int) -> str:
        return grouped(say(sentence.of(n), language))

    office = reader.office(language)
    place = in_place(office.district or office.region, language)
    commissions = facts.territorial + facts.precincts
    members = facts.territorial_members + facts.precinct_members
    made = [
        REGION.fill(
            place=place,
            commissions=counts(FORMED, commissions),
            territorial=counts(TERRITORIAL, facts.territorial),
            precinct=counts(OF_PRECINCTS, facts.precincts),
            members=plain(members),
            upper=plain(facts.territorial_members),
            lower=plain(facts.precinct_members),
        ),
        (VOTE if facts.special else VOTE_PLAIN).fill(
            precincts=counts(AT_PRECINCTS, facts.precincts), special=plain(facts.special)
        ),
    ]
    rows = [row.data for row in reader.readiness(language) if row.data.precinct.works]
    voters = sum(each.precinct.voters or 0 for each in rows)
    if voters:
        made.append(LISTED.fill(citizens=counts(CITIZENS, voters)))
    ready = sum(each.precinct.state is State.READY for each in rows)
    by_phone = told([each.precinct for each in rows])
    date = long_date(choice.day, language, "of")
    if ready:
        made.append(READY.fill(date=date, ready=plain(ready), all=plain(facts.precincts), told=plain(by_phone)))
    names = {each.code: each.name for each in reader.indicators(language)}
    yes = {code: sum(code in each.marks and each.marks[code].value is MarkValue.YES for each in rows) for code in BUILT}
    points = [(names[code], count) for code, count in yes.items() if count and code in names]
    if points:
        said = "; ".join(say(POINT.fill(point=lowered(name), n=plain(count)), language) for name, count in points)
        made.append(ACCESS.fill(points=said))
    if facts.trained:
        made.append(TRAINED.fill(trained=plain(facts.trained), members=plain(members)))
    numbers = (
        Traced(
            MEMBERS_OF_BOTH,
            members,
            MEMBER_LIST,
            f"{plain(facts.territorial_members)} + {plain(facts.precinct_members)}",
        ),
        Traced(PRECINCTS_IN_ALL, facts.precincts, PRECINCT_LIST, ALL_ROWS),
        Traced(FIGURES[FigureKind.VOTERS], voters, PRECINCT_LIST, FIGURES[FigureKind.VOTERS]),
        Traced(STATES[State.READY], ready, PRECINCT_LIST, STATES[State.READY]),
        *(Traced(name, count, PRECINCT_LIST, name) for name, count in points),
    )
    return Summary(tuple(say(each, language) for each in made), numbers)


def table(voice: Voice, numbers: Sequence[Traced]) -> Table:
    """Where each number is from."""
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("what", voice.head(WHAT), width=60),
        Column("value", voice.head(NUMBER), "whole"),
        Column("whence", voice.head(WHENCE), width=60),
    )
    rows: list[Cells] = []
    for at, each in enumerate(numbers, 1):
        what = voice.word(each.what) if isinstance(each.what, Sentence) else each.what
        rows.append((at, what, each.value, voice.word(LIST_OF.fill(list=each.noun, which=each.which))))
    return Table(columns, tuple(rows))


def in_place(name: str, language: Language) -> str:
    """«Отырар ауданында» · «В Отырарском районе» · «In Otyrar district», at the beginning of a sentence."""
    if language == "kk":
        return in_case(name, Case.LOCATIVE)
    if language == "ru":
        return f"В {' '.join(map(russian_place, name.split(' ')))}"
    return f"In {name}"


RUSSIAN = {"область": "области", "район": "районе", "город": "городе", "республика": "республике"}


def russian_place(word: str) -> str:
    """A word of a Russian territory's name in the prepositional case; a proper name that follows its noun stays."""
    if word in RUSSIAN:
        return RUSSIAN[word]
    for tail, changed in (("ская", "ской"), ("ский", "ском"), ("цкий", "цком")):
        if word.endswith(tail):
            return word.removesuffix(tail) + changed
    return word


def plain(value: int) -> str:
    """A number as it is printed in running words."""
    return f"{value:,}".replace(",", NBSP)


def grouped(words: str) -> str:
    """Words whose numbers get their thousands apart."""
    return re.sub(r"\d{4,}", lambda found: plain(int(found[0])), words)


def lowered(name: str) -> str:
    """A name inside a sentence: its first letter small, unless it is a shortening."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
