"""People who do not exist: usual Kazakh, Russian and Uzbek names put together by chance, the same ones every time."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from desktop.actions.reference import shipped

SEED = 20260315
MIXED = {"kk": 86, "uz": 8, "ru": 6}
RUSSIAN = {"kk": 25, "uz": 5, "ru": 70}
"""How often names of each kind are met, in hundredths."""

WITHOUT_PATRONYMIC = 0.04
OLDEST, AGES = date(1961, 1, 1), 42 * 365
PARTIES = ("«AMANAT» партиясы", "«Ауыл» партиясы", "«Ақ жол» партиясы", "«Respublica» партиясы", "ҚХП", "ЖСДП")
EDUCATION = ("жоғары", "жоғары", "жоғары", "арнаулы орта", "арнаулы орта", "орта")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody made up: a name, a telephone of the range +7 700 000, a birthday."""

    surname: str
    given_name: str
    patronymic: str
    phone: str
    birth_date: date

    @property
    def full_name(self) -> str:
        """All parts in the order of lists."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)


def names() -> dict[tuple[str, str], list[tuple[str, str]]]:
    """Pairs of a man's and a woman's form, by part of the name and kind."""
    found: defaultdict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for row in shipped("demo/names.csv"):
        found[row["part"], row["group"]].append((row["male"], row["female"]))
    return dict(found)


class Crowd:
    """Where made-up people come from; ``apart``: no two of one name, as long as one district has them."""

    def __init__(self, *, apart: bool) -> None:
        self.chance = Random(SEED)  # noqa: S311 - the same people every time, and no secret among them
        self._names = names()
        self._apart = apart
        self._taken: set[str] = set()
        self._phones = self._numbers()

    def _numbers(self) -> Iterator[str]:
        """Telephones in turn: the range holds ten thousand."""
        while True:
            yield from (f"+7700000{n:04d}" for n in range(1, 10_000))

    def phone(self) -> str:
        """The next telephone."""
        return next(self._phones)

    def person(self, mix: Mapping[str, int] = MIXED) -> Person:
        """The next person."""
        while True:
            made = self._made(mix)
            if not self._apart or made.full_name not in self._taken:
                self._taken.add(made.full_name)
                return made

    def _made(self, mix: Mapping[str, int]) -> Person:
        draw = self.chance
        group = draw.choices(list(mix), list(mix.values()))[0]
        woman = int(draw.random() < 0.62)
        parts = ("surname", "given", "father")
        surname, given, father = (draw.choice(self._names[part, group])[woman] for part in parts)
        if draw.random() < WITHOUT_PATRONYMIC:
            father = ""
        return Person(surname, given, father, self.phone(), OLDEST + timedelta(days=draw.randrange(AGES)))

    def facts(self, mix: Mapping[str, int] = MIXED) -> dict[str, object]:
        """The next person with party and schooling, as a form of a member has them."""
        person = self.person(mix)
        return {
            "surname": person.surname,
            "given_name": person.given_name,
            "patronymic": person.patronymic,
            "phone": [person.phone],
            "birth_date": person.birth_date,
            "nominated_by": self.chance.choice(PARTIES),
            "education": self.chance.choice(EDUCATION),
        }
