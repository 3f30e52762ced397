"""What the lists of demands, letters and the office's telephones are ordered by and searched by."""

from sqlalchemy import String, cast, func, select, text

from desktop.storage.affairs import NEVER
from desktop.storage.companion import Noun
from desktop.storage.shape import METADATA

T = METADATA.tables


def nouns() -> tuple[Noun, ...]:
    """The lists of the desk."""
    demand, letter, phone, okrug = T["demand"], T["letter"], T["officephone"], T["territory"]
    demands = select(
        *(demand.c[name] for name in ("id", "closed", "hour", "title", "number", "sender", "note", "form_name")),
        demand.c.campaign_id.label("campaign"),
        func.coalesce(cast(demand.c.due, String), NEVER).label("due"),
    )
    facts = ("id", "closed", "number", "other", "their_number", "subject", "executor", "note", "body_kk", "body_ru")
    letters = select(
        *(letter.c[name] for name in facts),
        letter.c.campaign_id.label("campaign"),
        func.coalesce(cast(letter.c.on, String), NEVER).label("on"),
    )
    phones = select(
        *(phone.c[name] for name in ("id", "closed", "kind", "name", "phone", "note")),
        text("'' AS campaign"),
        okrug.c.name_kk,
        okrug.c.name_ru,
    ).outerjoin_from(phone, okrug, okrug.c.id == phone.c.okrug_id)
    return (
        Noun(
            "demands",
            demands,
            "demand",
            ("due", "hour", "title"),
            ("title", "number", "sender", "note", "form_name"),
        ),
        Noun(
            "letters",
            letters,
            "letter",
            ("on", "number", "subject"),
            ("number", "other", "their_number", "subject", "executor", "note", "body_kk", "body_ru"),
        ),
        Noun(
            "phones",
            phones,
            "officephone",
            ("kind", "name"),
            ("name", "phone", "note", "name_kk", "name_ru"),
        ),
    )
