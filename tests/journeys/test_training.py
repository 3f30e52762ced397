"""The two founding seminars through the window: Otyrar's of 13 September 2024, and the national online one of 821."""

from datetime import date, time
from io import BytesIO

import docx
import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.actions import halls, parts, seminars
from desktop.domain.training import Presence
from desktop.reports import gallery
from desktop.storage.questions import Question
from desktop.ui.attendance import PLACES
from desktop.ui.certifying import CertifyingDialog
from desktop.ui.desk import Place
from desktop.ui.enlisting import Enlisting
from desktop.ui.guests import GuestDialog
from desktop.ui.proposing import ProposingDialog
from desktop.ui.seminars import ProgrammeSide
from desktop.words import say
from tests.conftest import PASSWORD
from tests.ui.hand import press, press_key, type_words

OKRUGS = ("Ақтөбе", "Қарақоңыр", "Қарғалы", "Шәуілдір", "Темір", "Шілік")
POSTS = ("CHAIR", "DEPUTY", "SECRETARY")
BLOCKS = (
    ("Заңнамаға енгізілген өзгерістер", "LECTURE"),
    ("Учаскелерді жабдықтау, атқарылатын жұмыстар, қаржыландыру", "LECTURE"),
    ("Әлеуметтік желі, баспасөз парақтары, бейнекомментарий, жарияланымдарға жауап", "EXCHANGE"),
    ("Дербес деректерді қорғау, кибершабуыл", "LECTURE"),
    ("Байқаушылар, халықаралық ұйымдар", "LECTURE"),
    ("Жоспарлаудан өткізуге дейін: практикалық кейстер", "CASE"),
    ("Қорытынды тестілеу", "TEST"),
)
NATIONAL = (
    "Науқанның кезеңдері",
    "Ашықтық пен жариялылық",
    "Үгіт жүргізу шарттары",
    "Қоғамдық байқау",
    "Қоғамдық пікірге сұрау салу",
    "Қаржылық және құқықтық аспектілер",
)


class Keys:
    """A hand whose keys are counted."""

    def __init__(self):
        self.count = 0

    def press(self, key, layout="kk"):
        self.count += 1
        press_key(key, layout) if isinstance(key, str) else press(key)


def typed(line, words):
    """Words and Enter in a line that begins a new part."""
    line.setFocus()
    type_words(words)
    press(Qt.Key.Key_Return)


def fill(form, idle, **values):
    """Fields of a form typed by a hand that knows their editors, then Save."""
    for name, value in values.items():
        form.boxes[name].editor.put(value)
        form.touch(name)
    form.save()
    idle()


def pdf(reader, name, day, language="kk", only=None):
    """The words of a paper, its line breaks folded."""
    book = pypdfium2.PdfDocument(gallery.made(reader, name, "x.pdf", language, day, say=say, only=only))
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in book).split())


@pytest.fixture
def active(window, qtbot):
    """``active()``: the window has the keyboard again, after a dialog or a wait."""

    def bring() -> None:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    return bring


@pytest.fixture
def opened(room, idle, active):
    """``opened()``: the room of seminars with the card of a new one, typed in and saved."""

    def begin(title, day, **values):
        screen = room("seminars")
        press(Qt.Key.Key_Insert)
        form = screen.card.sides[0].form
        type_words(title)
        form.boxes["on"].editor.setFocus()
        for key in f"{day:%d%m%y}":
            press_key(key, "kk")
        fill(form, idle, **values)
        active()
        return screen

    return begin


