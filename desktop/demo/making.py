"""The demo's file: a district commission that has lived through one campaign and is half-way through the next."""

from pathlib import Path

from desktop.actions import settings
from desktop.actions.founding import found
from desktop.demo import autumn, spring
from desktop.demo.people import Crowd
from desktop.demo.scene import DISTRICT, Clock, Scene
from desktop.storage.office import DEMO_DAY, Office


def district(file: Path, password: str) -> Office:
    """Make the file of the Otyrar district and leave it open on the demo's day, 1 March 2026.

    All of it is done by the ordinary actions, each on its day, so that the journal reads like an office's.
    """
    clock = Clock(autumn.CALLED)
    office, _recovery = found(file, DISTRICT, autumn.CAMPAIGN, password, today=clock)
    try:
        stage = Scene(office, clock, Crowd(apart=True))
        settings.change(office, {DEMO_DAY: spring.TODAY.isoformat()})
        autumn.play(stage)
        spring.play(stage)
    except BaseException:
        office.close()
        raise
    return office
