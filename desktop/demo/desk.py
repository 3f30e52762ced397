"""The demo's desk: what the region asked for, whom the office rang, letters that went out and came back."""

from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from desktop.actions import demands, letters, phones
from desktop.demo.scene import Scene, okrug_id
from desktop.domain.demands import OVERS, AnswerKind, Over
from desktop.domain.letters import AboutKind, LetterKind, Way
from desktop.domain.phonebook import PhoneKind
from desktop.exchange.book import Book
from desktop.exchange.child import parts
from desktop.exchange.formfilling import look_at
from desktop.exchange.regionform import memory_of, plain_head
from desktop.exchange.sheets import add
from desktop.reports.letters import text_for
from desktop.resource import resource
from desktop.storage.reader import Reader

REGION = "Түркістан облыстық сайлау комиссиясы"
AKIMAT = "Отырар ауданы әкімінің аппараты"
FORM = "oblys_0228.xlsx"
ASKED = ("Келді", "Кешікті", "35 жасқа дейінгілері")
AKIMS = (
    ("SHAUILDIR", "Сейітов Марат", "0031"),
    ("KOKSARAI", "Нұрланов Ержан", "0032"),
    ("BALTAKOL", "Аманова Гүл", "0033"),
)
SERVICES = (
    (PhoneKind.POLICE, "Аудандық полиция, кезекші", "+77000000102"),
    (PhoneKind.POWER, "Электр желісі, диспетчер", "+77000000105"),
)
SUBJECT = "Учаскелердегі ескертулерді жою"
KEYS = "5 наурызға дейін мектептердің кілтін тапсыруды сұраймыз."
SILENT = (3, 11, 19)
"""Places in the register of precincts that did not answer the first call."""


def ask_first(stage: Scene) -> None:
    """D−15: the first form of the region, by 17:00, with a column nobody had; sent in time."""
    office = stage.office
    facts = {"title": "Семинарға қатысу", "sender": REGION, "number": "1-14/212", "received_at": time(10, 20)}
    first = demands.save(office, None, {**facts, "due": stage.clock.day, "hour": time(17)}).id
    assert first is not None
    content = resource(f"demo/{FORM}").read_bytes()
    with office.reader() as reader:
        sheet = reader.demand_sheet(first, "kk")
    _package, understood = look_at(FORM, content, sheet, (), OVERS[Over.PRECINCTS], read=own_book)
    asked = [head for head in understood.heads if head.words in ASKED]
    wishes = [demands.Wish(head=head.words, title=head.words, within="people") for head in asked]
    cells = {(False, plain_head(head.words)): f"new:{n}" for n, head in enumerate(asked)}
    demands.take_form(office, first, (FORM, content), understood.mark, {**memory_of(understood), **cells}, wishes)
    answer(stage, first, len(sheet.rows), full=True)
    with office.reader() as reader:
        heads = {column.id: column.head for column in reader.demand_sheet(first, "kk").columns}
    demands.send(office, first, "kk", heads, moment=datetime.combine(stage.clock.day, time(16, 40)))


def own_book(path: Path) -> Book:
    """Our own workbook, which needs no process of its own to be read."""
    book = Book(path.name, [])
    for part in parts(path):
        add(book, part)
    return book


def answer(stage: Scene, demand: Any, most: int, *, full: bool) -> None:
    """What the chairs told on the phone."""
    with stage.office.reader() as reader:
        sheet = reader.demand_sheet(demand, "kk")
    found: list[tuple[Any, Any, str]] = []
    for at, (row, line) in enumerate(sheet.rows.items()):
        if at >= most or (not full and at in SILENT):
            continue
        people = int(line.known["people"] or 0)
        came = max(0, people - stage.chance.choice((0, 0, 1, 2)))
        values = (came, min(came, stage.chance.choice((0, 0, 1))), min(people, stage.chance.randint(0, 3)))
        for column, number in zip(sheet.own, values, strict=True):
            told = str(number) if column.kind is AnswerKind.NUMBER else stage.chance.choice("110")
            found.append((column.id, row, told))
    demands.answer_all(stage.office, found, source="учаске төрағасы")


def write_letters(stage: Scene) -> None:
    """D−15: one letter to the akimat for what inspections found, and one that the region sent us."""
    office = stage.office
    with office.reader() as reader:
        wanted = [each for each in reader.wanting("kk") if each.kind is AboutKind.REMARK]
        wanted = [each for each in wanted if each.executor in ("", AKIMAT)][:6] or wanted[:6]
        bodies = {f"body_{language}": body(reader, wanted, language, stage.clock.day) for language in ("kk", "ru")}
    values = {"kind": LetterKind.REMARKS, "other": AKIMAT, "executor": AKIMAT, "subject": SUBJECT}
    made = letters.draft(office, [letters.Draft({**values, **bodies}, wanted)]).id
    assert made is not None
    letters.send(office, made, "31", stage.clock.day)
    came = {"way": Way.IN, "number": "18", "their_number": "1-14/230", "other": REGION, "on": stage.clock.day}
    letters.save(office, None, {**came, "subject": "Бюллетень жеткізу кестесі", "due": date(2026, 3, 3)})


def body(reader: Reader, wanted: list[Any], language: Any, day: date) -> str:
    """The text of the letter to the akimat."""
    keys = {each.key for each in wanted}
    things = [each for each in reader.wanting(language) if each.key in keys]
    return text_for(reader, LetterKind.REMARKS, things, [], language, day)


def keep_phones(stage: Scene) -> None:
    """Okrug akims, police, power supply; the first edition of the phone book."""
    for code, name, number in AKIMS:
        values = {"kind": PhoneKind.AKIM, "okrug_id": okrug_id(code), "name": name, "phone": f"+7700000{number}"}
        phones.save(stage.office, None, values)
    for kind, name, number in SERVICES:
        phones.save(stage.office, None, {"kind": kind, "name": name, "phone": number})
    phones.give_out(stage.office, "kk")


def ask_today(stage: Scene) -> None:
    """D−14: the same form again, half gathered; a round of the office's own; a school answers, a draft waits."""
    office = stage.office
    with office.reader() as reader:
        newest = list(reader.ids("demands"))[-1]
    again = demands.repeat(office, newest, stage.clock.day).id
    assert again is not None
    answer(stage, again, 21, full=False)
    with office.reader() as reader:
        places = list(reader.demand_sheet(again, "kk").rows)
    for at in SILENT:
        moment = datetime.combine(stage.clock.day, time(11, at))
        phones.no_answer(office, places[at], again, moment)
    facts = {"title": "Жарық, жылу, байланыс", "sender": AKIMAT, "due": date(2026, 3, 2)}
    round_ = demands.save(office, None, facts).id
    assert round_ is not None
    asked = ("Жарық бар ма", "Жылы ма", "Байланыс бар ма")
    demands.ask(office, round_, [demands.Wish(title=title, kind=AnswerKind.YES_NO) for title in asked])
    answer(stage, round_, 8, full=True)
    draft = {"other": "Аудандық білім бөлімі", "subject": "Мектептердің кілті", "body_kk": KEYS}
    letters.save(office, None, draft)
