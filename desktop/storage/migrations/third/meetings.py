"""What the third version brought for meetings, replacements, the voting day and the papers after it."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.columns import choice, link, plain, record, words

NEW: dict[str, dict[str, Any]] = {}
"""What older rows have in the columns that came with this version."""

DAY, HOUR, WHOLE, YES_NO = sa.Date, sa.Time, sa.Integer, sa.Boolean
KEPT = ("BALLOTS", "PROTOCOLS", "LISTS", "CERTIFICATES", "JOURNALS", "RESOLUTIONS", "OTHER")
MARKS = ("NIGHT", "WAKE", "OPENED", "SEALED", "H08", "H10", "H12", "H14", "H16", "H18", "H20", "LEFT", "ARRIVED")


def upgrade() -> None:
    """Every table of these nouns."""
    meetings()
    resolutions()
    replacements()
    voting_day()
    afterwards()


def meetings() -> None:
    """Meetings, who came, what was heard and decided."""
    record(
        "meeting",
        link("campaign_id", "campaign"),
        plain("number", WHOLE),
        plain("on", DAY),
        plain("at", HOUR, null=True),
        words("place", 200),
        words("chair", 120),
        words("secretary", 120),
        words("invited", 500),
        plain("seats", WHOLE),
        words("note", 1000),
    )
    op.create_index("ix_meeting_campaign_id", "meeting", ["campaign_id"])
    record(
        "attendee",
        link("meeting_id", "meeting"),
        link("appointment_id", "appointment"),
        sa.UniqueConstraint("meeting_id", "appointment_id"),
    )
    record(
        "agendaitem",
        link("meeting_id", "meeting"),
        plain("position", WHOLE),
        words("subject", 500),
        words("subject_ru", 500),
        words("speaker", 200),
        words("heard", 3000),
        words("heard_ru", 3000),
        words("decided", 4000),
        words("decided_ru", 4000),
        plain("votes_for", WHOLE, null=True),
        plain("votes_against", WHOLE, null=True),
        plain("abstained", WHOLE, null=True),
        words("cause", 120),
    )
    op.create_index("ix_agendaitem_meeting_id", "agendaitem", ["meeting_id"])


def resolutions() -> None:
    """Resolutions and the facts they make."""
    record(
        "resolution",
        link("campaign_id", "campaign"),
        link("meeting_id", "meeting", null=True),
        link("item_id", "agendaitem", null=True),
        words("number", 20),
        plain("on", DAY),
        words("subject", 500),
        words("subject_ru", 500),
        words("words", 8000),
        words("words_ru", 8000),
        plain("schedule", YES_NO),
        words("note", 500),
        sa.UniqueConstraint("campaign_id", "number"),
    )
    record(
        "decision",
        link("resolution_id", "resolution"),
        link("participation_id", "participation"),
        choice("effect", "OPENING", "SEATS", "IDLE", "WORKS"),
        plain("opens", HOUR, null=True),
        plain("closes", HOUR, null=True),
        plain("seats", WHOLE, null=True),
    )
    for column in ("resolution_id", "participation_id"):
        op.create_index(f"ix_decision_{column}", "decision", [column])


def replacements() -> None:
    """Replacements, a day a step and a day a consequence."""
    record(
        "replacement",
        link("campaign_id", "campaign"),
        link("appointment_id", "appointment", null=True),
        link("participation_id", "participation", null=True),
        choice("post", "CHAIR", "DEPUTY", "SECRETARY", "MEMBER"),
        words("reason", 300),
        *(plain(name, DAY, null=True) for name in ("applied_on", "noticed_on", "window_until", "proposed_on")),
        words("proposed_by", 200),
        *(words(name, 80) for name in ("surname", "given_name", "patronymic")),
        words("phone", 40),
        words("workplace", 200),
        plain("namesake", YES_NO),
        *(plain(name, DAY, null=True) for name in ("consent_on", "decided_on")),
        words("decision", 60),
        plain("entered_on", DAY, null=True),
        link("entered_id", "appointment", null=True),
        *(
            plain(f"{name}_on", DAY, null=True)
            for name in ("trained", "roster", "access", "badge", "published", "phones", "handed")
        ),
        words("handed_by", 200),
        words("note", 500),
    )
    op.create_index("ix_replacement_campaign_id", "replacement", ["campaign_id"])


def voting_day() -> None:
    """The calls of the voting day: an hour a cell, no counts."""
    record(
        "hourreport",
        link("campaign_id", "campaign"),
        link("participation_id", "participation"),
        choice("mark", *MARKS),
        plain("at", HOUR),
        words("told_by", 120),
        choice("degree", "TOLD", "SEEN", "SIGNED"),
        words("lacks", 9),
        sa.UniqueConstraint("participation_id", "mark"),
    )
    op.create_index("ix_hourreport_campaign_id", "hourreport", ["campaign_id"])


def afterwards() -> None:
    """Documents taken in, boxes, terms of keeping, lessons."""
    record(
        "acceptance",
        link("campaign_id", "campaign"),
        sa.Column("participation_id", sa.Uuid, sa.ForeignKey("participation.id"), nullable=False, unique=True),
        plain("number", WHOLE),
        plain("on", DAY),
        plain("at", HOUR, null=True),
        words("brought_by", 120),
        words("taken_by", 120),
        words("note", 500),
    )
    op.create_index("ix_acceptance_campaign_id", "acceptance", ["campaign_id"])
    record(
        "accepted",
        link("acceptance_id", "acceptance"),
        words("code", 40),
        plain("there", YES_NO),
        plain("packs", WHOLE, null=True),
        words("seals", 120),
        words("reason", 300),
        sa.UniqueConstraint("acceptance_id", "code"),
    )
    record("paperkind", words("code", 40), plain("position", WHOLE), words("name_kk", 200), words("name_ru", 200))
    record(
        "storedbox",
        link("campaign_id", "campaign"),
        words("number", 20),
        words("shelf", 60),
        choice("kind", *KEPT),
        link("participation_id", "participation", null=True),
        words("contents", 500),
        plain("sheets", WHOLE, null=True),
        plain("since", DAY),
        plain("until", DAY, null=True),
        words("act", 60),
        plain("destroyed_on", DAY, null=True),
        words("note", 500),
    )
    op.create_index("ix_storedbox_campaign_id", "storedbox", ["campaign_id"])
    record(
        "keeprule",
        choice("kind", *KEPT),
        plain("months", WHOLE, null=True),
        plain("archive", YES_NO),
        words("source", 300),
    )
    record(
        "lesson",
        link("campaign_id", "campaign"),
        words("what", 300),
        words("what_ru", 300),
        plain("days_before", WHOLE, null=True),
        choice("origin", "OWN", "INCIDENT", "REMARK"),
        words("cause", 120),
        plain("carry", YES_NO),
        words("note", 1000),
    )
    op.create_index("ix_lesson_campaign_id", "lesson", ["campaign_id"])
