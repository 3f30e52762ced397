"""Openness on paper: the plan, publications, the register of enquiries, visits, polls, the week's informing."""

from datetime import timedelta

from desktop.domain.dates import short_date
from desktop.domain.openness import (
    ANSWER_FORMS,
    ASKED_BY,
    CHANNELS,
    ENQUIRY_KINDS,
    ENQUIRY_STATES,
    SUBJECTS,
    TONES,
    Channel,
    EnquiryKind,
    EnquiryState,
)
from desktop.domain.openness_lines import (
    EnquiryLine,
    InformingLine,
    ObservationLine,
    OutreachLine,
    PollLine,
    PublicationLine,
)
from desktop.domain.territories import short_okrug
from desktop.reports.document import Cells, Column, Document, Figure, Heading
from desktop.reports.frame import Frame, frame, refuse_empty
from desktop.reports.heads import OKRUG, PRECINCT, ROW_NUMBER
from desktop.reports.scope import number
from desktop.reports.usual import tenge, usual
from desktop.reports.voice import Choice, ReportLanguage
from desktop.storage.reader import Reader
from desktop.text import text

PLAN_SHEET, PIECES_SHEET = text("Report", "Information plan"), text("Report", "Publications")
ASKED_SHEET, VISITS_SHEET = text("Report", "Enquiries"), text("Report", "Visits of observers")
POLLS_SHEET, INFORMING_SHEET = text("Report", "Opinion polls"), text("Report", "Informing")
PLAN = text("Report", "INFORMATION PLAN: WHAT WAS PLANNED AND WHAT WAS DONE")
PIECES = text("Report", "PUBLICATIONS ABOUT THE COMMISSION AND ANSWERS TO THEM")
ASKED = text("Report", "REGISTER OF ENQUIRIES AND COMPLAINTS")
VISITS = text("Report", "VISITS OF OBSERVERS AND MEDIA")
POLLS = text("Report", "REGISTER OF OPINION POLLS")
INFORMING = text("Report", "INFORMATION ON THE INFORMING OF CITIZENS")
CHANNEL, WHAT, FOR_WHOM = text("Report", "Channel"), text("Report", "What is told"), text("Report", "For whom")
PLANNED, TOLD, COPIES = text("Report", "Planned"), text("Report", "Told on"), text("Report", "Copies")
HANDED, COST, PROOF = text("Report", "Handed to precincts"), text("Report", "Cost, tenge"), text("Report", "Proof")
DATE, SOURCE, SAYS = text("Report", "Date"), text("Report", "Source"), text("Report", "What it says")
TONE, SUBJECT, DUE = text("Report", "Tone"), text("Report", "Subject"), text("Report", "Due")
ANSWERED, HOW, FALSE = text("Report", "Answered on"), text("Report", "How"), text("Report", "false information")
CAME, KIND, QUESTION = text("Report", "How it came"), text("Report", "Kind"), text("Report", "What is asked")
WHO, ANSWER, STATE = text("Report", "Who answers"), text("Report", "Answer"), text("Report", "State")
SENT = text("Report", "sent to {whom}, {date}")
ORGANISATION, PEOPLE = text("Report", "Organisation"), text("Report", "People")
THEY_ASKED, REMARK, DONE = text("Report", "Asked, given"), text("Report", "Remark"), text("Report", "What was done")
FROM, UNTIL, WHERE = text("Report", "From"), text("Report", "Until"), text("Report", "Where")
CLOSED = text("Report", "Done on")
PUBLISHED = text("Report", "Published")
IN_ALL, OVERDUE, OPEN = text("Report", "in all"), text("Report", "overdue"), text("Report", "not answered")
SOLVED, COMPLAINTS = text("Report", "of them decided"), text("Report", "Complaints")
ASKINGS, ANSWERS = text("Report", "Questions, applications"), text("Report", "of them answered")
NOWHERE = text("Report", "without an okrug")
SPAN = text("Report", "from {first} until {last}")
WEEK = 7
"""Days that the informing of citizens is told for: the region asks weekly (an editable habit, no rule)."""


