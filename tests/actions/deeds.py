"""What the commission resolves, who is replaced, what the voting day brings: steps at random, for whoever walks."""

from datetime import time, timedelta
from typing import Any

from desktop.actions import acceptance, boxes, lessons, meetings, replacements, resolutions, votingday
from desktop.actions.acceptance import Thing
from desktop.actions.votingday import Told
from desktop.domain.afterwards import KeepKind
from desktop.domain.meetings import Effect
from desktop.domain.replacements import Consequence
from desktop.domain.votingday import HourMark
from desktop.storage.work import Done

SUBJECTS = ("Басқа уақыт туралы", "Оқыту кестесі туралы", "Орын саны туралы")
COMING = (("Рахым", "Әлия"), ("Тілеу", "Гүл"), ("Әлиева", "Сәуле"))


class Deeds:
    """Steps about meetings, replacements, the voting day and what comes after it."""

    office: Any
    random: Any
    day: Any
    one_of: Any
    chosen: Any

    def deeds(self) -> tuple[Any, ...]:
        """The steps."""
        return (
            *(self.hold, self.come, self.hear, self.resolve, self.resolved, self.fix),
            *(self.leave, self.enter_new, self.see_to, self.call_in, self.call_in),
            *(self.hand_in, self.hand_in, self.lay_away, self.keep_for, self.learn),
        )

    def hold(self) -> Done:
        if self.random.random() < 0.2:
            return meetings.close(self.office, self.one_of("meetings"))
        return meetings.save(self.office, None, {"place": "Комиссия", "seats": self.random.choice((1, 3))})

    def come(self) -> Done:
        with self.office.reader() as reader:
            members = list(reader.ids("members"))
        came = [each for each in members if self.random.random() < 0.6]
        return meetings.attend(self.office, self.one_of("meetings"), came)

    def hear(self) -> Done:
        meeting = self.one_of("meetings")
        if self.random.random() < 0.3:
            return meetings.propose(self.office, meeting, lambda sentence, language: f"{sentence.source} {language}")
        decided = self.random.choice(({}, {"decided": "Бекітілсін.", "votes_for": 1}))
        return meetings.save_item(self.office, meeting, None, {"subject": self.random.choice(SUBJECTS), **decided})

    def item(self) -> Any:
        with self.office.reader() as reader:
            return self.chosen([row.id for each in reader.ids("meetings") for row in reader.agenda_items(each)])

    def resolve(self) -> Done:
        act = self.random.choice((resolutions.resolve, resolutions.resolve, meetings.close_item))
        return act(self.office, self.item())

    def resolved(self) -> Done:
        if self.random.random() < 0.2:
            return resolutions.close(self.office, self.one_of("resolutions"))
        number = self.random.choice((None, "7", "№ 9", "11/а"))
        row = self.random.choice((None, "old"))
        values = {"number": number} if number else {"subject": self.random.choice(SUBJECTS)}
        if row is None:
            return resolutions.save(self.office, None, {"subject": SUBJECTS[0], **values})
        return resolutions.save(self.office, self.one_of("resolutions"), values)

    def fix(self) -> Done:
        resolution = self.one_of("resolutions")
        if self.random.random() < 0.2:
            with self.office.reader() as reader:
                return resolutions.undecide(self.office, self.chosen([row.id for row in reader.decisions(resolution)]))
        effect = self.random.choice(list(Effect))
        facts = {"opens": time(6)} if effect is Effect.OPENING else {"seats": 5} if effect is Effect.SEATS else {}
        place = self.one_of("precincts")
        return resolutions.decide(self.office, resolution, None, {"participation_id": place, "effect": effect, **facts})

    def leave(self) -> Done:
        surname, given = self.random.choice(COMING)
        steps = {"applied_on": self.day, "decided_on": self.day + timedelta(days=9), "decision": "№ 41-2"}
        who = self.random.choice(({"appointment_id": "members"}, {"participation_id": "precincts"}))
        link = {name: self.one_of(noun) for name, noun in who.items()}
        return replacements.save(self.office, None, {**link, "surname": surname, "given_name": given, **steps})

    def enter_new(self) -> Done:
        act = self.random.choice((replacements.enter, replacements.enter, replacements.close))
        return act(self.office, self.one_of("replacements"))

    def see_to(self) -> Done:
        if self.random.random() < 0.1:
            return replacements.set_rule(self.office, self.random.randrange(1, 60))
        chosen = [each for each in Consequence if self.random.random() < 0.5]
        return replacements.follow(self.office, self.one_of("replacements"), chosen, "хатшы")

    def call_in(self) -> Done:
        at = self.random.choice((None, time(6, 2), time(10, 7), time(22, 40)))
        mark = self.random.choice(list(HourMark))
        calls = [Told(self.one_of("precincts"), mark, at, lacks=self.random.choice(("", "18")))]
        return votingday.report(self.office, calls)

    def hand_in(self) -> Done:
        if self.random.random() < 0.2:
            with self.office.reader() as reader:
                return acceptance.close(self.office, self.chosen([row.id for row in reader.acceptances()]))
        with self.office.reader() as reader:
            kinds = reader.accepted_papers()
        if self.random.random() < 0.15:
            names = [(kind.code, kind.name_kk, kind.name_ru) for kind in kinds[:4]]
            return acceptance.set_list(self.office, [*names, ("", f"Зат {self.random.randrange(3)}", "")])
        missing = self.chosen(kinds).code
        things = [
            Thing(kind.code, kind.code != missing, reason="жоқ" if kind.code == missing else "") for kind in kinds
        ]
        return acceptance.take(self.office, self.one_of("precincts"), things, {"brought_by": "Төраға"}, time(1, 40))

    def lay_away(self) -> Done:
        if self.random.random() < 0.3:
            row = self.one_of("boxes")
            return self.random.choice((boxes.close, lambda office, each: boxes.destroy(office, [each], "№ 1")))(
                self.office, row
            )
        facts = {"kind": self.random.choice(list(KeepKind)), "since": self.day - timedelta(days=90)}
        return boxes.save(self.office, None, {"number": str(self.random.randrange(9)), **facts})

    def keep_for(self) -> Done:
        kind = self.random.choice(list(KeepKind))
        return boxes.set_rule(self.office, kind, {"months": self.random.choice((None, 1, 12)), "archive": False})

    def learn(self) -> Done:
        match self.random.randrange(3):
            case 0:
                return lessons.propose(self.office)
            case 1:
                return lessons.close(self.office, self.one_of("lessons"))
            case _:
                return lessons.save(self.office, None, {"what": "Генератор", "days_before": self.random.randrange(40)})
