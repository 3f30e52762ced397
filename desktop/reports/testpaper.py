"""Test papers: every variant in a language, or one print run with everybody's own paper; large print is 16 points."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.domain.dates import long_date
from desktop.domain.drawing import Variant, variant
from desktop.domain.exams import KINDS, AnswerLine, ExamKind, ExamLine, PaperLanguage
from desktop.domain.faults import Refusal
from desktop.domain.people import POSTS
from desktop.domain.questions import PaperQuestion
from desktop.reports.document import Heading
from desktop.reports.frame import CONTROL, MADE
from desktop.reports.prose import Block, Paragraph, Prose
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import Language, counted, text

if TYPE_CHECKING:
    from desktop.text import Sentence

SHEET = text("Report", "Test paper")
TITLES = {
    ExamKind.ENTRY: text("Report", "ENTRY TEST"),
    ExamKind.EXIT: text("Report", "EXIT TEST"),
    ExamKind.REPEAT: text("Report", "REPEAT TEST"),
}
NO_TESTS = text("Report", "No test has been drawn. Open a seminar, go to Tests and draw a paper.")
NO_SUCH = text("Report", "There is no test “{value}”. Choose one: {tests}.")
VARIANT = text("Report", "Variant {n}")
QUESTIONS = counted("Report", "%n questions", "", 0)
MINUTES = counted("Report", "%n minutes", "", 0)
FOR_POST = text("Report", "for the post: {post}")
HOW = text("Report", "Choose the right answer and mark its number on the answer sheet.")
SEVERAL = text("Report", "several answers are right")
NAME_HERE = text("Report", "surname, given name, precinct №")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Prose, ...]:
    """Every variant of each test asked for, in each language of the paper. Form: practice.md 5, paper 9."""
    return variants(reader, choice, language, large=False)


def build_large(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Prose, ...]:
    """The same in letters of 16 points."""
    return variants(reader, choice, language, large=True)


def variants(reader: Reader, choice: Choice, language: ReportLanguage, *, large: bool) -> tuple[Prose, ...]:
    """Variants one after another, a page of its own each."""
    made: list[Prose] = []
    for row in chosen(reader, choice):
        for spoken in Voice(choice.say, language).languages:
            paper = reader.paper(row.id, spoken)
            made += [
                one_paper(reader, choice, row.data, paper, at, spoken, large=large)
                for at in variants_of(row.data, paper)
            ]
    return tuple(made)


def build_run(reader: Reader, choice: Choice, _language: ReportLanguage) -> tuple[Prose, ...]:
    """One print run: each person on the list gets the paper in the own language, large where needed, by name.

    Variants go round, so that neighbours on the list have different ones. The report's own language is nobody's.
    """
    made: list[Prose] = []
    for row in chosen(reader, choice):
        papers = {spoken: reader.paper(row.id, spoken) for spoken in ("kk", "ru")}
        for at, line in enumerate(reader.answers(row.id, "kk")):
            spoken: Language = "ru" if line.data.language is PaperLanguage.RU else "kk"
            paper = papers[spoken]
            own = variant(row.data.seed, number_of(row.data, at), sizes(paper), row.data.variants)
            made.append(
                one_paper(reader, choice, row.data, paper, own, spoken, large=line.data.large, person=line.data)
            )
    if not made:
        raise Refusal(NOBODY)
    return tuple(made)


NOBODY = text("Report", "Nobody is on the list of the seminar yet.")


def number_of(exam: ExamLine, place: int) -> int:
    """The variant of the person at a place of the list."""
    return place % exam.variants + 1


def chosen(reader: Reader, choice: Choice) -> list[Row[ExamLine]]:
    """The tests that ``only`` names by their id or their seminar's; all where it is empty."""
    tests = reader.exams()
    if not tests:
        raise Refusal(NO_TESTS)
    wanted = choice.only.strip()
    found = [
        row
        for row in tests
        if wanted in ("", str(row.id), row.id.hex, str(row.data.seminar_id), row.data.seminar_id.hex)
    ]
    if not found:
        there = "; ".join(f"{row.data.on:%d.%m.%Y} {row.data.seminar}" for row in tests)
        raise Refusal(NO_SUCH.fill(value=wanted, tests=there))
    return found


def sizes(paper: Sequence[PaperQuestion]) -> list[int]:
    """How many answers each question of a paper has."""
    return [len(each.line.answers("kk")) for each in paper]


def variants_of(exam: ExamLine, paper: Sequence[PaperQuestion]) -> list[Variant]:
    """Every variant of a paper."""
    return [variant(exam.seed, n, sizes(paper), exam.variants) for n in range(1, exam.variants + 1)]


def one_paper(
    reader: Reader,
    choice: Choice,
    exam: ExamLine,
    paper: Sequence[PaperQuestion],
    own: Variant,
    spoken: Language,
    *,
    large: bool,
    person: AnswerLine | None = None,
) -> Prose:
    """One variant in one language; without a person a line for the name."""
    say = choice.say
    office = reader.office(spoken)
    moment = choice.made
    told: list[Sentence] = [QUESTIONS.of(exam.questions)]
    if exam.minutes:
        told.append(MINUTES.of(exam.minutes + (person.extra_minutes if person else 0)))
    rules = " · ".join(say(each, spoken) for each in told)
    under = (office.commission, exam.seminar, long_date(exam.on, spoken))
    if exam.post is not None:
        under = (*under, say(FOR_POST.fill(post=POSTS[exam.post]), spoken))
    blocks: list[Block] = []
    if person is None:
        blocks.append(Paragraph(say(NAME_HERE, spoken), "blank"))
    else:
        number = f", № {person.precinct_number}" if person.precinct_number else ""
        blocks.append(Paragraph(f"{person.full_name}{number}", "strong", large=large))
    blocks.append(Paragraph(say(HOW, spoken), "small", large=large))
    for printed, at in enumerate(own.order):
        line = paper[at].line
        more = f" ({say(SEVERAL, spoken)})" if line.several else ""
        blocks.append(Paragraph(f"{printed + 1}. {line.said(spoken)}{more}", "strong", large=large))
        answers = line.answers(spoken)
        blocks += [
            Paragraph(f"{place + 1}) {answers[which]}", "item", large=large)
            for place, which in enumerate(own.answers[printed])
        ]
    return Prose(
        name="test",
        sheet=say(KINDS[exam.kind], spoken),
        headings=(Heading(exam.title or say(TITLES[exam.kind], spoken), under),),
        blocks=tuple(blocks),
        moment=moment,
        made=(say(MADE.fill(moment=f"{moment:%d.%m.%Y}"), spoken),),
        control_words=say(CONTROL, spoken),
        language=spoken,
        numbers=((say(VARIANT.fill(n=own.number), spoken), rules),),
    )
