"""The computer's clock against the journal's: a clock that ran back, or another zone, is shown and stops nobody."""

from datetime import datetime, timedelta

from desktop.text import Sentence, text

USUAL_ZONE = "+05:00"
"""Kazakhstan since 1 March 2024."""
SLACK = timedelta(minutes=2)
"""A clock set right by the network may step back a little; nobody needs to hear of it."""

BACK = text(
    "Clock",
    "The computer's clock shows {now}, but the journal's newest step was made at {newest}. Check the date and time.",
)
OTHER_ZONE = text("Clock", "The computer's time zone is {here}, the office's is {office}. Check the time zone.")


def trouble(newest: datetime | None, now: datetime, zone: str) -> Sentence | None:
    """What is wrong with the computer's clock; None when nothing is.

    ``newest`` is the moment of the journal's newest step (UTC), ``now`` the computer's with its own zone, ``zone`` the
    office's, kept as «+05:00». An editable default: the office's zone follows the law of 2024, UTC+5 in all regions.
    """
    office = datetime.fromisoformat(f"2000-01-01T00:00{zone}").tzinfo
    if newest is not None and now < newest - SLACK:
        told = (f"{each.astimezone(office):%d.%m.%Y %H:%M}" for each in (now, newest))
        return BACK.fill(**dict(zip(("now", "newest"), told, strict=True)))
    here = f"{now:%z}"[:3] + ":" + f"{now:%z}"[3:5]
    return None if here == zone else OTHER_ZONE.fill(here=here, office=zone)
