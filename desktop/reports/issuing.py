"""Issuing a paper with its number and code, and answering whether a printed one is still true."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, cast

from desktop.actions import papers
from desktop.domain.faults import Refusal
from desktop.domain.paper_lines import IssuedLine
from desktop.domain.papers import Stamp, Terms, grouped_code, read_square, square_of, typed_code
from desktop.domain.users import may_write
from desktop.reports.drawn import Drawn
from desktop.reports.frame import TOTAL
from desktop.reports.gallery import Papers, report_named
from desktop.reports.making import differs, documents_of, kept, made_of, stamped
from desktop.reports.occasions import PERSONAL
from desktop.reports.proving import Difference, Facts, differences, facts_of, short_code
from desktop.reports.voice import ReportLanguage, Voice
from desktop.resource import own_version
from desktop.storage.office import Office
from desktop.storage.reader import Reader
from desktop.storage.work import Done
from desktop.text import Say, Sentence, text

NUMBERED = text("Report", "№ {number} · code {code}")
UNNUMBERED = text("Report", "code {code}")
PERSONAL_DATA = text("Papers", "This paper names people. Who may only look does not print it; ask the secretary.")
DRAWING = text("Papers", "This paper is a drawing: print it without number and code.")
State = Literal["same", "changed", "version", "erased", "stranger"]
ANSWERS: dict[State, Sentence] = {
    "same": text("Verify", "The same: the paper still says what the file says."),
    "changed": text("Verify", "Changed since the paper was made:"),
    "version": text(
        "Verify", "Another version of the program made this paper. What changed since, as this one tells it:"
    ),
    "erased": text("Verify", "Part of what the paper tells was erased by law since. What differs otherwise:"),
    "stranger": text("Verify", "Not ours: this file issued no paper with that code."),
}
STEM = 16
"""So many signs of a digest stand in a square code that tells all by itself."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper ready for its writer: what it was made of, and its number where the file keeps it (else 0)."""

    terms: Terms
    documents: Papers
    digest: str
    code: str
    number: int = 0
    done: Done | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """Is a printed paper still true?

    ``same``; ``changed`` since: in ``found``; ``version``: another version of the program made it and this one lays it
    out otherwise (``found`` compares the facts of then and now as this version tells them); ``erased``: what it told
    was erased by law since; ``stranger``: not ours.
    """

    state: State
    terms: Terms | None = None
    found: tuple[Difference, ...] = ()
    issued: IssuedLine | None = None


def issue(office: Office, terms: Terms, say: Say, moment: datetime, receiver: str = "") -> Paper:
    """Make a paper and give it its number; the file keeps what it was made of.

    Who may only look gets a paper without a number whose square code tells all by itself; ``Refusal`` where such a
    person wants one that names people.
    """
    if not may_write(office.role):
        return unnumbered(office, terms, say, moment)
    found, documents = made_of(office, terms, say, moment)
    refuse_drawings(documents)
    facts = facts_of(documents)
    code = short_code(found, facts.digest)
    done = papers.issue(office, issued_facts(found, facts, code, moment, receiver), report_named(terms.report).title)
    with office.reader() as reader:
        line = next(row.data for row in reader.issued() if row.id == done.id)
    return remade(replace(found, step=line.terms.step), documents, facts.digest, line, say, done)


def refuse_drawings(documents: Papers) -> None:
    """Answer sheets, keys and the like are drawn as they are printed and tell no rows: nobody could verify them."""
    if any(isinstance(each, Drawn) for each in documents):
        raise Refusal(DRAWING)


def issued_facts(terms: Terms, facts: Facts, code: str, moment: datetime, receiver: str) -> dict[str, object]:
    """What the file keeps of an issued paper."""
    names = ("report", "day", "language", "only", "layout", "since", "step")
    return {
        **{name: getattr(terms, name) for name in names},
        "on": moment.date(),
        "moment": moment.isoformat(),
        "program": own_version(),
        "digest": facts.digest,
        "code": code,
        "control": " ".join(facts.controls)[:2000],
        "receiver": receiver,
    }


