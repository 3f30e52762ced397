"""The program's times on this computer, each beside a bare reference of the same run."""

import argparse

from desktop.bench.figures import Figure
from desktop.bench.running import run
from desktop.bench.starts import Begin
from desktop.commands.speech import tell, tell_json, warn
from desktop.text import Language, Sentence, text

NAMES = {
    "start_login": text("Bench", "From the start to the password, beside an empty window"),
    "start_screen": text("Bench", "From the start to the first screen, beside an empty window with sqlmodel"),
    "members_first_paint": text("Bench", "List of members: first painted"),
    "members_next_page": text("Bench", "List of members: next page"),
    "members_jump_to_end": text("Bench", "List of members: jump to the end"),
    "members_query": text("Bench", "A page of members, beside the same page asked for by hand"),
    "search_query": text("Bench", "Search, at each keystroke: the query"),
    "search_keystroke": text("Bench", "Search, at each keystroke: in all, beside the same page without a search"),
    "board_paint": text("Bench", "Board of a district: painted"),
    "matrix_paint": text("Bench", "Gates of a district: painted"),
    "summary_query": text("Bench", "Summary of readiness of the whole file, beside its raw sums"),
    "save": text("Bench", "One field saved with journal, beside a bare commit"),
    "as_of": text("Bench", "Readiness and counts as of an earlier day, beside those of today"),
    "needs_recomputed": text("Bench", "Needs and shortages by forty rules, beside the same sums by hand"),
    "needs_after_edit": text("Bench", "One precinct’s needs after an edit"),
    "redistribution": text("Bench", "Redistribution of forty kinds over all precincts"),
    "groups_proposed": text("Bench", "Groups of a region’s 6,600 members proposed"),
    "report_preview": text("Bench", "District report: from the click to the preview"),
    "members_pdf": text("Bench", "List of all members as PDF, beside a plain canvas"),
    "members_pdf_office": text("Bench", "List of all members as PDF, beside an office suite"),
    "members_xlsx": text("Bench", "List of all members as a workbook, beside its bare writer"),
    "short_xlsx": text("Bench", "A list of 1,900 rows as a workbook, beside its bare writer"),
    "members_memory": text("Bench", "List of all members as PDF: memory"),
    "import_dry_run": text("Bench", "Workbook of members: dry run, beside a bare read and insert of its rows"),
    "import_memory": text("Bench", "Workbook of members: memory of the dry run"),
    "import_again": text("Bench", "Workbook of members: taken in again, beside the first time"),
}
KEPT, LATE = text("Bench", "kept"), text("Bench", "not kept")
ALONE = text("Bench", "{what}: {value} {unit}. Limit {limit} {unit}: {kept}")
BESIDE = text("Bench", "{what}: {value} {unit}, {ratio} times {reference} {unit}. Limit {limit} times: {kept}")


def bench(said: argparse.Namespace, begin: Begin) -> int:
    """Measure everything; what is under way is told on stderr."""
    language: Language = said.lang
    figures: list[Figure] = []
    for figure in run(said.size, begin, lambda words: warn(words, language)):
        figures.append(figure)
        if not said.json:
            tell(in_words(figure), language)
    if said.json:
        tell_json({"size": said.size, "figures": [plain(figure) for figure in figures]}, language)
    return 0


def in_words(figure: Figure) -> Sentence:
    """A figure as a person reads it."""
    known = {
        "what": NAMES[figure.name],
        "value": f"{figure.value:.1f}",
        "unit": figure.unit,
        "limit": f"{figure.limit:g}",
        "kept": KEPT if figure.met else LATE,
    }
    if figure.ratio is None:
        return ALONE.fill(**known)
    return BESIDE.fill(**known, ratio=f"{figure.ratio:.2f}", reference=f"{figure.reference:.1f}")


def plain(figure: Figure) -> dict[str, object]:
    """A figure as --json holds it; without a reference the limit is on the value, else on the ratio."""
    rounded = {
        "value": round(figure.value, 2),
        "reference": None if figure.reference is None else round(figure.reference, 2),
        "ratio": None if figure.ratio is None else round(figure.ratio, 2),
    }
    return {"name": figure.name, "unit": figure.unit, "limit": figure.limit, "met": figure.met, **rounded}
