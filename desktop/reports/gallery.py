"""The papers there are: a plain list for the window and the command line, and the way from a name to a file."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Literal

from desktop.domain.faults import Refusal
from desktop.domain.papers import Terms
from desktop.reports import (
    accessibility,
    act,
    acts,
    affairs,
    answersheet,
    attendance,
    ballots,
    bank,
    budget,
    calendar,
    calling,
    certificates,
    changes,
    composition,
    coverage,
    desk,
    folder,
    forms,
    gates,
    handover,
    inspection,
    inventory,
    letters,
    listed,
    meetings,
    members,
    needs,
    observing,
    openness,
    pay,
    pictures,
    presstext,
    published,
    purchase,
    readiness,
    register,
    repeat,
    risks,
    schedule,
    seminarpapers,
    shortage,
    summary,
    testpaper,
    testresults,
    today,
    votingday,
    weaktopics,
)
from desktop.reports.document import Document
from desktop.reports.drawn import Drawn
from desktop.reports.filing import sensible_name
from desktop.reports.frame import TOTAL
from desktop.reports.prose import Prose
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.reader import Reader
from desktop.text import Say, Sentence, text

Format = Literal["xlsx", "pdf", "docx"]
Papers = tuple[Document, ...] | tuple[Prose, ...] | tuple[Drawn, ...]
Build = Callable[[Reader, Choice, ReportLanguage], Papers]

CONTENTS = text("Report", "Contents")
SHEETS = text("Report", "Sheet")
ROWS = text("Report", "Rows")
NO_SUCH = text("Report", "There is no report “{value}”. Choose one: {reports}.")
LIST_TITLE = text("Reports", "List: {list}")
ONE_DAY = text("Report", "The report “{report}” stands for one day: leave out the earlier one.")
NO_FORMAT = text("Report", "This report is written as {formats}, not as “{value}”.")


@dataclass(frozen=True, slots=True)
class Report:
    """A paper by its name on the command line; ``sheet`` is its short name, for files and tabs."""

    name: str
    title: Sentence
    sheet: Sentence
    build: Build
    formats: tuple[Format, ...] = ("xlsx", "pdf")
    of: str = "okrugs"
    """The noun of whose rows the paper can be made for one alone."""
    two_days: bool = False
    """Whether the paper compares its day with an earlier one."""


WORDS: tuple[Format, ...] = ("pdf", "docx")
"""How papers made of sentences are written."""

PROSE: tuple[Format, ...] = ("pdf", "docx")
"""Papers made of sentences: to be printed, or changed by hand before they are signed."""

REPORTS: tuple[Report, ...] = (
    Report("readiness", text("Reports", "Readiness report for the region"), readiness.SHEET, readiness.build),
    Report("register", text("Reports", "Precinct register"), register.SHEET, register.build),
    Report("members", text("Reports", "Member list"), members.SHEET, members.build),
    Report("shortage", text("Reports", "Equipment shortage"), shortage.SHEET, shortage.build),
    Report("needs", text("Reports", "Need, have, short with reasons"), needs.SHEET, needs.build),
    Report("inventory", text("Reports", "Inventory list"), inventory.SHEET, inventory.build, of="precincts"),
    Report("stocktake", text("Reports", "Stocktake sheet"), inventory.TAKE_SHEET, inventory.stocktake, of="precincts"),
    Report("attendance", text("Reports", "Seminar sign-in sheet"), attendance.SHEET, attendance.build, of="seminars"),
    Report("coverage", text("Reports", "Coverage of training for the region"), coverage.SHEET, coverage.build, of=""),
    Report("missing", text("Reports", "Members not trained, by name"), coverage.MISSING_SHEET, coverage.missing, of=""),
    Report("schedule", text("Reports", "Schedule of seminars, annex"), schedule.SHEET, schedule.build, of=""),
    Report("training-plan", text("Reports", "Plan of training"), schedule.PLAN_SHEET, schedule.plan, of="plans"),
    Report("law-changes", text("Reports", "Norms before and now"), schedule.CHANGES_SHEET, schedule.changes, of=""),
    Report(
        "programme",
        text("Reports", "Programme of a seminar"),
        seminarpapers.PROGRAMME_SHEET,
        seminarpapers.programme,
        WORDS,
        "seminars",
    ),
    Report(
        "seminar-minutes",
        text("Reports", "Minutes of a seminar"),
        seminarpapers.MINUTES_SHEET,
        seminarpapers.minutes,
        WORDS,
        "seminars",
    ),
    Report(
        "invitations",
        text("Reports", "Invitations to seminars"),
        calling.INVITATION_SHEET,
        calling.invitations,
        WORDS,
        "seminars",
    ),
    Report("release", text("Reports", "Letters of release"), calling.RELEASE_SHEET, calling.release, WORDS, "seminars"),
    Report(
        "certificates",
        text("Reports", "Certificates"),
        certificates.SHEET,
        certificates.certificates,
        WORDS,
        "seminars",
    ),
    Report(
        "training-record",
        text("Reports", "Training record"),
        certificates.RECORD_SHEET,
        certificates.record,
        of="members",
    ),
    Report("test", text("Reports", "Test paper"), testpaper.SHEET, testpaper.build, ("pdf", "docx"), "exams"),
    Report(
        "test-large",
        text("Reports", "Test paper, large print"),
        testpaper.SHEET,
        testpaper.build_large,
        ("pdf", "docx"),
        "exams",
    ),
    Report(
        "test-run",
        text("Reports", "Test papers by name, each in the own language"),
        testpaper.SHEET,
        testpaper.build_run,
        ("pdf",),
        "exams",
    ),
    Report("answer-sheets", text("Reports", "Answer sheets"), answersheet.SHEET, answersheet.build, ("pdf",), "exams"),
    Report(
        "answer-keys",
        text("Reports", "Overlay keys by variant"),
        answersheet.KEY_SHEET,
        answersheet.keys,
        ("pdf",),
        "exams",
    ),
    Report("test-results", text("Reports", "Test results list"), testresults.SHEET, testresults.build, of="seminars"),
    Report(
        "test-summary",
        text("Reports", "Test results without names, for the region"),
        testresults.SUMMARY_SHEET,
        testresults.summary,
        of="seminars",
    ),
    Report("weak-topics", text("Reports", "Weak topics"), weaktopics.SHEET, weaktopics.build, ("pdf",), "seminars"),
    Report(
        "question-figures",
        text("Reports", "Questions: difficulty, discrimination"),
        testresults.ITEMS_SHEET,
        testresults.questions,
        of="seminars",
    ),
    Report(
        "repeat-session", text("Reports", "Repeat session"), repeat.SHEET, repeat.build, ("pdf", "docx"), "seminars"
    ),
    Report("bank", text("Reports", "Question bank with keys"), bank.SHEET, bank.build, of=""),
    Report("cases", text("Reports", "Practical cases"), bank.CASES_SHEET, bank.cases, ("pdf", "docx"), ""),
    Report("purchase", text("Reports", "Request for purchase"), purchase.SHEET, purchase.build, of=""),
    Report("loading", text("Reports", "Loading list"), acts.LOADING_SHEET, acts.loading, of="transfers"),
    Report("acts", text("Reports", "Hand-over and return acts"), acts.SHEET, acts.build, of="transfers"),
    Report("ballots", text("Reports", "Ballot plan"), ballots.SHEET, ballots.build, of=""),
    Report("forms", text("Reports", "Register of numbered forms"), forms.SHEET, forms.build, of=""),
    Report("form-acts", text("Reports", "Acts of numbered forms"), forms.ACT_SHEET, forms.acts, of="consignments"),
    Report("budget", text("Reports", "Budget execution"), budget.SHEET, budget.build, of=""),
    Report("timesheet", text("Reports", "Timesheet"), pay.SHEET, pay.build, of="precincts"),
    Report("pay", text("Reports", "Pay list"), pay.PAY_SHEET, pay.pay_list, of="precincts"),
    Report("today", text("Reports", "The chair's page of the day"), today.SHEET, today.build, of=""),
    Report("calendar", text("Reports", "Calendar plan"), calendar.SHEET, calendar.build, of=""),
    Report("wall", text("Reports", "Wall calendar, A4"), calendar.WALL, calendar.wall_a4, of=""),
    Report("wall-a3", text("Reports", "Wall calendar, A3"), calendar.WALL_A3, calendar.wall_a3, of=""),
    Report("tasks", text("Reports", "Tasks"), affairs.TASKS_SHEET, affairs.tasks, of=""),
    Report("duty", text("Reports", "Duty rosters"), affairs.DUTY_SHEET, affairs.duty, of="precincts"),
    Report("incidents", text("Reports", "Log of incidents"), affairs.INCIDENTS_SHEET, affairs.incidents, of=""),
    Report("works", text("Reports", "Works in buildings, plan and fact"), affairs.WORKS_SHEET, affairs.works, of=""),
    Report("risks", text("Reports", "Risks and plan B, by precinct"), risks.SHEET, risks.build, of="precincts"),
    Report("emergency", text("Reports", "Page of the duty officer"), risks.EMERGENCY, risks.emergency, of=""),
    Report("summary", text("Reports", "Summary of readiness by territory"), summary.SHEET, summary.build),
    Report("gates", text("Reports", "Gates by precinct, and what to do first"), gates.SHEET, gates.build),
    Report("changes", text("Reports", "What changed between two days"), changes.SHEET, changes.build, two_days=True),
    Report(
        "accessibility",
        text("Reports", "Accessibility by kind of disability"),
        accessibility.SHEET,
        accessibility.build,
    ),
    Report("outreach", text("Reports", "Information plan"), openness.PLAN_SHEET, openness.outreach, of=""),
    Report(
        "publications", text("Reports", "Publications about us"), openness.PIECES_SHEET, openness.publications, of=""
    ),
    Report("enquiries", text("Reports", "Register of enquiries"), openness.ASKED_SHEET, openness.enquiries, of=""),
    Report("observers", text("Reports", "Observers by precinct"), observing.SHEET, observing.build),
    Report("observations", text("Reports", "Visits of observers"), openness.VISITS_SHEET, openness.observations, of=""),
    Report("polls", text("Reports", "Register of opinion polls"), openness.POLLS_SHEET, openness.polls, of=""),
    Report(
        "press",
        text("Reports", "Texts for the press"),
        presstext.SHEET,
        presstext.build,
        formats=("pdf", "docx"),
        of="seminars",
    ),
    Report("informing", text("Reports", "Informing of citizens"), openness.INFORMING_SHEET, openness.informing, of=""),
    Report(
        "inspection",
        text("Reports", "Inspection sheets of planned visits"),
        inspection.SHEET,
        inspection.build,
        of="visits",
    ),
    Report("act", text("Reports", "Readiness acts"), act.SHEET, act.build, of="inspections"),
    Report("pictures", text("Reports", "Readiness in pictures"), pictures.SHEET, pictures.build),
    Report(
        "published",
        text("Reports", "Information to publish"),
        published.SHEET,
        published.build,
        formats=("pdf", "docx"),
        of="",
    ),
    Report("demand", text("Reports", "Figures of a demand"), desk.DEMAND, desk.demand, of="demands"),
    Report("call-list", text("Reports", "Call list"), desk.CALLS, desk.calls, of="demands"),
    Report("phonebook", text("Reports", "Phone book"), desk.BOOK, desk.book, of=""),
    Report("wall-phones", text("Reports", "Wall sheet of telephones, A3"), desk.WALL, desk.wall, of=""),
    Report("letter", text("Reports", "Letters"), letters.SHEET, letters.build, ("pdf", "docx"), "letters"),
    Report("letters-register", text("Reports", "Register of letters"), letters.REGISTER, letters.register, of=""),
    Report("agenda", text("Reports", "Agenda of a meeting"), meetings.AGENDA_SHEET, meetings.agenda, PROSE, "meetings"),
    Report(
        "meeting-minutes",
        text("Reports", "Minutes of a meeting"),
        meetings.MINUTES_SHEET,
        meetings.minutes,
        PROSE,
        "meetings",
    ),
    Report(
        "resolution",
        text("Reports", "Resolution of the commission"),
        meetings.RESOLUTION_SHEET,
        meetings.resolution,
        PROSE,
        "resolutions",
    ),
    Report(
        "extract",
        text("Reports", "Extract from a resolution"),
        meetings.EXTRACT_SHEET,
        meetings.extract,
        PROSE,
        "resolutions",
    ),
    Report("composition", text("Reports", "Compositions for publication"), composition.SHEET, composition.build, PROSE),
    Report(
        "badges",
        text("Reports", "Badges, eight on a page"),
        composition.BADGE_SHEET,
        composition.badges,
        PROSE,
        "members",
    ),
    Report("folder", text("Reports", "Precinct folder"), folder.SHEET, folder.build, ("pdf",), "precincts"),
    Report("handover", text("Reports", "Hand-over of duty"), handover.SHEET, handover.build, of=""),
    Report("votingday", text("Reports", "Grid of the voting day"), votingday.SHEET, votingday.build, of=""),
    Report(
        "acceptance",
        text("Reports", "Acts of acceptance of documents"),
        votingday.ACT_SHEET,
        votingday.acts,
        of="precincts",
    ),
    Report("files", text("Reports", "List of files and boxes"), votingday.FILES_SHEET, votingday.files, of=""),
    Report(
        "destruction",
        text("Reports", "Destruction act"),
        votingday.DESTROY_SHEET,
        votingday.destruction,
        ("xlsx", "pdf", "docx"),
        "",
    ),
    Report("lessons", text("Reports", "Lessons of the campaign"), votingday.LESSONS_SHEET, votingday.lessons, of=""),
    *(
        Report(f"{listed.LIST}{noun}", LIST_TITLE.fill(list=sheet.title), sheet.title, listed.build_of(sheet), of="")
        for noun, sheet in listed.SHEETS.items()
    ),
)


def report_named(name: str) -> Report:
    """The report of that name; ``Refusal`` with the names there are."""
    for report in REPORTS:
        if report.name == name:
            return report
    raise Refusal(NO_SUCH.fill(value=name, reports=", ".join(report.name for report in REPORTS)), "name")


def made(
    reader: Reader,
    name: str,
    path: str | Path,
    language: ReportLanguage,
    day: date,
    *,
    say: Say,
    only: str | None = None,
    moment: datetime | None = None,
    since: date | None = None,
) -> bytes:
    """A report as the bytes of the file that ``path`` names by its suffix.

    ``Refusal``: no such report or format, nothing that ``only`` names, a report without a row, a sign no font has.
    """
    report = report_named(name)
    suffix = Path(path).suffix.lower().removeprefix(".")
    if suffix not in report.formats:
        raise Refusal(NO_FORMAT.fill(formats=", ".join(f".{each}" for each in report.formats), value=suffix), "out")
    if since is not None and not report.two_days:
        raise Refusal(ONE_DAY.fill(report=name), "since")
    from desktop.reports.making import documents_of

    papers = documents_of(reader, Terms(report.name, day, language, only or "", since=since), say, moment)
    return written(papers, suffix, Voice(say, language))


def written(papers: Papers, suffix: str, voice: Voice | None = None) -> bytes:
    """Papers as a PDF, a text that can be edited, or a workbook; a workbook holds tables only.

    With a ``voice`` a workbook of several sheets begins with a list of them.
    """
    if suffix == "pdf":
        from desktop.reports.paper import write_pdf

        return write_pdf(*papers)
    if suffix == "docx":
        from desktop.reports.letter import write_docx

        return write_docx(*(each for each in papers if not isinstance(each, Drawn)))
    from desktop.reports.workbook import Contents, write_workbook

    contents = Contents(*map(voice.line, (CONTENTS, SHEETS, ROWS, TOTAL))) if voice else None
    return write_workbook(*(each for each in papers if isinstance(each, Document)), contents=contents)


def file_name(reader: Reader, report: Report, day: date, suffix: str, say: Say) -> str:
    """A name for the file: the district, the report, the day: otyrar_daiyndyq_2026-03-10.pdf."""
    office = reader.office("kk")
    place = (office.district or office.region or office.commission).split(" ")[0]
    return sensible_name(place, say(report.sheet, "kk"), day.isoformat(), suffix=f".{suffix}")
