"""Every list of a campaign told once: its table, its order and filters, its lines, its sums, how a row is named."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from desktop.domain.lines import MemberLine
from desktop.storage.questions import Question, Row, Totals
from desktop.storage.reading import (
    buildings,
    calendar,
    courses,
    demands,
    equipment,
    exams,
    forms,
    letters,
    meetings,
    members,
    money,
    openness,
    phones,
    precincts,
    questions,
    stock,
    tasks,
    training,
    transfers,
    votingday,
    works,
)
from desktop.storage.reading.common import Listed, joined
from desktop.text import Language

Lines = Callable[[Connection, Sequence[UUID], UUID, Language], Iterable[Row[Any]]]


def of_seminar(line: Any) -> str:
    """A seminar as a list to choose from names it."""
    return f"{line.on:%d.%m.%Y} {line.title}"


def of_plan(line: Any) -> str:
    """A plan of training by the act's number and day."""
    return f"№ {line.number}, {line.on:%d.%m.%Y}"


def of_code(line: Any) -> str:
    """What is known by its code."""
    return line.code


def of_exam(line: Any) -> str:
    """A test by the day and topic of its seminar; its kind is a word that the window says."""
    return f"{line.on:%d.%m.%Y} {line.title or line.seminar}"


def of_act(line: Any) -> str:
    """A paper with a number."""
    return f"№ {line.number}"


def of_demand(line: Any) -> str:
    """A demand as a list to choose from names it."""
    return f"{line.when} {line.title}".strip()


def of_letter(line: Any) -> str:
    """A letter by its number, day and subject."""
    day = f"{line.on:%d.%m.%Y} " if line.on else ""
    return f"№\u00a0{line.number or '–'} · {day}{line.other} · {line.subject}"


def of_building(line: Any) -> str:
    """A building with its address."""
    return f"{line.premises}, {line.address}".rstrip(", ")


def of_member(line: MemberLine) -> str:
    """A member with the precinct."""
    return f"{line.full_name} · №\u00a0{line.precinct_number}" if line.precinct_number else line.full_name


@dataclass(frozen=True, slots=True)
class List:
    """A list: the lines of its rows, and how it is asked.

    A plain list has ``listed``: companions give its order, a question over one row each its filters. A list without
    companions orders its ids itself (``ids``). ``table`` is the table whose rows it shows, where history and chips
    can be told of it; ``lasting`` lists are not of one campaign.
    """

    rows: Lines
    table: str = ""
    listed: Callable[[Language], Listed] | None = None
    ids: Callable[[Connection, Question, UUID, Language], str] | None = None
    totals: Callable[[Connection, Question, UUID], Totals] | None = None
    sums: Callable[[Connection, Question, UUID], dict[str, int]] | None = None
    name: Callable[[Any], str] = of_seminar
    lasting: bool = False

    def asked(self, connection: Connection, question: Question, campaign: UUID, language: Language) -> str:
        """The ids asked for, in order, side by side."""
        if self.listed is not None:
            return joined(connection, self.listed(language).ids(question, "" if self.lasting else campaign.hex))
        return "" if self.ids is None else self.ids(connection, question, campaign, language)


def plain(rows: Callable[[Connection, Sequence[UUID], Language], Iterable[Row[Any]]]) -> Lines:
    """Lines for which the campaign does not matter: an id says all."""
    return lambda connection, ids, _campaign, language: rows(connection, ids, language)


def wordless(rows: Callable[[Connection, Sequence[UUID]], Iterable[Row[Any]]]) -> Lines:
    """Lines that have their words in one language only."""
    return lambda connection, ids, _campaign, _language: rows(connection, ids)


