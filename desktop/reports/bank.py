"""The bank on paper: questions to be checked with the commission, practical cases for the group and for the trainer."""

from desktop.domain.faults import Refusal
from desktop.domain.questions import CHECK, QuestionLine
from desktop.reports.document import Cells, Column, Document, Group, Heading
from desktop.reports.frame import frame, refuse_empty
from desktop.reports.heads import ROW_NUMBER
from desktop.reports.prose import Block, Paragraph, Prose, Turn
from desktop.reports.usual import usual
from desktop.reports.voice import Choice, ReportLanguage
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import Language, text

SHEET = text("Report", "Question bank")
TITLE = text("Report", "QUESTION BANK")
CASES_SHEET = text("Report", "Practical cases")
CASES_TITLE = text("Report", "PRACTICAL CASES")
TRAINER_TITLE = text("Report", "PRACTICAL CASES: FOR THE TRAINER")
CODE = text("Report", "Code")
QUESTION = text("Report", "Question")
RIGHT = text("Report", "Right answer")
OTHERS = text("Report", "Other answers")
ARTICLE = text("Report", "Act and article")
CHECKED = text("Report", "Checked")
CASE = text("Report", "Case {n}. {title}")
NO_SUCH = text("Report", "There is no topic “{value}”.")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """Every question with its key, its other answers and its act, by topic; in each language of the paper."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    rows = reader.rows("questions", list(reader.ids("questions")), voice.first)
    refuse_empty(rows)
    wanted = [row for row in rows if choice.only in ("", row.data.topic, row.data.code, str(row.id))]
    if not wanted:
        raise Refusal(NO_SUCH.fill(value=choice.only))
    body: list[Cells | Group] = []
    cells: list[Cells] = []
    for topic in dict.fromkeys(row.data.topic_name for row in wanted):
        mine = [row for row in wanted if row.data.topic_name == topic]
        body.append(Group(topic))
        for row in mine:
            made = question_cells(len(cells) + 1, row, voice.languages)
            cells.append(made)
            body.append(made)
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("question", voice.head(QUESTION), width=70),
        Column("right", voice.head(RIGHT), width=48),
        Column("others", voice.head(OTHERS), width=56),
        Column("article", voice.head(ARTICLE), width=48),
        Column("code", voice.head(CODE)),
        Column("checked", voice.head(CHECKED), "mark"),
    )
    notes = voice.each(lambda _: CHECK) if any(row.data.to_check for row in wanted) else ()
    return (usual(paper, "bank", voice.word(SHEET), TITLE, columns, cells, body=body, landscape=True, notes=notes),)


def question_cells(at: int, row: Row[QuestionLine], languages: tuple[Language, ...]) -> Cells:
    """One question, a language below the other."""
    line = row.data

    def each(told: list[str]) -> str:
        return "\n".join(told)

    right = each(["; ".join(answers(line, spoken, right=True)) for spoken in languages])
    others = each(["; ".join(answers(line, spoken, right=False)) for spoken in languages])
    said = each([line.said(spoken) for spoken in languages])
    articles = each(list(dict.fromkeys(line.article(spoken) for spoken in languages)))
    return (at, said, right, others, articles, line.code, not line.to_check)


def answers(line: QuestionLine, spoken: Language, *, right: bool) -> list[str]:
    """The right answers of a question, or the others."""
    return [each for at, each in enumerate(line.answers(spoken), 1) if (str(at) in line.right) is right]


def cases(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Prose, ...]:
    """The cases for the group (what happens), then for the trainer (the rule behind each), in each language."""
    paper = frame(reader, choice, language)
    rows = reader.rows("cases", list(reader.ids("cases")), paper.voice.first)
    refuse_empty(rows)
    made: list[Prose] = []
    for spoken, office in zip(paper.voice.languages, paper.offices, strict=True):
        blocks: list[Block] = []
        for n, row in enumerate(rows, 1):
            blocks.append(Paragraph(choice.say(CASE.fill(n=n, title=row.data.title(spoken)), spoken), "strong"))
            blocks.append(Paragraph(row.data.situation(spoken)))
        blocks.append(Turn())
        blocks.append(Paragraph(choice.say(TRAINER_TITLE, spoken), "heading"))
        for n, row in enumerate(rows, 1):
            blocks.append(Paragraph(choice.say(CASE.fill(n=n, title=row.data.title(spoken)), spoken), "strong"))
            blocks.append(Paragraph(row.data.answer(spoken)))
            blocks.append(Paragraph(row.data.article(spoken), "small"))
        made.append(
            Prose(
                name="cases",
                sheet=choice.say(CASES_SHEET, spoken),
                headings=(Heading(choice.say(CASES_TITLE, spoken), (office.commission,)),),
                blocks=tuple(blocks),
                moment=paper.moment,
                made=paper.made(),
                control_words=paper.control(),
                language=spoken,
                notes=(choice.say(CHECK, spoken),) if any(row.data.to_check for row in rows) else (),
            )
        )
    return tuple(made)
