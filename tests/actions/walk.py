"""A person who does all that can be done, at random but the same for the same seed."""

import random
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from desktop.actions import (
    buildings,
    calendar,
    checklists,
    duty,
    enclosures,
    equipment,
    exams,
    history,
    incidents,
    inspections,
    members,
    norms,
    papers,
    paste,
    photos,
    precincts,
    questions,
    readiness,
    reference,
    repeats,
    seminars,
    settings,
    stock,
    tasks,
    works,
)
from desktop.domain.enclosures import Page
from desktop.domain.equipment import Condition
from desktop.domain.exams import ExamKind
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree, FigureKind
from desktop.domain.holidays import DayKind
from desktop.domain.inspections import Answer
from desktop.domain.people import Post
from desktop.domain.places import PlaceKind
from desktop.domain.precincts import Subtype
from desktop.domain.readiness import MarkValue
from desktop.domain.risks import RiskKind
from desktop.domain.training import Presence
from desktop.storage.questions import Question
from desktop.storage.work import Done
from tests.actions.deeds import Deeds
from tests.actions.deskwalk import DeskWalk
from tests.actions.schooling import Schooling
from tests.gates import close_gates, wish

SURNAMES = ("Әлиева", "Бекұлы", "Ғабитова", "Жақсылықов", "Қасымова", "Өмірзақ", "Үсенова", "Шәріпов")
GIVEN = ("Сәуле", "Нұрлан", "Гүлмира", "Ерлан", "Айгүл", "Қайрат")
PLACES = ("Шәуілдір ауылы", "Темір ауылы", "Отырабад", "Маяқұм ауылы", "")
HOUSES = ("№ 1 мектеп", "Мәдениет үйі", "М. Әуезов атындағы мектеп", "Клуб")
INDICATORS = ("RAMP", "POWER", "FIRE", "CONCLUSION")


