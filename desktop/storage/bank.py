"""What questions and practical cases are ordered by and searched by: by topic and code; they last beyond a campaign."""

from sqlalchemy import select, text

from desktop.storage.companion import Noun
from desktop.storage.shape import METADATA

T = METADATA.tables


def nouns() -> tuple[Noun, ...]:
    """The lists of the bank."""
    question, known = T["question"], T["practicalcase"]
    answers = tuple(f"{each}_{language}" for language in ("kk", "ru") for each in "abcd")
    asked = select(question, text("'' AS campaign"))
    told = select(known, text("'' AS campaign"))
    return (
        Noun("questions", asked, "question", ("topic", "code"), ("code", "text_kk", "text_ru", *answers, "article_kk")),
        Noun("cases", told, "practicalcase", ("code",), ("code", "title_kk", "title_ru", "situation_kk")),
    )
