"""What the third version brought for the plan of training, seminars and their sheets."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.columns import choice, link, plain, record, words

NEW: dict[str, dict[str, Any]] = {
    "seminar": {
        "stage_id": None,
        "number": None,
        "hall_id": None,
        "audience": "MEMBERS",
        "upward": 0,
        "observers": "",
        "told_at": None,
        "told_by": "",
        "printed_on": None,
        "left_on": None,
        "left_at": None,
        "back_on": None,
        "signed_present": None,
        "signed_on": None,
        "minutes_number": "",
        "minutes_on": None,
        "secretary": "",
        "spoke": "",
        "decided": "",
    },
    "attendance": {"audience": "MEMBERS", "organisation": "", "signed": None, "moved_to_id": None},
}
"""What older rows have in the columns that came with this version."""

AUDIENCES = ("MEMBERS", "MEDIA", "NGO", "OBSERVERS", "OTHERS")
FORMATS = ("ONLINE", "OFFLINE", "DISTANCE", "MIXED")
FORMS = ("OPENING", "LECTURE", "CASE", "ROLE_PLAY", "QUESTIONS", "EXCHANGE", "TEST", "BREAK")


def upgrade() -> None:
    """Plans and halls first, then what seminars and sheets say more, then the parts of a seminar."""
    plans()
    halls()
    seminars()
    parts()


def plans() -> None:
    """The act, its stages, topics and the norms behind them."""
    record(
        "trainingplan",
        link("campaign_id", "campaign"),
        words("number", 40),
        plain("on", sa.Date),
        words("issuer", 200),
        words("title", 300),
        words("note", 1000),
    )
    op.create_index("ix_trainingplan_campaign_id", "trainingplan", ["campaign_id"])
    record(
        "trainingstage",
        link("plan_id", "trainingplan"),
        plain("position", sa.Integer),
        words("name", 200),
        choice("level", "NATIONAL", "REGIONAL", "DISTRICT", "SPECIAL", "BETWEEN"),
        choice("format", *FORMATS),
        words("teachers", 300),
        words("learners", 300),
        plain("first", sa.Date, null=True),
        plain("last", sa.Date, null=True),
        words("posts", 120),
        words("okrugs", 300),
        plain("hours", sa.Integer, null=True),
        words("note", 500),
    )
    op.create_index("ix_trainingstage_plan_id", "trainingstage", ["plan_id"])
    record(
        "topic",
        words("code", 40, unique=True),
        words("name_kk", 200),
        words("name_ru", 200),
        words("name_en", 200),
        words("source", 120),
        plain("active", sa.Boolean),
    )
    record(
        "lawpoint",
        link("topic_id", "topic"),
        words("act_kk", 300),
        words("act_ru", 300),
        words("article", 60),
        words("before_kk", 1000),
        words("before_ru", 1000),
        words("now_kk", 1000),
        words("now_ru", 1000),
        plain("since", sa.Date, null=True),
        plain("until", sa.Date, null=True),
        words("source", 200),
    )
    op.create_index("ix_lawpoint_topic_id", "lawpoint", ["topic_id"])


def halls() -> None:
    """Where groups meet."""
    record(
        "hall",
        words("name", 200),
        link("okrug_id", "territory", null=True),
        link("building_id", "building", null=True),
        plain("capacity", sa.Integer),
        plain("free_from", sa.Time),
        plain("free_to", sa.Time),
        plain("saturday_from", sa.Time),
        plain("saturday_to", sa.Time),
        plain("saturdays", sa.Boolean),
        words("note", 300),
    )


def seminars() -> None:
    """The stations of the bag, the minutes, the hall; of a line whether it is signed and where it was passed on to."""
    run = op.execute
    run("ALTER TABLE seminar ADD COLUMN stage_id CHAR(32) REFERENCES trainingstage (id)")
    run("ALTER TABLE seminar ADD COLUMN number INTEGER")
    run("ALTER TABLE seminar ADD COLUMN hall_id CHAR(32) REFERENCES hall (id)")
    run("ALTER TABLE seminar ADD COLUMN audience VARCHAR(9) NOT NULL DEFAULT 'MEMBERS'")
    run("ALTER TABLE seminar ADD COLUMN upward BOOLEAN NOT NULL DEFAULT 0")
    for name, most in (("observers", 500), ("told_by", 120), ("minutes_number", 40), ("secretary", 120)):
        run(f"ALTER TABLE seminar ADD COLUMN {name} VARCHAR({most}) NOT NULL DEFAULT ''")
    for name in ("spoke", "decided"):
        run(f"ALTER TABLE seminar ADD COLUMN {name} VARCHAR(4000) NOT NULL DEFAULT ''")
    for name in ("printed_on", "left_on", "back_on", "signed_on", "minutes_on"):
        run(f"ALTER TABLE seminar ADD COLUMN {name} DATE")
    for name in ("told_at", "left_at"):
        run(f"ALTER TABLE seminar ADD COLUMN {name} TIME")
    run("ALTER TABLE seminar ADD COLUMN signed_present INTEGER")
    run("ALTER TABLE attendance ADD COLUMN audience VARCHAR(9) NOT NULL DEFAULT 'MEMBERS'")
    run("ALTER TABLE attendance ADD COLUMN organisation VARCHAR(200) NOT NULL DEFAULT ''")
    run("ALTER TABLE attendance ADD COLUMN signed BOOLEAN")
    run("ALTER TABLE attendance ADD COLUMN moved_to_id CHAR(32) REFERENCES seminar (id)")


def parts() -> None:
    """The programme, what was handed out, asked, tried and said of a seminar; its connections and certificates."""
    record(
        "block",
        link("seminar_id", "seminar"),
        plain("starts", sa.Time, null=True),
        plain("minutes", sa.Integer, null=True),
        words("title", 300),
        link("topic_id", "topic", null=True),
        choice("form", *FORMS),
        words("speaker", 200),
        words("material", 200),
    )
    record(
        "handout",
        link("seminar_id", "seminar"),
        words("name", 200),
        plain("quantity", sa.Integer, null=True),
        words("given_to", 200),
    )
    record(
        "asked",
        link("seminar_id", "seminar"),
        link("block_id", "block", null=True),
        words("question", 1000),
        words("answer", 2000),
        words("answered_by", 200),
    )
    record(
        "skill",
        link("seminar_id", "seminar"),
        words("name", 200),
        plain("tried", sa.Integer, null=True),
        plain("could", sa.Integer, null=True),
        words("note", 300),
    )
    answers = [plain(name, sa.Integer, null=True) for name in ("first", "second", "third", "fourth", "fifth")]
    record("feedback", link("seminar_id", "seminar"), *answers, words("words", 500))
    record(
        "onlineroom",
        link("seminar_id", "seminar"),
        words("place", 200),
        plain("people", sa.Integer),
        words("note", 300),
    )
    for name in ("block", "handout", "asked", "skill", "feedback", "onlineroom"):
        op.create_index(f"ix_{name}_seminar_id", name, ["seminar_id"])
    record(
        "trainingcertificate",
        link("seminar_id", "seminar"),
        link("person_id", "person"),
        plain("number", sa.Integer),
        plain("on", sa.Date),
        sa.UniqueConstraint("seminar_id", "person_id"),
    )
    op.create_index("ix_trainingcertificate_person_id", "trainingcertificate", ["person_id"])
