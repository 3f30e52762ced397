"""Gates in tests: closing all of a precinct's, and a point of a checklist as it is wished for again."""

from typing import Any
from uuid import UUID

from desktop.actions import readiness
from desktop.domain.figures import Degree
from desktop.domain.gates import RANK
from desktop.domain.inspections import PointLine
from desktop.domain.readiness import MarkValue
from desktop.storage.work import Done, finished

ACT = "№ 1 акт"


def close_gates(office: Any, place: UUID, degree: Degree = Degree.TOLD, but: int = 0) -> Done:
    """Close the gates of a precinct in one step, each at the degree told or its own where that is higher.

    ``but`` leaves so many of the last ones out.
    """
    with office.reader() as reader:
        gates = [rule for rule in reader.gates.checklist_of(place).rules if rule.gate]
    with office.unit_of_work(readiness.MARKED_PRECINCT.fill(no="?", indicator="?")) as work:
        for rule in gates[: len(gates) - but]:
            known = max(degree, rule.degree, key=RANK.__getitem__)
            facts = {"value": MarkValue.YES, "as_of": office.today, "degree": known, "source": ACT}
            readiness.write(work, office.campaign_id, rule.code, {"participation_id": place, **facts})
    return finished(work)


def wish(line: PointLine) -> dict[str, Any]:
    """A point as it stands on its list."""
    rule = line.rule
    return {
        "indicator_id": rule.indicator_id,
        "how_kk": line.how_kk,
        "how_ru": line.how_ru,
        "degree": rule.degree,
        "evidence": rule.evidence,
        "days_before": rule.days_before,
        "gate": rule.gate,
    }
