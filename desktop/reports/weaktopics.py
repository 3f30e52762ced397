"""The weak-topic page: a picture of what was known, and the same by okrug, precinct and post."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from reportlab.lib.units import mm

from desktop.domain.analysis import Sat, Share, by_topic, gained, on_new_norms, weakest
from desktop.domain.exams import KINDS, AnswerLine, ExamLine
from desktop.domain.faults import Refusal
from desktop.domain.itemstats import FEW
from desktop.domain.kazakh import sort_key
from desktop.domain.people import POSTS
from desktop.domain.questions import PaperQuestion
from desktop.reports.document import Cells, Column
from desktop.reports.drawn import Drawn
from desktop.reports.fonts import BOLD, ITALIC, REGULAR, width, wrapped
from desktop.reports.frame import Frame, frame
from desktop.reports.pen import Book, Pen
from desktop.reports.prose import Table
from desktop.reports.running import draw_table
from desktop.reports.testpaper import chosen
from desktop.reports.testresults import FEW_NOTE, NO_ANSWERS, growth_note
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import Sentence, text

SHEET = text("Report", "Weak topics")
TITLE = text("Report", "WEAK TOPICS")
PEOPLE = text("Report", "{test}: {n} people answered")
BY_OKRUG = text("Report", "By rural okrug, right answers in %")
BY_PRECINCT = text("Report", "By precinct, right answers in %")
BY_POST = text("Report", "By post, right answers in %")
ALL_TOPICS = text("Report", "All")
WEAKEST = text("Report", "Weakest topic")
GROUP = text("Report", "Group")
ANSWERED = text("Report", "People")
REREAD = text("Report", "To be reread: {articles}")
OUTSIDE = text("Report", "Outside rural okrugs")
GUEST = text("Report", "guest")
PASS = text("Report", "pass mark {n} %")
NEW_NORMS = text("Report", "New norms: right answers {n} % (answers: {asked}).")
LABEL, BAR, GAP = 78 * mm, 5.2 * mm, 3.2 * mm
"""The room for the name of a topic, the height of a bar, the step between bars."""
WEAK_GREY, SOUND_GREY = 0.35, 0.72
SHOWN_ARTICLES = 3


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Drawn, ...]:
    """A page for each answered test, the weakest topic first; ``Refusal`` where no answers are in."""
    paper = frame(reader, choice, language)
    made: list[Drawn] = []
    for row in chosen(reader, choice):
        questions, sat = reader.sat(row, paper.voice.first)
        if sat:
            made.append(page(reader, paper, row, questions, sat))
    if not made:
        raise Refusal(NO_ANSWERS)
    return tuple(made)


def page(
    reader: Reader, paper: Frame, row: Row[ExamLine], questions: Sequence[PaperQuestion], sat: Sequence[Sat]
) -> Drawn:
    """The page of one test."""
    voice, exam = paper.voice, row.data
    shares = by_topic(questions, sat)[""]
    order = weakest(shares, 101)
    names = reader.topic_names(voice.first)
    fresh = on_new_norms(questions, sat)
    grew = gained(reader.results(exam.seminar_id, voice.first))

    def draw(book: Book) -> None:
        pen = book.pen(paper.made())
        for title in voice.each(lambda _: TITLE):
            pen.paragraph(title, BOLD, 14, "center")
        pen.paragraph(f"{exam.on:%d.%m.%Y}, {exam.seminar}", REGULAR, 10.5, "center")
        pen.paragraph(voice.line(PEOPLE.fill(test=KINDS[exam.kind], n=len(sat))), REGULAR, 10.5, "center")
        pen.y -= 6
        picture(book, pen, [(names.get(code, code), shares[code].percent) for code in order], voice, exam)
        if fresh.asked:
            share = NEW_NORMS.fill(n=f"{fresh.percent:.0f}", asked=fresh.asked)
            for said in voice.each(lambda _: share):
                pen.paragraph(said, REGULAR, 10)
        if grew is not None:
            note = growth_note(grew)
            for said in voice.each(lambda _: note):
                pen.paragraph(said, REGULAR, 10)
        for said in voice.each(lambda _: FEW_NOTE.fill(n=len(sat), few=FEW)) if len(sat) < FEW else ():
            pen.paragraph(said, ITALIC, 9)
        reread(reader, pen, voice, exam, weakest(shares, exam.pass_percent)[:SHOWN_ARTICLES])
        for heading, group in groups(voice):
            pen.y -= 6
            if not pen.fits(80):
                pen.turn()
            pen.paragraph(voice.line(heading), BOLD, 10.5)
            draw_table(pen, grouped(voice, questions, sat, group, names))
        pen.finish()

    return Drawn("weak-topics", f"{voice.word(SHEET)} {exam.on:%d.%m.%Y}", voice.word(TITLE), draw)


def groups(voice: Voice) -> tuple[tuple[Sentence, Callable[[AnswerLine], str]], ...]:
    """By what people are grouped, and what the group of a person is called."""

    def okrug(line: AnswerLine) -> str:
        return line.okrug or voice.word(OUTSIDE)

    def post(line: AnswerLine) -> str:
        return voice.word(POSTS[line.post]) if line.post else voice.word(GUEST)

    def precinct(line: AnswerLine) -> str:
        return f"№ {line.precinct_number}" if line.precinct_number else voice.word(GUEST)

    return (BY_OKRUG, okrug), (BY_POST, post), (BY_PRECINCT, precinct)


def picture(book: Book, pen: Pen, bars: Sequence[tuple[str, float]], voice: Voice, exam: ExamLine) -> None:
    """A bar a topic, dark below the pass mark; the mark is a line across. It reads in grey."""
    canvas = book.canvas
    left = pen.left + LABEL + 6
    room = pen.right - left - 34
    mark = left + room * exam.pass_percent / 100
    top = pen.y
    for name, percent in bars:
        lines = wrapped(name, REGULAR, 9, LABEL)[:2]
        height = max(BAR, 10.5 * len(lines))
        if not pen.fits(height + GAP):
            pen.turn()
            top = pen.y
        pen.y -= height + GAP
        for at, line in enumerate(lines):
            pen.words(pen.left, pen.y + height - 9 - at * 10.5, line, REGULAR, 9)
        canvas.setFillGray(WEAK_GREY if percent < exam.pass_percent else SOUND_GREY)
        canvas.rect(left, pen.y + (height - BAR) / 2, max(1, room * percent / 100), BAR, stroke=0, fill=1)
        canvas.setFillGray(0)
        pen.words(pen.right, pen.y + height / 2 - 3, f"{percent:.0f}\u00a0%", BOLD, 9, "right")
    canvas.setDash(3, 2)
    pen.stroke([(mark, top, mark, pen.y - 4)], 0.7)
    canvas.setDash()
    said = voice.word(PASS.fill(n=exam.pass_percent))
    pen.words(min(mark, pen.right - width(said, ITALIC, 8) / 2), pen.y - 13, said, ITALIC, 8, "center")
    pen.y -= 20


def reread(reader: Reader, pen: Pen, voice: Voice, exam: ExamLine, codes: Sequence[str]) -> None:
    """The articles behind the weakest topics."""
    for code in codes:
        articles = "; ".join(reader.articles(exam.seminar_id, code, voice.first))
        if articles:
            name = reader.topic_names(voice.first).get(code, code)
            pen.paragraph(f"{name}. {voice.word(REREAD.fill(articles=articles))}", REGULAR, 9.5)


def grouped(
    voice: Voice,
    questions: Sequence[PaperQuestion],
    sat: Sequence[Sat],
    group: Callable[[AnswerLine], str],
    names: dict[str, str],
) -> Table:
    """Groups down: how many people, right answers in all, the weakest topic with its share."""
    found = by_topic(questions, sat, group)
    rows: list[Cells] = []
    for name in sorted(found, key=sort_key):
        shares = found[name]
        whole = Share(sum(each.right for each in shares.values()), sum(each.asked for each in shares.values()))
        weak = weakest(shares)
        said = f"{names.get(weak[0], weak[0])} ({shares[weak[0]].percent:.0f}\u00a0%)" if weak else ""
        people = sum(group(each.person) == name for each in sat)
        rows.append((name, people, Decimal(whole.right / whole.asked).quantize(Decimal("0.01")), said))
    columns = (
        Column("group", voice.head(GROUP), width=34),
        Column("people", voice.head(ANSWERED), "whole"),
        Column("all", voice.head(ALL_TOPICS), "share"),
        Column("weak", voice.head(WEAKEST), width=80),
    )
    return Table(columns, tuple(rows))
