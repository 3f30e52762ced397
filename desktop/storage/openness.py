"""What the lists of openness are ordered by and searched by."""

from sqlalchemy import String, cast, func, select

from desktop.storage.affairs import NEVER
from desktop.storage.companion import Noun
from desktop.storage.shape import METADATA

T = METADATA.tables


def nouns() -> tuple[Noun, ...]:
    """The plan, publications, enquiries, ready answers, organisations, visits, polls."""
    place, plan, piece, asked = T["participation"], T["outreach"], T["publication"], T["enquiry"]
    reply, sender, visit, poll = T["reply"], T["organisation"], T["observation"], T["poll"]
    outreach = select(
        *(plan.c[name] for name in ("id", "closed", "title", "audience", "prepared_by", "proof", "note")),
        plan.c.campaign_id.label("campaign"),
        func.coalesce(cast(plan.c.planned_on, String), NEVER).label("day"),
    )
    publications = select(
        *(piece.c[name] for name in ("id", "closed", "on", "source", "title", "answer", "note")),
        piece.c.campaign_id.label("campaign"),
        place.c.number,
        place.c.suffix,
    ).outerjoin_from(piece, place, place.c.id == piece.c.participation_id)
    enquiries = select(
        *(asked.c[name] for name in ("id", "closed", "words", "answer", "responsible", "escalated_to", "caller")),
        asked.c.number.label("own_number"),
        asked.c.campaign_id.label("campaign"),
        func.coalesce(cast(asked.c.answered_on, String), "").label("answered"),
        func.coalesce(cast(asked.c.due, String), NEVER).label("day"),
        place.c.number,
        place.c.suffix,
    ).outerjoin_from(asked, place, place.c.id == asked.c.participation_id)
    replies = select(
        *(reply.c[name] for name in ("id", "closed", "subject", "question_kk", "question_ru", "answer_kk")),
        reply.c.answer_ru,
        cast(None, String).label("campaign"),
    )
    organisations = select(
        *(sender.c[name] for name in ("id", "closed", "kind", "name", "number", "issued_by", "note")),
        sender.c.campaign_id.label("campaign"),
    )
    visits = select(
        *(visit.c[name] for name in ("id", "closed", "on", "at", "asked", "given", "remark", "done")),
        visit.c.campaign_id.label("campaign"),
        sender.c.name,
        place.c.number,
        place.c.suffix,
    )
    visits = visits.join_from(visit, sender, sender.c.id == visit.c.organisation_id)
    visits = visits.outerjoin(place, place.c.id == visit.c.participation_id)
    polls = select(
        *(poll.c[name] for name in ("id", "closed", "organiser", "place", "published_in", "note")),
        poll.c.campaign_id.label("campaign"),
        func.coalesce(cast(poll.c.first, String), NEVER).label("day"),
    )
    return (
        Noun("outreach", outreach, "outreach", ("day", "title"), ("title", "audience", "prepared_by", "proof", "note")),
        Noun(
            "publications",
            publications,
            "publication",
            ("on", "title"),
            ("source", "title", "answer", "note", "number+suffix", "on"),
            {"participation": select(piece.c.id).where(piece.c.participation_id == place.c.id)},
        ),
        Noun(
            "enquiries",
            enquiries,
            "enquiry",
            ("answered", "day", "own_number"),
            ("own_number", "words", "answer", "responsible", "escalated_to", "caller", "number+suffix"),
            {"participation": select(asked.c.id).where(asked.c.participation_id == place.c.id)},
        ),
        Noun(
            "replies",
            replies,
            "reply",
            ("subject", "question_kk"),
            ("question_kk", "question_ru", "answer_kk", "answer_ru"),
        ),
        Noun("organisations", organisations, "organisation", ("kind", "name"), ("name", "number", "issued_by", "note")),
        Noun(
            "observations",
            visits,
            "observation",
            ("on", "at", "name"),
            ("name", "asked", "given", "remark", "done", "number+suffix", "on"),
            {
                "participation": select(visit.c.id).where(visit.c.participation_id == place.c.id),
                "organisation": select(visit.c.id).where(visit.c.organisation_id == sender.c.id),
            },
        ),
        Noun("polls", polls, "poll", ("day", "organiser"), ("organiser", "place", "published_in", "note")),
    )
