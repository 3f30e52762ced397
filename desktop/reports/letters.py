"""Letters on paper and as .docx, the register of letters, letters to workplaces."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from desktop.domain.dates import long_date
from desktop.domain.desk_lines import LetterLine, Wanting
from desktop.domain.endings import Case, in_case
from desktop.domain.faults import Refusal
from desktop.domain.kazakh import search_key
from desktop.domain.letters import ANSWER_DAYS_SETTING, SUBJECTS, WAYS, LetterKind, Way, answer_due, days_of
from desktop.domain.lettertext import HAND, About, composed, text_of, thing
from desktop.domain.lines import MemberLine
from desktop.reports.document import Cells, Column, Document, Figure, Group, Heading
from desktop.reports.frame import Frame, frame, refuse_empty
from desktop.reports.heads import ROW_NUMBER
from desktop.reports.prose import Paragraph, Prose
from desktop.reports.usual import usual
from desktop.reports.voice import Choice, ReportLanguage
from desktop.storage.questions import Question, Row
from desktop.storage.reader import Reader
from desktop.text import Language, text

SHEET, REGISTER = text("Report", "Letter"), text("Report", "Register of letters")
TITLE = text("Report", "REGISTER OF LETTERS IN AND OUT")
NUMBER, DATE = text("Report", "Letter №"), text("Report", "Date")
OTHER, SUBJECT = text("Report", "To or from whom"), text("Report", "Subject")
PRECINCTS, DUE = text("Report", "Precincts"), text("Report", "Answer due")
EXECUTOR, ANSWERED = text("Report", "Executor"), text("Report", "Answered by")
IN_ALL, WAITING = text("Report", "letters in all"), text("Report", "answer awaited")
NO_LETTER = text("Report", "There is no such letter, or it came from outside.")
NO_TEXT = text("Report", "This letter has no text yet.")
EXECUTOR_IS = text("Report", "Executor: {name}")
BLANK = "_________"


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Prose, ...]:
    """A letter out a page, each in its own text; ``only`` is the id of one. Both languages: one after the other."""
    paper = frame(reader, choice, language)
    rows = chosen(reader, choice, paper.voice.first)
    refuse_empty(rows)
    made = [letter(paper, row.data, at) for row in rows for at, _ in enumerate(paper.voice.languages)]
    found = tuple(each for each in made if each is not None)
    if not found:
        raise Refusal(NO_TEXT)
    return found


def chosen(reader: Reader, choice: Choice, language: Language) -> list[Row[LetterLine]]:
    """The letters to be printed: one by its id or its number, else all that wait to be sent."""
    question = Question(filters=(("way", Way.OUT.value),))
    rows: list[Row[LetterLine]] = reader.rows("letters", list(reader.ids("letters", question)), language)
    wanted = choice.only.strip().removeprefix("№").strip()
    if not wanted:
        return [row for row in rows if row.data.body_kk or row.data.body_ru]
    found = [row for row in rows if wanted in (row.id.hex, str(row.id), row.data.number)]
    if not found:
        raise Refusal(NO_LETTER)
    return found


def letter(paper: Frame, line: LetterLine, at: int) -> Prose | None:
    """One letter in one language; None where it has no text in it and another one is there."""
    spoken = paper.voice.languages[at]
    body = line.body_ru if spoken == "ru" else line.body_kk
    if not body and at == 0:
        body = line.body_kk or line.body_ru
    if not body:
        return None
    office = paper.offices[at]
    number = f"№\u00a0{line.number or BLANK}"
    day = long_date(line.on, spoken) if line.on else HAND["ru" if spoken == "ru" else "kk"]
    notes = (paper.voice.say(EXECUTOR_IS.fill(name=paper.secretary), spoken),) if paper.secretary else ()
    return Prose(
        name="letter",
        sheet=paper.voice.say(SHEET, spoken),
        headings=(Heading(subject(paper, line, spoken)),),
        blocks=tuple(paragraphs(body)),
        moment=paper.moment,
        made=paper.made(),
        control_words=paper.control(),
        language=spoken,
        letterhead=((office.commission.upper(), *((office.centre,) if office.centre else ())),),
        numbers=((number, day),),
        addressee=(addressee(line.other, spoken),) if line.other else (),
        notes=notes,
        signatures=paper.signatures()[:1],
    )


def subject(paper: Frame, line: LetterLine, language: Language) -> str:
    """What the letter is about; a usual subject that nobody changed is said in the letter's own language."""
    usual_one = SUBJECTS.get(line.kind)
    say = paper.voice.say
    return say(usual_one, language) if usual_one and line.subject == say(usual_one, "kk") else line.subject


