"""The bank of questions and the practical cases."""

from desktop.catalog.kinds import Choice, Link, LongWords, Whole, Words, YesNo
from desktop.catalog.sheets import Field, Sheet
from desktop.domain.people import POSTS
from desktop.domain.questions import DIFFICULTIES
from desktop.text import text

EVERYBODY = {None: text("Questions", "everybody"), **POSTS}

QUESTIONS = Sheet(
    noun="questions",
    title=text("Questions", "Question bank"),
    key=("code",),
    fields=(
        Field("code", text("Questions", "Code"), Words(40), editable=False),
        Field("number", text("Questions", "Version"), Whole(), editable=False),
        Field("topic_id", text("Questions", "Topic"), Link("topics"), required=True),
        Field("topic_name", text("Questions", "Topic"), Words(), editable=False),
        Field("post", text("Questions", "For whom"), Choice(EVERYBODY)),
        Field("difficulty", text("Questions", "Difficulty"), Choice(DIFFICULTIES)),
        Field("several", text("Questions", "Several answers are right"), YesNo()),
        Field("new_norm", text("Questions", "New norm"), YesNo()),
        Field("to_check", text("Questions", "To be checked with the commission"), YesNo()),
        Field("text_kk", text("Questions", "Question in Kazakh"), LongWords(600), required=True),
        Field("text_ru", text("Questions", "Question in Russian"), LongWords(600), required=True),
        Field("a_kk", text("Questions", "Answer 1 in Kazakh"), Words(300), required=True),
        Field("a_ru", text("Questions", "Answer 1 in Russian"), Words(300), required=True),
        Field("b_kk", text("Questions", "Answer 2 in Kazakh"), Words(300), required=True),
        Field("b_ru", text("Questions", "Answer 2 in Russian"), Words(300), required=True),
        Field("c_kk", text("Questions", "Answer 3 in Kazakh"), Words(300)),
        Field("c_ru", text("Questions", "Answer 3 in Russian"), Words(300)),
        Field("d_kk", text("Questions", "Answer 4 in Kazakh"), Words(300)),
        Field("d_ru", text("Questions", "Answer 4 in Russian"), Words(300)),
        Field("right", text("Questions", "Right answers, by number"), Words(7), required=True, digits=True),
        Field("article_kk", text("Questions", "Act and article, in Kazakh"), Words(300), required=True),
        Field("article_ru", text("Questions", "Act and article, in Russian"), Words(300)),
        Field("source", text("Questions", "Source"), Words(200)),
        Field("note", text("Questions", "Note"), LongWords(500)),
        Field("used", text("Questions", "In papers"), Whole(), editable=False),
    ),
    columns=("code", "topic_name", "text_kk", "post", "difficulty", "right", "used"),
)

CASES = Sheet(
    noun="cases",
    title=text("Questions", "Practical cases"),
    key=("code",),
    fields=(
        Field("code", text("Questions", "Code"), Words(40), editable=False),
        Field("topic_id", text("Questions", "Topic"), Link("topics"), required=True),
        Field("topic_name", text("Questions", "Topic"), Words(), editable=False),
        Field("title_kk", text("Questions", "Title in Kazakh"), Words(200), required=True),
        Field("title_ru", text("Questions", "Title in Russian"), Words(200), required=True),
        Field("situation_kk", text("Questions", "What happens, in Kazakh"), LongWords(1500), required=True),
        Field("situation_ru", text("Questions", "What happens, in Russian"), LongWords(1500), required=True),
        Field("answer_kk", text("Questions", "What the commission does, in Kazakh"), LongWords(1500), required=True),
        Field("answer_ru", text("Questions", "What the commission does, in Russian"), LongWords(1500), required=True),
        Field("article_kk", text("Questions", "Act and article, in Kazakh"), Words(300), required=True),
        Field("article_ru", text("Questions", "Act and article, in Russian"), Words(300)),
        Field("source", text("Questions", "Source"), Words(200)),
        Field("to_check", text("Questions", "To be checked with the commission"), YesNo()),
        Field("note", text("Questions", "Note"), LongWords(500)),
    ),
    columns=("code", "title_kk", "topic_name", "article_kk"),
)