def outreach(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The plan and what became of it, landscape."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    lines: list[OutreachLine] = [row.data for row in reader.stream("outreach", None, voice.first)]
    refuse_empty(lines)
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("planned", voice.head(PLANNED), "day"),
        Column("channel", voice.head(CHANNEL)),
        Column("what", voice.head(WHAT), width=60),
        Column("audience", voice.head(FOR_WHOM)),
        Column("copies", voice.head(COPIES), "whole", total=True),
        Column("handed", voice.head(HANDED), "whole", total=True),
        Column("cost", voice.head(COST), "money", total=True),
        Column("told", voice.head(TOLD), "day"),
        Column("proof", voice.head(PROOF)),
    )
    cells: list[Cells] = [
        (
            at,
            line.planned_on,
            voice.word(CHANNELS[line.channel]),
            line.title,
            line.audience,
            line.copies,
            line.handed or None,
            tenge(line.cost),
            line.done_on,
            line.proof,
        )
        for at, line in enumerate(lines, 1)
    ]
    figures = (
        Figure(voice.head(IN_ALL), len(lines)),
        Figure(voice.head(TOLD), sum(line.done_on is not None for line in lines)),
        Figure(voice.head(OVERDUE), sum(line.late(choice.day) for line in lines)),
    )
    sheet = voice.word(PLAN_SHEET)
    return (usual(paper, "outreach", sheet, PLAN, columns, cells, landscape=True, figures=figures),)


def publications(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """Every publication about us with its answer, landscape. Fields: facts.md 4, publication log."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    lines: list[PublicationLine] = [row.data for row in reader.stream("publications", None, voice.first)]
    refuse_empty(lines)
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("on", voice.head(DATE), "day"),
        Column("source", voice.head(SOURCE)),
        Column("title", voice.head(SAYS), width=60),
        Column("tone", voice.head(TONE)),
        Column("subject", voice.head(SUBJECT)),
        Column("due", voice.head(DUE), "day"),
        Column("answered", voice.head(ANSWERED), "day"),
        Column("how", voice.head(HOW)),
    )
    cells: list[Cells] = []
    for at, line in enumerate(lines, 1):
        tone = voice.word(FALSE if line.false_information else TONES[line.tone])
        form = voice.word(ANSWER_FORMS[line.form]) if line.form else ""
        how = ": ".join(part for part in (form, line.answer) if part)
        facts = (line.on, ", ".join(part for part in (line.source, line.link) if part), line.title, tone)
        cells.append((at, *facts, voice.word(SUBJECTS[line.subject]), line.due, line.answered_on, how))
    figures = (
        Figure(voice.head(IN_ALL), len(lines)),
        Figure(voice.head(FALSE), sum(line.false_information for line in lines)),
        Figure(voice.head(OPEN), sum(line.waits for line in lines)),
        Figure(voice.head(OVERDUE), sum(line.late(choice.day) for line in lines)),
    )
    sheet = voice.word(PIECES_SHEET)
    return (usual(paper, "publications", sheet, PIECES, columns, cells, landscape=True, figures=figures),)


def enquiries(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The register, overdue first; who asked is never printed. Fields: facts.md 4, appeal log."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    lines: list[EnquiryLine] = [row.data for row in reader.stream("enquiries", None, voice.first)]
    refuse_empty(lines)
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("on", voice.head(DATE), "day"),
        Column("came", voice.head(CAME)),
        Column("kind", voice.head(KIND)),
        Column("subject", voice.head(SUBJECT)),
        Column("precinct", voice.head(PRECINCT), "number"),
        Column("question", voice.head(QUESTION), width=50),
        Column("who", voice.head(WHO)),
        Column("due", voice.head(DUE), "day"),
        Column("answer", voice.head(ANSWER), width=45),
        Column("state", voice.head(STATE)),
    )
    cells: list[Cells] = []
    for line in lines:
        sent = (
            voice.word(SENT.fill(whom=line.escalated_to, date=short_date(line.escalated_on)))
            if line.escalated_on
            else ""
        )
        answer = "; ".join(part for part in (line.answer, sent) if part)
        state = voice.word(ENQUIRY_STATES[line.state(choice.day)])
        facts = (voice.word(ASKED_BY[line.asked_by]), voice.word(ENQUIRY_KINDS[line.kind]))
        subject = voice.word(SUBJECTS[line.subject])
        place = number(line.precinct_number) if line.precinct_number else None
        words = (line.words, line.responsible)
        cells.append((line.number, line.received_on, *facts, subject, place, *words, line.due, answer, state))
    states = [line.state(choice.day) for line in lines]
    figures = (
        Figure(voice.head(IN_ALL), len(lines)),
        Figure(voice.head(OPEN), sum(line.answered_on is None for line in lines)),
        Figure(voice.head(OVERDUE), states.count(EnquiryState.LATE)),
    )
    sheet = voice.word(ASKED_SHEET)
    return (usual(paper, "enquiries", sheet, ASKED, columns, cells, landscape=True, figures=figures),)


def observations(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """Visits with remarks and what followed, landscape."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    lines: list[ObservationLine] = [row.data for row in reader.stream("observations", None, voice.first)]
    refuse_empty(lines)
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("on", voice.head(DATE), "day"),
        Column("organisation", voice.head(ORGANISATION)),
        Column("precinct", voice.head(PRECINCT), "number"),
        Column("people", voice.head(PEOPLE), "whole", total=True),
        Column("asked", voice.head(THEY_ASKED), width=50),
        Column("remark", voice.head(REMARK), width=50),
        Column("done", voice.head(DONE)),
        Column("done_on", voice.head(CLOSED), "day"),
    )
    cells: list[Cells] = [
        (
            at,
            line.on,
            line.organisation,
            number(line.precinct_number) if line.precinct_number else None,
            line.people,
            "; ".join(part for part in (line.asked, line.given) if part),
            line.remark,
            line.done,
            line.done_on,
        )
        for at, line in enumerate(lines, 1)
    ]
    figures = (Figure(voice.head(IN_ALL), len(lines)), Figure(voice.head(OPEN), sum(line.open for line in lines)))
    sheet = voice.word(VISITS_SHEET)
    return (usual(paper, "observations", sheet, VISITS, columns, cells, landscape=True, figures=figures),)


