"""Texts made from data by the office's wording: the values, where each of them can be opened, the finished text.

Nothing personal goes out: a surname of the register, a telephone or an IIN in a finished text is refused.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from desktop.domain.faults import Refusal
from desktop.domain.lines import AttendanceLine, SeminarLine
from desktop.domain.openness import Channel, EnquiryKind
from desktop.domain.territories import short_okrug
from desktop.domain.training import Format
from desktop.domain.wording import Piece, Value, joined, listed, refuse_personal, shipped, written
from desktop.reports.document import Heading
from desktop.reports.frame import frame
from desktop.reports.openness import WEEK
from desktop.reports.prose import Paragraph, Prose
from desktop.reports.scope import NO_SUCH
from desktop.reports.voice import Choice, ReportLanguage
from desktop.storage.questions import Question, Row
from desktop.storage.reader import Reader
from desktop.text import Language, Sentence, text

SHEET = text("Report", "Press text")
TITLE = text("Report", "TEXT FOR THE PRESS")
TEXTS: dict[str, Sentence] = {
    "SEMINAR": text("PressText", "A seminar was held"),
    "ONLINE": text("PressText", "An online seminar was held"),
    "INFORMING": text("PressText", "The week's informing of citizens"),
    "EQUIPMENT": text("PressText", "How precincts are equipped"),
}
OF_SEMINAR = frozenset({"SEMINAR", "ONLINE"})
NO_SEMINAR = text("PressText", "No seminar has been held by this day: there is nothing to tell of.")
ALLOWED = "press_names"
"""The office's setting: names that may be published, after commas."""
OKRUGS: dict[Language, tuple[str, str]] = {
    "kk": ("{names} ауылдық округінің", "{names} ауылдық округтерінің"),
    "ru": ("сельского округа {names}", "сельских округов {names}"),
    "en": ("of {names} rural okrug", "of rural okrugs {names}"),
}
EVERYWHERE: dict[Language, str] = {"kk": "ауданның учаскелік", "ru": "района", "en": "of the district"}


@dataclass(frozen=True, slots=True)
class Opening:
    """The list behind a value, and of which of its rows."""

    noun: str
    filters: tuple[tuple[str, str], ...] = ()
    row: UUID | None = None


OPENINGS: dict[str, Opening] = {
    "asked": Opening("enquiries"),
    "answered": Opening("enquiries", (("open", "no"),)),
    "published": Opening("publications"),
    "replied": Opening("publications"),
    "lies": Opening("publications", (("false_information", "yes"),)),
    **dict.fromkeys(("leaflets", "posts", "videos", "sheets", "meetings"), Opening("outreach", (("done", "yes"),))),
    **dict.fromkeys(("need", "have", "short"), Opening("equipment")),
    **dict.fromkeys(("precincts", "full"), Opening("precincts")),
    **dict.fromkeys(("members", "trained"), Opening("members")),
}
"""Where the numbers of a text can be looked at; those of a seminar open the seminar itself."""


def values(reader: Reader, code: str, choice: Choice, language: Language, seminar: UUID | None) -> dict[str, Value]:
    """What a text may name, by field; None where nobody counted."""
    office = reader.office(language)
    common: dict[str, Value] = {"today": choice.day, "district": office.district or office.region}
    if code in OF_SEMINAR:
        row = found(reader, choice, language, seminar)
        return common | of_seminar(reader, choice, language, row)
    if code == "INFORMING":
        return common | of_week(reader, choice, language)
    return common | of_equipment(reader, language)


def found(reader: Reader, choice: Choice, language: Language, seminar: UUID | None) -> Row[SeminarLine]:
    """The seminar asked for, or the newest that was held; ``Refusal`` where none was."""
    if seminar is not None:
        row = reader.row("seminars", seminar, language)
    else:
        rows = [each for each in reader.stream("seminars", None, language) if each.data.on <= choice.day]
        row = max(rows, key=lambda each: each.data.on, default=None)
    if row is None:
        raise Refusal(NO_SEMINAR)
    return row


def of_seminar(reader: Reader, choice: Choice, language: Language, row: Row[SeminarLine]) -> dict[str, Value]:
    """What a seminar's sheet, programme and tests say."""
    line = row.data
    sheet: list[AttendanceLine] = [each.data for each in reader.attendance(row.id, language)]
    own = [each for each in sheet if not each.guest and each.came]
    okrugs = list(dict.fromkeys(short_okrug(each.okrug) for each in own if each.okrug))
    many = OKRUGS[language][len(okrugs) > 1]
    learnt = reader.coverage(choice.day, language)
    names = [each.topic or each.title for each in parts(reader, "blocks", row.id, language)]
    rooms = parts(reader, "onlinerooms", row.id, language)
    plans: list[Any] = [each.data for each in reader.stream("plans", None, language)]
    return {
        "day": line.on,
        "title": line.title,
        "place": line.place or None,
        "commission": line.organiser or line.host or reader.office(language).commission,
        "audience": many.format(names=listed(okrugs, language)) if okrugs else EVERYWHERE[language],
        "okrugs": okrugs or None,
        "came": line.signed_present or line.present or line.told_present,
        "guests": sum(each.guest and bool(each.came) for each in sheet) or None,
        "topics": list(dict.fromkeys(names)) or None,
        "skills": [each.name for each in parts(reader, "skills", row.id, language)] or None,
        "questions": len(parts(reader, "asked", row.id, language)) or None,
        "materials": [each.name for each in parts(reader, "handouts", row.id, language)] or None,
        "rooms": len(rooms) or None,
        "tested": sum(each.exit_score is not None for each in sheet) or None,
        "entry": share(line.entry_average, line.maximum),
        "exit": share(line.exit_average, line.maximum),
        "weak": None,
        "plan": f"№ {plans[0].number}" if plans else None,
        "members": sum(each.data.members for each in learnt) or None,
        "trained": sum(each.data.trained for each in learnt) or None,
        "spoke": line.spoke or None,
        "decided": line.decided or None,
    }


