"""Precincts: what a form, a workbook or a package says of one, checked in one place."""

import re
from enum import StrEnum

from desktop.text import text


class PrecinctKind(StrEnum):
    """Two kinds of the statistics: by place of registration and in places of temporary stay."""

    RESIDENCE = "RESIDENCE"
    SPECIAL = "SPECIAL"


KINDS = {
    PrecinctKind.RESIDENCE: text("PrecinctKind", "by residence"),
    PrecinctKind.SPECIAL: text("PrecinctKind", "closed"),
}


class Subtype(StrEnum):
    """What stands behind the kind; each will have its own dates and checklist."""

    ORDINARY = ""
    HOSPITAL = "HOSPITAL"
    DETENTION = "DETENTION"
    MILITARY = "MILITARY"
    PASTURE = "PASTURE"
    SHIFT_CAMP = "SHIFT_CAMP"
    SANATORIUM = "SANATORIUM"
    MISSION = "MISSION"


SUBTYPES = {
    Subtype.ORDINARY: text("Subtype", "ordinary"),
    Subtype.HOSPITAL: text("Subtype", "hospital"),
    Subtype.DETENTION: text("Subtype", "pre-trial detention"),
    Subtype.MILITARY: text("Subtype", "military unit"),
    Subtype.PASTURE: text("Subtype", "distant pasture"),
    Subtype.SHIFT_CAMP: text("Subtype", "shift camp"),
    Subtype.SANATORIUM: text("Subtype", "sanatorium"),
    Subtype.MISSION: text("Subtype", "mission abroad"),
}

NUMBER = re.compile(r"(\d{1,5})\s*((?:[-/]\s*\d{1,3})|(?:[A-Za-zА-Яа-яЁёӘәІіҢңҒғҮүҰұҚқӨөҺһ]))?")


def split_number(label: str) -> tuple[int, str]:
    """A precinct's label → its number and suffix: «851а» → (851, "а"). ``ValueError`` when it is no such label."""
    match = NUMBER.fullmatch(label.strip().removeprefix("№").strip())
    if not match:
        raise ValueError(label)
    return int(match[1]), (match[2] or "").replace(" ", "").lower()
