"""Tests at seminars through the actions: drawn, answered, scored, repeated; and every step of it taken back."""

from datetime import date

import pytest

from desktop.actions import exams, history, paste, questions, repeats, seminars
from desktop.domain.analysis import one_person
from desktop.domain.drawing import key_of, variant
from desktop.domain.exams import ExamKind, Way
from desktop.domain.faults import Refusal
from desktop.domain.training import Presence
from desktop.storage.questions import Question

NAMES = ("Әлиева Сәуле", "Бекенов Дәурен", "Ғабитов Нұрлан", "Үсенов Ұлан")


@pytest.fixture
def seminar(office, make):
    """A seminar of one precinct with four people on its list, all there."""
    make.precinct(842)
    people = [make.member(name, 842) for name in NAMES]
    made = make.seminar()
    seminars.enlist(office, made, people)
    with office.reader() as reader:
        seminars.mark(office, list(reader.ids("attendance", Question(within=made))), Presence.PRESENT)
    return made


@pytest.fixture
def drawn(office, seminar):
    """``drawn(ExamKind.EXIT)``: a test of the seminar, ten questions, two variants."""

    def draw(kind=ExamKind.ENTRY, **values):
        return exams.draw(office, seminar, {"kind": kind, "questions": 10, "seed": "оқу", **values}).id

    return draw


def key(office, exam_id, number=1, wrong=0):
    """Answers to a variant of a test, the first so many wrong."""
    with office.reader() as reader:
        exam, paper = reader.exam(exam_id).data, reader.paper(exam_id, "kk")
    sizes = [len(each.line.answers("kk")) for each in paper]
    made = variant(exam.seed, number, sizes, exam.variants)
    found = list(key_of(made, [each.line.right for each in paper]))
    for at in range(wrong):
        found[at] = str(int(found[at][0]) % len(made.answers[at]) + 1) if len(found[at]) == 1 else ""
    return found


def people(office, exam_id):
    with office.reader() as reader:
        return reader.answers(exam_id, "kk")


def scores(office, seminar):
    with office.reader() as reader:
        return [(row.data.entry_score, row.data.exit_score) for row in reader.attendance(seminar, "kk")]


def everything(office):
    """Every row that tests touch, without the number of the step that wrote it."""
    found = {}
    with office.reader() as reader:
        for name in ("exam", "exampart", "answersheet", "attendance", "seminar", "question"):
            rows = reader.connection.exec_driver_sql(f'SELECT * FROM "{name}" ORDER BY key').mappings()
            found[name] = [{column: value for column, value in row.items() if column != "version"} for row in rows]
    return found


def test_the_maximum_of_the_seminar_follows_its_first_paper(office, seminar, drawn, reading):
    drawn()
    assert reading().row("seminars", seminar, "kk").data.maximum == 10
    with pytest.raises(Refusal, match="out of"):
        drawn(ExamKind.EXIT, questions=12)
    drawn(ExamKind.EXIT)
    with pytest.raises(Refusal, match="such a test already"):
        drawn(ExamKind.EXIT)


def test_entry_and_exit_do_not_ask_the_same_while_the_bank_has_more(drawn, reading):
    first, second = drawn(), drawn(ExamKind.EXIT, seed="басқа")
    reader = reading()
    codes = [{each.line.code for each in reader.paper(exam, "kk")} for exam in (first, second)]
    assert len(codes[0] | codes[1]) == 20


def test_a_question_in_a_paper_is_never_changed(office, drawn, reading):
    exam = drawn()
    asked = reading().paper(exam, "kk")[0]
    held = len(reading().ids("questions"))
    done = questions.save(office, asked.question_id, {"text_kk": "Жаңа мәтін ме?", "right": asked.line.right})
    assert done.id != asked.question_id
    reader = reading()
    assert reader.paper(exam, "kk")[0].line == asked.line, "the paper keeps what was printed"
    newest = reader.row("questions", done.id, "kk").data
    assert (newest.number, newest.text_kk, newest.code) == (2, "Жаңа мәтін ме?", asked.line.code)
    assert len(reader.ids("questions")) == held, "the bank shows one version"
    free = next(each for each in reader.ids("questions") if not reader.row("questions", each, "kk").data.used)
    assert questions.save(office, free, {"note": "тексерілді", "to_check": False}).nouns == {"questions"}
    assert reading().row("questions", free, "kk").data.number == 1, "one that no paper holds is changed in its place"


