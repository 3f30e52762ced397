"""What tests showed on paper: the list of a seminar, a summary without names for the region, the questions."""

from collections.abc import Sequence
from decimal import Decimal

from desktop.domain.analysis import QuestionFigures, Result, TestFigures, gained
from desktop.domain.exams import KINDS, LEVEL_NAMES, LEVEL_SETTING, ExamLine, level, levels_of
from desktop.domain.faults import Refusal
from desktop.domain.itemstats import FEW, Growth, mean
from desktop.domain.lines import SeminarLine
from desktop.reports.document import Cell, Cells, Column, Document, Signature
from desktop.reports.frame import Frame, frame
from desktop.reports.heads import FULL_NAME, OKRUG, PRECINCT, ROW_NUMBER
from desktop.reports.scope import number
from desktop.reports.testpaper import NO_TESTS, chosen
from desktop.reports.usual import usual
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.reports.wayswords import way
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import Sentence, text

SHEET = text("Report", "Test results")
TITLE = text("Report", "LIST OF TEST RESULTS")
SUMMARY_SHEET = text("Report", "Test summary")
SUMMARY_TITLE = text("Report", "TEST RESULTS BY RURAL OKRUG")
ITEMS_SHEET = text("Report", "Questions of the test")
ITEMS_TITLE = text("Report", "HOW THE QUESTIONS OF THE TEST WORKED")
ENTRY_SCORE = text("Report", "Entry test: score")
ENTRY_SHARE = text("Report", "Entry test, %")
EXIT_SCORE = text("Report", "Exit test: score")
EXIT_SHARE = text("Report", "Exit test, %")
GAIN = text("Report", "Growth")
PASSED = text("Report", "Passed")
HOW = text("Report", "How passed")
WEAK = text("Report", "Weak topic")
LEVEL = text("Report", "Level")
SEMINAR = text("Report", "Seminar")
PASS_MARK = text("Report", "Pass mark (set by the office): {score} of {max}")
GREW = text("Report", "Mean growth of {n} people: {mean} points; with 95 % between {low} and {high}.")
GREW_ALONE = text("Report", "Mean growth of {n} people: {mean} points.")
WAYS_NOTE = text("Report", "How a person passed is a way like another; it is not told to the region by name.")
TRAINER = text("Report", "Trainer")
LISTED = text("Report", "On the lists")
TESTED_ENTRY = text("Report", "Passed through entry test")
TESTED_EXIT = text("Report", "Passed through exit test")
OUTSIDE = text("Report", "Outside rural okrugs")
QUESTION = text("Report", "Question")
TOPIC = text("Report", "Topic")
KNEW = text("Report", "Right answers, %")
APART = text("Report", "Tells apart (correlation with the rest)")
WITHOUT = text("Report", "Alpha without it")
GIVEN = text("Report", "Answers given (* right)")
LOOK = text("Report", "Look at")
PEOPLE = text("Report", "People")
ALPHA = text("Report", "Reliability (Cronbach's alpha)")
FEW_NOTE = text("Report", "Only {n} people answered: below {few} these figures are a hint, no more.")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The list of each seminar that has tests, landscape. Form: facts.md 6.5, practice.md 5, paper 10."""
    paper = frame(reader, choice, language)
    tests = chosen(reader, choice)
    seminars = list(dict.fromkeys(row.data.seminar_id for row in tests))
    rows = reader.rows("seminars", seminars, paper.voice.first)
    return tuple(listed(reader, paper, row, [each.data for each in reader.exams(row.id)]) for row in rows)


def listed(reader: Reader, paper: Frame, row: Row[SeminarLine], tests: Sequence[ExamLine]) -> Document:
    """The list of one seminar."""
    voice, seminar = paper.voice, row.data
    results = reader.results(row.id, voice.first)
    begins = levels_of(reader.setting(LEVEL_SETTING))
    cells = [result_cells(voice, at, each, seminar.maximum, begins) for at, each in enumerate(results, 1)]
    notes = list(voice.each(lambda _: PASS_MARK.fill(score=tests[-1].pass_score, max=seminar.maximum)))
    grew = gained(results)
    if grew is not None:
        notes += voice.each(lambda _: growth_note(grew))
    notes += voice.each(lambda _: WAYS_NOTE)
    return usual(
        paper,
        "test-results",
        f"{voice.word(SHEET)} {seminar.on:%d.%m.%Y}",
        TITLE,
        (
            Column("n", voice.head(ROW_NUMBER), "number"),
            Column("full_name", voice.head(FULL_NAME), width=45),
            Column("precinct_number", voice.head(PRECINCT), "number"),
            Column("entry", voice.head(ENTRY_SCORE), "whole", align="center"),
            Column("entry_share", voice.head(ENTRY_SHARE), "share", align="center"),
            Column("exit", voice.head(EXIT_SCORE), "whole", align="center"),
            Column("exit_share", voice.head(EXIT_SHARE), "share", align="center"),
            Column("gain", voice.head(GAIN), "whole", align="center"),
            Column("passed", voice.head(PASSED), "mark"),
            Column("level", voice.head(LEVEL)),
            Column("how", voice.head(HOW), width=26),
            Column("weak", voice.head(WEAK), width=36),
        ),
        cells,
        landscape=True,
        details=((voice.line(SEMINAR), f"{seminar.on:%d.%m.%Y}, {seminar.title}"),),
        notes=tuple(notes),
        signatures=(Signature(voice.head(TRAINER), seminar.trainers), *paper.signatures()[1:]),
    )


def result_cells(voice: Voice, at: int, each: Result, maximum: int, begins: Sequence[int]) -> Cells:
    """One person of the list."""
    reached = voice.word(LEVEL_NAMES[level(each.exit, maximum, begins)]) if each.exit is not None else ""
    ways = "; ".join(dict.fromkeys(filter(None, (way(voice, sheet) for sheet in each.ways))))
    return (
        at,
        each.person.full_name,
        number(each.person.precinct_number),
        each.entry,
        share(each.entry, maximum),
        each.exit,
        share(each.exit, maximum),
        each.gain,
        each.passed,
        reached,
        ways,
        each.weak,
    )


def growth_note(found: Growth) -> Sentence:
    """The growth in a sentence, with its interval where there is one."""
    if found.low is None or found.high is None:
        return GREW_ALONE.fill(n=found.people, mean=comma(found.mean))
    return GREW.fill(n=found.people, mean=comma(found.mean), low=comma(found.low), high=comma(found.high))


def comma(value: float, places: int = 1) -> str:
    """A number as it is written here: 3,4."""
    return f"{value:.{places}f}".replace(".", ",").replace("-", "−")


def share(score: float | None, maximum: float) -> Decimal | None:
    """A score as a share of the highest one, to a tenth of a percent."""
    return None if score is None else Decimal(score / maximum).quantize(Decimal("0.001"))


def summary(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """Okrug by okrug, over all tested seminars: people, means, passed, levels; nobody is named. Form: facts.md 6.11."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    begins = levels_of(reader.setting(LEVEL_SETTING))
    seminars = list(dict.fromkeys(row.data.seminar_id for row in chosen(reader, choice)))
    groups: dict[str, list[tuple[Result, int]]] = {}
    for row in reader.rows("seminars", seminars, voice.first):
        for each in reader.results(row.id, voice.first):
            groups.setdefault(each.person.okrug, []).append((each, row.data.maximum))
    if not groups:
        raise Refusal(NO_TESTS)
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("okrug", voice.head(OKRUG), width=34),
        Column("listed", voice.head(LISTED), "whole", total=True),
        Column("entry", voice.head(TESTED_ENTRY), "whole", total=True),
        Column("entry_share", voice.head(ENTRY_SHARE), "share"),
        Column("exit", voice.head(TESTED_EXIT), "whole", total=True),
        Column("exit_share", voice.head(EXIT_SHARE), "share"),
        Column("passed", voice.head(PASSED), "whole", total=True),
        *(Column(each.value, voice.head(words), "whole", total=True) for each, words in LEVEL_NAMES.items()),
    )
    order = sorted(groups, key=lambda okrug: (not okrug, okrug))
    cells = [summed(voice, at, okrug, groups[okrug], begins) for at, okrug in enumerate(order, 1)]
    return (usual(paper, "test-summary", voice.word(SUMMARY_SHEET), SUMMARY_TITLE, columns, cells, landscape=True),)


