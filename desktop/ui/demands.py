"""What today demands: counts behind each of which stand rows, the late before the merely open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.calendar_lines import AgendaLine
from desktop.domain.desk_lines import DeskDay
from desktop.domain.gates import GATE, OpenGate, said_of
from desktop.domain.lines import ReadinessLine, TodayLine
from desktop.domain.openness_lines import Unanswered
from desktop.domain.readiness import STATES, MarkValue, State
from desktop.text import Sentence, counted, text
from desktop.ui.desk import Place


@dataclass(frozen=True, slots=True)
class Demand:
    """One line of Today: how many (None: a thing to do), of what, in which colour, and where its rows are."""

    count: int | None
    words: Sentence
    place: Place
    meaning: str = "text"


@dataclass(frozen=True, slots=True)
class Unready:
    """A precinct that is not ready, with its reasons in words."""

    number: str
    okrug: str
    reasons: tuple[Sentence | str, ...]
    row: UUID


@dataclass(frozen=True, slots=True)
class Due:
    """One line of what the calendar asks: what, when, in which colour, and where it stands."""

    what: Sentence | str
    when: str
    place: Place
    meaning: str = "text"


GATHERED = text("Today", "{title} · gathered {gathered}")
CALLS = counted("Today", "%n precincts to call again", "", 0)
AWAITED = text("Today", "No answer yet: {who}, {subject}")
OWED = text("Today", "To be answered: {who}, {subject}")
LATE_ENQUIRIES = counted("Today", "%n enquiries are overdue", "", 0)
DUE_ENQUIRIES = counted("Today", "%n enquiries are due today", "", 0)
PUBLICATIONS = counted("Today", "%n publications await an answer", "", 0)


def agenda_lines(agenda: AgendaLine) -> list[Due]:
    """What has an hour, then what is late, then the day's tasks, open incidents and who is on duty."""
    dates, tasks = Place("calendar", (("done", "no"),)), Place("tasks", (("done", "no"),))
    made = [Due(line.title, line.hours or f"→ {line.last:%d.%m}", dates, "attention") for line in agenda.due]
    made.sort(key=lambda due: due.when.startswith("→"))
    made += [Due(line.title, f"{line.last:%d.%m}", dates, "bad") for line in agenda.late]
    made += [Due(line.title, f"{line.due:%d.%m}" if line.due else "", tasks, "bad") for line in agenda.tasks_late]
    made += [
        Due(line.title, f"{line.hour:%H:%M}" if line.hour else "", tasks, "attention") for line in agenda.tasks_due
    ]
    unsolved = Place("incidents", (("open", "yes"),))
    made += [Due(line.what, line.began, unsolved, "bad") for line in agenda.incidents]
    on_duty = text("Today", "On duty: {who}")
    made += [Due(on_duty.fill(who=line.who), line.hours, Place("duty")) for line in agenda.duty]
    if not made and agenda.coming:
        nearest = agenda.coming[0]
        coming = text("Today", "Next: {what}").fill(what=nearest.title)
        made.append(Due(coming, f"{nearest.first:%d.%m}", Place("calendar")))
    return made


def openness_lines(waiting: Unanswered) -> list[Due]:
    """Enquiries and publications that wait for an answer; the overdue first."""
    enquiries, publications = Place("enquiries", (("open", "yes"),)), Place("publications", (("waits", "yes"),))
    lines = (
        (waiting.late, LATE_ENQUIRIES, enquiries, "bad"),
        (waiting.due, DUE_ENQUIRIES, enquiries, "attention"),
        (waiting.publications, PUBLICATIONS, publications, "attention"),
    )
    return [Due(words.of(count), "", place, meaning) for count, words, place, meaning in lines if count]


def desk_lines(day: DeskDay, today: date) -> list[Due]:
    """What the desk owes: demands by their hour, calls promised, letters not answered; the late before the due."""
    made = [
        Due(
            GATHERED.fill(title=line.title, gathered=line.gathered) if line.gathered else line.title,
            line.when if line.late(today) else f"{line.hour:%H:%M}" if line.hour else line.when,
            Place("demands", row=row_id),
            "bad" if line.late(today) else "attention",
        )
        for row_id, line in day.demands
    ]
    if day.calls:
        hour = f"{day.next_call:%H:%M}" if day.next_call else ""
        made.append(Due(CALLS.of(day.calls), hour, Place("round"), "attention"))
    for lines, words, chip in ((day.awaited, AWAITED, "them"), (day.owed, OWED, "us")):
        place = Place("letters", (("waits", chip),))
        made += [
            Due(
                words.fill(who=line.other, subject=line.subject),
                f"{line.due:%d.%m}" if line.due else "",
                place,
                "bad" if line.late(today) else "attention",
            )
            for line in lines
        ]
    return made


def demands(line: TodayLine, today: date) -> list[Demand]:
    """What to do, in the order of haste; nothing that is done already."""
    asked = [
        Demand(
            line.seminars_today,
            text("Today", "Seminars today"),
            Place("seminars", (("on", today.isoformat()),)),
            "accent",
        ),
        Demand(
            line.unmarked,
            text("Today", "Seminars held, attendance not marked to the end"),
            Place("seminars", (("unmarked", "yes"),)),
            "bad",
        ),
        Demand(line.not_ready, text("Today", "Precincts not ready"), of_state(State.NOT_READY), "bad"),
        Demand(line.vacancies, text("Today", "Vacant seats"), Place("precincts", (("vacancies", "yes"),)), "bad"),
        Demand(line.remarks, text("Today", "Precincts ready with remarks"), of_state(State.REMARKS), "attention"),
        Demand(line.unchecked, text("Today", "Precincts not checked yet"), of_state(State.UNCHECKED), "attention"),
        Demand(line.short, text("Today", "Items short"), Place("equipment", (("short", "yes"),)), "attention"),
        Demand(
            line.members - line.trained,
            text("Today", "Members not trained"),
            Place("members", (("trained", "no"),)),
        ),
        Demand(
            line.unconfirmed,
            text("Today", "Telephones not confirmed"),
            Place("members", (("phone", "unconfirmed"),)),
        ),
    ]
    return [each for each in asked if each.count]


def of_state(state: State) -> Place:
    """The precincts of one conclusion."""
    return Place("precincts", (("state", state.value),))


def unready(row: UUID, line: ReadinessLine, names: Mapping[str, str], opened: Sequence[OpenGate] = ()) -> Unready:
    """Why a precinct is not ready: open gates and why, remarks, empty seats, missing items; else the state alone."""
    precinct = line.precinct
    gates = {gate.rule.code for gate in opened}
    reasons: list[Sentence | str] = [
        GATE.fill(gate=names.get(gate.rule.code, gate.rule.code), why=said_of(gate)) for gate in opened
    ]
    reasons += [
        names[code]
        for code, mark in line.marks.items()
        if mark.value is MarkValue.NO and code in names and code not in gates
    ]
    if precinct.vacancies:
        reasons.append(text("Today", "vacancies: {n}").fill(n=precinct.vacancies))
    if precinct.short:
        reasons.append(text("Today", "items short: {n}").fill(n=precinct.short))
    return Unready(precinct.number, precinct.okrug, tuple(reasons) or (STATES[precinct.state],), row)
