"""D−12: what inspections found becomes one letter to the executor; its answer closes everything at once."""

from datetime import date
from io import BytesIO

import docx
import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop.actions import buildings, letters, readiness, tasks
from desktop.actions.readiness import Remark
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.letters import AboutKind, LetterKind, Way, answer_due
from desktop.domain.readiness import MarkValue
from desktop.reports.gallery import made
from desktop.ui.letterdialogs import AnswerDialog, SendDialog
from desktop.ui.letterdrafts import DraftsDialog
from desktop.words import say
from tests.conftest import TODAY
from tests.reports.papers import pdf_words

AKIMAT = "Отырар ауданының әкімдігі"
POWER = "Электр желілері"
NO_LIGHT = Remark("", None, POWER)


@pytest.fixture
def found(office, make):
    """Three remarks of two executors in three precincts; two of the precincts share a school."""
    school = buildings.save(office, None, {"premises": "№ 19 мектеп", "owner": AKIMAT}).id
    clinic = buildings.save(office, None, {"premises": "Емхана"}).id
    places = [
        make.precinct(number, building_id=house) for number, house in ((842, school), (843, school), (844, clinic))
    ]
    remark = Remark("пандус жоқ", date(2026, 3, 12), AKIMAT)
    readiness.mark(office, "RAMP", MarkValue.NO, building_id=school, degree=Degree.SEEN, remark=remark)
    remark = Remark("шам жанбайды", date(2026, 3, 11), AKIMAT)
    readiness.mark(office, "FIRE", MarkValue.PARTLY, participation_id=places[2], degree=Degree.SEEN, remark=remark)
    readiness.mark(
        office, "POWER", MarkValue.NO, building_id=clinic, degree=Degree.SEEN, remark=Remark("", None, POWER)
    )
    tasks.follow(office)
    return places


def open_tasks(desk):
    rows = desk.reader().rows("tasks", list(desk.reader().ids("tasks")), "kk")
    return sorted(row.data.title for row in rows if row.data.done_on is None and row.data.origin.value == "REMARK")


def wanted(desk, kind=AboutKind.REMARK):
    return [each for each in desk.reader().wanting("kk") if each.kind is kind]


def dialog_of(screen, kind):
    return next(each for each in screen.findChildren(kind) if each.isVisible())


@pytest.mark.usefixtures("found")
def test_remarks_become_one_letter_and_its_answer_closes_them(room, desk, idle, window):
    screen = room("letters")
    assert len(wanted(desk)) == 3
    screen.findChild(QPushButton, "from-remarks").click()
    drafts = dialog_of(screen, DraftsDialog)
    bundles = [each for each in drafts.table.model_.lines if each.kind is LetterKind.REMARKS]
    assert [(each.to, each.count) for each in bundles] == [(AKIMAT, 2), (POWER, 1)]
    drafts.write(bundles[:1])
    idle()
    (row_id,) = desk.reader().ids("letters")
    card = screen.card
    assert card.row_id == row_id, "the letter just written lies open"
    line = card.line()
    assert (line.on, line.about, line.open, line.precincts) == (None, 2, 2, ("842", "844"))
    assert "«Республикалық референдум» науқанына" in line.body_kk
    assert "комиссиясына жазбаша хабарлауды" in line.body_kk
    assert "2026 жылғы 11 наурызға дейін" in line.body_kk, "the earliest day of what is asked"
    assert "пандус жоқ" in line.body_kk
    assert "до 11 марта 2026 года" in line.body_ru
    assert [each.executor for each in wanted(desk)] == [POWER], "what a letter asks for is not asked twice"

    card.send.click()
    sending = dialog_of(card, SendDialog)
    assert sending.number.text() == "1"
    sending.store()
    idle()
    assert (card.line().number, card.line().on) == ("1", TODAY)
    assert card.line().due == answer_due(TODAY, date(2026, 3, 15)) == date(2026, 3, 13)

    before = open_tasks(desk)
    card.answer.click()
    answer = dialog_of(card, AnswerDialog)
    answer.findChild(QLineEdit, "their-number").setText("05-12/318")
    assert answer.things.count() == 2
    answer.store()
    idle()
    line = card.line()
    assert (line.open, line.answered_by) == (0, f"№\u00a005-12/318, {TODAY:%d.%m.%Y}")
    assert len(open_tasks(desk)) == len(before) - 2, "the tasks of the remarks are done by the answer"
    places = {row.data.precinct.number: row for row in desk.reader().readiness("kk")}
    for number, code in (("842", "RAMP"), ("843", "RAMP"), ("844", "FIRE")):
        mark = places[number].data.marks[code]
        assert (mark.value, mark.degree) == (MarkValue.YES, Degree.TOLD), (
            "told by the letter; an inspection looks again"
        )
        assert "05-12/318" in mark.source
    assert places["844"].data.marks["POWER"].value is MarkValue.NO, "what another executor owes stays open"
    card.paper.click()
    idle()
    assert window.screen_now.report().name == "letter"
    assert window.screen_now.paper.find("пандус"), "the letter stands in Reports"
    desk.undo()
    idle()
    assert len(wanted(desk)) == 1
    assert len(open_tasks(desk)) == len(before), "one undo takes the answer back, and everything that it closed"


