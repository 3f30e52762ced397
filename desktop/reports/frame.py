"""What all papers of an office share: who approves, where and when, who signs, what the foot says."""

from dataclasses import dataclass
from datetime import datetime, time
from itertools import zip_longest

from desktop.domain.dates import blank_date, long_date
from desktop.domain.faults import Refusal
from desktop.domain.lines import OfficeLine
from desktop.domain.people import POSTS, Post
from desktop.reports.document import NBSP, Heading, Signature
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.reader import Reader
from desktop.text import Language, Sentence, text

NO_ROWS = text("Report", "The report has no rows. Change the filter or date.")
APPROVED = text("Report", "APPROVED")
CHAIR_OF = text("Report", "Chair of {commission_of}")
MADE = text("Report", "Made in the program “Daiyn”, {moment}")
CONTROL = text("Report", "Control total")
TOTAL = text("Report", "Total")
AS_OF = text("Report", "as of {date}")
HAND = "____________"


@dataclass(frozen=True, slots=True)
class Frame:
    """The office behind one paper: its commission in each language, its chair and secretary, the paper's day."""

    voice: Voice
    offices: tuple[OfficeLine, ...]
    chair: str
    secretary: str
    choice: Choice

    def approvals(self) -> tuple[tuple[str, ...], ...]:
        """«БЕКІТЕМІН»: the chair approves by hand; the date is written by hand."""
        return tuple(
            self._approval(office, language)
            for office, language in zip(self.offices, self.voice.languages, strict=True)
        )

    def _approval(self, office: OfficeLine, language: Language) -> tuple[str, ...]:
        say = self.voice.say
        if office.commission_of:
            who = (say(CHAIR_OF.fill(commission_of=office.commission_of), language),)
        else:
            who = (office.commission, say(POSTS[Post.CHAIR], language))
        return (say(APPROVED, language), *who, f"{HAND} {self.chair}".rstrip(), blank_date(language))

    def headings(self, title: Sentence, conclusions: tuple[str, ...] = ()) -> tuple[Heading, ...]:
        """The title, the commission, the day the paper stands for, what it concludes, in each language."""
        titles = self.voice.each(lambda _: title)
        days = self.voice.each(lambda language: AS_OF.fill(date=long_date(self.choice.day, language, "of")))
        parts = zip_longest(titles, self.offices, days, conclusions)
        return tuple(Heading(name, tuple(filter(None, (office.commission, *said)))) for name, office, *said in parts)

    def places(self) -> tuple[tuple[str, str], ...]:
        """Where and when the paper is made: «Шәуілдір ауылы — 2026 жылғы 10 наурыз»."""
        return tuple(
            (office.centre, long_date(self.choice.made, language))
            for office, language in zip(self.offices, self.voice.languages, strict=True)
        )

    def made(self) -> tuple[str, ...]:
        """The line in the foot: by which program and when; the hour only where it is known."""
        moment = self.choice.made
        said = f"{moment:%d.%m.%Y}" if moment.time() == time() else f"{moment:%d.%m.%Y %H:%M}"
        return self.voice.each(lambda _: MADE.fill(moment=said))

    def control(self) -> str:
        """What the control total is called."""
        return self.voice.word(CONTROL)

    def signatures(self) -> tuple[Signature, ...]:
        """The chair, and the secretary who made the paper."""
        return (
            Signature(self.voice.head(POSTS[Post.CHAIR]), self.chair),
            Signature(self.voice.head(POSTS[Post.SECRETARY]), self.secretary),
        )

    @property
    def moment(self) -> datetime:
        """When the paper is made."""
        return self.choice.made


def frame(reader: Reader, choice: Choice, language: ReportLanguage) -> Frame:
    """The office as the paper needs it."""
    voice = Voice(choice.say, language)
    offices = tuple(reader.office(each) for each in voice.languages)
    return Frame(voice, offices, holder(reader, Post.CHAIR), holder(reader, Post.SECRETARY), choice)


def holder(reader: Reader, post: Post) -> str:
    """Who holds the post in our own commission, as under a signature: «Н. Жұбаев»; empty where nobody does."""
    for row in reader.rows("members", reader.own_member(post)[:1], "kk"):
        return f"{row.data.given_name[:1]}.{NBSP}{row.data.surname}"
    return ""


def refuse_empty(rows: object) -> None:
    """A paper without a row is refused with the way out."""
    if not rows:
        raise Refusal(NO_ROWS)
