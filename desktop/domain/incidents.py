"""Incidents: what happened, where, since when, who told it, who solved it and how."""

from enum import StrEnum

from desktop.text import text


class IncidentKind(StrEnum):
    """What an incident is about; «инцидент» is only the cyber one."""

    POWER = "POWER"
    HEAT = "HEAT"
    COMMS = "COMMS"
    ROAD = "ROAD"
    ORDER = "ORDER"
    PAPERS = "PAPERS"
    EQUIPMENT = "EQUIPMENT"
    HEALTH = "HEALTH"
    CYBER = "CYBER"
    OTHER = "OTHER"


INCIDENT_KINDS = {
    IncidentKind.POWER: text("IncidentKind", "power"),
    IncidentKind.HEAT: text("IncidentKind", "heating"),
    IncidentKind.COMMS: text("IncidentKind", "communications"),
    IncidentKind.ROAD: text("IncidentKind", "road"),
    IncidentKind.ORDER: text("IncidentKind", "public order"),
    IncidentKind.PAPERS: text("IncidentKind", "papers, ballots"),
    IncidentKind.EQUIPMENT: text("IncidentKind", "equipment"),
    IncidentKind.HEALTH: text("IncidentKind", "health"),
    IncidentKind.CYBER: text("IncidentKind", "cyber incident"),
    IncidentKind.OTHER: text("IncidentKind", "other"),
}
