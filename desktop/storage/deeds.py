"""What the lists of meetings, resolutions, replacements, boxes and lessons are ordered by and searched by."""

from sqlalchemy import select

from desktop.storage.companion import Noun
from desktop.storage.shape import METADATA

T = METADATA.tables


def nouns() -> tuple[Noun, ...]:
    """The lists of the commission's meetings and of the days after the vote."""
    return (*papers(), replacements(), boxes(), lessons())


def papers() -> tuple[Noun, Noun]:
    """Meetings by day, resolutions by day and number."""
    meeting, resolution = T["meeting"], T["resolution"]
    held = ("place", "chair", "secretary", "invited", "note")
    meetings = select(
        *(meeting.c[name] for name in ("id", "closed", "on", "at", "number", *held)),
        meeting.c.campaign_id.label("campaign"),
    )
    said = ("subject", "subject_ru", "words", "words_ru", "note")
    resolutions = select(
        *(resolution.c[name] for name in ("id", "closed", "on", "number", *said)),
        resolution.c.campaign_id.label("campaign"),
    )
    return (
        Noun("meetings", meetings, "meeting", ("on", "at", "number"), ("number", "on", *held)),
        Noun("resolutions", resolutions, "resolution", ("on", "number"), ("number", "on", *said)),
    )


def replacements() -> Noun:
    """Replacements by precinct, then by who comes."""
    table, place, post, person = T["replacement"], T["participation"], T["appointment"], T["person"]
    asked = (
        select(
            *(table.c[name] for name in ("id", "closed", "given_name", "decision", "reason", "note")),
            table.c.campaign_id.label("campaign"),
            table.c.surname.label("comes"),
            person.c.surname.label("leaves"),
            person.c.given_name.label("leaves_name"),
            place.c.number,
            place.c.suffix,
        )
        .outerjoin_from(table, place, place.c.id == table.c.participation_id)
        .outerjoin(post, post.c.id == table.c.appointment_id)
        .outerjoin(person, person.c.id == post.c.person_id)
    )
    return Noun(
        "replacements",
        asked,
        "replacement",
        ("number", "suffix", "leaves", "comes"),
        ("comes", "given_name", "leaves", "leaves_name", "number+suffix", "decision", "reason", "note"),
        {
            "participation": select(table.c.id).where(table.c.participation_id == place.c.id),
            "appointment": select(table.c.id).where(table.c.appointment_id == post.c.id),
            "person": select(table.c.id).where(table.c.appointment_id == post.c.id, post.c.person_id == person.c.id),
        },
    )


def boxes() -> Noun:
    """Boxes by number."""
    table, place = T["storedbox"], T["participation"]
    said = ("shelf", "contents", "act", "note")
    asked = select(
        *(table.c[name] for name in ("id", "closed", *said)),
        table.c.number.label("box"),
        table.c.campaign_id.label("campaign"),
        place.c.number,
        place.c.suffix,
    ).outerjoin_from(table, place, place.c.id == table.c.participation_id)
    touched = {"participation": select(table.c.id).where(table.c.participation_id == place.c.id)}
    return Noun("boxes", asked, "storedbox", ("shelf", "box"), ("box", "number+suffix", *said), touched)


def lessons() -> Noun:
    """Lessons in the order of their days."""
    table = T["lesson"]
    asked = select(
        *(table.c[name] for name in ("id", "closed", "what", "what_ru", "note")),
        (999 - table.c.days_before).label("day"),
        table.c.campaign_id.label("campaign"),
    )
    return Noun("lessons", asked, "lesson", ("day", "what"), ("what", "what_ru", "note"))