def polls(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The register of polls, landscape."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    lines: list[PollLine] = [row.data for row in reader.stream("polls", None, voice.first)]
    refuse_empty(lines)
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("who", voice.head(ORGANISATION)),
        Column("first", voice.head(FROM), "day"),
        Column("last", voice.head(UNTIL), "day"),
        Column("where", voice.head(WHERE)),
        Column("published", voice.head(PUBLISHED)),
        Column("on", voice.head(DATE), "day"),
    )
    cells: list[Cells] = [
        (at, line.organiser, line.first, line.last, line.place, line.published_in, line.published_on)
        for at, line in enumerate(lines, 1)
    ]
    return (usual(paper, "polls", voice.word(POLLS_SHEET), POLLS, columns, cells, landscape=True),)


def informing(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The week up to the day by okrug: what was handed out and asked. Columns: facts.md 6.11, informing."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    first = choice.day - timedelta(days=WEEK - 1)
    lines = reader.informing(first, choice.day, voice.first)
    told = reader.told(first, choice.day)
    every, lies, answered = reader.published(first, choice.day)
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("okrug", voice.head(OKRUG), width=50),
        Column("leaflets", voice.head(CHANNELS[Channel.LEAFLET]), "whole", total=True),
        Column("posters", voice.head(CHANNELS[Channel.POSTER]), "whole", total=True),
        Column("invitations", voice.head(CHANNELS[Channel.HOUSE_VISIT]), "whole", total=True),
        Column("questions", voice.head(ASKINGS), "whole", total=True),
        Column("answers", voice.head(ANSWERS), "whole", total=True),
        Column("complaints", voice.head(COMPLAINTS), "whole", total=True),
        Column("decided", voice.head(SOLVED), "whole", total=True),
    )
    cells = [counted_line(paper, at, line) for at, line in enumerate(lines, 1) if line.okrug or line.kinds]
    refuse_empty(cells)
    figures = tuple(
        Figure(voice.head(words), count)
        for words, count in (
            (PUBLISHED, every),
            (ANSWERED, answered),
            (FALSE, lies),
            (CHANNELS[Channel.VIDEO], told.get(Channel.VIDEO, 0)),
            (CHANNELS[Channel.POST], told.get(Channel.POST, 0)),
            (CHANNELS[Channel.MEETING], told.get(Channel.MEETING, 0)),
        )
    )
    span = SPAN.fill(first=short_date(first), last=short_date(choice.day))
    titles, spans = voice.each(lambda _: INFORMING), voice.each(lambda _: span)
    headings = tuple(
        Heading(title, (office.commission, said))
        for title, office, said in zip(titles, paper.offices, spans, strict=True)
    )
    sheet = voice.word(INFORMING_SHEET)
    more = {"landscape": True, "figures": figures, "headings": headings, "approvals": paper.approvals()}
    return (usual(paper, "informing", sheet, INFORMING, columns, cells, **more),)


def counted_line(paper: Frame, at: int, line: InformingLine) -> Cells:
    """A line of the week."""
    askings = [kind for kind in EnquiryKind if kind is not EnquiryKind.COMPLAINT]
    copies = [line.copies.get(each, 0) for each in (Channel.LEAFLET, Channel.POSTER, Channel.HOUSE_VISIT)]
    asked = sum(line.kinds.get(kind, 0) for kind in askings)
    answered = sum(line.answered.get(kind, 0) for kind in askings)
    complaints = (line.kinds.get(EnquiryKind.COMPLAINT, 0), line.answered.get(EnquiryKind.COMPLAINT, 0))
    name = short_okrug(line.okrug) if line.okrug else paper.voice.word(NOWHERE)
    return (at, name, *copies, asked, answered, *complaints)
