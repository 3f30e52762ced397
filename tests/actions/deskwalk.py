"""What a person does at the desk, at random: demands, calls, letters."""

import random
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from desktop.actions import demands, letters, phones
from desktop.domain.letters import LetterKind
from desktop.storage.work import Done


class DeskWalk:
    """The steps of the desk."""

    office: Any
    random: random.Random
    day: date
    one_of: Callable[[str], UUID]
    chosen: Callable[[Any], Any]

    def demand(self) -> Done:
        if self.random.random() < 0.6:
            return demands.save(self.office, None, {"title": self.random.choice(("Қатысу", "Жарық")), "due": self.day})
        act = self.random.choice((demands.repeat, demands.close))
        return act(self.office, self.one_of("demands"))

    def ask(self) -> Done:
        title = self.random.choice(("Келді", "Кешікті"))
        wish = self.random.choice((demands.Wish(title=title), demands.Wish(field="voters")))
        demand = self.one_of("demands")
        if self.random.random() < 0.3:
            content = title.encode()
            return demands.take_form(
                self.office, demand, ("n.xlsx", content), "mark", {(False, title): "new:0"}, [wish]
            )
        return demands.ask(self.office, demand, [wish])

    def answer(self) -> Done:
        demand = self.one_of("demands")
        with self.office.reader() as reader:
            sheet = reader.demand_sheet(demand, "kk")
        if self.random.random() < 0.3:
            return demands.send(self.office, demand, "kk", {column.id: column.id.hex for column in sheet.columns})
        column, row = self.chosen(sheet.own), self.chosen(sheet.rows)
        return demands.answer(self.office, column.id, row, str(self.random.randrange(8)), source="төраға")

    def ring(self) -> Done:
        moment = datetime.combine(self.day, time(11, 5))
        match self.random.randrange(4):
            case 0:
                return phones.no_answer(self.office, self.one_of("precincts"), self.one_of("demands"), moment)
            case 1:
                return phones.save(self.office, None, {"name": "Әкім", "phone": f"+7700{self.random.randrange(99)}"})
            case 2:
                return phones.give_out(self.office, "kk")
            case _:
                with self.office.reader() as reader:
                    dial = self.chosen(reader.dials(self.one_of("precincts")))
                right = f"+7700000{self.random.randrange(10_000):04}"
                return phones.mend(self.office, dial.table, dial.row, dial.name, dial.number, right)

    def write(self) -> Done:
        with self.office.reader() as reader:
            wanted = reader.wanting("kk")[:3]
        facts = {"subject": self.random.choice(("Пандус", "Жарық")), "other": "Әкімдік", "body_kk": "Сұраймыз"}
        return letters.draft(self.office, [letters.Draft(facts, wanted)])

    def post(self) -> Done:
        row_id = self.one_of("letters")
        match self.random.randrange(4):
            case 0:
                return letters.send(self.office, row_id, str(self.random.randrange(99)))
            case 1:
                promised = self.random.choice((None, self.day + timedelta(days=25)))
                return letters.answered(self.office, row_id, {"their_number": "7"}, promised=promised)
            case 2:
                return letters.save(self.office, row_id, {"note": self.random.choice(("шұғыл", ""))})
            case _:
                return letters.own_text(self.office, LetterKind.REMARKS, "kk", self.random.choice(("{list}", "")))
