"""The command about needs: what each precinct needs of each kind, what is there, and the sentence that says why."""

import argparse
from typing import TYPE_CHECKING

from desktop.actions.norms import proposed
from desktop.commands.opening import opened
from desktop.commands.speech import tell, tell_json
from desktop.domain.faults import Refusal
from desktop.storage.questions import Question
from desktop.text import text

if TYPE_CHECKING:
    from desktop.domain.supplies import NeedLine

NO_SUCH = text("Need", "No precinct № {no} works in this campaign.")
NEED = text("Need", "№ {no}. {why} In place and good: {have}; short: {short}.")
WORKING = Question(filters=(("works", "yes"),))
NAMES = ("precinct_number", "item", "need", "stock", "shortage", "why")


def needs(said: argparse.Namespace) -> int:
    """Every need with its sentence, precinct by precinct."""
    wanted = said.precinct.strip().removeprefix("№").strip()
    with opened(said.file, said.user, writing=False) as office, office.reader() as reader:
        found: list[NeedLine] = list(reader.needs(said.lang, wanted, proposed()))
        if wanted and wanted not in {row.data.number for row in reader.stream("precincts", WORKING, said.lang)}:
            raise Refusal(NO_SUCH.fill(no=wanted), "precinct")
    if said.json:
        rows = [{name: getattr(line, name) for name in NAMES} for line in found]
        tell_json({"needs": rows}, said.lang)
        return 0
    for line in found:
        tell(NEED.fill(no=line.precinct_number, why=line.why, have=line.stock, short=line.shortage), said.lang)
    return 0
