"""What the third version brought for demands, phone rounds and letters."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.columns import choice, link, plain, record, words

NEW: dict[str, dict[str, Any]] = {}
"""What older rows have in the columns that came with this version."""

LETTER_KINDS = ("OTHER", "REMARKS", "SHORTAGE", "PREMISES", "RELEASE", "VACANCIES", "ANSWER")


def upgrade() -> None:
    """Demands, phone rounds, letters."""
    demands()
    answers()
    phones()
    letters()


def demands() -> None:
    """Demands, the office's own questions, columns."""
    record(
        "demand",
        link("campaign_id", "campaign"),
        words("number", 40),
        words("sender", 200),
        words("title", 300),
        choice("over", "PRECINCTS", "OKRUGS", "COMMISSIONS", "MEMBERS"),
        plain("received_on", sa.Date),
        plain("received_at", sa.Time, null=True),
        plain("due", sa.Date, null=True),
        plain("hour", sa.Time, null=True),
        words("form_name", 200),
        words("form_sha", 64),
        link("previous_id", "demand", null=True),
        words("note", 1000),
    )
    op.create_index("ix_demand_campaign_id", "demand", ["campaign_id"])
    record(
        "ownquestion",
        words("title", 200),
        choice("kind", "NUMBER", "YES_NO", "WORDS", "DAY"),
        words("within", 40),
    )
    record(
        "demandcolumn",
        link("demand_id", "demand"),
        plain("place", sa.Integer),
        words("head", 300),
        words("field", 40),
        link("question_id", "ownquestion", null=True),
    )
    op.create_index("ix_demandcolumn_demand_id", "demandcolumn", ["demand_id"])


def answers() -> None:
    """Answers, what was sent, how forms were matched."""
    record(
        "demandanswer",
        link("column_id", "demandcolumn"),
        plain("about", sa.Uuid),
        words("value", 500),
        choice("degree", "TOLD", "SEEN", "SIGNED"),
        words("source", 200),
        plain("on", sa.Date),
        plain("at", sa.Time, null=True),
        sa.UniqueConstraint("column_id", "about"),
    )
    record(
        "demandsent",
        link("demand_id", "demand"),
        plain("on", sa.Date),
        plain("at", sa.Time, null=True),
        words("by", 120),
        plain("told", sa.Integer),
        words("cells"),
        words("form_name", 200),
        words("form_sha", 64),
    )
    op.create_index("ix_demandsent_demand_id", "demandsent", ["demand_id"])
    record(
        "formcell",
        words("form", 64),
        plain("row", sa.Boolean),
        words("label", 500),
        words("meaning", 80),
        sa.UniqueConstraint("form", "row", "label"),
    )


def phones() -> None:
    """Calls, telephones that belong to no member, editions of the phone book."""
    record(
        "phonecall",
        link("campaign_id", "campaign"),
        link("participation_id", "participation"),
        link("demand_id", "demand", null=True),
        choice("reached", "NO_ANSWER", "WRONG", "TOLD"),
        plain("on", sa.Date),
        plain("at", sa.Time, null=True),
        plain("again_on", sa.Date, null=True),
        plain("again_at", sa.Time, null=True),
        words("note", 500),
    )
    op.create_index("phonecall_place", "phonecall", ["campaign_id", "participation_id"])
    record(
        "officephone",
        choice("kind", "AKIM", "POLICE", "POWER", "OTHER"),
        link("okrug_id", "territory", null=True),
        words("name", 200),
        words("phone", 60),
        words("note", 300),
    )
    record(
        "phoneedition",
        link("campaign_id", "campaign"),
        plain("number", sa.Integer),
        plain("on", sa.Date),
        words("cells"),
        sa.UniqueConstraint("campaign_id", "number"),
    )


def letters() -> None:
    """Letters, what they speak of, the office's own texts."""
    record(
        "letter",
        link("campaign_id", "campaign"),
        choice("way", "IN", "OUT"),
        choice("kind", *LETTER_KINDS),
        words("number", 40),
        plain("on", sa.Date, null=True),
        words("other", 200),
        words("their_number", 40),
        words("subject", 300),
        words("body_kk", 20000),
        words("body_ru", 20000),
        plain("due", sa.Date, null=True),
        words("executor", 200),
        link("answers_id", "letter", null=True),
        words("note", 1000),
    )
    op.create_index("ix_letter_campaign_id", "letter", ["campaign_id"])
    record(
        "letterabout",
        link("letter_id", "letter"),
        choice("kind", "PRECINCT", "REMARK", "SHORTAGE", "PREMISES", "MEMBER"),
        link("participation_id", "participation", null=True),
        link("building_id", "building", null=True),
        link("indicator_id", "indicator", null=True),
        link("item_id", "itemkind", null=True),
        link("appointment_id", "appointment", null=True),
        words("words", 500),
        plain("settled_on", sa.Date, null=True),
    )
    op.create_index("ix_letterabout_letter_id", "letterabout", ["letter_id"])
    record(
        "lettertext",
        choice("kind", *LETTER_KINDS),
        words("language", 2),
        words("body", 8000),
        sa.UniqueConstraint("kind", "language"),
    )
