"""A district half-way to its vote, and its papers."""

from datetime import date, datetime

import pytest

from desktop.actions import inspections, readiness
from desktop.actions.founding import Campaigning, found
from desktop.domain.figures import Degree
from desktop.domain.inspections import Answer
from desktop.domain.people import Post
from desktop.domain.readiness import MarkValue
from desktop.reports.voice import Choice
from tests.conftest import PASSWORD, TODAY, Maker
from tests.gates import close_gates
from tests.reports.papers import say


def populated(office, make) -> dict[int, object]:
    """Four precincts of two okrugs, three at work: one ready as told, one ready as seen, one with remarks."""
    far = make.okrug("Балтакөл ауылдық округі")
    school = make.building()
    rows = {
        842: make.precinct(842, building_id=school, seats=7),
        843: make.precinct(843, building_id=school, seats=5, voters=2100),
        851: make.precinct(851, okrug_id=far, settlement="Балтакөл ауылы", voters=640),
        871: make.precinct(871, okrug_id=far, works=False, resolution="2026 жылғы 12 ақпандағы № 6/15 қаулы"),
    }
    conclusions = (
        (842, MarkValue.YES, Degree.TOLD),
        (843, MarkValue.YES, Degree.SEEN),
        (851, MarkValue.PARTLY, Degree.SEEN),
        (871, MarkValue.NO, Degree.SEEN),
    )
    for number, value, degree in conclusions:
        if value is not MarkValue.NO:
            close_gates(office, rows[number], degree)
        readiness.mark(office, "CONCLUSION", value, participation_id=rows[number], degree=degree)
    readiness.mark(office, "RAMP", MarkValue.YES, building_id=school)
    readiness.mark(office, "RAMP", MarkValue.NO, participation_id=rows[851])
    readiness.mark(office, "PARK_ACC", MarkValue.YES, participation_id=rows[871])
    make.member("Жұбаев Нұрлан Асқарұлы", post=Post.CHAIR, phone=["+7 701 000 00 01"])
    make.member("Дүйсеханов Асқар", post=Post.SECRETARY)
    make.member("Өтегенова Сәуле", precinct=842, post=Post.MEMBER, iin="900101400123", birth_date=date(1990, 1, 1))
    make.member("Әбдіқадыров Қайрат", precinct=842, post=Post.CHAIR, workplace="№ 1 мектеп", note="ескертпе 77")
    make.member("Бекенова Гүлнұр", precinct=851, post=Post.CHAIR)
    make.member("Ілиясова Мөлдір", precinct=871, post=Post.CHAIR)
    make.seminar()
    return rows


@pytest.fixture
def district(office, make) -> dict[int, object]:
    """The district in the test's own file, to be changed; the ids of its precincts by number."""
    return populated(office, make)


@pytest.fixture(scope="session")
def settled(tmp_path_factory):
    """The district in a file that all tests read and none changes: making it takes a second."""
    campaign = Campaigning("Республикалық референдум", date(2026, 2, 11), date(2026, 3, 15), title_ru="Референдум")
    path = tmp_path_factory.mktemp("settled") / "otyrar.daiyn"
    office, _code = found(path, "KZ-TUR-OTYRAR", campaign, PASSWORD, today=lambda: TODAY)
    rows = populated(office, Maker(office))
    inspections.plan(office, [rows[843], rows[851]], "1-топ", TODAY)
    with office.reader() as reader:
        visit = reader.gates.inspections("kk")[0].id
    inspections.enter(office, visit, [Answer("POWER", MarkValue.YES)], held_on=TODAY)
    yield office
    office.close()


def documents(reader, build, language="kk", only=""):
    """The Documents of a report on 10 March 2026."""
    moment = datetime(2026, 3, 10, 9, 15)  # noqa: DTZ001 - the office's own time
    return build(reader, Choice(TODAY, say, only, moment), language)


@pytest.fixture
def papers(reading):
    """``papers(readiness.build)``: the Documents of the test's own file."""
    return lambda build, language="kk", only="": documents(reading(), build, language, only)


@pytest.fixture
def settled_reader(settled):
    """A reader of the district that nobody changes."""
    with settled.reader() as reader:
        yield reader


@pytest.fixture
def settled_papers(settled_reader):
    """The same of the district that nobody changes."""
    return lambda build, language="kk", only="": documents(settled_reader, build, language, only)
