"""Certificates of training, and the training record of a member: on what, when and by whom."""

from collections.abc import Mapping
from uuid import UUID

from desktop.domain.commissions import Papers
from desktop.domain.dates import long_date
from desktop.domain.faults import Refusal
from desktop.domain.lines import MemberLine, SeminarLine
from desktop.domain.people import POSTS
from desktop.domain.training import FORMATS, PRESENCES
from desktop.domain.training_lines import CertificateLine, TrainedLine
from desktop.reports.calling import in_language
from desktop.reports.document import Cells, Column, Document, Heading
from desktop.reports.frame import Frame, frame, refuse_empty
from desktop.reports.heads import POST, PRECINCT, ROW_NUMBER
from desktop.reports.prose import Block, Paragraph, Prose
from desktop.reports.seminarpapers import prose
from desktop.reports.usual import usual
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Question, Row
from desktop.storage.reader import Reader
from desktop.text import Sentence, text

ABOVE = 4
"""Empty lines above the number, so that the words stand in the middle of the sheet."""
SHEET = text("Report", "Certificates")
TITLE = text("Report", "CERTIFICATE")
NUMBER = text("Report", "№ {no}")
GIVEN = text("Report", "is given to")
MEMBER_OF = text("Report", "{post} of the commission of precinct № {no}")
MEMBER_OWN = text("Report", "{post} of the territorial commission")
TRAINED = text("Report", "for taking part in the training seminar “{title}” held on {date}.")
RECORD_SHEET = text("Report", "Training record")
RECORD_TITLE = text("Report", "TRAINING RECORD")
DATE = text("Report", "Date")
TOPIC = text("Report", "Topic")
CAMPAIGN = text("Report", "Campaign")
FORMAT = text("Report", "Format")
TAUGHT = text("Report", "Taught by")
ATTENDED = text("Report", "Attendance")
ENTRY = text("Report", "Entry test")
EXIT = text("Report", "Exit test")
CERTIFICATE = text("Report", "Certificate №")
PERSON = text("Report", "Member")
NO_MEMBER = text("Report", "There is no member “{value}” in this campaign.")
NEVER = text("Report", "{name} is on the list of no seminar yet.")


def certificates(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Prose, ...]:
    """A page a certificate, of one seminar or of all, in the language of its receiver. No official form is known."""
    held = reader.certificates()
    seminars: list[Row[SeminarLine]] = reader.rows("seminars", list({row.data.seminar_id for row in held}), "kk")
    known = {row.id: row.data for row in seminars}
    wanted = [row.data for row in held if wants(choice.only, row.data, known)]
    refuse_empty(wanted)
    made: list[Prose] = []
    for line in wanted:
        paper = in_language(choice, language, Papers(line.papers), reader)
        made.append(certificate(paper, line, known[line.seminar_id]))
    return tuple(made)


def wants(only: str, line: CertificateLine, seminars: Mapping[UUID, SeminarLine]) -> bool:
    """Whether a certificate is among those asked for by seminar; a number asks for one."""
    seminar = line.seminar_id
    days = (seminars[seminar].on.isoformat(), f"{seminars[seminar].on:%d.%m.%Y}")
    return only in ("", str(seminar), seminar.hex, str(line.number), *days)


def certificate(paper: Frame, line: CertificateLine, seminar: SeminarLine) -> Prose:
    """One certificate, the name in large letters in the middle."""
    voice = paper.voice
    body: list[Block] = [*[Paragraph("", "center", large=True)] * ABOVE, *centred(voice, NUMBER.fill(no=line.number))]
    body += [*centred(voice, GIVEN), Paragraph(line.full_name, "center", large=True)]
    for each in voice.languages:
        post = voice.say(POSTS[line.post], each)
        of = MEMBER_OF.fill(post=post, no=line.precinct_number) if line.precinct_number else MEMBER_OWN.fill(post=post)
        body.append(Paragraph(voice.say(of, each), "center", large=True))
    for each in voice.languages:
        said = TRAINED.fill(title=seminar.title, date=long_date(seminar.on, each, "on"))
        body.append(Paragraph(voice.say(said, each), "center", large=True))
    return prose(
        paper,
        "certificates",
        SHEET,
        TITLE,
        body,
        landscape=True,
        numbers=((paper.offices[0].centre, long_date(line.on, voice.first)),),
        signatures=paper.signatures()[:1],
    )


def centred(voice: Voice, words: Sentence) -> list[Paragraph]:
    """A sentence in each language in the middle of the page, once where both say the same."""
    return [Paragraph(each, "center", large=True) for each in dict.fromkeys(voice.each(lambda _: words))]


def record(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The record of one member (``only``: id or surname), or of every member who was on a list; landscape."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    ids = [row.id for row in members(reader, choice, voice)]
    made: list[Document] = []
    for row in reader.rows("members", ids, voice.first):
        held = reader.training_record(row.data.person_id, voice.first)
        if held:
            made.append(record_of(paper, row.data, [each.data for each in held]))
        elif choice.only:
            raise Refusal(NEVER.fill(name=row.data.full_name))
    refuse_empty(made)
    return tuple(made)


def members(reader: Reader, choice: Choice, voice: Voice) -> list[Row[MemberLine]]:
    """Whose record is asked for."""
    if not choice.only:
        return list(reader.stream("members", Question(), voice.first))
    rows = list(reader.stream("members", Question(), voice.first))
    found = [row for row in rows if choice.only in (str(row.id), row.id.hex, row.data.surname, row.data.full_name)]
    if not found:
        raise Refusal(NO_MEMBER.fill(value=choice.only))
    return found


def record_of(paper: Frame, line: MemberLine, held: list[TrainedLine]) -> Document:
    """The record of one member."""
    voice = paper.voice
    cells: list[Cells] = [
        (
            at,
            each.on,
            each.title,
            each.campaign,
            voice.word(FORMATS[each.format]),
            "; ".join(part for part in (each.organiser, each.trainers) if part),
            voice.word(PRESENCES[each.presence]) if each.presence else "",
            f"{each.entry_score}/{each.maximum}" if each.entry_score is not None else "",
            f"{each.exit_score}/{each.maximum}" if each.exit_score is not None else "",
            each.certificate,
        )
        for at, each in enumerate(held, 1)
    ]
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("on", voice.head(DATE), "day"),
        Column("title", voice.head(TOPIC), width=52),
        Column("campaign", voice.head(CAMPAIGN), width=40),
        Column("format", voice.head(FORMAT)),
        Column("taught", voice.head(TAUGHT), width=44),
        Column("came", voice.head(ATTENDED)),
        Column("entry", voice.head(ENTRY), align="center"),
        Column("exit", voice.head(EXIT), align="center"),
        Column("certificate", voice.head(CERTIFICATE), "number"),
    )
    said = ((voice.line(PERSON), line.full_name), (voice.line(POST), voice.word(POSTS[line.post])))
    precinct = ((voice.line(PRECINCT), line.precinct_number),) if line.precinct_number else ()
    titles = voice.each(lambda _: RECORD_TITLE)
    return usual(
        paper,
        "training-record",
        f"{line.surname} {line.given_name}"[:31],
        RECORD_TITLE,
        columns,
        cells,
        landscape=True,
        details=(*said, *precinct),
        headings=tuple(Heading(each, (o.commission,)) for each, o in zip(titles, paper.offices, strict=True)),
    )
