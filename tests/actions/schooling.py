"""What the walking person does with training: plans, halls, groups, parts of a seminar, second looks at the sheet."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from desktop.actions import certificates, groups, halls, lawpoints, parts, plans, seminars, sheets
from desktop.actions.parts import PARTS
from desktop.domain.proposing import Wish
from desktop.storage.questions import Question
from desktop.storage.work import Done

if TYPE_CHECKING:
    from uuid import UUID

NAMED = {
    "blocks": {"title": "Заңнама"},
    "handouts": {"name": "Жадынама"},
    "asked": {"question": "Қашанға дейін?"},
    "skills": {"name": "Пломбалау", "tried": 4, "could": 3},
    "feedback": {"first": 5, "third": 4},
    "onlinerooms": {"place": "Отырар", "people": 7},
}


class Schooling:
    """Steps about training, for whoever walks."""

    office: Any
    random: Any
    day: Any
    one_of: Any
    chosen: Any
    lines: Any

    def schooling(self) -> tuple[Any, ...]:
        """The steps."""
        return (
            self.training_plan,
            self.stage,
            self.hall,
            self.hall,
            self.propose,
            self.move_group,
            self.part,
            self.part,
            self.unpart,
            self.sign_sheet,
            self.join,
            self.pass_on,
            self.certify,
            self.bag,
            self.lawpoint,
        )

    def training_plan(self) -> Done:
        return plans.save(self.office, None, {"number": self.random.choice(("6/15", "3")), "on": self.day})

    def stage(self) -> Done:
        if self.random.random() < 0.3:
            return plans.close_stage(self.office, self.one_of("stages"))
        return plans.save_stage(self.office, None, {"name": "3-кезең"}, plan_id=self.one_of("plans"))

    def hall(self) -> Done:
        facts = {"name": self.random.choice(("Клуб", "Мәдениет үйі")), "capacity": self.random.choice((2, 5, 40))}
        return halls.save(self.office, None, facts)

    def propose(self) -> Done:
        found = groups.proposal(self.office, Wish(self.day, self.day + timedelta(days=20), size=5))
        return groups.accept(self.office, found.groups, {"title": "Заңнама", "trainers": "Төраға, хатшы"})

    def move_group(self) -> Done:
        hall = self.random.choice((None, self.one_of("halls")))
        return groups.move(self.office, self.one_of("seminars"), self.day + timedelta(days=1), hall)

    def part(self) -> Done:
        noun = self.random.choice(sorted(PARTS))
        return parts.save(self.office, noun, self.one_of("seminars"), None, NAMED[noun])

    def unpart(self) -> Done:
        noun, seminar = self.random.choice(sorted(PARTS)), self.one_of("seminars")
        with self.office.reader() as reader:
            ids: list[UUID] = list(reader.ids(noun, Question(within=seminar)))
        return parts.close(self.office, noun, self.chosen(ids))

    def sign_sheet(self) -> Done:
        return sheets.sign(self.office, self.lines(), self.random.choice((True, False, None)))

    def join(self) -> Done:
        return sheets.join(self.office, self.chosen(self.lines()), self.one_of("members"))

    def pass_on(self) -> Done:
        return sheets.pass_on(self.office, self.one_of("seminars"))

    def certify(self) -> Done:
        with self.office.reader() as reader:
            given = [row.id for row in reader.certificates()]
        if given and self.random.random() < 0.3:
            return certificates.withdraw(self.office, self.chosen(given))
        return certificates.issue(self.office, self.one_of("seminars"))

    def bag(self) -> Done:
        facts = self.random.choice(({"printed_on": self.day}, {"told_present": 4}, {"back_on": self.day}))
        return seminars.save(self.office, self.one_of("seminars"), facts)

    def lawpoint(self) -> Done:
        facts = {"before_kk": self.random.choice(("", "Бұрын басқаша еді"))}
        return lawpoints.save(self.office, self.one_of("lawpoints"), facts)
