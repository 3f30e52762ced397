"""Бүгін: what the day demands, in the order of haste; each line leads to its rows."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.domain.figures import Degree
from desktop.domain.lines import TodayLine
from desktop.domain.readiness import MarkValue
from desktop.ui.demands import demands
from desktop.ui.desk import Place
from desktop.ui.status import days_left
from desktop.ui.today import TodayScreen
from tests.conftest import TODAY
from tests.gates import close_gates

NOTHING = TodayLine(
    days_left=5, precincts=30, idle=0, ready=30, ready_told=0, remarks=0, not_ready=0, unchecked=0, members=205,
    trained=205, vacancies=0, unconfirmed=0, short=0, seminars_today=0, unmarked=0,
)  # fmt: skip


def words(widget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden() and each.text())


def line(screen, said) -> QPushButton:
    return next(
        each
        for each in screen.page.findChildren(QPushButton)
        if any(said in part.text() for part in each.findChildren(QLabel))
    )


def test_what_is_done_is_not_demanded():
    assert demands(NOTHING, TODAY) == []


def test_what_has_an_hour_comes_first_then_the_late_then_the_open():
    from dataclasses import replace

    asked = demands(replace(NOTHING, unconfirmed=9, not_ready=8, seminars_today=1, unmarked=2, trained=200), TODAY)
    assert [each.count for each in asked] == [1, 2, 8, 5, 9]
    assert asked[0].place == Place("seminars", (("on", TODAY.isoformat()),))


@pytest.mark.parametrize(("before", "said"), [(15, "D−15"), (1, "D−1"), (0, "D"), (-2, "D+2")])
def test_days_are_counted_as_the_field_counts_them(before, said):
    assert days_left(TODAY, TODAY + timedelta(days=before)) == said


def test_an_empty_file_shows_the_first_steps_and_leads_to_the_import(desk, qtbot):
    went = []
    desk.went.connect(went.append)
    screen = TodayScreen(desk)
    qtbot.addWidget(screen)
    screen.refresh()
    assert "Drop your workbook" in words(screen.page)
    screen.findChild(QPushButton, "first-import").click()
    assert went == [Place("import")]


def test_a_day_of_work(desk, office, make, qtbot, idle):
    from desktop.actions import readiness

    ready = make.precinct(842, seats=7)
    bad = make.precinct(843, seats=1)
    make.member("Үсенов Мұрат", precinct=843, post="CHAIR")
    close_gates(office, ready)
    readiness.mark(office, "CONCLUSION", MarkValue.NO, participation_id=bad, degree=Degree.SEEN)
    readiness.mark(office, "RAMP", MarkValue.NO, participation_id=bad, degree=Degree.SEEN)
    went = []
    desk.went.connect(went.append)
    screen = TodayScreen(desk)
    qtbot.addWidget(screen)
    screen.refresh()
    screen.refresh()
    idle()
    assert len([each for each in screen.page.findChildren(QLabel) if each.text() == "№\u00a0843"]) == 1
    assert screen.heading.text().startswith("D−5 · 10 March 2026")
    line(screen, "Precincts not ready").click()
    line(screen, "№\u00a0843").click()
    line(screen, "Vacant seats").click()
    line(screen, "Үсенов").click()
    assert went == [
        Place("precincts", (("state", "NOT_READY"),)),
        Place("precincts", row=bad),
        Place("precincts", (("vacancies", "yes"),)),
        Place("journal"),
    ]
    told = words(screen.page)
    assert "1 / 2" in told
    assert "of them 1 told" in told
    assert "Make a copy" in told
    assert "Read the recovery code back" in told


def test_a_fresh_copy_and_a_code_read_back_are_no_longer_asked_for(desk, founded, make, qtbot, idle):
    make.precinct(842)
    screen = TodayScreen(desk)
    qtbot.addWidget(screen)
    desk.ask(desk.actions.copies.make, lambda _: desk.find_copy())
    idle()
    desk.run(lambda office: desk.actions.recovery.confirm(office, founded[1]))
    idle()
    screen.refresh()
    assert "recovery code back" not in words(screen.page)
    made = date.fromisoformat(desk.newest_copy.at[:10])
    assert ("Make a copy" in words(screen.page)) == ((desk.today - made).days > 1)


def test_every_demand_leads_to_a_filter_that_the_reader_knows(desk, make):
    from dataclasses import fields, replace

    from desktop.storage.questions import Question

    make.precinct(842)
    full = replace(
        NOTHING, **{each.name: 3 for each in fields(NOTHING) if each.name not in ("trained", "members")}, trained=1
    )
    for demand in demands(full, TODAY):
        desk.reader().ids(demand.place.noun, Question(filters=demand.place.filters))