class TestOtyrar:
    """The first article: the district teaches six okrugs, about forty people, a test at the end."""

    @pytest.fixture
    def office(self, tmp_path):
        from desktop.actions.founding import Campaigning, found

        campaign = Campaigning("2024 жылғы референдум", date(2024, 9, 2), date(2024, 10, 6))
        made, _ = found(tmp_path / "o.daiyn", "KZ-TUR-OTYRAR", campaign, PASSWORD, today=lambda: date(2024, 9, 13))
        yield made
        made.close()

    @pytest.fixture
    def leaders(self, make):
        """Forty chairs, deputies and secretaries of fourteen precincts in six okrugs."""
        for n in range(14):
            make.precinct(840 + n, okrug_id=make.okrug(f"{OKRUGS[n % 6]} ауылдық округі"))
            for k, post in enumerate(POSTS if n < 13 else POSTS[:1]):
                name = f"{'АБВГДЕЖЗИКЛМНП'[n]}ұлтанов {('Асан', 'Үсен', 'Дина')[k]}"
                make.member(name, 840 + n, post=post, workplace=f"№ {n} мектеп, мұғалім")

    @pytest.fixture
    def card(self, opened, leaders):
        """The card of the seminar, typed in."""
        facts = {
            "starts": time(10),
            "ends": time(17),
            "place": "Шәуілдір, аудандық мәдениет үйі",
            "organiser": "Отырар аудандық аумақтық референдум комиссиясы",
            "host": "Н. Жұбаев",
            "trainers": "А. Дүйсен",
            "observers": "Түркістан облыстық комиссиясының өкілі",
            "target": "алты ауылдық округ",
        }
        return opened("Заңнамадағы өзгерістер, оқыту семинары", date(2024, 9, 13), **facts).card

    def test_the_seminar_is_entered_held_tested_and_reported(self, office, card, idle, desk, active):
        self.enter_programme(card, idle)
        self.mark_everybody(card, idle, desk, active)
        self.enter_questions_and_minutes(card, idle)
        self.carry_the_bag(card, idle)
        self.type_feedback(card, idle)
        with office.reader() as reader:
            self.read_minutes(reader)
            self.read_the_others(reader)

    def enter_programme(self, card, idle):
        card.tabs.setCurrentIndex(4)
        blocks, handouts = card.sides[4].lists
        for title, _form in BLOCKS:
            typed(blocks.line, title)
        typed(handouts.line, "Парақшалар")
        idle()
        for n, (_title, form) in enumerate(BLOCKS):
            row = blocks.grid.records.row_at(n)
            blocks.store(row, {"form": form, "speaker": "Аудан әкімінің орынбасары" if n == 1 else ""}, row.version)
        idle()

    def mark_everybody(self, card, idle, desk, active):
        card.tabs.setCurrentIndex(1)
        side = card.sides[1]
        side.enlist()
        side.findChild(Enlisting).accept_button.click()
        idle()
        active()
        side.type_in(0)
        hand = Keys()
        for n in range(40):
            hand.press("0" if n == 7 else "r" if n == 12 else Qt.Key.Key_Return)
        idle()
        line = desk.reader().row("seminars", card.row_id, "kk").data
        assert (line.listed, line.present, line.absent, line.unmarked) == (40, 39, 1, 0)
        assert hand.count <= 45, "forty people by at most forty-five keys"
        side.modes.button(2).click()
        for n in range(40):
            if n == 7:
                press(Qt.Key.Key_Down)
                continue
            for key in str(10 + n % 11):
                press_key(key, "kk")
            press(Qt.Key.Key_Return)
        side.modes.button(3).click()
        for n in range(40):
            press_key("0" if n == 7 else "1", "ru")
        idle()
        line = desk.reader().row("seminars", card.row_id, "kk").data
        assert (line.signed, round(line.exit_average)) == (39, 15)

    def enter_questions_and_minutes(self, card, idle):
        card.tabs.setCurrentIndex(5)
        asked = card.sides[5].lists[0]
        typed(asked.line, "Үйде дауыс беруге өтініш қашанға дейін?")
        idle()
        row = asked.grid.records.row_at(0)
        asked.store(row, {"answer": "Дауыс беру күні 12.00-ге дейін"}, row.version)
        idle()
        card.tabs.setCurrentIndex(6)
        words = {"minutes_number": "1", "secretary": "А. Дүйсен", "spoke": "Әкімнің орынбасары: жабдықтау, қаржы."}
        fill(card.sides[6].form, idle, **words, decided="Нақты жоспар бойынша дайындау.\nӘлсіз тұсын қайталау.")

    def carry_the_bag(self, card, idle):
        card.tabs.setCurrentIndex(7)
        bag = card.sides[7]
        for station in ("PRINTED", "LEFT"):
            bag.stations[station].click()
            idle()
        fill(bag.form, idle, told_present=40, told_by="хатшы")
        for station in ("BACK", "SIGNED"):
            bag.stations[station].click()
            idle()
        assert "Told 40, signed 39" in bag.said.text()
        assert not any(each.isEnabled() for each in bag.stations.values())

    def type_feedback(self, card, idle):
        card.tabs.setCurrentIndex(8)
        skills, sheets = card.sides[8].lists
        typed(skills.line, "Жәшікті пломбалайды")
        for sheet in ("55455", "44544"):
            sheets.line.setFocus()
            for key in sheet:
                press_key(key, "kk")
            press(Qt.Key.Key_Return)
        idle()
        assert "4.5" in sheets.aside.text().replace(",", ".")
        typed(sheets.line, "123")
        assert sheets.line.text() == "123", "what is not five answers stays to be mended"

    def read_minutes(self, reader):
        minutes = pdf(reader, "seminar-minutes", date(2024, 9, 13))
        for said in (
            *(title for title, _ in BLOCKS),
            "Отырар аудандық аумақтық референдум комиссиясы",
            "Түркістан облыстық комиссиясының өкілі",
            "Қатысқаны – 39 адам",
            "Телефонмен айтылғаны – 40; парақта қол қойғаны – 39",
            "Аудан әкімінің орынбасары",
            "Үйде дауыс беруге өтініш қашанға дейін?",
            "Нақты жоспар бойынша дайындау.",
            "Парақшалар",
            "Жәшікті пломбалайды",
            "Тақырыптар түсінікті болды ма?",
            "Қорытынды тестілеудің орташа балы – 14,6",
        ):
            assert said in minutes, said

    def read_the_others(self, reader):
        day = date(2024, 9, 13)
        region = pdf(reader, "coverage", day)
        assert all(okrug in region for okrug in OKRUGS)
        assert "97,5 %" in region.replace("\xa0", " "), "39 of 40 were trained"
        assert "ұлтанов" not in region, "the region's table bears no names"
        assert "ұлтанов" in pdf(reader, "missing", day)
        assert "ТІРКЕУ ПАРАҒЫ" in pdf(reader, "attendance", day)
        assert "ПРОГРАММА" in pdf(reader, "programme", day, "kk+ru")
        letters = docx.Document(BytesIO(gallery.made(reader, "release", "x.docx", "kk", day, say=say)))
        said = letters.element.body.xml
        assert all(f"Басшысына: № {n} мектеп" in said for n in range(14)), "a letter a workplace"
        assert said.count("Басшысына:") == 14


