"""Papers of things on their way, of numbered forms and of money: every figure stands where it belongs."""

from datetime import date
from decimal import Decimal

import pytest

from desktop.actions import forms, money, pay, stock, transfers
from desktop.domain.equipment import Condition
from desktop.domain.faults import Refusal
from desktop.domain.forms import FormKind
from desktop.domain.identity import coded_id
from desktop.domain.pay import Hours
from desktop.domain.people import Post
from desktop.domain.spelled import spelled
from desktop.reports import acts, ballots, budget, purchase
from desktop.reports import forms as form_papers
from desktop.reports import pay as pay_papers
from desktop.reports.document import Group
from desktop.reports.gallery import REPORTS, written
from desktop.reports.voice import Choice
from desktop.storage.tables import Participation
from desktop.words import say

BOOTH = coded_id("item", "BOOTH")
DAY = date(2026, 3, 10)
CHOICE = Choice(DAY, say)


@pytest.fixture
def supplied(office, make):
    """A transfer received with one damaged, certificates, a budget above its plan, hours."""
    from desktop.actions import equipment

    row_id = make.precinct(842, voters=1240, voters_as_of=date(2026, 2, 22))
    with office.reader() as reader:
        precinct = reader.row("precincts", row_id, "kk").data.precinct_id
    equipment.save(office, row_id, BOOTH, {"required": 5})
    values = {"from_outside": "Отырар ауданының әкімдігі", "to_precinct_id": precinct}
    going = transfers.draft(office, values, [{"item_id": BOOTH, "asked": 4, "price": 8_100_000}]).id
    transfers.hand_over(office, going)
    with office.reader() as reader:
        part = reader.row("transfers", going, "kk").data.parts[0].id
    transfers.receive(office, going, {part: {"damaged": 1}})
    forms.save(office, None, {"kind": "CERTIFICATE", "way": "IN", "on": date(2026, 2, 26), "numbers": "1-100"})
    forms.hand_out(office, FormKind.CERTIFICATE, {row_id: 30}, {"on": date(2026, 2, 27)})
    forms.issue(office, row_id, FormKind.CERTIFICATE, DAY, {"issued": 4})
    money.save(office, None, {"purpose": "WORKS", "title": "Пандус", "planned": 100_050, "spent": 200_000})
    chair = make.member("Әлиева Сәуле", 842, post=Post.CHAIR)
    pay.record(office, [(chair, date(2026, 3, 9), Hours(480, 60))])
    pay.set_rate(office, Post.CHAIR, {"hourly": 100_000})
    return going


def rows(document):
    return [row for row in document.rows if not isinstance(row, Group)]


def test_the_act_names_what_differs_and_has_two_copies(supplied, reading):
    first, second = acts.build(reading(), CHOICE, "kk+ru")
    assert first.control_total() == second.control_total()
    assert rows(first)[0][4] == 4
    assert rows(first)[0][6] == Decimal(324_000)
    assert "4 (төрт)" in first.notes[0]
    assert "четыре" in first.notes[1]
    assert any("зақымданған 1" in note for note in first.notes)
    with pytest.raises(Refusal):
        acts.build(reading(), Choice(DAY, say, "77"), "kk")


def test_the_return_has_an_act_of_its_own_and_the_loading_list_waits_for_a_hand(office, supplied, reading):
    back = transfers.send_back(office, supplied).id
    (loading,) = acts.loading(reading(), CHOICE, "kk")
    assert (rows(loading)[0][3], rows(loading)[0][4]) == (4, None)
    transfers.hand_over(office, back)
    papers = acts.build(reading(), Choice(DAY, say, str(back)), "kk")
    assert papers[0].title == say(acts.RETURN, "kk")


def test_the_register_of_forms_says_who_holds_which_numbers(supplied, reading):
    (register,) = form_papers.build(reading(), CHOICE, "kk")
    assert rows(register)[0][3:] == (30, 4, 0, 0, 26, "00001–00030")
    assert "70" in register.notes[0]
    assert "00031–00100" in register.notes[0]


def test_the_act_of_forms_tells_the_quantity_in_words(supplied, reading):
    papers = form_papers.acts(reading(), CHOICE, "kk")
    assert len(papers) == 2
    said = dict(rows(papers[0]))
    assert said[say(form_papers.SPELLED, "kk")] == "жүз дана"


def test_the_ballot_plan_shows_both_totals(supplied, reading):
    (plan,) = ballots.build(reading(), CHOICE, "kk")
    assert rows(plan)[0][3:] == (1240, date(2026, 2, 22), rows(plan)[0][5], 1253, 0)
    assert [figure.value for figure in plan.figures] == [1252, 1253]


