"""The Reader: every question that screens, papers and packages ask of one campaign."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select

from desktop.domain.calendar import DateMove
from desktop.domain.calendar_lines import AgendaLine, RiskLine
from desktop.domain.eventrules import Rule
from desktop.domain.figures import FigureKind
from desktop.domain.holidays import OffDay
from desktop.domain.lines import (
    CampaignLine,
    Count,
    OfficeLine,
    PartLine,
    ReadinessLine,
    TodayLine,
    UserLine,
)
from desktop.domain.territories import Level
from desktop.storage import journal
from desktop.storage.names import in_force
from desktop.storage.questions import Chip, Ids, Indicator, Question, Row, Totals
from desktop.storage.reading import (
    buildings,
    calendar,
    equipment,
    office,
    tasks,
    transfers,
    works,
)
from desktop.storage.reading.chips import CHIPS
from desktop.storage.reading.common import T
from desktop.storage.reading.custody import CustodyQuestions
from desktop.storage.reading.deeds import DeedsQuestions
from desktop.storage.reading.deskquestions import DeskQuestions
from desktop.storage.reading.enclosures import Enclosures
from desktop.storage.reading.gates import Gates
from desktop.storage.reading.learning import Learning
from desktop.storage.reading.lists import LISTS
from desktop.storage.reading.opened import OpennessQuestions
from desktop.storage.reading.papers import PaperQuestions
from desktop.storage.reading.published import PublishedQuestions
from desktop.storage.reading.results import Results
from desktop.storage.reading.supplies import Supplies
from desktop.storage.steps import StepLine
from desktop.text import Language, Sentence

PAGE = 200


class Reader(
    Gates,
    Supplies,
    CustodyQuestions,
    OpennessQuestions,
    Learning,
    Enclosures,
    Results,
    DeskQuestions,
    PaperQuestions,
    PublishedQuestions,
    DeedsQuestions,
):
    """A view of one campaign through one connection that cannot write. Use it in the thread that was given it."""

    def __init__(self, connection: Connection, campaign_id: UUID) -> None:
        self.connection = connection
        self.campaign_id = campaign_id

    def close(self) -> None:
        """Let go of the connection."""
        self.connection.close()

    def office(self, language: Language) -> OfficeLine:
        """The heads of papers and windows."""
        return office.office_line(self.connection, self.campaign_id, language)

    def campaigns(self, language: Language) -> tuple[CampaignLine, ...]:
        """Every campaign of the file, the newest first."""
        return office.campaigns(self.connection, language)

    def users(self) -> tuple[UserLine, ...]:
        """Who may open the file."""
        return office.users(self.connection)

    def today(self, today: date) -> TodayLine:
        """What the day asks, in counts."""
        return office.today_line(self.connection, self.campaign_id, today)

    def setting(self, name: str, otherwise: str = "") -> str:
        """What the office set under a name."""
        return office.setting(self.connection, name, otherwise)

    def ids(self, noun: str, question: Question | None = None, language: Language = "kk") -> Ids:
        """The rows asked for, in order."""
        return Ids(LISTS[noun].asked(self.connection, question or Question(), self.campaign_id, language))

    def rows(self, noun: str, ids: Sequence[UUID], language: Language) -> list[Row[Any]]:
        """The lines of these rows, in this order; one that is gone is left out."""
        return list(LISTS[noun].rows(self.connection, ids, self.campaign_id, language))

    def agenda(self, day: date, language: Language) -> AgendaLine:
        """What a day demands by the calendar, the tasks, the roster and the log."""
        return tasks.agenda(self.connection, self.campaign_id, day, language)

    def risks(self, language: Language) -> list[Row[RiskLine]]:
        """Every risk of the working precincts with its plan B."""
        return works.risks(self.connection, self.campaign_id, language)

    def moving(
        self, called: date, voting: date, rule_set: str, today: date, formed: date | None = None
    ) -> tuple[list[DateMove], list[Sentence]]:
        """What would become of every date under other days or rules, and where the new dates contradict."""
        return calendar.moving(self.connection, self.campaign_id, (called, voting, formed), rule_set, today)

    def formed(self) -> date | None:
        """The day when our commission was formed; None while nobody has said it."""
        kept = calendar.kept_setting(self.connection, calendar.FORMED)
        return date.fromisoformat(kept) if kept else None

    def next_date(self, today: date, language: Language) -> tuple[date, str] | None:
        """The nearest date that is not done, in few words; None where none is ahead."""
        return calendar.next_date(self.connection, self.campaign_id, today, language)

    def rule(self, code: str) -> Rule | None:
        """The rule of a date as it stands for this campaign; None where the date has none."""
        called = calendar.campaign_days(self.connection, self.campaign_id)[1]
        held = calendar.rules(self.connection, self.campaign_id, called)
        return next((rule for rule in held if rule.code == code), None)

    def rule_set(self) -> str:
        """The rule set that the campaign follows."""
        return calendar.rule_set(self.connection, self.campaign_id)

    def off_days(self, first: date, last: date) -> dict[date, OffDay]:
        """The days off between two days, both included."""
        return calendar.off_days(self.connection, first, last)

    def said_of_days(self, first: date, last: date) -> list[OffDay]:
        """The days off between two days and those on which people work after all, in order."""
        return calendar.said_of_days(self.connection, first, last)

    def row(self, noun: str, row_id: UUID, language: Language) -> Row[Any] | None:
        """One row; None when it is not there any more."""
        found = self.rows(noun, [row_id], language)
        return found[0] if found else None

    def stream(self, noun: str, question: Question | None, language: Language) -> Iterator[Row[Any]]:
        """All rows asked for, page by page: a long list is never held in memory."""
        ids = self.ids(noun, question, language)
        for start in range(0, len(ids), PAGE):
            yield from self.rows(noun, ids[start : start + PAGE], language)

    def parts(self) -> list[PartLine]:
        """All things at all precincts, part by part."""
        return equipment.parts(self.connection, self.campaign_id)

    def totals(self, noun: str, question: Question | None = None) -> Totals:
        """How many rows, and the sums of the columns that have one."""
        asked, held = question or Question(), LISTS[noun]
        if held.totals is not None:
            return held.totals(self.connection, asked, self.campaign_id)
        sums = {} if held.sums is None else held.sums(self.connection, asked, self.campaign_id)
        return Totals(len(self.ids(noun, asked)), sums)

    def chips(self, noun: str, within: UUID | None = None) -> tuple[Chip, ...]:
        """The filters worth offering: those behind which there are rows."""
        offered, held = CHIPS.get(noun, ()), LISTS[noun]
        if held.listed is None:
            asked = (Question(filters=((name, value),), within=within) for name, value, _ in offered)
            counts = [self.count(noun, question) for question in asked]
        else:
            campaign = None if held.lasting else self.campaign_id
            chosen = [(name, value) for name, value, _ in offered]
            counts = held.listed("kk").counts(self.connection, chosen, campaign)
        return tuple(Chip(*offer, count) for offer, count in zip(offered, counts, strict=True) if count)

    def count(self, noun: str, question: Question) -> int:
        """How many rows answer a question."""
        held = LISTS[noun]
        if held.totals is not None:
            return held.totals(self.connection, question, self.campaign_id).count
        return len(self.ids(noun, question))

    def choices(self, noun: str, language: Language) -> tuple[tuple[UUID, str], ...]:
        """What a link may point at: id and name, in the order in which people look for it."""
        if noun == "okrugs":
            okrug, code = T["territory"], self.office("kk").territory_code
            asked = select(okrug.c.id, in_force(okrug, language)).where(
                okrug.c.parent_code == code, okrug.c.active.is_(True)
            )
            return tuple((each, name) for each, name in self.connection.execute(asked.order_by(okrug.c.key)))
        if noun == "items":
            item = T["itemkind"]
            asked = select(item.c.id, in_force(item, language)).where(item.c.active.is_(True)).order_by(item.c.key)
            return tuple((each, name) for each, name in self.connection.execute(asked))
        if noun == "topics":
            return self.topics(language)
        if noun == "spots":
            return self.spots(self.choices("precincts", language))
        if noun in ("visits", "inspections"):
            return self.gates.visits(language, held=noun == "inspections")
        if noun == "ends":
            return tuple((each, said) for each, said, _ in transfers.ends(self.connection, self.campaign_id, language))
        found = self.rows(noun, list(self.ids(noun)), language)
        return tuple((each.id, LISTS[noun].name(each.data)) for each in found)

    def catalogue(self, noun: str) -> list[tuple[str, str, str, UUID]]:
        """Reference rows by code with their Kazakh and Russian names: okrugs of our district, items, territories."""
        table = T["itemkind"] if noun == "items" else T["territory"]
        asked = select(table.c.code, table.c.name_kk, table.c.name_ru, table.c.id).where(table.c.active.is_(True))
        if noun == "okrugs":
            asked = asked.where(table.c.parent_code == self.office("kk").territory_code)
        elif noun == "territories":
            asked = asked.where(table.c.level != Level.OKRUG)
        return [(code, kk, ru, row_id) for code, kk, ru, row_id in self.connection.execute(asked.order_by(table.c.key))]

    def known(self, table: str) -> set[UUID]:
        """The ids of a reference table's rows, closed ones among them."""
        return set(self.connection.execute(select(T[table].c.id)).scalars())

    def phone_code(self, code: str) -> str:
        """The telephone code of a district; empty when nobody told it."""
        own = self.setting("phone_code")
        asked = select(T["territory"].c.phone_code).where(T["territory"].c.code == code)
        return own or self.connection.execute(asked).scalar() or ""

    def readiness(self, language: Language) -> list[Row[ReadinessLine]]:
        """Every precinct of the campaign with its newest marks, those of its building among them."""
        places = self.rows("precincts", list(self.ids("precincts")), language)
        own = buildings.marks_by(self.connection, self.campaign_id, "participation_id")
        shared = buildings.marks_by(self.connection, self.campaign_id, "building_id")
        made: list[Row[ReadinessLine]] = []
        for row in places:
            of_building = shared[row.data.building_id] if row.data.building_id else {}
            marks = buildings.joined_marks(own[row.id], of_building)
            made.append(Row(row.id, row.version, ReadinessLine(row.data, marks)))
        return made

    def indicators(self, language: Language) -> tuple[Indicator, ...]:
        """The points of checks, in the order of the catalogue; the conclusion is not one of them."""
        table = T["indicator"]
        asked = (
            select(table, in_force(table, language).label("name")).where(table.c.active.is_(True)).order_by(table.c.key)
        )
        made: list[Indicator] = []
        for row in self.connection.execute(asked).mappings():
            if row["code"] != "CONCLUSION":
                short = row[f"short_{language}"] or row["name"]
                made.append(Indicator(row["id"], row["code"], row["scope"].value, row["name"], short))
        return tuple(made)

    def members_of(self, participation_id: UUID, language: Language) -> list[Row[Any]]:
        """The commission of one precinct: chair, deputy, secretary, members."""
        question = Question(order="post", filters=(("participation_id", participation_id.hex),))
        return self.rows("members", list(self.ids("members", question)), language)

    def equipment_of(self, participation_id: UUID, language: Language) -> list[Row[Any]]:
        """What one precinct needs and has."""
        return self.rows("equipment", list(self.ids("equipment", Question(within=participation_id))), language)

    def attendance(self, seminar_id: UUID, language: Language) -> list[Row[Any]]:
        """The sheet of one seminar."""
        return self.rows("attendance", list(self.ids("attendance", Question(within=seminar_id))), language)

    def counts_of(self, participation_id: UUID) -> Mapping[FigureKind, list[Count]]:
        """Every count of a precinct by kind, newest first."""
        figure = T["figure"]
        asked = select(figure).where(figure.c.participation_id == participation_id, figure.c.closed.is_(False))
        found: dict[FigureKind, list[Count]] = {}
        for row in self.connection.execute(asked.order_by(figure.c.as_of.desc(), figure.c.key.desc())).mappings():
            made = Count(row["value"], row["as_of"], row["degree"], row["source"])
            found.setdefault(row["kind"], []).append(made)
        return found

    def marks_of(self, participation_id: UUID) -> dict[str, Any]:
        """The newest marks of one precinct by indicator code, those of its building among them."""
        place = T["participation"]
        asked = select(place.c.building_id).where(place.c.id == participation_id)
        building = self.connection.execute(asked).scalar()
        own = buildings.marks_by(self.connection, self.campaign_id, "participation_id", [participation_id])
        shared = buildings.marks_by(self.connection, self.campaign_id, "building_id", [building] if building else [])
        return buildings.joined_marks(own[participation_id], shared[building] if building else {})

    @property
    def gates(self) -> Gates:
        """The questions about checklists, inspections, standings and photos."""
        return Gates(self.connection, self.campaign_id)

    def steps(self, limit: int = 200) -> list[StepLine]:
        """The newest steps of the journal."""
        return journal.steps(self.connection, limit)

    def history(self, noun: str, row_id: UUID) -> list[StepLine]:
        """The steps that touched a row, newest first."""
        table = LISTS[noun].table if noun in LISTS else ""
        return journal.history(self.connection, {table: row_id}) if table else []

    def tables_of(self, step: StepLine) -> frozenset[str]:
        """The tables whose rows a step touched: what right it takes to take it back depends on them."""
        return journal.tables_of(self.connection, step.n)

    def undoable(self, n: int | None = None) -> StepLine | None:
        """What Undo would take back: step ``n`` where it stands, or the newest."""
        return journal.newest_to_undo(self.connection) if n is None else journal.to_undo(self.connection, n)

    def redoable(self) -> StepLine | None:
        """What Redo would bring again."""
        return journal.newest_to_redo(self.connection)

    def position(self) -> int:
        """The number of the newest step."""
        return self.connection.execute(select(func.max(T["step"].c.n))).scalar() or 0
