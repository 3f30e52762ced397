"""What the third version brought for the bank of questions, tests and answers."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from desktop.storage.migrations.columns import choice, link, plain, record, words

NEW: dict[str, dict[str, Any]] = {}
"""What older rows have in the columns that came with this version."""
POSTS = ("CHAIR", "DEPUTY", "SECRETARY", "MEMBER")


def upgrade() -> None:
    """The bank, then the tests that are drawn from it."""
    bank()
    tests()


def bank() -> None:
    """Questions in versions, practical cases."""
    answers = [words(f"{each}_{language}", 300) for language in ("kk", "ru") for each in "abcd"]
    record(
        "question",
        words("code", 40),
        plain("number", sa.Integer),
        words("topic", 40),
        choice("post", *POSTS, null=True),
        choice("difficulty", "EASY", "MIDDLE", "HARD"),
        plain("several", sa.Boolean),
        plain("new_norm", sa.Boolean),
        plain("to_check", sa.Boolean),
        words("article_kk", 300),
        words("article_ru", 300),
        words("source", 200),
        words("text_kk", 600),
        words("text_ru", 600),
        *answers,
        words("right", 4),
        words("note", 500),
        sa.UniqueConstraint("code", "number"),
    )
    record(
        "practicalcase",
        words("code", 40, unique=True),
        words("topic", 40),
        words("title_kk", 200),
        words("title_ru", 200),
        words("situation_kk", 1500),
        words("situation_ru", 1500),
        words("answer_kk", 1500),
        words("answer_ru", 1500),
        words("article_kk", 300),
        words("article_ru", 300),
        words("source", 200),
        plain("to_check", sa.Boolean),
        words("note", 500),
    )


def tests() -> None:
    """Tests of seminars, the questions of their papers, the sheets that were answered."""
    record(
        "exam",
        link("campaign_id", "campaign"),
        link("seminar_id", "seminar"),
        choice("kind", "ENTRY", "EXIT", "REPEAT"),
        words("title", 200),
        choice("post", *POSTS, null=True),
        plain("questions", sa.Integer),
        plain("variants", sa.Integer),
        words("seed", 40),
        plain("pass_percent", sa.Integer),
        plain("minutes", sa.Integer),
        plain("attempts", sa.Integer),
        words("note", 500),
    )
    record(
        "exampart",
        link("exam_id", "exam"),
        link("question_id", "question"),
        plain("position", sa.Integer),
        sa.UniqueConstraint("exam_id", "position"),
    )
    record(
        "answersheet",
        link("exam_id", "exam"),
        link("attendance_id", "attendance"),
        plain("attempt", sa.Integer),
        plain("on", sa.Date),
        plain("variant", sa.Integer, null=True),
        words("answers", 400),
        plain("score", sa.Integer),
        choice("language", "KK", "RU"),
        choice("way", "OWN", "READ", "HELPED", "SCREEN"),
        words("helper", 120),
        plain("large", sa.Boolean),
        plain("extra_minutes", sa.Integer),
        words("marked_by", 120),
        sa.UniqueConstraint("exam_id", "attendance_id", "attempt"),
    )
    for table, columns in (
        ("exam", ("campaign_id", "seminar_id")),
        ("exampart", ("exam_id", "question_id")),
        ("answersheet", ("exam_id", "attendance_id")),
    ):
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column])
