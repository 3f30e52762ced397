"""Papers of tests: variants in a language, large print, sheets and their keys, results, the weak-topic page."""

import pypdfium2 as pdfium
import pytest

from desktop.actions import exams, seminars
from desktop.domain.drawing import key_of, variant
from desktop.domain.faults import Refusal
from desktop.domain.people import Post
from desktop.domain.training import Presence
from desktop.reports import answersheet, bank, repeat, testpaper, testresults, weaktopics
from desktop.reports.paper import write_pdf
from desktop.reports.prose import Paragraph
from desktop.storage.questions import Question
from tests.reports.papers import pdf_words

NAMES = ("Әлиева Сәуле", "Бекенов Дәурен", "Ғабитов Нұрлан", "Үсенов Ұлан", "Қасымова Айгүл", "Ілиясова Мөлдір")


@pytest.fixture
def tested(office, make):
    """A seminar of six people of two precincts, tested before and after; one is read to, in Russian and large print."""
    make.precinct(842)
    make.precinct(843, okrug_id=make.okrug("Балтакөл ауылдық округі"))
    people = [make.member(name, 842 + n % 2, post=Post.CHAIR if n < 2 else Post.MEMBER) for n, name in enumerate(NAMES)]
    seminar = make.seminar(trainers="Н. Жұбаев")
    seminars.enlist(office, seminar, people)
    with office.reader() as reader:
        lines = list(reader.ids("attendance", Question(within=seminar)))
    seminars.mark(office, lines, Presence.PRESENT)
    seminars.mark(office, lines[-1:], Presence.ABSENT)
    for kind, worse in (("ENTRY", 4), ("EXIT", 1)):
        exam = exams.draw(office, seminar, {"kind": kind, "questions": 8, "seed": kind}, ["LAW", "LISTS"]).id
        with office.reader() as reader:
            row, paper = reader.exam(exam), reader.paper(exam, "kk")
        sizes = [len(each.line.answers("kk")) for each in paper]
        for place, line in enumerate(lines[:-1]):
            made = variant(row.data.seed, place % 2 + 1, sizes, 2)
            given = list(key_of(made, [each.line.right for each in paper]))
            for at in range(worse + place % 3):
                given[at] = ""
            way = {"language": "ru", "way": "READ", "helper": "Айгүл Т.", "large": True} if place == 1 else {}
            exams.enter(office, exam, line, made.number, given, way)
    return seminar


def said(prose):
    return [block for block in prose.blocks if isinstance(block, Paragraph)]


def test_every_variant_is_printed_in_each_language_and_bears_the_same_key(tested, papers, reading):
    made = papers(testpaper.build, "kk+ru")
    assert len(made) == 2 * 2 * 2, "two tests, two languages, two variants"
    assert {each.language for each in made} == {"kk", "ru"}
    exam = reading().exams()[0]
    paper = reading().paper(exam.id, "kk")
    own = variant(exam.data.seed, 1, [len(each.line.answers("kk")) for each in paper], 2)
    words = [block.words for block in said(made[0])]
    for printed, at in enumerate(own.order):
        line = paper[at].line
        place = next(n for n, each in enumerate(words) if each.startswith(f"{printed + 1}. {line.text_kk}"))
        for n, which in enumerate(own.answers[printed]):
            assert words[place + 1 + n] == f"{n + 1}) {line.answers('kk')[which]}"


def test_large_print_is_large_and_everybody_gets_the_own_paper(tested, papers, reading):
    assert not any(block.large for each in papers(testpaper.build) for block in said(each))
    large = papers(testpaper.build_large)
    assert all(block.large for each in large for block in said(each) if block.style in ("strong", "item"))
    exam = str(reading().exams()[0].id)
    run = papers(testpaper.build_run, only=exam)
    assert len(run) == len(NAMES)
    second = next(each for each in run if said(each)[0].words.startswith("Ғабитов"))
    assert (second.language, said(second)[0].large) == ("ru", True)
    assert sum(each.language == "kk" for each in run) == len(NAMES) - 1
    numbers = [each.numbers[0][0] for each in run]
    assert [each.split(" (")[0] for each in numbers] == ["Variant 1", "Variant 2"] * 3


def circles(drawn):
    """The middles of the circles of a drawn page, in whole points: round shapes of the size that the sheet draws."""
    document = pdfium.PdfDocument(write_pdf(drawn))
    found = set()
    for each in document[0].get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_PATH]):
        left, low, right, high = each.get_bounds()
        size = 2 * answersheet.CIRCLE
        round_ = abs((right - left) - (high - low)) < 0.2 and size - 1 < right - left < size * 1.5
        if round_ and answersheet.LEFT < left < answersheet.CODE_LEFT:
            found.add((round((left + right) / 2), round((low + high) / 2)))
    document.close()
    return found


