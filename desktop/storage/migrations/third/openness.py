"""What the third version brought for publications, enquiries, observers and the information plan."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.columns import choice, link, plain, record, words

NEW: dict[str, dict[str, Any]] = {}
"""What older rows have in the columns that came with this version."""
TONGUES = ("KK", "RU", "BOTH")
SUBJECTS = (
    *("LISTS", "WHERE", "HOME", "CERTIFICATE", "ACCESS", "PREMISES"),
    *("MEMBERS", "OBSERVERS", "CAMPAIGNING", "LAW", "FRAUD", "OTHER"),
)
CHANNELS = (
    *("LEAFLET", "POSTER", "BANNER", "SCREEN", "PRESS_SHEET", "VIDEO"),
    *("POST", "BROADCAST", "MEETING", "HOUSE_VISIT", "NEWSPAPER"),
)


def upgrade() -> None:
    """The plan and what is handed out, publications, enquiries, observers."""
    telling()
    asking()
    observing()


def telling() -> None:
    """The information plan, handouts, publications, polls, own wordings."""
    record(
        "outreach",
        link("campaign_id", "campaign"),
        choice("channel", *CHANNELS),
        words("title", 300),
        words("audience", 200),
        choice("tongue", *TONGUES),
        plain("planned_on", sa.Date, null=True),
        words("prepared_by", 200),
        words("approved_by", 200),
        plain("approved_on", sa.Date, null=True),
        plain("done_on", sa.Date, null=True),
        plain("copies", sa.Integer, null=True),
        plain("reached", sa.Integer, null=True),
        plain("cost", sa.Integer, null=True),
        words("proof", 300),
        words("note", 1000),
    )
    op.create_index("ix_outreach_campaign_id", "outreach", ["campaign_id"])
    record(
        "bundle",
        link("outreach_id", "outreach"),
        link("participation_id", "participation"),
        plain("copies", sa.Integer),
        plain("handed_on", sa.Date, null=True),
        words("taken_by", 200),
        sa.UniqueConstraint("outreach_id", "participation_id"),
    )
    op.create_index("ix_bundle_participation_id", "bundle", ["participation_id"])
    record(
        "publication",
        link("campaign_id", "campaign"),
        plain("on", sa.Date),
        words("source", 200),
        words("link", 400),
        words("title", 400),
        choice("tongue", *TONGUES),
        choice("tone", "POSITIVE", "NEUTRAL", "NEGATIVE"),
        choice("subject", *SUBJECTS),
        link("participation_id", "participation", null=True),
        plain("needs_answer", sa.Boolean),
        plain("false_information", sa.Boolean),
        plain("due", sa.Date, null=True),
        choice("form", "PRESS_SHEET", "VIDEO", "COMMENT", "POST", "LETTER", null=True),
        words("prepared_by", 200),
        words("approved_by", 200),
        plain("answered_on", sa.Date, null=True),
        words("answer", 4000),
        words("steps", 2000),
        plain("practice", sa.Boolean),
        words("note", 1000),
    )
    op.create_index("ix_publication_campaign_id", "publication", ["campaign_id"])
    record(
        "poll",
        link("campaign_id", "campaign"),
        words("organiser", 300),
        plain("told_on", sa.Date, null=True),
        plain("first", sa.Date, null=True),
        plain("last", sa.Date, null=True),
        words("place", 300),
        plain("published_on", sa.Date, null=True),
        words("published_in", 300),
        words("note", 1000),
    )
    op.create_index("ix_poll_campaign_id", "poll", ["campaign_id"])
    record("presstext", words("code", 40, unique=True), words("words_kk", 8000), words("words_ru", 8000))


def asking() -> None:
    """Enquiries and the bank of answers."""
    record(
        "enquiry",
        link("campaign_id", "campaign"),
        plain("number", sa.Integer),
        plain("received_on", sa.Date),
        plain("received_at", sa.Time, null=True),
        choice("asked_by", "CALL", "VISIT", "LETTER", "SOCIAL"),
        choice("kind", "QUESTION", "APPLICATION", "COMPLAINT", "PROPOSAL"),
        choice("subject", *SUBJECTS),
        link("participation_id", "participation", null=True),
        words("words", 4000),
        words("caller", 200),
        words("phone", 60),
        words("responsible", 200),
        plain("due", sa.Date, null=True),
        words("answer", 4000),
        plain("answered_on", sa.Date, null=True),
        choice("outcome", "EXPLAINED", "SATISFIED", "PARTLY", "REFUSED", "FORWARDED", null=True),
        words("escalated_to", 200),
        plain("escalated_on", sa.Date, null=True),
        link("work_id", "buildingwork", null=True),
        words("note", 1000),
    )
    op.create_index("enquiry_number", "enquiry", ["campaign_id", "number"], unique=True)
    op.create_index("ix_enquiry_participation_id", "enquiry", ["participation_id"])
    record(
        "reply",
        choice("subject", *SUBJECTS),
        words("question_kk", 400),
        words("question_ru", 400),
        words("answer_kk", 4000),
        words("answer_ru", 4000),
        words("source", 300),
    )


def observing() -> None:
    """Organisations, their observers and visits."""
    record(
        "organisation",
        link("campaign_id", "campaign"),
        choice("kind", "ASSOCIATION", "PARTY", "INTERNATIONAL", "MEDIA", "FOREIGN_MEDIA"),
        words("name", 300),
        words("number", 60),
        words("issued_by", 200),
        plain("valid_from", sa.Date, null=True),
        plain("valid_until", sa.Date, null=True),
        plain("application", sa.Boolean),
        plain("charter", sa.Boolean),
        plain("people", sa.Integer, null=True),
        words("phone", 60),
        words("note", 1000),
    )
    op.create_index("ix_organisation_campaign_id", "organisation", ["campaign_id"])
    record(
        "observer",
        link("organisation_id", "organisation"),
        link("participation_id", "participation"),
        plain("people", sa.Integer),
        sa.UniqueConstraint("organisation_id", "participation_id"),
    )
    op.create_index("ix_observer_participation_id", "observer", ["participation_id"])
    record(
        "observation",
        link("campaign_id", "campaign"),
        link("organisation_id", "organisation"),
        link("participation_id", "participation", null=True),
        plain("on", sa.Date),
        plain("at", sa.Time, null=True),
        plain("people", sa.Integer, null=True),
        words("asked", 2000),
        words("given", 2000),
        words("remark", 2000),
        link("task_id", "task", null=True),
        words("done", 2000),
        plain("done_on", sa.Date, null=True),
    )
    op.create_index("ix_observation_campaign_id", "observation", ["campaign_id"])
    op.create_index("ix_observation_organisation_id", "observation", ["organisation_id"])