def test_a_letter_is_read_on_paper_and_as_docx_in_both_languages(desk, office, found):
    thing = wanted(desk)
    other = {"other": AKIMAT, "subject": "Ескертулерді жою туралы", "kind": LetterKind.REMARKS}
    text = {"body_kk": "Сұраймыз:\n\n1. Пандус салу.", "body_ru": "Просим:\n\n1. Построить пандус."}
    row_id = letters.draft(office, [letters.Draft({**other, **text}, thing)]).id
    letters.send(office, row_id, "17")
    reader = desk.reader()
    words = pdf_words(made(reader, "letter", "l.pdf", "kk+ru", TODAY, say=say, only=row_id.hex))
    for said in ("№ 17", "2026 жылғы 10 наурыз", "Отырар ауданының әкімдігіне", "Пандус салу", "Построить пандус"):
        assert said in words.replace("\u00a0", " "), said
    letter = docx.Document(BytesIO(made(reader, "letter", "l.docx", "ru", TODAY, say=say, only="17")))
    said = "\n".join(each.text for each in letter.paragraphs)
    assert "Построить пандус" in said
    assert "Пандус салу" not in said
    register = pdf_words(made(reader, "letters-register", "r.pdf", "kk", TODAY, say=say))
    assert "842, 844" in register
    assert found


def test_what_cannot_be_is_a_sentence_and_the_draft_stays(office, desk):
    draft = letters.save(office, None, {"subject": "Жарық", "other": AKIMAT, "body_kk": "мәтін"}).id
    with pytest.raises(Refusal, match="has not been sent"):
        letters.answered(office, draft, {"their_number": "5"})
    letters.send(office, draft, "3", date(2026, 3, 9))
    with pytest.raises(Refusal, match="before the letter"):
        letters.answered(office, draft, {"their_number": "5", "on": date(2026, 3, 8)})
    other = letters.save(office, None, {"subject": "Су", "other": AKIMAT}).id
    with pytest.raises(Refusal, match="is taken"):
        letters.send(office, other, "3")
    with pytest.raises(Refusal, match="after today"):
        letters.send(office, other, "4", date(2026, 3, 11))
    with pytest.raises(Refusal, match="other way"):
        letters.save(office, other, {"answers_id": draft})
    assert desk.reader().row("letters", draft, "kk").data.body_kk == "мәтін"


def test_a_promise_keeps_it_open_until_its_day_and_a_part_may_stay_open(office, desk, found):
    draft = letters.draft(office, [letters.Draft({"subject": "Ескертулер", "other": AKIMAT}, wanted(desk)[:2])]).id
    letters.send(office, draft, "1")
    letters.answered(office, draft, {"their_number": "8"}, promised=date(2026, 3, 14))
    line = desk.reader().row("letters", draft, "kk").data
    assert (line.open, line.answered_on) == (2, TODAY)
    dues = {each.due for each in wanted(desk)} | {
        mark.due for row in desk.reader().readiness("kk") for mark in row.data.marks.values() if mark.note
    }
    assert date(2026, 3, 14) in dues
    about = desk.reader().letter_about(draft, "kk")
    letters.answered(office, draft, {"their_number": "9"}, left_open=[about[0].id])
    assert desk.reader().row("letters", draft, "kk").data.open == 1
    assert found


def test_workplaces_get_one_letter_each_with_their_people(room, desk, idle, make):
    for number in (842, 843):
        make.precinct(number)
        make.member("Әлиева Сәуле", number, workplace="№ 1 мектеп")
    make.member("Бекұлы Ерлан", 843, workplace="Емхана")
    screen = room("letters")
    screen.findChild(QPushButton, "to-workplaces").click()
    drafts = dialog_of(screen, DraftsDialog)
    drafts.all.click()
    idle()
    rows = {row.data.other: row.data for row in desk.reader().rows("letters", list(desk.reader().ids("letters")), "kk")}
    assert rows.keys() == {"№ 1 мектеп", "Емхана"}
    assert rows["№ 1 мектеп"].precincts == ("842", "843")
    assert rows["№ 1 мектеп"].body_kk.count("Әлиева Сәуле") == 2
    assert "Бекұлы" not in rows["№ 1 мектеп"].body_kk
    assert {row.way for row in rows.values()} == {Way.OUT}


def test_the_office_changes_the_model_text_and_gets_the_shipped_one_back(office, desk, found):
    letters.own_text(office, LetterKind.REMARKS, "kk", "Тізім:\n{list}\n{nobody}")
    from desktop.reports.letters import text_for

    reader = desk.reader()
    said = text_for(reader, LetterKind.REMARKS, (), ["бірінші"], "kk", TODAY)
    assert said == "Тізім:\n1. бірінші\n{nobody}", "what nobody knows stays to be seen"
    letters.own_text(office, LetterKind.REMARKS, "kk", "")
    assert "бірінші" in text_for(reader, LetterKind.REMARKS, (), ["бірінші"], "kk", TODAY)
    assert "сұраймыз" in text_for(reader, LetterKind.REMARKS, (), ["бірінші"], "kk", TODAY)
    assert found