def test_a_key_is_laid_over_the_sheet_and_its_holes_are_the_right_circles(tested, papers, reading):
    exam = reading().exams()[0]
    sheets = papers(answersheet.build, only=str(exam.id))
    assert len(sheets) == len(NAMES) + 2 * answersheet.BLANKS
    keys = papers(answersheet.keys, only=str(exam.id))
    assert len(keys) == 2
    middles, holes = circles(sheets[-4]), circles(keys[0])
    paper = reading().paper(exam.id, "kk")
    own = variant(exam.data.seed, 1, [len(each.line.answers("kk")) for each in paper], 2)
    right = key_of(own, [each.line.right for each in paper])
    assert len(middles) == sum(map(len, own.answers))
    assert holes
    assert holes <= middles, "each hole lies on a circle of the sheet"
    rows = sorted({y for _, y in middles}, reverse=True)
    columns = sorted({x for x, _ in middles})
    read = tuple("".join(str(columns.index(x) + 1) for x, at in sorted(holes) if at == y) for y in rows)
    assert read == right


def test_the_list_of_results_tells_score_share_growth_level_way_and_weak_topic(tested, papers):
    (document,) = papers(testresults.build)
    rows = {row[1]: row for row in document.rows}
    first = rows["Әлиева Сәуле"]
    assert first[3:9] == (4, first[4], 7, first[6], 3, True)
    assert f"{first[6]:.3f}" == "0.875"
    assert rows["Ғабитов Нұрлан"][10] == "read aloud (Айгүл Т.), in Russian, large print"
    absent = next(row for row in rows.values() if row[5] is None)
    assert absent[3:9] == (None,) * 6
    assert any("Mean growth of 5 people: 3,0 points; with 95 % between 3,0 and 3,0." in note for note in document.notes)


def test_the_region_sees_counts_and_nobody_s_name_or_way(tested, papers):
    (document,) = papers(testresults.summary)
    assert sum(row[2] for row in document.rows) == len(NAMES)
    told = repr(list(document.rows)) + repr(document.notes)
    assert not any(part in told for name in NAMES for part in name.split())
    assert "Айгүл" not in told
    assert "read aloud" not in told


def test_questions_are_judged_and_few_people_are_said(tested, papers):
    documents = papers(testresults.questions)
    assert len(documents) == 2
    assert all("Only 5 people answered" in note for note in documents[0].notes)
    assert len(list(documents[0].rows)) == 8


def test_the_weak_topic_page_has_a_picture_and_groups(tested, papers):
    pages = papers(weaktopics.build)
    text = pdf_words(write_pdf(*pages[:1]))
    for words in ("WEAK TOPICS", "By rural okrug", "Балтакөл", "By post", "№ 842", "pass mark 70 %", "To be reread"):
        assert words in text, words


def test_what_was_known_of_new_norms_is_said_apart(office, tested, papers, reading):
    page = pdf_words(write_pdf(papers(weaktopics.build)[1]))
    assert "New norms" not in page, "no question of the paper is about one"
    topics = ["OBSERVERS", "DISABILITY", "OBSERVATION"]
    own = exams.draw(office, tested, {"kind": "REPEAT", "questions": 8, "seed": "жаңа"}, topics)
    person = next(row for row in reading().answers(own.id, "kk"))
    made = variant("жаңа", 1, [len(each.line.answers("kk")) for each in reading().paper(own.id, "kk")], 2)
    rights = [each.line.right for each in reading().paper(own.id, "kk")]
    exams.enter(office, own.id, person.id, 1, list(key_of(made, rights)))
    fresh = sum(each.line.new_norm for each in reading().paper(own.id, "kk"))
    assert fresh
    words = " ".join(pdf_words(write_pdf(papers(weaktopics.build, only=str(own.id))[0])).split())
    assert f"New norms: right answers 100 % (answers: {fresh})." in words


def test_the_repeat_sheet_names_who_needs_it_and_why(tested, papers):
    (sheet,) = papers(repeat.build)
    rows = [row for block in sheet.blocks if hasattr(block, "rows") for row in block.rows]
    why = {row[1]: row[5] for row in rows}
    assert "did not come" in why.values()
    assert "Әлиева Сәуле" not in why


def test_the_bank_and_the_cases_go_out_to_be_checked(papers):
    (document,) = papers(bank.build, "kk+ru")
    assert sum(isinstance(row, tuple) for row in document.rows) == 77
    assert "Check with your commission before use." in document.notes
    kazakh, russian = papers(bank.cases, "kk+ru")
    assert sum(block.words.startswith("Case ") for block in said(kazakh)) == 24
    assert any("Правило:" in block.words for block in said(russian))


@pytest.mark.parametrize(
    "build", [testpaper.build, answersheet.keys, testresults.build, weaktopics.build, repeat.build]
)
def test_without_a_test_the_way_to_one_is_told(papers, build):
    with pytest.raises(Refusal, match="draw a paper"):
        papers(build)


def test_a_test_that_is_not_there_is_refused_with_those_that_are(tested, papers):
    with pytest.raises(Refusal, match="There is no test"):
        papers(testpaper.build, only="мұндай жоқ")
