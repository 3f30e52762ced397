"""What regions published of themselves comes out of files made to their counts, word for word and number for number."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import islice

import pytest

from desktop.actions.founding import Campaigning, found
from desktop.demo.nation import MADE, Load, Place
from desktop.domain.commissions import CommissionLevel
from desktop.domain.figures import Degree
from desktop.domain.identity import coded_id, new_id
from desktop.domain.papers import Terms
from desktop.domain.people import Post
from desktop.domain.precincts import PrecinctKind
from desktop.domain.readiness import MarkValue
from desktop.reports.document import NBSP
from desktop.reports.gallery import written
from desktop.reports.making import documents_of
from desktop.reports.prose import Paragraph, Table
from desktop.storage.tables import Appointment, Building, Commission, Figure, Mark, Participation, Person, Precinct
from desktop.words import say
from tests.conftest import PASSWORD, TODAY
from tests.reports.papers import pdf_words

MOMENT = datetime(2026, 3, 10, 18, 40)  # noqa: DTZ001 - the office's own time


@dataclass(frozen=True)
class Published:
    """A region as it told of itself."""

    code: str
    territorial: int
    resident: int
    special: int
    upper: int
    lower: int
    voters: int = 0
    points: dict[str, int] = field(default_factory=dict)


EAST = Published("KZ-VOS", 14, 501, 32, 98, 3_723)
AKTOBE = Published("KZ-AKT", 14, 528, 0, 98, 3_436, 577_053)
ALMATY = Published("KZ-ALA", 9, 582, 72, 63, 4_552, 1_341_842)
EAST_2024 = Published(
    "KZ-VOS", 14, 538, 0, 98, 3_700,
    points={"GROUND_FLOOR": 525, "RAMP": 492, "TACT_ENT": 511, "BOOTH_ACC": 509, "STENCIL": 538, "STENCIL_BR": 33},
)  # fmt: skip


class Region(Load):
    """Writes a region to the counts it published."""

    def __init__(self, work, campaign, told: Published) -> None:
        count = told.resident + told.special
        least, spare = divmod(told.lower, count)
        share, rest = divmod(told.voters, count)
        places = [
            Place(told.code, told.code, n + 1, least + (n < spare), share + (n < rest), shares=False)
            for n in range(count)
        ]
        super().__init__(work, campaign, places, lambda _: None)
        self.region = told

    def run(self) -> None:
        for record, rows in (
            (Building, self.buildings()),
            (Precinct, self.lasting()),
            (Participation, self.parts()),
            (Commission, self.commissions()),
            *(((Figure, self.figures()),) if self.region.voters else ()),
            (Person, self.people()),
            (Appointment, self.appointments()),
            (Mark, self.marks()),
        ):
            self.write(record, rows)
        self.above()

    def parts(self):
        for n, facts in enumerate(super().parts()):
            kind = PrecinctKind.SPECIAL if n >= self.region.resident else PrecinctKind.RESIDENCE
            yield {**facts, "kind": kind}

    def figures(self):
        yield from (facts for facts in super().figures() if facts["as_of"] == date(2026, 1, 1))

    def marks(self):
        for code, count in self.region.points.items():
            for place in islice(self.places, count):
                yield {
                    "id": new_id(), "campaign_id": self.campaign, "indicator_id": coded_id("indicator", code),
                    "participation_id": place.part, "value": MarkValue.YES, "as_of": TODAY, "degree": Degree.SEEN,
                }  # fmt: skip

    def above(self) -> None:
        """Our own commission and those of the districts, each with its members."""
        own = self.work.find(Commission, own=True)[0]
        ids = [own.id, *(new_id() for _ in range(self.region.territorial - 1))]
        facts = {"level": CommissionLevel.DISTRICT, "territory_id": own.territory_id, "name_kk": "Аумақтық комиссия"}
        self.write(Commission, ({"id": each, **facts} for each in ids[1:]))
        each_has, more = divmod(self.region.upper, self.region.territorial)
        people = [new_id() for _ in range(self.region.upper)]
        self.write(Person, ({"id": each, "surname": "Ғабит", "given_name": "Ә"} for each in people))
        homes = [home for n, home in enumerate(ids) for _ in range(each_has + (n < more))]
        self.write(
            Appointment,
            (
                {"id": new_id(), "campaign_id": self.campaign, "commission_id": home, "person_id": person,
                 "post": Post.MEMBER}
                for home, person in zip(homes, people, strict=True)
            ),
        )  # fmt: skip


def paper(told: Published, tmp_path):
    """The published paper of a file made to the counts, in both languages, and the table of its accessibility."""
    campaign = Campaigning("Республикалық референдум", date(2026, 2, 11), date(2026, 3, 15), title_ru="Референдум")
    office, _ = found(tmp_path / "region.daiyn", told.code, campaign, PASSWORD, today=lambda: TODAY)
    try:
        with office.unit_of_work(MADE.fill(n=1), "demo") as work:
            Region(work, office.campaign_id, told).run()
        with office.reader() as reader:
            [made] = documents_of(reader, Terms("published", TODAY, "kk+ru"), say, MOMENT)
            table = documents_of(reader, Terms("accessibility", TODAY, "kk"), say, MOMENT) if told.points else ()
            return made, table
    finally:
        office.close()


def sentences(prose) -> tuple[list[str], list[str]]:
    """The sentences in Kazakh, then those in Russian."""
    said = [block.words.replace(NBSP, " ") for block in prose.blocks if isinstance(block, Paragraph)]
    return said[: len(said) // 2], said[len(said) // 2 :]


def test_east_kazakhstan_2026(tmp_path):
    made, _ = paper(EAST, tmp_path)
    kk, ru = sentences(made)
    assert kk[:2] == [
        (
            "Шығыс Қазақстан облысында 547 комиссия құрылған: 14 аумақтық және 533 учаскелік; "
            "мүшелерінің саны – 3 821 (98 + 3 723)."
        ),
        "Дауыс беру 533 учаскеде өтеді, оның ішінде азаматтардың уақытша болатын жерлерінде құрылғаны – 32.",
    ]
    assert ru[:2] == [
        (
            "В Восточно-Казахстанской области образовано 547 комиссий: 14 территориальных и 533 участковые; "
            "членов – 3 821 (98 + 3 723)."
        ),
        "Голосование пройдёт на 533 участках, из них в местах временного пребывания граждан – 32.",
    ]
    [table] = [block for block in made.blocks if isinstance(block, Table)]
    assert {row[2] for row in table.rows} >= {3_821, 533}
    words = pdf_words(written((made,), "pdf")).replace(NBSP, " ")
    assert "533 учаскеде" in words
    assert written((made,), "docx")[:2] == b"PK"


@pytest.mark.parametrize(
    ("told", "kazakh", "russian"),
    [
        (
            AKTOBE,
            (("Ақтөбе облысында 542 комиссия құрылған: 14 аумақтық және 528 учаскелік; "
             "мүшелерінің саны – 3 534 (98 + 3 436)."), "Тізімдерге 577 053 азамат енгізілген."),
            (("В Актюбинской области образовано 542 комиссии: 14 территориальных и 528 участковых; "
             "членов – 3 534 (98 + 3 436)."), "В списках – 577 053 гражданина."),
        ),
        (
            ALMATY,
            (("Алматы қаласында 663 комиссия құрылған: 9 аумақтық және 654 учаскелік; "
             "мүшелерінің саны – 4 615 (63 + 4 552)."), "Тізімдерге 1 341 842 азамат енгізілген."),
            (("В городе Алматы образовано 663 комиссии: 9 территориальных и 654 участковые; "
             "членов – 4 615 (63 + 4 552)."), "В списках – 1 341 842 гражданина."),
        ),
    ],
    ids=["Aktobe", "Almaty"],
)  # fmt: skip
def test_aktobe_and_almaty_2026(tmp_path, told, kazakh, russian):
    kk, ru = sentences(paper(told, tmp_path)[0])
    assert [kk[0], kk[2]] == list(kazakh)
    assert [ru[0], ru[2]] == list(russian)
    if told.special:
        assert ru[1].endswith(f"– {told.special}.")


def test_the_table_of_east_kazakhstan_2024(tmp_path):
    made, tables = paper(EAST_2024, tmp_path)
    said = next(each for each in sentences(made)[0] if each.startswith("Мыналар бар"))
    assert [int(number) for number in re.findall(r"– (\d+)", said)] == [525, 492, 511, 509, 538, 33]
    totals = {
        column.key: cell for column, cell in zip(tables[0].columns, tables[0].totals, strict=True) if cell is not None
    }
    for code, count in EAST_2024.points.items():
        if code in totals:
            assert totals[code] == count
