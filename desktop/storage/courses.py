"""What the lists of plans, norms and halls are ordered by and searched by."""

from sqlalchemy import select, text

from desktop.storage.companion import Noun
from desktop.storage.shape import METADATA

T = METADATA.tables


def nouns() -> tuple[Noun, ...]:
    """The lists of the training rooms beside that of seminars."""
    plan, topic, point, hall = (T[name] for name in ("trainingplan", "topic", "lawpoint", "hall"))
    lasting = text("'' AS campaign")
    plans = select(
        *(plan.c[name] for name in ("id", "closed", "on", "number", "issuer", "title", "note")),
        plan.c.campaign_id.label("campaign"),
    )
    words = ("act_kk", "act_ru", "article", "before_kk", "before_ru", "now_kk", "now_ru", "source")
    points = select(
        point.c.id, point.c.closed, lasting, *(point.c[name] for name in words), topic.c.name_kk, topic.c.name_ru
    ).join_from(point, topic, topic.c.id == point.c.topic_id)
    halls = select(hall.c.id, hall.c.closed, lasting, hall.c.name, hall.c.note)
    return (
        Noun("plans", plans, "trainingplan", ("on", "number"), ("number", "issuer", "title", "note", "on"), {}),
        Noun("lawpoints", points, "lawpoint", ("name_kk", "article", "now_kk"), (*words, "name_kk", "name_ru"), {}),
        Noun("halls", halls, "hall", ("name",), ("name", "note"), {}),
    )