class Walk(DeskWalk, Schooling, Deeds):
    """One person's steps; what is refused is no step."""

    def __init__(self, office: Any, seed: int) -> None:
        self.office = office
        self.random = random.Random(seed)
        self.day = date(2026, 2, 12)
        with office.reader() as reader:
            self.okrugs = [row_id for row_id, _ in reader.choices("okrugs", "kk")]
            self.items = [row_id for row_id, _ in reader.choices("items", "kk")]
            self.indicators = [each.code for each in reader.indicators("kk")] + ["CONCLUSION"]
        self.can = (
            self.add_precinct,
            self.add_precinct,
            self.change_precinct,
            self.count,
            self.close_precinct,
            self.reopen_precinct,
            self.add_building,
            self.change_building,
            self.close_building,
            self.add_member,
            self.add_member,
            self.change_member,
            self.close_member,
            self.mark,
            self.mark,
            self.close_gates,
            self.close_gates,
            self.plan,
            self.inspect,
            self.sign,
            self.photograph,
            self.new_list,
            self.day_off,
            self.count_from,
            self.revise,
            self.equip,
            self.equip,
            self.seminar,
            self.enlist,
            self.attend,
            self.strike,
            self.ask,
            self.answer,
            self.answer,
            self.end_test,
            self.reword,
            self.tell_case,
            self.repeat,
            self.rename,
            self.set,
            self.paste,
            self.norm,
            self.norm,
            self.place,
            self.thing,
            self.bring,
            self.enclose,
            self.look_over,
            self.date,
            self.move,
            self.task,
            self.follow,
            self.on_duty,
            self.incident,
            self.work,
            self.plan_b,
            self.paper,
            self.layout,
            self.printed,
            self.demand,
            self.ask,
            self.answer,
            self.ring,
            self.write,
            self.post,
            *self.schooling(),
            *self.deeds(),
        )

    def step(self) -> Done | None:
        """One thing done; None when it was refused or changed nothing."""
        try:
            done = self.random.choice(self.can)()
        except Refusal:
            return None
        return done if done and done.step else None

    def steps(self, count: int, undoing: float = 0.0) -> list[Done]:
        """So many steps, with undo and redo among them as often as told."""
        made: list[Done] = []
        while len(made) < count:
            if self.random.random() < undoing:
                act = self.random.choice((history.undo, history.undo, history.redo))
                try:
                    made.append(act(self.office))
                except Refusal:
                    continue
            elif done := self.step():
                made.append(done)
        return made

    def one_of(self, noun: str) -> UUID:
        """Any row of a list; a refusal when it is empty."""
        with self.office.reader() as reader:
            ids = list(reader.ids(noun, Question()))
        return self.chosen(ids)

    def chosen(self, rows: Any) -> Any:
        if not rows:
            raise Refusal(history.journal.NOTHING_TO_UNDO)
        return self.random.choice(list(rows))

    def maybe(self, value: Any) -> dict[str, Any]:
        """Some of the values."""
        return {name: each for name, each in value.items() if self.random.random() < 0.6}

    def precinct(self) -> dict[str, Any]:
        return {
            "settlement": self.random.choice(PLACES),
            "settlement_ru": self.random.choice(("Шаульдер", "")),
            "okrug_id": self.random.choice([None, *self.okrugs]),
            "voters": self.random.choice((None, 0, 417, 1240, 2999)),
            "boundaries": self.random.choice(("", "Абай көшесі, 1–40")),
            "seats": self.random.choice((None, 5, 7)),
            "phone": self.random.choice(("", "8 (72544) 9-11-22")),
            **self.random.choice(({"works": True}, {"works": False, "resolution": "№ 12"})),
        }

    def add_precinct(self) -> Done:
        number = str(self.random.randrange(839, 860)) + self.random.choice(("", "", "", "а"))
        house = self.random.random() < 0.6
        values = self.precinct() | ({"building_id": self.one_of("buildings")} if house else {})
        return precincts.save(self.office, None, {**values, "number": number})

    def change_precinct(self) -> Done:
        values = self.maybe(self.precinct())
        if self.random.random() < 0.3:
            values["building_id"] = self.one_of("buildings")
        if self.random.random() < 0.2:
            values["number"] = str(self.random.randrange(839, 860))
        return precincts.save(self.office, self.one_of("precincts"), values)

    def count(self) -> Done:
        kind = self.random.choice(list(FigureKind))
        as_of = self.day + timedelta(days=self.random.randrange(20))
        values = {"kind": kind, "value": self.random.randrange(3000), "as_of": as_of, "source": "мәслихат"}
        return precincts.count(self.office, self.one_of("precincts"), values)

    def close_precinct(self) -> Done:
        return precincts.close(self.office, self.one_of("precincts"))

    def reopen_precinct(self) -> Done:
        with self.office.reader() as reader:
            asked = "SELECT id FROM participation WHERE closed"
            closed = reader.connection.exec_driver_sql(asked).scalars().all()
        return precincts.reopen(self.office, UUID(self.chosen(closed)))

    def building(self) -> dict[str, Any]:
        return {
            "premises": self.random.choice(HOUSES),
            "name_ru": self.random.choice(("", "Школа")),
            "address": self.random.choice(("Абай көшесі, 1", "Жібек жолы, 14", "")),
            "okrug_id": self.random.choice([None, *self.okrugs]),
            "guard": self.random.choice(("", "Сейітов")),
        }

    def add_building(self) -> Done:
        return buildings.save(self.office, None, self.building())

    def change_building(self) -> Done:
        return buildings.save(self.office, self.one_of("buildings"), self.maybe(self.building()))

    def close_building(self) -> Done:
        return buildings.close(self.office, self.one_of("buildings"))

    def member(self) -> dict[str, Any]:
        with self.office.reader() as reader:
            labels = [row.data.number for row in reader.stream("precincts", None, "kk")]
        phones = [f"+7700000{self.random.randrange(10_000):04}" for _ in range(self.random.randrange(3))]
        return {
            "surname": self.random.choice(SURNAMES),
            "given_name": self.random.choice(GIVEN),
            "patronymic": self.random.choice(("", "Қанатқызы")),
            "precinct_number": self.random.choice(["", *labels]),
            "post": self.random.choice(list(Post)),
            "phone": phones,
            "phone_confirmed_on": self.random.choice((None, self.day)),
            "workplace": self.random.choice(("", "№ 1 мектеп, мұғалім")),
            "consent_on": self.random.choice((None, self.day)),
        }

    def add_member(self) -> Done:
        return members.save(self.office, None, self.member())

    def change_member(self) -> Done:
        return members.save(self.office, self.one_of("members"), self.maybe(self.member()))

    def close_member(self) -> Done:
        return members.close(self.office, self.one_of("members"))

    def mark(self) -> Done:
        code = self.random.choice(self.indicators)
        value = self.random.choice(list(MarkValue)[:3] if code == "CONCLUSION" else list(MarkValue))
        return readiness.mark(
            self.office,
            code,
            value,
            participation_id=self.one_of("precincts"),
            as_of=self.day + timedelta(days=self.random.randrange(20)),
            degree=self.random.choice((Degree.TOLD, Degree.SEEN)),
        )

    def close_gates(self) -> Done:
        degree = self.random.choice((Degree.TOLD, Degree.SEEN))
        return close_gates(self.office, self.one_of("precincts"), degree, but=self.random.choice((2, 0, 0)))

    def plan(self) -> Done:
        act = self.random.choice((inspections.plan, inspections.again))
        return act(self.office, [self.one_of("precincts")], "1-топ", self.day + timedelta(days=9))

    def visit(self) -> UUID:
        with self.office.reader() as reader:
            return self.chosen([row.id for row in reader.gates.inspections("kk")])

    def inspect(self) -> Done:
        row_id = self.visit()
        with self.office.reader() as reader:
            codes = [line.point.rule.code for line in reader.gates.sheet(row_id, "kk")]
        answers = [
            Answer(code, self.random.choice(list(MarkValue)[:2]), "ескерту", None, "әкімдік") for code in codes[:9]
        ]
        day = self.day + timedelta(days=self.random.randrange(20))
        return inspections.enter(self.office, row_id, answers, held_on=day)

    def sign(self) -> Done:
        return inspections.sign(self.office, self.visit(), "7", self.day + timedelta(days=20))

    def photograph(self) -> Done:
        degree = self.random.choice((None, Degree.SEEN, Degree.SIGNED))
        shown = {"indicator_code": self.random.choice(INDICATORS[:3]), "degree": degree, "act": "№ 2"}
        return photos.add(self.office, self.one_of("precincts"), [b"jpeg"], **shown)

    def new_list(self) -> Done:
        with self.office.reader() as reader:
            held = self.chosen([row.id for row in reader.gates.checklists("kk")])
            points = [wish(line) for line in reader.gates.points(held, "kk")]
        subtype = self.random.choice((Subtype.PASTURE, Subtype.MILITARY))
        return checklists.add(self.office, {"name_kk": "Өз парағы", "subtype": subtype}, points)

    def day_off(self) -> Done:
        day = self.day + timedelta(days=self.random.randrange(30))
        return calendar.day_off(self.office, day, self.random.choice((None, *DayKind)), "су тасқыны")

    def count_from(self) -> Done:
        days = str(self.random.choice((3, 5, 8)))
        anchor = self.random.choice(("called", "formed", ""))
        return calendar.rewrite(self.office, "TRAINING_PLAN", {"anchor": anchor, "first_days": days, "last_days": days})

    def revise(self) -> Done:
        with self.office.reader() as reader:
            newest = self.chosen([row.id for row in reader.gates.checklists("kk") if row.data.newest])
            points = [wish(line) for line in reader.gates.points(newest, "kk")]
        turned = self.random.randrange(len(points))
        points[turned] = {**points[turned], "gate": not points[turned]["gate"]}
        return checklists.revise(self.office, newest, points)

    def equip(self) -> Done:
        values = {
            "required": self.random.choice((None, 1, 3)),
            "actual": self.random.choice((0, 1, 2)),
            "condition": self.random.choice(list(Condition)),
        }
        place, item = self.one_of("precincts"), self.random.choice(self.items[:6])
        return equipment.save(self.office, place, item, self.maybe(values))

    def seminar(self) -> Done:
        on = self.day + timedelta(days=self.random.randrange(30))
        values = {"title": self.random.choice(("Референдум туралы заңнама", "Хаттама")), "on": on, "place": "ҮК залы"}
        if self.random.random() < 0.4:
            return seminars.save(self.office, self.one_of("seminars"), values)
        return seminars.save(self.office, None, values)

    def enlist(self) -> Done:
        with self.office.reader() as reader:
            people = list(reader.ids("members", Question()))
        listed = self.random.sample(people, min(3, len(people)))
        return seminars.enlist(self.office, self.one_of("seminars"), listed, self.random.choice(((), ("Қонақ",))))

    def lines(self) -> list[UUID]:
        with self.office.reader() as reader:
            return [row.id for row in reader.attendance(self.one_of("seminars"), "kk")]

    def attend(self) -> Done:
        line = self.chosen(self.lines())
        if self.random.random() < 0.5:
            return seminars.score(self.office, line, {"exit_score": self.random.randrange(21)})
        return seminars.mark(self.office, [line], self.random.choice([None, *Presence]), "науқас")

    def strike(self) -> Done:
        return seminars.strike(self.office, [self.chosen(self.lines())])

    def ask(self) -> Done:
        with self.office.reader() as reader:
            topics = sorted({each.topic for each in reader.bank()})
        chosen = self.random.sample(topics, 3)
        kind = self.random.choice(list(ExamKind))
        values = {"kind": kind, "questions": 5, "attempts": 2, "seed": str(self.random.random())}
        return exams.draw(self.office, self.one_of("seminars"), values, chosen)

    def answer(self) -> Done:
        exam = self.one_of("exams")
        with self.office.reader() as reader:
            people = reader.answers(exam, "kk")
        person = self.chosen(people)
        if person.data.sheet_id and self.random.random() < 0.2:
            return exams.erase(self.office, [person.data.sheet_id])
        if self.random.random() < 0.3:
            return exams.score(self.office, exam, person.id, self.random.randrange(6), "тренер")
        given = [self.random.choice(("1", "2", "3", "")) for _ in range(5)]
        again = self.random.random() < 0.3
        return exams.enter(self.office, exam, person.id, self.random.randint(1, 2), given, again=again)

    def end_test(self) -> Done:
        exam = self.one_of("exams")
        if self.random.random() < 0.5:
            return exams.close(self.office, exam)
        return exams.rule(self.office, exam, {"pass_percent": self.random.randrange(101)})

    def reword(self) -> Done:
        row = self.one_of("questions")
        if self.random.random() < 0.1:
            return questions.close(self.office, row)
        return questions.save(self.office, row, {"note": str(self.random.random()), "to_check": False})

    def tell_case(self) -> Done:
        return questions.save_case(self.office, self.one_of("cases"), {"note": str(self.random.random())})

    def repeat(self) -> Done:
        with self.office.reader() as reader:
            people = list(reader.ids("members", Question()))[:2]
        values = {"title": "Қайталама сабақ", "on": self.day + timedelta(days=40)}
        return repeats.build(self.office, self.one_of("seminars"), people, values, (), 5)

    def rename(self) -> Done:
        names = {"name_kk": self.random.choice(("Аққұм ауылдық округі", "Әсем ауылдық округі", ""))}
        return reference.rename(self.office, "territory", self.random.choice(self.okrugs), names)

    def set(self) -> Done:
        return settings.change(self.office, {"centre_kk": self.random.choice(("Шәуілдір", "Темір"))})

    def paste(self) -> Done:
        with self.office.reader() as reader:
            places = list(reader.ids("precincts"))
        rows = [(each, None, {"settlement": self.random.choice(PLACES)}) for each in places[:4]]
        return paste.apply(self.office, "precincts", rows)

    def date(self) -> Done:
        on = self.day + timedelta(days=self.random.randrange(30))
        change = self.random.choice(
            ({"note": "газетке"}, {"done_on": on}, {"first": on, "last": on, "reason": "қаулы"})
        )
        if self.random.random() < 0.3:
            return calendar.save(self.office, None, {"title": self.random.choice(("Отырыс", "Кеңес")), "first": on})
        return calendar.save(self.office, self.one_of("calendar"), change)

    def move(self) -> Done:
        voting = self.random.choice((date(2026, 3, 15), date(2026, 3, 22), date(2026, 4, 5)))
        formed = self.random.choice((None, date(2026, 1, 15)))
        rules = self.random.choice(("FULL", "PLAIN", "2022", "2024"))
        return calendar.move(self.office, date(2026, 2, 11), voting, rules, formed)

    def task(self) -> Done:
        if self.random.random() < 0.5:
            due = self.day + timedelta(days=self.random.randrange(20))
            return tasks.save(self.office, None, {"title": self.random.choice(("Хат жазу", "Қоңырау")), "due": due})
        row_id = self.one_of("tasks")
        return self.random.choice((tasks.finish, tasks.close))(self.office, row_id)

    def follow(self) -> Done:
        return tasks.follow(self.office)

    def on_duty(self) -> Done:
        day = self.day + timedelta(days=self.random.randrange(20))
        if self.random.random() < 0.5:
            return duty.share_out(self.office, [self.one_of("members")], day, day + timedelta(days=2))
        return duty.save(
            self.office, None, {"day": day, "name": "Кезекші", "participation_id": self.one_of("precincts")}
        )

    def incident(self) -> Done:
        if self.random.random() < 0.6:
            facts = {"what": self.random.choice(("Жарық жоқ", "Жол жабық")), "since": self.day}
            return incidents.save(self.office, None, {**facts, "participation_id": self.one_of("precincts")})
        return incidents.solve(self.office, self.one_of("incidents"), "шешілді")

    def work(self) -> Done:
        if self.random.random() < 0.6:
            facts = {"building_id": self.one_of("buildings"), "what": "Пандус", "money": self.random.randrange(10**9)}
            return works.save(self.office, None, facts)
        return self.random.choice((works.finish, works.close))(self.office, self.one_of("works"))

    def plan_b(self) -> Done:
        kind = self.random.choice(list(RiskKind))
        return works.plan(self.office, self.one_of("precincts"), kind, {"plan": "генератор", "phone": "102"})

    def norm(self) -> Done:
        rules = ("ceil(voters / 350), at least 2", "1 where members > 0", "2 * SAFE", "1 + neighbours", "seats")
        facts = {"expression": self.random.choice(rules), "since": self.random.choice((None, self.day))}
        return norms.save(self.office, self.random.choice(self.items[:4]), facts, give_way=self.random.random() < 0.3)

    def place(self) -> Done:
        names = {"name_kk": self.random.choice(("Қойма", "Шеберхана")), "kind": self.random.choice(list(PlaceKind))}
        return stock.save_place(self.office, None, names)

    def spot(self) -> Any:
        with self.office.reader() as reader:
            return self.random.choice([None, *(row_id for row_id, _ in reader.choices("spots", "kk"))])

    def thing(self) -> Done:
        facts = {"item_id": self.random.choice(self.items[:4]), "spot_id": self.spot(), "home_id": self.spot()}
        quantity = self.random.choice((1, 2, 5))
        return stock.save_named(self.office, None, {**facts, "quantity": quantity})

    def bring(self) -> Done:
        quantity = self.random.choice((1, 1, 2))
        with self.office.unit_of_work(stock.MOVED) as work:
            spot = stock.spot_of(work, self.spot())
            stock.shift(work, self.one_of("stock"), quantity, spot)
        return work.done

    def enclose(self) -> Done:
        if self.random.random() < 0.3:
            with self.office.reader() as reader:
                asked = "SELECT id FROM enclosure WHERE NOT closed ORDER BY id"
                laid = reader.connection.exec_driver_sql(asked).scalars().all()
            return enclosures.close(self.office, UUID(self.chosen(laid)))
        return enclosures.add(self.office, "stock", self.one_of("stock"), Page.JPEG, b"jpeg", "Сурет")

    def look_over(self) -> Done:
        return stock.all_in_place(self.office, [self.one_of("precincts")])

    def paper(self) -> Done:
        n = self.random.randint(1, 9)
        facts = {"report": "readiness", "day": self.day, "language": "kk", "on": self.day, "step": n}
        told = {"moment": f"{self.day}T18:00:00", "digest": f"{n:064}", "code": f"ABCD{n:08}".replace("0", "2")}
        return papers.issue(self.office, {**facts, **told}, papers.ISSUED)

    def layout(self) -> Done:
        name = self.random.choice(("Облысқа", "Отырысқа", ""))
        return papers.save_layout(self.office, None, {"name": name, "report": "register", "held": ""})

    def printed(self) -> Done:
        piece = {"report": "act", "piece": self.random.choice(("842", "843")), "language": "kk", "pages": 2}
        return papers.note_printed(self.office, [{**piece, "digest": f"{self.random.randint(1, 9):064}"}])