def test_the_national_online_seminar_of_821(office, opened, make, idle, desk, room, active):
    own = [make.member(f"Тұрақты{'абвгдеж'[n]} Мүше", permanent=True) for n in range(7)]
    stage = enter_plan(room("plans").card, idle)
    facts = {"starts": time(10), "ends": time(13), "format": "online", "upward": True, "stage_id": stage}
    card = opened("Республикалық оқыту семинары", date(2026, 2, 18), **facts).card
    seminar = card.row_id
    hold_online(card, idle, desk)
    card.tabs.setCurrentIndex(1)
    side = card.sides[1]
    side.enlist()
    side.findChild(Enlisting).accept_button.click()
    idle()
    active()
    side.type_in(0)
    for _ in own:
        press_key("j", "kk")
    idle()

    line = desk.reader().row("seminars", seminar, "kk").data
    assert (line.rooms, line.online, line.present, line.took_part) == (20, 821, 7, 821)
    day = date(2026, 3, 10)
    with office.reader() as reader:
        minutes = pdf(reader, "seminar-minutes", day, only=str(seminar))
        region = pdf(reader, "coverage", day).replace("\xa0", " ")
        laid = pdf(reader, "training-plan", day)
        record = pdf(reader, "training-record", day, only=str(own[0]))
    for said in (*NATIONAL, "Қатысқаны – 821 адам", "20 қосылым", "6-блоктың сұрағы", "онлайн"):
        assert said in minutes, said
    assert all(said in laid for said in ("№ 6/15", "1-кезең, республикалық", "3-кезең, аудандық"))
    assert "20 қосылым, қатысқаны – 821 адам" in region
    assert "100 %" in region, "our seven were all there"
    assert "Республикалық оқыту семинары" in record


