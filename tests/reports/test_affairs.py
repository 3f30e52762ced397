"""The papers of the calendar's rooms: one page where one page is promised, every word in its language."""

import shutil
from datetime import date, time

import pypdfium2
import pytest

from desktop.actions import buildings, calendar, duty, incidents, precincts, readiness, tasks, works
from desktop.domain.faults import Refusal
from desktop.domain.figures import FigureKind
from desktop.domain.readiness import MarkValue
from desktop.domain.risks import RiskKind, Road
from desktop.reports import gallery
from desktop.storage.keys import key_path
from desktop.storage.office import open_with_key
from desktop.words import say
from tests.conftest import TODAY, Maker

PAPERS = ("today", "calendar", "wall", "wall-a3", "tasks", "duty", "incidents", "works", "risks", "emergency")


def pages(content):
    document = pypdfium2.PdfDocument(content)
    try:
        words = [document[n].get_textpage().get_text_range() for n in range(len(document))]
        return words, document[0].get_size()
    finally:
        document.close()


@pytest.fixture(scope="module")
def busy(pattern, tmp_path_factory):
    """An office with more of everything than one page holds, and its precincts."""
    kept = pattern[0]
    path = tmp_path_factory.mktemp("busy") / kept.path.name
    shutil.copyfile(kept.path, path)
    shutil.copyfile(key_path(kept.path), key_path(path))
    office = open_with_key(path, kept.key, kept.file_id, kept.user, writing=True, today=lambda: TODAY)
    make, places = Maker(office), []
    for n in range(12):
        house = make.building(f"№ {n + 1} жалпы білім беретін орта мектептің ескі ғимараты", f"Абай көшесі, {n + 1}")
        buildings.save(office, house, {"road": Road.RIVER, "keys": 1})
        places.append(make.precinct(842 + n, building_id=house))
        remark = readiness.Remark("тіреуі сынған, жаңасы керек")
        readiness.mark(office, "RAMP", MarkValue.NO, participation_id=places[-1], remark=remark)
        readiness.mark(office, "CONCLUSION", MarkValue.NO, participation_id=places[-1])
        precincts.count(office, places[-1], {"kind": FigureKind.WHEELCHAIR, "value": 2, "as_of": TODAY})
        title = "Учаске үй-жайына дейін баратын жолды тегістеу және құм төгу жөнінде әкімдікке хат жазу"
        tasks.save(office, None, {"title": title, "due": TODAY, "executor": "Аудан әкімінің аппараты"})
        incidents.save(office, None, {"what": "Таңғы сағаттан бері жарық жоқ, генератор керек", "since": TODAY})
    member = make.member("Құрманғалиева Шынар Өмірзаққызы", 842, phone=["+7 700 000 00 01"])
    duty.save(office, None, {"day": TODAY, "name": "Кезекші Адам", "starts": time(9)})
    duty.share_out(office, [member], TODAY, date(2026, 3, 14), participation_id=places[0])
    works.save(
        office, None, {"building_id": house, "what": "Пандус салу", "money": 45_000_050, "due": date(2026, 3, 1)}
    )
    works.plan(office, places[0], RiskKind.RAMP, {"plan": "№ 843 учаскенің пандусы", "phone": "+7 700 111 11 11"})
    yield office, places
    office.close()


def made(office, name, language="kk", **more):
    with office.reader() as reader:
        return gallery.made(
            reader, name, f"x.{more.pop('suffix', 'pdf')}", language, more.pop("day", TODAY), say=say, **more
        )


@pytest.mark.parametrize("language", ["kk", "kk+ru"])
def test_the_chairs_page_of_a_full_day_is_one_page(busy, language):
    words, size = pages(made(busy[0], "today", language))
    assert len(words) == 1
    assert size == pytest.approx((595.3, 841.9), abs=1)
    assert "D−5" in words[0]
    assert "тағы" in words[0], "what has no room is counted"


def test_tomorrows_page_follows(office):
    calendar.move(office, date(2026, 2, 11), date(2026, 3, 22), "FULL")
    words, _ = pages(made(office, "today", day=date(2026, 3, 11)))
    assert "D−11" in words[0]
    assert "Дауыс беруді бастау" in words[0], "other hours are fixed on that day now"


def test_an_empty_day_says_so(office, reading):
    for row in reading().stream("calendar", None, "kk"):
        calendar.done(office, row.id)
    words, _ = pages(made(office, "today"))
    assert "Мерзімі өткені де" in words[0]


def test_every_paper_is_made_in_russian_and_as_a_workbook(busy):
    for name in PAPERS:
        assert pages(made(busy[0], name, "ru"))[0]
        assert made(busy[0], name, suffix="xlsx")


def test_the_wall_calendar_hangs_on_a3_and_a4(office):
    for name, width in (("wall", 841.9), ("wall-a3", 1190.6)):
        words, size = pages(made(office, name))
        assert size[0] == pytest.approx(width, abs=1)
        assert len(words) == 1
        assert "15.03 · D ×" in words[0]
        assert "Халықаралық әйелдер күні" in words[0].replace("\r\n", " ")


def test_a_page_a_precinct_and_one_page_for_the_duty_officer(busy):
    office, places = busy
    words, _ = pages(made(office, "risks"))
    assert len(words) == len(places)
    (page,), _ = pages(made(office, "emergency"))
    assert "842, 843" in page
    assert "№ 843 учаскенің пандусы" in words[0].replace("\xa0", " ").replace("\r\n", " ")
    assert len(pages(made(office, "risks", only="842"))[0]) == 1
    with pytest.raises(Refusal):
        made(office, "risks", only="999")
    assert "(ұсыныс)" in words[1]


def test_a_roster_for_each_commission(busy):
    office, _ = busy
    words, _ = pages(made(office, "duty"))
    assert len(words) == 2
    assert "Кезекші Адам" in words[0]
    assert len(pages(made(office, "duty", only="842"))[0]) == 1
    with pytest.raises(Refusal):
        made(office, "duty", only="850")


def test_money_of_works_is_printed_in_tenge(busy):
    assert "450000,5" in pages(made(busy[0], "works"))[0][0].replace("\xa0", "").replace(" ", "")


@pytest.mark.parametrize("name", ["tasks", "duty", "incidents", "works", "risks", "emergency"])
def test_a_paper_without_a_row_is_refused(office, name):
    with pytest.raises(Refusal):
        made(office, name)