def test_a_question_of_one_s_own_is_searched_and_drawn(office, reading):
    own = {"text_kk": "Кілт кімде?", "text_ru": "У кого ключ?", "a_kk": "күзетшіде", "a_ru": "у сторожа",
           "b_kk": "төрағада", "b_ru": "у председателя", "right": "2", "topic": "EQUIPMENT",
           "article_kk": "комиссия шешімі"}  # fmt: skip
    made = questions.save(office, None, own).id
    reader = reading()
    assert list(reader.ids("questions", Question(search="кілт кімде"))) == [made]
    assert list(reader.ids("questions", Question(search="у кого ключ"))) == [made]
    assert made in {each.id for each in reader.bank()}
    questions.close(office, made)
    assert made not in {each.id for each in reading().bank()}
    with pytest.raises(Refusal, match="topic"):
        questions.save(office, None, {**own, "topic": "МҰНДАЙ"})


def test_answers_become_the_score_of_the_sheet(office, seminar, drawn):
    exam = drawn()
    lines = people(office, exam)
    exams.enter(office, exam, lines[0].id, 1, key(office, exam, 1))
    exams.enter(office, exam, lines[1].id, 2, key(office, exam, 2, wrong=4))
    assert scores(office, seminar)[:3] == [(10, None), (6, None), (None, None)]
    exams.enter(office, exam, lines[1].id, 2, key(office, exam, 2, wrong=1))
    assert scores(office, seminar)[1] == (9, None), "typed anew, not a further attempt"
    with office.reader() as reader:
        assert reader.exam(exam).data.answered == 2


@pytest.mark.parametrize(
    ("number", "answers", "said"),
    [
        (3, ["1"], "There is no variant"),
        (0, ["1"], "There is no variant"),
        (1, ["7"], "has no answer"),
        (1, ["x"], "has no answer"),
        (1, ["1"] * 11, "answers to"),
    ],
)
def test_what_the_sheet_cannot_say_is_refused_and_leaves_nothing(office, seminar, drawn, number, answers, said):
    exam = drawn()
    before = everything(office)
    with pytest.raises(Refusal, match=said):
        exams.enter(office, exam, people(office, exam)[0].id, number, answers)
    assert everything(office) == before


def test_a_score_alone_needs_its_marker_and_stays_below_the_maximum(office, seminar, drawn):
    exam = drawn()
    person = people(office, exam)[0].id
    with pytest.raises(Refusal, match="above the maximum"):
        exams.score(office, exam, person, 11, "Т. Әлиева")
    with pytest.raises(Refusal) as refused:
        exams.score(office, exam, person, 8, " ")
    assert refused.value.field == "marked_by"
    exams.score(office, exam, person, 8, "Т. Әлиева")
    assert scores(office, seminar)[0] == (8, None)
    assert people(office, exam)[0].data.marked_by == "Т. Әлиева"
    with pytest.raises(Refusal, match="above the maximum"):
        paste.apply(office, "attendance", [(person, None, {"exit_score": 11})])


def test_attempts_are_counted_and_the_best_one_holds(office, seminar, drawn):
    exam = drawn(attempts=2)
    person = people(office, exam)[0].id
    exams.enter(office, exam, person, 1, key(office, exam, 1, wrong=3))
    exams.enter(office, exam, person, 2, key(office, exam, 2, wrong=5), again=True)
    assert scores(office, seminar)[0] == (7, None)
    with pytest.raises(Refusal, match="so many attempts"):
        exams.enter(office, exam, person, 1, key(office, exam, 1), again=True)
    exams.rule(office, exam, {"attempts": 3, "questions": 5})
    exams.enter(office, exam, person, 1, key(office, exam, 1), again=True)
    assert scores(office, seminar)[0] == (10, None)
    line = people(office, exam)[0].data
    assert (line.attempt, line.score) == (3, 10)
    exams.erase(office, [line.sheet_id])
    assert scores(office, seminar)[0] == (7, None)


def test_a_repeat_test_counts_where_it_is_better(office, seminar, drawn):
    final, repeat = drawn(ExamKind.EXIT), drawn(ExamKind.REPEAT, seed="тағы")
    one, two, *_ = (row.id for row in people(office, final))
    for person, wrong in ((one, 6), (two, 2)):
        exams.enter(office, final, person, 1, key(office, final, 1, wrong=wrong))
        exams.enter(office, repeat, person, 1, key(office, repeat, 1, wrong=4))
    assert scores(office, seminar)[:2] == [(None, 6), (None, 8)]


