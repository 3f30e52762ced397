"""The sheet of a repeat session: why, what is taught again, which articles to reread, whom it is for."""

from typing import TYPE_CHECKING

from desktop.domain.analysis import by_topic, in_need, weakest
from desktop.domain.dates import long_date
from desktop.domain.faults import Refusal
from desktop.domain.people import POSTS
from desktop.reports.document import Cells, Column, Heading, Signature
from desktop.reports.frame import Frame, frame
from desktop.reports.heads import FULL_NAME, POST, PRECINCT, ROW_NUMBER
from desktop.reports.prose import Block, Paragraph, Prose, Table
from desktop.reports.scope import number
from desktop.reports.testpaper import chosen
from desktop.reports.testresults import EXIT_SCORE, TRAINER
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.reader import Reader
from desktop.text import text

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

SHEET = text("Report", "Repeat session")
TITLE = text("Report", "REPEAT SESSION")
AFTER = text("Report", "After the seminar of {date}: {title}")
WEAK = text("Report", "Topics to be taught again")
TOPIC = text("Report", "{topic}: right answers {n} %")
REREAD = text("Report", "Articles to reread")
WHO = text("Report", "Whom it is for: {n}")
ABSENT = text("Report", "did not come")
WHY = text("Report", "Why")
BELOW = text("Report", "below the pass mark")
NOBODY = text("Report", "Nobody needs a repeat session: all who came have passed.")
NO_WEAK = text("Report", "No topic lies below the pass mark; the paper is drawn from all topics.")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Prose, ...]:
    """A sheet for each tested seminar with people who need it; ``Refusal`` where there are none."""
    paper = frame(reader, choice, language)
    seminars = list(dict.fromkeys(row.data.seminar_id for row in chosen(reader, choice)))
    made: list[Prose] = []
    for row in reader.rows("seminars", seminars, paper.voice.first):
        sheet = session(reader, paper, row.id, row.data.on, row.data.title, row.data.trainers)
        if sheet is not None:
            made.append(sheet)
    if not made:
        raise Refusal(NOBODY)
    return tuple(made)


def session(reader: Reader, paper: Frame, seminar_id: "UUID", on: "date", title: str, trainers: str) -> Prose | None:
    """The sheet of one seminar."""
    voice: Voice = paper.voice
    need = in_need(reader.results(seminar_id, voice.first))
    if not need:
        return None
    tests = reader.exams(seminar_id)
    questions, sat = reader.sat(tests[-1], voice.first)
    shares = by_topic(questions, sat).get("", {})
    codes = weakest(shares, tests[-1].data.pass_percent)
    names = reader.topic_names(voice.first)
    blocks: list[Block] = [Paragraph(voice.line(WEAK), "heading")]
    for n, code in enumerate(codes, 1):
        told = TOPIC.fill(topic=names.get(code, code), n=f"{shares[code].percent:.0f}")
        blocks.append(Paragraph(f"{n}. {voice.word(told)}", "item"))
    if not codes:
        blocks.append(Paragraph(voice.line(NO_WEAK)))
    articles = [each for code in codes for each in reader.articles(seminar_id, code, voice.first)]
    if articles:
        blocks.append(Paragraph(voice.line(REREAD), "heading"))
        blocks += [Paragraph(f"– {each}", "item") for each in dict.fromkeys(articles)]
    blocks.append(Paragraph(voice.line(WHO.fill(n=len(need))), "heading"))
    rows: list[Cells] = []
    for at, each in enumerate(need, 1):
        post = voice.word(POSTS[each.person.post]) if each.person.post else ""
        why = voice.word(ABSENT if each.exit is None else BELOW)
        rows.append((at, each.person.full_name, post, number(each.person.precinct_number), each.exit, why))
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("full_name", voice.head(FULL_NAME), width=60),
        Column("post", voice.head(POST)),
        Column("precinct_number", voice.head(PRECINCT), "number"),
        Column("score", voice.head(EXIT_SCORE), "whole", align="center"),
        Column("why", voice.head(WHY), width=30),
    )
    blocks.append(Table(columns, tuple(rows)))
    headings = tuple(
        Heading(name, (office.commission, said))
        for name, office, said in zip(
            voice.each(lambda _: TITLE),
            paper.offices,
            voice.each(lambda spoken: AFTER.fill(date=long_date(on, spoken), title=title)),
            strict=True,
        )
    )
    return Prose(
        name="repeat-session",
        sheet=voice.word(SHEET),
        headings=headings,
        blocks=tuple(blocks),
        moment=paper.moment,
        made=paper.made(),
        control_words=paper.control(),
        language=voice.first,
        signatures=(Signature(voice.head(TRAINER), trainers), *paper.signatures()[1:]),
    )