def test_the_budget_and_the_request_tell_what_the_shortage_costs(office, supplied, reading):
    with office.unit_of_work(acts.ACT) as work:
        from desktop.domain.identity import new_id
        from desktop.storage.tables import ItemPrice

        work.add(ItemPrice(id=new_id(), item_id=BOOTH, tiyn=8_100_050, as_of=DAY, source=""))
    (execution,) = budget.build(reading(), CHOICE, "kk")
    assert rows(execution)[0][4:9] == (Decimal("1000.5"), 0, 0, 2000, Decimal("-999.5"))
    assert any("162 001" in note.replace("\u00a0", " ") for note in execution.notes)
    (request,) = purchase.build(reading(), CHOICE, "kk")
    assert rows(request)[0][3:] == (5, 3, 2, "", 2, Decimal("81000.5"), Decimal(162_001))


def test_what_lies_in_the_store_or_is_on_the_way_is_not_bought(office, supplied, reading):
    store = stock.save_place(office, None, {"name_kk": "Қойма"}).id
    stock.save(office, None, {"item_id": BOOTH, "place_id": store, "quantity": 1})
    stock.save(office, None, {"item_id": BOOTH, "place_id": store, "quantity": 7, "condition": Condition.BAD})
    (request,) = purchase.build(reading(), CHOICE, "kk")
    assert rows(request)[0][5:8] == (2, "Қойма – 1", 1), "what is damaged covers no need"
    taker = next(row.data.participation_id for row in reading().stream("equipment", None, "kk") if row.data.short)
    with office.unit_of_work(acts.ACT) as work:
        precinct = work.one(Participation, taker).precinct_id
    ends = {"from_place_id": store, "to_precinct_id": precinct}
    sent = transfers.draft(office, ends, [{"item_id": BOOTH, "asked": 1}]).id
    transfers.hand_over(office, sent)
    (request,) = purchase.build(reading(), CHOICE, "kk")
    assert rows(request)[0][5:8] == (2, "жолда – 1", 1), "the same booth is counted once"
    transfers.receive(office, sent)
    (request,) = purchase.build(reading(), CHOICE, "kk")
    assert rows(request)[0][5:8] == (1, "", 1)


def test_the_pay_list_is_blank_where_numbers_are_sealed(office, supplied, reading):
    (sheet,) = pay_papers.build(reading(), CHOICE, "kk")
    assert rows(sheet)[0][3:] == ("8/1", "8", "1", "")
    (blank,) = pay_papers.pay_list(reading(), CHOICE, "kk")
    assert rows(blank)[0][6:9] == (Decimal(8000), None, None)
    person = reading().workers(pay_papers.span_of(reading().office("kk")))[0].data.person_id
    (filled,) = pay_papers.filled(reading(), CHOICE, "kk", {person: ("850101300005", "KZ1")})
    assert rows(filled)[0][7:9] == ("850101300005", "KZ1")


@pytest.mark.parametrize("name", ["acts", "loading", "ballots", "forms", "form-acts", "budget", "timesheet", "pay"])
def test_every_paper_is_written_as_pdf_and_workbook(office, supplied, reading, name):
    transfers.draft(
        office, {"from_outside": "Әкімдік", "to_outside": ""} | ends(office), [{"item_id": BOOTH, "asked": 1}]
    )
    report = next(each for each in REPORTS if each.name == name)
    documents = report.build(reading(), CHOICE, "kk+ru")
    assert written(documents, "pdf")[:4] == b"%PDF"
    assert written(documents, "xlsx")[:2] == b"PK"


def ends(office):
    return {"to_place_id": stock.save_place(office, None, {"name_kk": "Қойма"}).id}


@pytest.mark.parametrize(
    ("number", "kk", "ru", "en"),
    [
        (0, "нөл", "ноль", "zero"),
        (1252, "бір мың екі жүз елу екі", "одна тысяча двести пятьдесят две", "one thousand two hundred fifty-two"),
        (111, "жүз он бір", "сто одиннадцать", "one hundred eleven"),
        (2_000_021, "екі миллион жиырма бір", "два миллиона двадцать одна", "two million twenty-one"),
        (5_012_000, "бес миллион он екі мың", "пять миллионов двенадцать тысяч", "five million twelve thousand"),
    ],
)
def test_numbers_are_spelled_as_acts_write_them(number, kk, ru, en):
    assert (spelled(number, "kk"), spelled(number, "ru", feminine=True), spelled(number, "en")) == (kk, ru, en)
