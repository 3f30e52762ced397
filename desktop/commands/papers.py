"""Commands about papers that can be proved: issue one, tell what changed since a day, verify a printed one."""

import argparse
from datetime import date
from pathlib import Path

from desktop.commands.files import day
from desktop.commands.opening import moment, opened
from desktop.commands.speech import reply, tell, tell_json
from desktop.domain.dates import long_date
from desktop.domain.faults import Refusal
from desktop.domain.papers import Layout, Terms, grouped_code, unpacked
from desktop.reports import gallery
from desktop.reports.filing import save_file
from desktop.reports.issuing import ANSWERS, Verdict, issue
from desktop.reports.issuing import verify as judge
from desktop.reports.making import made_of
from desktop.reports.proving import Difference
from desktop.storage.office import Office
from desktop.text import LANGUAGES, Language, Sentence, text
from desktop.words import say

WRITTEN = text("Command", "Written: {file}")
NUMBERED = text("Command", "Written: {file}. Number {number}, code {code}.")
NO_LAYOUT = text("Layout", "There is no layout “{name}”. Choose one: {layouts}.")
NOTHING = text("Verify", "Nothing else differs.")
CELL = text("Verify", "{row}, {field}: was “{then}”, is “{now}”")
CAME = text("Verify", "New row: {row}")
WENT = text("Verify", "Row that is gone: {row}")
LINE = text("Verify", "{row}: was “{then}”, is “{now}”")
PAPER = text("Verify", "Paper № {number}: {report}, {date}.")


def report(said: argparse.Namespace) -> int:
    """Write a report with a saved layout, as a difference since a day, or issued with number and code."""
    wanted = day(said.as_of) if said.as_of else None
    since = day(said.since) if said.since else None
    suffix = checked_suffix(said)
    with opened(said.file, said.user, writing=said.issue) as office:
        terms = terms_of(office, said, wanted, since)
        if said.issue:
            paper = issue(office, terms, say, moment())
            documents, number, code = paper.documents, paper.number, grouped_code(paper.code)
            told = NUMBERED.fill(file=said.out, number=number, code=code)
            answer = {"file": str(said.out), "number": number, "code": code}
        else:
            documents = made_of(office, terms, say, moment())[1]
            told, answer = WRITTEN.fill(file=said.out), {"file": str(said.out)}
        content = gallery.written(documents, suffix)
    save_file(Path(said.out), content)
    reply(said, answer, told)
    return 0


def checked_suffix(said: argparse.Namespace) -> str:
    """The format the file's name asks for; ``Refusal`` where the report is not written so."""
    made = gallery.report_named(said.name)
    suffix = Path(said.out).suffix.lower().removeprefix(".")
    if suffix not in made.formats:
        raise Refusal(
            gallery.NO_FORMAT.fill(formats=", ".join(f".{each}" for each in made.formats), value=suffix), "out"
        )
    return suffix


def terms_of(office: Office, said: argparse.Namespace, as_of: date | None, since: date | None) -> Terms:
    """What was asked for; what the command line does not say is taken from the layout."""
    layout = Layout()
    if said.layout:
        with office.reader() as reader:
            held = {row.data.name: row.data.held for row in reader.layouts() if row.data.report == said.name}
        if said.layout not in held:
            raise Refusal(NO_LAYOUT.fill(name=said.layout, layouts=", ".join(held) or "–"), "layout")
        layout = unpacked(held[said.layout])
    only = said.only or layout.only
    return Terms(said.name, as_of or office.today, said.lang, only, layout.look.packed(), since)


def verify(said: argparse.Namespace) -> int:
    """Is a printed report still true? Exit code 0: the same, 1: not."""
    language: Language = said.lang if said.lang in LANGUAGES else "kk"
    with opened(said.file, said.user, writing=False) as office:
        verdict = judge(office, said.code, say)
    if said.json:
        changed = [
            {"row": each.row, "field": each.field, "then": each.then, "now": each.now, "kind": each.kind}
            for each in verdict.found
        ]
        number = verdict.issued.number if verdict.issued else None
        answer = {"same": verdict.state == "same", "state": verdict.state, "number": number, "changed": changed}
        tell_json(answer, language)
    else:
        for sentence in told(verdict, language):
            tell(sentence, language)
    return int(verdict.state != "same")


def told(verdict: Verdict, language: Language) -> list[Sentence]:
    """The answer in sentences: which paper it is, what became of it, cell by cell."""
    if verdict.state == "stranger" or verdict.terms is None:
        return [ANSWERS[verdict.state]]
    made: list[Sentence] = []
    if verdict.issued is not None:
        title = gallery.report_named(verdict.terms.report).title
        days = long_date(verdict.terms.day, language)
        made.append(PAPER.fill(number=verdict.issued.number, report=title, date=days))
    made.append(ANSWERS[verdict.state])
    if verdict.state == "same":
        return made
    return [*made, *(map(cell, verdict.found) if verdict.found else [NOTHING])]


def cell(each: Difference) -> Sentence:
    """One difference in a sentence."""
    if each.kind == "added":
        return CAME.fill(row=each.now or each.row)
    if each.kind == "removed":
        return WENT.fill(row=each.then or each.row)
    values = {"row": each.row, "then": each.then or "–", "now": each.now or "–"}
    return CELL.fill(field=each.field, **values) if each.field else LINE.fill(**values)