def parts(reader: Reader, noun: str, seminar: UUID, language: Language) -> list[Any]:
    """The lines of a seminar's own lists."""
    rows = reader.rows(noun, list(reader.ids(noun, Question(within=seminar))), language)
    return [row.data for row in rows]


def share(average: float | None, maximum: int) -> int | None:
    """An average score in whole per cent of the highest one."""
    return None if average is None else round(100 * average / maximum)


def of_week(reader: Reader, choice: Choice, language: Language) -> dict[str, Value]:
    """What was told and asked in the seven days up to the day."""
    first = choice.day - timedelta(days=WEEK - 1)
    lines = reader.informing(first, choice.day, language)
    told = reader.told(first, choice.day)
    every, lies, replied = reader.published(first, choice.day)
    asked = sum(line.kinds.get(kind, 0) for line in lines for kind in EnquiryKind)
    return {
        "since": first,
        "leaflets": sum(line.copies.get(Channel.LEAFLET, 0) for line in lines) or None,
        "posts": told.get(Channel.POST, 0),
        "videos": told.get(Channel.VIDEO, 0),
        "sheets": told.get(Channel.PRESS_SHEET, 0),
        "meetings": told.get(Channel.MEETING),
        "asked": asked or None,
        "answered": sum(line.answered.get(kind, 0) for line in lines for kind in EnquiryKind),
        "published": every or None,
        "replied": replied,
        "lies": lies or None,
    }


def of_equipment(reader: Reader, language: Language) -> dict[str, Value]:
    """What precincts need, have and lack."""
    sums = reader.totals("equipment").sums
    working = Question(filters=(("works", "yes"),))
    precincts = reader.rows("precincts", list(reader.ids("precincts", working)), language)
    return {
        "precincts": len(precincts) or None,
        "need": sums.get("required") or None,
        "have": sums.get("required", 0) - sums.get("short", 0),
        "short": sums.get("short", 0),
        "full": sum(not row.data.short for row in precincts),
    }


def made(
    reader: Reader,
    code: str,
    choice: Choice,
    language: Language,
    seminar: UUID | None = None,
) -> list[Piece]:
    """A finished text in pieces, by the office's own wording where there is one, else by the program's.

    ``Refusal``: no seminar, a faulty wording, personal data in what came out.
    """
    own = reader.wordings().get(code) or shipped()[code]
    template = own[1] if language == "ru" and own[1] else own[0]
    pieces = written(template, values(reader, code, choice, language, seminar), language)
    allowed = [name.strip() for name in reader.setting(ALLOWED).split(",") if name.strip()]
    refuse_personal(joined(pieces), reader.surnames(), (*allowed, *reader.place_names()))
    return pieces


def named(only: str) -> UUID | None:
    """The seminar whose id was given; None where none was; ``Refusal`` for words that are no id."""
    try:
        return UUID(only) if only else None
    except ValueError:
        raise Refusal(NO_SUCH.fill(value=only)) from None


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Prose, ...]:
    """The text of a seminar (``only`` its id), or of the newest one and of the week, as a paper that can be changed."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    seminar = named(choice.only)
    chosen = found(reader, choice, voice.first, seminar)
    told = "ONLINE" if chosen.data.format is Format.ONLINE else "SEMINAR"
    codes = (told,) if seminar else (told, "INFORMING", "EQUIPMENT")
    blocks: list[Paragraph] = []
    for code in codes:
        for each in voice.languages:
            words = joined(made(reader, code, choice, each, chosen.id if code in OF_SEMINAR else None))
            blocks += [Paragraph(voice.say(TEXTS[code], each), "heading")]
            blocks += [Paragraph(line) for line in words.split("\n") if line]
    titles = voice.each(lambda _: TITLE)
    return (
        Prose(
            name="press",
            sheet=voice.word(SHEET),
            headings=tuple(Heading(title) for title in titles),
            blocks=tuple(blocks),
            moment=paper.moment,
            made=paper.made(),
            control_words=paper.control(),
            language=voice.first,
        ),
    )