def addressee(other: str, language: Language) -> str:
    """To whom, as it stands above a letter; Kazakh wants the dative, unless it is written so already."""
    if language != "kk" or other.rsplit(maxsplit=1)[-1].endswith(("на", "не", "ға", "ге", "қа", "ке")):
        return other
    return in_case(other, Case.DATIVE)


def paragraphs(body: str) -> Iterator[Paragraph]:
    """The text paragraph by paragraph; numbered lines are items of a list."""
    for part in body.splitlines():
        words = part.strip()
        if words:
            number, dot, rest = words.partition(". ")
            yield Paragraph(words, "item" if dot and number.isdigit() and rest else "text")


def register(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The register, landscape: letters out, then letters in, each in the order of their days."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    lines: list[LetterLine] = [row.data for row in reader.stream("letters", None, voice.first) if row.data.on]
    refuse_empty(lines)
    body: list[Cells | Group] = []
    rows: list[Cells] = []
    for way in (Way.OUT, Way.IN):
        own = [line for line in lines if line.way is way]
        if own:
            body.append(Group(voice.line(WAYS[way])))
        for line in own:
            cells: Cells = (
                len(rows) + 1,
                line.number,
                line.on,
                " · ".join(part for part in (line.other, line.their_number) if part),
                line.subject,
                line.places,
                line.due,
                line.answered_by,
                line.executor,
            )
            rows.append(cells)
            body.append(cells)
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("number", voice.head(NUMBER), "number"),
        Column("on", voice.head(DATE), "day"),
        Column("other", voice.head(OTHER), width=48),
        Column("subject", voice.head(SUBJECT), width=58),
        Column("precincts", voice.head(PRECINCTS), width=28),
        Column("due", voice.head(DUE), "day"),
        Column("answered", voice.head(ANSWERED), width=28),
        Column("executor", voice.head(EXECUTOR)),
    )
    figures = (
        Figure(voice.head(IN_ALL), len(lines)),
        Figure(voice.head(WAITING), sum(line.waits and line.way is Way.OUT for line in lines)),
    )
    sheet = voice.word(REGISTER)
    return (usual(paper, "letters-register", sheet, TITLE, columns, rows, body=body, landscape=True, figures=figures),)


def text_for(
    reader: Reader, kind: LetterKind, wanted: Sequence[Wanting], lines: Sequence[str], language: Language, today: date
) -> str:
    """The text of a letter that is to be written, in one language; ``lines`` stand in place of what is wanted."""
    office = reader.office(language)
    usual_due = answer_due(today, office.voting_day, days_of(reader.setting(ANSWER_DAYS_SETTING)))
    dues = [each.due for each in wanted if each.due is not None and each.due > today]
    said = lines or [thing(each) for each in wanted]
    about = About(said, min(dues, default=usual_due), office.campaign, office.commission)
    return composed(text_of(kind, language, reader.letter_texts()), language, about)


def workplaces(reader: Reader, language: Language) -> dict[str, list[Row[MemberLine]]]:
    """Members of precinct commissions by where they work, one spelling a workplace; who works nowhere is left out."""
    held: defaultdict[str, list[Row[MemberLine]]] = defaultdict(list)
    names: dict[str, str] = {}
    for row in reader.stream("members", None, language):
        place = " ".join(row.data.workplace.split())
        if place and row.data.participation_id is not None:
            key = search_key(place)
            names.setdefault(key, place)
            held[key].append(row)
    return {names[key]: people for key, people in sorted(held.items())}
