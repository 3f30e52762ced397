"""A person is forgotten from the card: the surname is typed once more, a paper is named, the chair alone may."""

import pytest

from desktop.actions import copies
from desktop.ui.forgetting import FORMER, ForgetDialog
from desktop.ui.members import MembersScreen


@pytest.fixture
def screen(desk, make, qtbot, idle):
    make.precinct(842)
    row = make.member("Құпиябекова Шырайлым", 842)
    make.member("Әлиева Сәуле", 842)
    made = MembersScreen(desk)
    qtbot.addWidget(made)
    desk.changed.connect(lambda *_: made.refresh())
    made.resize(1170, 660)
    made.show()
    made.refresh()
    made.open_card(row)
    idle()
    return made


def test_the_surname_is_typed_and_a_paper_named(screen, idle, desk, office):
    former = office.path.with_name("otyrar-20260101-000000.daiyn")
    former.write_bytes(office.path.read_bytes()[:4096])
    copies.make(office)
    screen.card.forget.click()
    asked = screen.findChild(ForgetDialog)
    asked.typed.setText("Құпиябеков")
    asked.does.click()
    assert "not the same" in asked.problem.text()
    asked.typed.setText("Құпиябекова")
    asked.does.click()
    idle()
    assert "paper" in asked.problem.text()
    assert asked.does.isEnabled()
    asked.basis.setText("№ 14, 10.03.2026")
    asked.does.click()
    idle()
    assert screen.table.records.rowCount() == 1
    assert FORMER.source in [each.sentence.source for each in desk.unread]
    assert dict(desk.unread[-1].sentence.values) == {"files": former.name}
    assert copies.newest(office).step == desk.reader().position()


def test_nobody_else_is_offered_it(screen, desk):
    assert screen.card.forget.isVisible()
    desk.office.role = "secretary"
    screen.card.refresh()
    assert not screen.card.forget.isVisible()