def enter_plan(card, idle):
    """The act № 6/15 with its three stages; the id of the first."""
    press(Qt.Key.Key_Insert)
    fill(card.sides[1].form, idle, number="6/15", on=date(2026, 2, 12), issuer="Орталық референдум комиссиясы")
    card.tabs.setCurrentIndex(0)
    stages = card.sides[0].lists[0]
    for stage in ("1-кезең, республикалық", "2-кезең, облыстық", "3-кезең, аудандық"):
        typed(stages.line, stage)
        idle()
    row = stages.grid.records.row_at(0)
    stages.store(row, {"level": "NATIONAL", "format": "online", "teachers": "ОРК мүшелері"}, row.version)
    idle()
    return row.id


def hold_online(card, idle, desk):
    """Six blocks with a question after each, twenty connections with 821 people before them."""
    card.tabs.setCurrentIndex(4)
    blocks = card.sides[4].lists[0]
    for title in NATIONAL:
        typed(blocks.line, title)
    idle()
    card.tabs.setCurrentIndex(5)
    asked = card.sides[5].lists[0]
    for n, block in enumerate(desk.reader().ids("blocks", Question(within=card.row_id))):
        typed(asked.line, f"{n + 1}-блоктың сұрағы")
        idle()
        row = asked.grid.records.row_at(n)
        asked.store(row, {"block_id": block, "answer": "Жауабы"}, row.version)
        idle()
    card.tabs.setCurrentIndex(9)
    rooms = card.sides[9].lists[0]
    for n, count in enumerate([40] * 19 + [61]):
        typed(rooms.line, f"{n + 1}-облыс {count}")
    idle()


def test_a_week_on_the_board(office, make, idle, desk, room, active):
    for number in (842, 843):
        make.precinct(number)
        for n in range(7):
            make.member(f"Сынақ{'абвгдеж'[n]} Адам{number - 841}", number)
    for name, seats in (("Клуб", 7), ("Мектеп", 10)):
        halls.save(office, None, {"name": name, "capacity": seats})
    screen = room("groups")
    assert "14 members" in screen.left.text()
    screen.propose()
    dialog = screen.findChild(ProposingDialog)
    dialog.boxes["trainers"].editor.put("А. Дүйсен, Б. Ким")
    dialog.boxes["size"].editor.put(7)
    dialog.propose()
    idle()
    assert "2 groups for 14 people" in dialog.said.text()
    dialog.store()
    idle()
    board = screen.board
    meetings = desk.reader().meetings()
    assert len(meetings) == 2
    assert not screen._clashes
    assert screen.left.text() == "Every member was trained or has a group."
    screen.turn(0)

    first, second = board.order()
    rows = {each.id: each for each in meetings}
    assert {rows[first].starts, rows[second].starts} == {time(15)}
    assert rows[first].hall_id != rows[second].hall_id
    target = board.place_of(second)
    QTest.mousePress(board, Qt.MouseButton.LeftButton, pos=board.place_of(first).center())
    QTest.mouseMove(board, target.center() + QPoint(4, 0))
    QTest.mouseRelease(board, Qt.MouseButton.LeftButton, pos=target.center() + QPoint(4, 0))
    idle()
    assert "Two groups are in the hall" in screen.wrong.text()
    active()
    board.setFocus()
    board.choose(first)
    press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    idle()
    assert not screen._clashes or "free from" in screen.wrong.text() or "day off" in screen.wrong.text()
    desk.undo()
    desk.undo()
    idle()
    assert {each.id: each.hall_id for each in desk.reader().meetings()} == {each.id: each.hall_id for each in meetings}


