"""The demo's papers: one that went to the region before the last calls, and two layouts the office saved."""

from datetime import datetime, time

from desktop.actions import papers
from desktop.demo.scene import Scene
from desktop.domain.papers import Layout, Terms
from desktop.reports.issuing import issue
from desktop.words import say

NOON = time(12, 5)
RECEIVER = "Түркістан облыстық аумақтық референдум комиссиясы"
LAYOUTS = (
    ("Облысқа: айтылғаны белгіленген", "readiness", Layout(told=True)),
    ("Шақыру үшін: тек төраға мен телефон", "list-precincts", Layout(hidden=("kind", "people", "open_issues"))),
)


def send(stage: Scene) -> None:
    """The readiness report goes to the region with its number; what is told afterwards differs from it."""
    today = stage.clock.day
    issue(stage.office, Terms("readiness", today, "kk"), say, datetime.combine(today, NOON), RECEIVER)
    for name, report, layout in LAYOUTS:
        papers.save_layout(stage.office, None, {"name": name, "report": report, "held": layout.packed()})