def remade(terms: Terms, documents: Papers, digest: str, line: IssuedLine, say: Say, done: Done | None = None) -> Paper:
    """An issued paper with its stamp; the moment in its foot is that of its first making."""
    voice = Voice(say, cast("ReportLanguage", terms.language))
    words = voice.line(NUMBERED.fill(number=line.number, code=grouped_code(line.code)))
    stamp = Stamp(words, f"DAIYN:{line.number}:{line.code}")
    return Paper(terms, stamped(documents, stamp), digest, line.code, line.number, done)


def reprint(office: Office, line: IssuedLine, say: Say) -> Paper:
    """The very paper that was issued, made again from the journal: the same bytes where the program is the same."""
    documents = documents_then(office, line, say)
    return remade(line.terms, documents, facts_of(documents).digest, line, say)


def unnumbered(office: Office, terms: Terms, say: Say, moment: datetime) -> Paper:
    """A paper for who may only look: nothing is kept in the file, the square code tells all by itself."""
    if terms.report in PERSONAL:
        raise Refusal(PERSONAL_DATA)
    found, documents = made_of(office, terms, say, moment)
    refuse_drawings(documents)
    digest = facts_of(documents).digest
    code = short_code(found, digest)
    words = Voice(say, cast("ReportLanguage", terms.language)).line(UNNUMBERED.fill(code=grouped_code(code)))
    stamp = Stamp(words, square_of(found, digest, own_version()))
    return Paper(found, stamped(documents, stamp), digest, code)


def verify(office: Office, code: str, say: Say) -> Verdict:
    """Whether a paper is still true: by its code, by the words of its square, or by its number (№ 14)."""
    alone = read_square(code)
    if alone is not None:
        terms, stem, version = alone
        return judged(office, terms, stem, version, say, None)
    line = issued_as(office, code)
    if line is None:
        return Verdict("stranger")
    return judged(office, line.terms, line.digest, line.program, say, line)


def issued_as(office: Office, words: str) -> IssuedLine | None:
    """The issued paper of a code as it was typed or read; None where the file knows none."""
    parts = words.strip().split(":")
    typed = typed_code(parts[-1])
    with office.reader() as reader:
        found = reader.issued_under(typed)
        if found is None and typed.isdecimal():
            found = next((row for row in reader.issued() if row.data.number == int(typed)), None)
    return found.data if found else None


def judged(office: Office, terms: Terms, digest: str, version: str, say: Say, line: IssuedLine | None) -> Verdict:
    """Compare what a paper said with what it would say now, and if need be with what it would have said then."""
    campaign = line.campaign_id if line else None
    now = documents_now(office, terms, say, line)
    if now is not None and facts_of(now).digest.startswith(digest):
        return Verdict("same", terms, (), line)
    with office.reader(campaign, as_of=terms.step) as reader:
        moment = datetime.fromisoformat(line.moment) if line else None
        then = kept(built(reader, terms, say, moment))
    known = facts_of(then).digest.startswith(digest)
    voice = Voice(say, cast("ReportLanguage", terms.language))
    found = tuple(differences(then, now or (), voice.word(TOTAL)))
    if known or differs(terms):
        return Verdict("changed", terms, found, line)
    return Verdict("version" if version != own_version() else "erased", terms, found, line)


def documents_now(office: Office, terms: Terms, say: Say, line: IssuedLine | None) -> Papers | None:
    """The paper as it would be made today of the same terms; None where it would have no row."""
    moment = datetime.fromisoformat(line.moment) if line else None
    past = line is not None and terms.day < line.on
    try:
        if differs(terms):
            return made_of(office, terms, say, moment)[1]
        with office.reader(line.campaign_id if line else None, as_of=terms.day if past else None) as reader:
            return kept(documents_of(reader, terms, say, moment))
    except Refusal:
        return None


def documents_then(office: Office, line: IssuedLine, say: Say) -> Papers:
    """The paper as it was made, from the journal."""
    moment = datetime.fromisoformat(line.moment)
    if differs(line.terms):
        return made_of(office, line.terms, say, moment)[1]
    with office.reader(line.campaign_id, as_of=line.terms.step) as reader:
        return kept(documents_of(reader, line.terms, say, moment))


def built(reader: Reader, terms: Terms, say: Say, moment: datetime | None) -> Papers:
    """The Documents, or none where the report refuses."""
    try:
        return documents_of(reader, terms, say, moment)
    except Refusal:
        return ()