LISTS: Mapping[str, List] = {
    "precincts": List(
        plain(precincts.rows),
        "participation",
        precincts.listed,
        sums=lambda connection, asked, campaign: precincts.sums(connection, asked, campaign.hex, "kk"),
        name=lambda line: line.number,
    ),
    "members": List(plain(members.rows), "appointment", members.listed, name=of_member),
    "buildings": List(
        lambda connection, ids, campaign, language: buildings.rows(connection, ids, language, campaign),
        "building",
        buildings.listed,
        name=of_building,
        lasting=True,
    ),
    "seminars": List(wordless(training.rows), "seminar", lambda _: training.listed()),
    "attendance": List(
        plain(training.sheet_rows),
        ids=lambda connection, asked, _campaign, _lang: training.sheet_ids(connection, asked),
    ),
    "plans": List(wordless(courses.plan_rows), "trainingplan", lambda _: courses.plans_listed(), name=of_plan),
    "stages": List(
        wordless(courses.stage_rows),
        "trainingstage",
        ids=lambda connection, asked, campaign, _lang: courses.stage_ids(connection, asked, campaign),
        name=lambda line: line.name,
    ),
    "lawpoints": List(plain(courses.point_rows), "lawpoint", courses.points_listed, lasting=True),
    "halls": List(plain(courses.hall_rows), "hall", courses.halls_listed, lasting=True, name=lambda line: line.name),
    "blocks": List(plain(courses.blocks), ids=courses.part_ids("block"), name=lambda line: line.title),
    "handouts": List(wordless(courses.handouts), ids=courses.part_ids("handout")),
    "asked": List(wordless(courses.asked_rows), ids=courses.part_ids("asked")),
    "skills": List(wordless(courses.skills), ids=courses.part_ids("skill")),
    "feedback": List(wordless(courses.feedback), ids=courses.part_ids("feedback")),
    "onlinerooms": List(wordless(courses.onlinerooms), ids=courses.part_ids("onlineroom")),
    "questions": List(plain(questions.rows), "question", lambda _: questions.listed(), name=of_code, lasting=True),
    "cases": List(
        plain(questions.case_rows), "practicalcase", lambda _: questions.cases_listed(), name=of_code, lasting=True
    ),
    "exams": List(
        wordless(exams.rows),
        "exam",
        ids=lambda connection, asked, campaign, _lang: exams.ids(connection, asked, campaign),
        name=of_exam,
    ),
    "equipment": List(
        equipment.rows,
        ids=equipment.ids,
        totals=lambda connection, asked, campaign: Totals(*equipment.sums(connection, asked, campaign, "kk")),
    ),
    "stock": List(
        stock.rows,
        ids=stock.ids,
        totals=lambda connection, asked, campaign: Totals(*stock.sums(connection, asked, campaign)),
    ),
    "transfers": List(plain(transfers.rows), "transfer", transfers.listed, name=of_act),
    "consignments": List(wordless(forms.rows), "consignment", lambda _: forms.listed(), name=of_act),
    "budget": List(
        plain(money.rows),
        "budget",
        money.listed,
        sums=lambda connection, asked, campaign: money.sums(connection, asked, campaign.hex, "kk"),
    ),
    "calendar": List(
        lambda connection, ids, campaign, language: calendar.rows(connection, ids, language, campaign),
        "calendardate",
        calendar.listed,
    ),
    "tasks": List(plain(tasks.task_rows), "task", tasks.tasks_listed),
    "duty": List(wordless(tasks.duty_rows), "duty", lambda _: tasks.duty_listed()),
    "incidents": List(wordless(tasks.incident_rows), "incident", lambda _: tasks.incidents_listed()),
    "works": List(plain(works.rows), "buildingwork", works.listed, sums=works.sums),
    **{
        noun: List(
            wordless(partial(openness.rows, noun)),
            table,
            lambda _, noun=noun: openness.listed(noun),
            name=partial(openness.named, noun),
            lasting=noun == "replies",
        )
        for noun, table in openness.TABLES.items()
    },
    "demands": List(demands.rows, "demand", lambda _: demands.listed(), name=of_demand),
    "letters": List(wordless(letters.rows), "letter", lambda _: letters.listed(), name=of_letter),
    "phones": List(plain(phones.rows), "officephone", phones.listed, name=lambda line: line.name, lasting=True),
    "meetings": List(wordless(meetings.meeting_rows), "meeting", lambda _: meetings.meetings_listed(), name=of_act),
    "resolutions": List(
        wordless(meetings.resolution_rows),
        "resolution",
        lambda _: meetings.resolutions_listed(),
        name=lambda line: line.named,
    ),
    "replacements": List(
        wordless(meetings.replacement_rows),
        "replacement",
        lambda _: meetings.replacements_listed(),
        name=lambda line: line.comes,
    ),
    "boxes": List(wordless(votingday.box_rows), "storedbox", lambda _: votingday.boxes_listed(), name=of_act),
    "lessons": List(
        wordless(votingday.lesson_rows), "lesson", lambda _: votingday.lessons_listed(), name=lambda line: line.what
    ),
}