def test_the_absent_go_on_by_one_key_and_a_guest_is_found(office, make, idle, desk, room, window, active):
    make.precinct(842)
    people = [make.member(f"{name} Адам", 842) for name in ("Әбдіқадыров", "Бекенов", "Жүсіпов")]
    held, ahead = make.seminar(date(2026, 3, 9)), make.seminar(date(2026, 3, 12))
    seminars.enlist(office, held, people[:2], ["Жусипов Адам"])
    room("seminars")
    window.go(Place("seminars", row=held))
    card = window.screen_now.card
    card.tabs.setCurrentIndex(1)
    side = card.sides[1]
    active()
    side.type_in(0)
    press(Qt.Key.Key_Return)
    press_key("0", "kk")
    press(Qt.Key.Key_Return)
    idle()
    press(Qt.Key.Key_F8)
    idle()
    assert [row.data.full_name for row in desk.reader().attendance(ahead, "kk")] == ["Бекенов Адам"]
    side.sheet.stand_on(side.sheet.records.ids[2], PLACES["presence"])
    side.sheet.setFocus()
    press(Qt.Key.Key_F6)
    dialog = side.findChild(GuestDialog)
    assert dialog.member.value() == people[2], "found under another spelling"
    dialog.take()
    idle()
    screen = room("coverage")
    line = screen.rows[0].data
    assert (line.members, line.trained, [each.full_name for each in line.missing]) == (3, 2, ["Бекенов Адам"])
    assert "2 of 3 trained, 66,7 %" in screen.said.text()
    card = room("members")
    card.open_card(people[2])
    card.card.tabs.setCurrentIndex(1)
    assert len(card.card.sides[1].shelf.ids("record")) == 1


def test_a_programme_is_taken_over_and_certificates_go_to_the_printer(office, make, idle, desk, room, window):
    make.precinct(842)
    people = [make.member(f"{name} Адам", 842) for name in ("Әбдіқадыров", "Бекенов")]
    before, held = make.seminar(date(2026, 3, 6)), make.seminar(date(2026, 3, 9))
    parts.save(office, "blocks", before, None, {"title": "Заңнама", "starts": time(10)})
    seminars.enlist(office, held, people)
    with office.reader() as reader:
        lines = [row.id for row in reader.attendance(held, "kk")]
    seminars.mark(office, lines, Presence.PRESENT)
    for row_id, score in zip(lines, (18, 9), strict=True):
        seminars.score(office, row_id, {"exit_score": score})
    room("seminars")
    window.go(Place("seminars", row=held))
    card = window.screen_now.card
    card.turn_to(ProgrammeSide)
    side = next(each for each in card.sides if isinstance(each, ProgrammeSide))
    side.take_over()
    idle()
    assert [row.data.title for row in desk.reader().stream("blocks", Question(within=held), "kk")] == ["Заңнама"]
    papers = [action.text() for action in card.paper_menu().actions()]
    assert len(papers) == len(set(papers)) == 6
    card.certify()
    dialog = card.findChild(CertifyingDialog)
    dialog.least.setText("19")
    dialog.give()
    idle()
    assert "Nobody on the list may have a certificate" in dialog.problem.text()
    dialog.least.setText("10")
    dialog.give()
    idle()
    assert [row.data.full_name for row in desk.reader().certificates()] == ["Әбдіқадыров Адам"]
    assert window.screen_now.report().name == "certificates"
    assert window.screen_now.only.currentData() == str(held)