def summed(voice: Voice, at: int, okrug: str, held: Sequence[tuple[Result, int]], begins: Sequence[int]) -> Cells:
    """One okrug."""
    early = [each.entry / most for each, most in held if each.entry is not None]
    late = [each.exit / most for each, most in held if each.exit is not None]
    reached = [level(each.exit, most, begins) for each, most in held if each.exit is not None]
    levels: list[Cell] = [reached.count(each) if reached else None for each in LEVEL_NAMES]
    return (
        at,
        okrug or voice.word(OUTSIDE),
        len(held),
        len(early) or None,
        share(mean(early), 1) if early else None,
        len(late) or None,
        share(mean(late), 1) if late else None,
        sum(each.passed is True for each, _ in held) if late else None,
        *levels,
    )


def questions(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The questions of each answered test: how hard, how well they tell apart, which answers were given."""
    paper = frame(reader, choice, language)
    made: list[Document] = []
    for row in chosen(reader, choice):
        found = reader.figures(row, paper.voice.first)
        if found.sat:
            made.append(judged(paper, row.data, found))
    if not made:
        raise Refusal(NO_ANSWERS)
    return tuple(made)


NO_ANSWERS = text("Report", "No answers have been entered yet: scores alone say nothing of questions.")


def judged(paper: Frame, exam: ExamLine, found: TestFigures) -> Document:
    """The questions of one test."""
    voice = paper.voice
    cells = [question_cells(voice, at, each) for at, each in enumerate(found.questions, 1)]
    few = len(found.sat) < FEW
    return usual(
        paper,
        "question-figures",
        f"{voice.word(ITEMS_SHEET)} {exam.on:%d.%m.%Y} {voice.word(KINDS[exam.kind])}",
        ITEMS_TITLE,
        (
            Column("n", voice.head(ROW_NUMBER), "number"),
            Column("question", voice.head(QUESTION), width=70),
            Column("topic", voice.head(TOPIC), width=34),
            Column("knew", voice.head(KNEW), "share"),
            Column("apart", voice.head(APART), align="center"),
            Column("without", voice.head(WITHOUT), align="center"),
            Column("given", voice.head(GIVEN), width=34),
            Column("look", voice.head(LOOK), width=40),
        ),
        cells,
        landscape=True,
        details=(
            (voice.line(SEMINAR), f"{exam.on:%d.%m.%Y}, {exam.seminar}, {voice.word(KINDS[exam.kind])}"),
            (voice.line(PEOPLE), str(len(found.sat))),
            (voice.line(ALPHA), "–" if found.alpha is None else comma(found.alpha, 2)),
        ),
        notes=voice.each(lambda _: FEW_NOTE.fill(n=len(found.sat), few=FEW)) if few else (),
    )


def question_cells(voice: Voice, at: int, each: QuestionFigures) -> Cells:
    """One question."""
    line, figures = each.question.line, each.figures
    given = [f"{place}{'*' if str(place) in line.right else ''}: {count}" for place, count in enumerate(each.chosen, 1)]
    if each.blank:
        given.append(f"–: {each.blank}")
    return (
        at,
        line.said(voice.first),
        line.topic_name,
        share(figures.right, 1),
        "–" if figures.rest is None else comma(figures.rest, 2),
        "–" if figures.without is None else comma(figures.without, 2),
        ", ".join(given),
        "; ".join(voice.word(said) for said in each.remarks()),
    )