def test_the_way_is_kept_with_the_person_and_offered_again(office, seminar, drawn, make):
    exam = drawn()
    person = people(office, exam)[0].id
    with pytest.raises(Refusal) as refused:
        exams.enter(office, exam, person, 1, key(office, exam), {"way": Way.READ})
    assert refused.value.field == "helper"
    way = {"way": Way.READ, "helper": "Айгүл Т.", "language": "ru", "large": True, "extra_minutes": 15}
    exams.enter(office, exam, person, 1, key(office, exam), way)
    later = make.seminar(date(2026, 3, 5))
    with office.reader() as reader:
        appointment = reader.attendance(seminar, "kk")[0].data.appointment_id
    seminars.enlist(office, later, [appointment])
    following = exams.draw(office, later, {"kind": ExamKind.ENTRY, "questions": 10}).id
    line = people(office, following)[0].data
    assert (line.way, line.helper, line.language.value, line.large, line.extra_minutes) == (
        Way.READ, "Айгүл Т.", "ru", True, 15,
    )  # fmt: skip
    exams.mark_way(office, people(office, exam)[0].data.sheet_id, {"way": Way.OWN, "helper": "", "score": 0})
    assert people(office, exam)[0].data.way is Way.OWN
    assert people(office, exam)[0].data.score == 10, "the way is no door to the score"


def test_one_person_under_two_spellings_is_named_and_counts_once(office, seminar, drawn):
    exam = drawn()
    seminars.enlist(office, seminar, [], ["Алиева Сауле"])
    lines = people(office, exam)
    guest = next(row for row in lines if row.data.guest)
    member = next(row for row in lines if row.data.full_name == "Әлиева Сәуле")
    pairs = [{one.full_name, other.full_name} for one, other in one_person([row.data for row in lines])]
    assert pairs == [{"Әлиева Сәуле", "Алиева Сауле"}]
    for row in (guest, member):
        exams.enter(office, exam, row.id, 1, key(office, exam))
    with office.reader() as reader:
        found = reader.figures(reader.exam(exam), "kk")
    assert [each.person.full_name for each in found.sat] == ["Әлиева Сәуле"]
    assert len(found.scores) == 1


def test_a_repeat_session_is_one_step_with_its_people_and_a_parallel_paper(office, seminar, drawn, reading):
    exam = drawn(ExamKind.EXIT)
    before = everything(office)
    with office.reader() as reader:
        member = reader.attendance(seminar, "kk")[0].data.appointment_id
    day = date(2026, 3, 3)
    wish = {"title": "Қайталама сабақ", "on": day, "note": "1. Тізімдер"}
    with pytest.raises(Refusal, match="Nobody"):
        repeats.build(office, seminar, [], wish)
    with pytest.raises(Refusal, match="before the seminar"):
        repeats.build(office, seminar, [member], {**wish, "on": date(2026, 2, 1)})
    with pytest.raises(Refusal, match="suit"):
        repeats.build(office, seminar, [member], wish, ["FINANCE"])
    assert everything(office) == before
    made = repeats.build(office, seminar, [member], wish, ["LISTS", "LAW"], 10).id
    reader = reading()
    (built,) = reader.exams(made)
    assert built.data.kind is ExamKind.REPEAT
    assert [row.data.full_name for row in reader.answers(built.id, "kk")] == ["Әлиева Сәуле"]
    paper = reader.paper(built.id, "kk")
    assert {each.line.topic for each in paper} == {"LISTS", "LAW"}
    assert not {each.line.code for each in paper} & {each.line.code for each in reader.paper(exam, "kk")}
    history.undo(office)
    assert everything(office) == before


def test_undoing_a_day_of_testing_restores_everything(office, seminar, drawn):
    before = everything(office)
    exam = drawn()
    lines = people(office, exam)
    steps = 1
    for place, row in enumerate(lines):
        exams.enter(office, exam, row.id, place % 2 + 1, key(office, exam, place % 2 + 1, wrong=place))
        steps += 1
    exams.enter(office, exam, lines[0].id, 2, key(office, exam, 2, wrong=2))
    exams.erase(office, [people(office, exam)[1].data.sheet_id])
    exams.rule(office, exam, {"pass_percent": 50})
    exams.close(office, exam)
    for _ in range(steps + 4):
        history.undo(office)
    assert everything(office) == before
