"""The lists of training beside that of seminars: plans, stages, norms, halls, the parts of a seminar, coverage."""

from desktop.catalog.kinds import Choice, Day, Hour, Link, LongWords, Share, Whole, Words, YesNo
from desktop.catalog.sheets import Field, Sheet
from desktop.domain.people import POSTS
from desktop.domain.training import BLOCK_FORMS, FORMATS, PRESENCES, STAGE_LEVELS
from desktop.text import text

PLANS = Sheet(
    noun="plans",
    title=text("Plans", "Plans of training"),
    key=("number", "on"),
    fields=(
        Field("number", text("Plans", "Act №"), Words(40), required=True),
        Field("on", text("Plans", "Date of the act"), Day(), required=True, digits=True),
        Field("issuer", text("Plans", "Adopted by"), Words(200)),
        Field("title", text("Plans", "Title"), Words(300)),
        Field("stages", text("Plans", "Stages"), Whole(), editable=False),
        Field("note", text("Plans", "Note"), LongWords(1000)),
    ),
    columns=("on", "number", "issuer", "title", "stages"),
)

STAGES = Sheet(
    noun="stages",
    title=text("Plans", "Stages"),
    key=("name",),
    fields=(
        Field("name", text("Plans", "Stage"), Words(200), required=True),
        Field("level", text("Plans", "Level"), Choice(STAGE_LEVELS)),
        Field("format", text("Seminars", "Format"), Choice(FORMATS)),
        Field("teachers", text("Plans", "Who teaches"), Words(300)),
        Field("learners", text("Plans", "Who learns"), Words(300)),
        Field("first", text("Plans", "From"), Day(), digits=True),
        Field("last", text("Plans", "To"), Day(), digits=True),
        Field("posts", text("Plans", "Posts"), Words(120)),
        Field("okrugs", text("Plans", "Okrugs"), Words(300)),
        Field("hours", text("Plans", "Hours"), Whole(), digits=True),
        Field("seminars", text("Plans", "Seminars"), Whole(), editable=False),
    ),
    columns=(
        "name",
        "level",
        "format",
        "teachers",
        "learners",
        "first",
        "last",
        "posts",
        "okrugs",
        "hours",
        "seminars",
    ),
)

LAWPOINTS = Sheet(
    noun="lawpoints",
    title=text("LawPoints", "Norms behind the topics"),
    key=("topic_id", "article", "now_kk"),
    fields=(
        Field("topic_id", text("LawPoints", "Topic"), Link("topics"), required=True),
        Field("topic", text("LawPoints", "Topic"), Words(), editable=False),
        Field("act_kk", text("LawPoints", "Act, Kazakh"), Words(300)),
        Field("act_ru", text("LawPoints", "Act, Russian"), Words(300)),
        Field("act", text("LawPoints", "Act"), Words(), editable=False),
        Field("article", text("LawPoints", "Article"), Words(60)),
        Field("before_kk", text("LawPoints", "Before, Kazakh"), LongWords(1000)),
        Field("before_ru", text("LawPoints", "Before, Russian"), LongWords(1000)),
        Field("now_kk", text("LawPoints", "Now, Kazakh"), LongWords(1000), required=True),
        Field("now_ru", text("LawPoints", "Now, Russian"), LongWords(1000)),
        Field("before", text("LawPoints", "Before"), Words(), editable=False),
        Field("now", text("LawPoints", "Now"), Words(), editable=False),
        Field("since", text("LawPoints", "In force since"), Day(), digits=True),
        Field("until", text("LawPoints", "In force until"), Day(), digits=True),
        Field("source", text("LawPoints", "Source"), Words(200)),
    ),
    columns=("topic", "act", "article", "before", "now", "source"),
)

HALLS = Sheet(
    noun="halls",
    title=text("Halls", "Halls"),
    key=("name",),
    fields=(
        Field("name", text("Halls", "Hall"), Words(200), required=True),
        Field("capacity", text("Halls", "Seats"), Whole(), required=True, digits=True),
        Field("okrug_id", text("Halls", "Rural okrug"), Link("okrugs")),
        Field("okrug", text("Halls", "Rural okrug"), Words(), editable=False),
        Field("building_id", text("Halls", "Building"), Link("buildings")),
        Field("free_from", text("Halls", "School days from"), Hour(), digits=True),
        Field("free_to", text("Halls", "School days to"), Hour(), digits=True),
        Field("saturdays", text("Halls", "Free on Saturdays"), YesNo()),
        Field("saturday_from", text("Halls", "Saturdays from"), Hour(), digits=True),
        Field("saturday_to", text("Halls", "Saturdays to"), Hour(), digits=True),
        Field("note", text("Halls", "Note"), Words(300)),
    ),
    columns=("name", "capacity", "okrug", "free_from", "free_to", "saturdays", "saturday_from", "saturday_to"),
)

BLOCKS = Sheet(
    noun="blocks",
    title=text("Seminars", "Programme"),
    key=("starts", "title"),
    fields=(
        Field("starts", text("Seminars", "Time"), Hour(), digits=True),
        Field("minutes", text("Seminars", "Length, min"), Whole(), digits=True),
        Field("title", text("Seminars", "What"), Words(300), required=True),
        Field("topic_id", text("LawPoints", "Topic"), Link("topics")),
        Field("topic", text("LawPoints", "Topic"), Words(), editable=False),
        Field("form", text("Seminars", "Form"), Choice(BLOCK_FORMS)),
        Field("speaker", text("Seminars", "Speaker"), Words(200)),
        Field("material", text("Seminars", "Material"), Words(200)),
    ),
    columns=("starts", "title", "topic", "form", "speaker", "material"),
)

HANDOUTS = Sheet(
    noun="handouts",
    title=text("Seminars", "Materials handed out"),
    key=("name",),
    fields=(
        Field("name", text("Seminars", "Material"), Words(200), required=True),
        Field("quantity", text("Seminars", "Copies"), Whole(), digits=True),
        Field("given_to", text("Seminars", "Given to"), Words(200)),
    ),
    columns=("name", "quantity", "given_to"),
)

ASKED = Sheet(
    noun="asked",
    title=text("Seminars", "Questions and answers"),
    key=("question",),
    fields=(
        Field("block_id", text("Seminars", "Block"), Link("blocks")),
        Field("question", text("Seminars", "Question"), Words(1000), required=True),
        Field("answer", text("Seminars", "Answer"), Words(2000)),
        Field("answered_by", text("Seminars", "Answered by"), Words(200)),
    ),
    columns=("block_id", "question", "answer", "answered_by"),
)

SKILLS = Sheet(
    noun="skills",
    title=text("Seminars", "Skill sheet"),
    key=("name",),
    fields=(
        Field("name", text("Seminars", "Skill"), Words(200), required=True),
        Field("tried", text("Seminars", "Groups tried"), Whole(), digits=True),
        Field("could", text("Seminars", "Groups could"), Whole(), digits=True),
        Field("note", text("Seminars", "Note"), Words(300)),
    ),
    columns=("name", "tried", "could", "note"),
)

FEEDBACKS = Sheet(
    noun="feedback",
    title=text("Seminars", "Feedback"),
    key=(),
    fields=(
        *(
            Field(name, text("Seminars", "Question {n}").fill(n=n), Whole(), digits=True)
            for n, name in enumerate(("first", "second", "third", "fourth", "fifth"), 1)
        ),
        Field("words", text("Seminars", "In words"), Words(500)),
    ),
    columns=("first", "second", "third", "fourth", "fifth", "words"),
)

ONLINEROOMS = Sheet(
    noun="onlinerooms",
    title=text("Seminars", "Connections"),
    key=("place",),
    fields=(
        Field("place", text("Seminars", "Connection"), Words(200), required=True),
        Field("people", text("Seminars", "People in the room"), Whole(), digits=True),
        Field("note", text("Seminars", "Note"), Words(300)),
    ),
    columns=("place", "people", "note"),
)

COVERAGE = Sheet(
    noun="coverage",
    title=text("Coverage", "Coverage of training"),
    key=("precinct_number",),
    fields=(
        Field("precinct_number", text("Coverage", "Precinct №"), Words(12), editable=False, digits=True),
        Field("okrug", text("Coverage", "Rural okrug"), Words(), editable=False),
        Field("members", text("Coverage", "Members"), Whole(), editable=False),
        Field("trained", text("Coverage", "Trained"), Whole(), editable=False),
        Field("share", text("Coverage", "Coverage, %"), Share(), editable=False),
        Field("entry_average", text("Coverage", "Entry test, %"), Share(), editable=False),
        Field("exit_average", text("Coverage", "Exit test, %"), Share(), editable=False),
        Field("certificates", text("Coverage", "Certificates"), Whole(), editable=False),
        Field("missing", text("Coverage", "Who is missing"), Words(), editable=False),
    ),
    columns=("precinct_number", "okrug", "members", "trained", "share", "missing"),
)

RECORD = Sheet(
    noun="record",
    title=text("Record", "Training record"),
    key=("on", "title"),
    fields=(
        Field("on", text("Record", "Date"), Day(), editable=False),
        Field("title", text("Record", "Topic"), Words(), editable=False),
        Field("format", text("Record", "Format"), Choice(FORMATS), editable=False),
        Field("trainers", text("Record", "Taught by"), Words(), editable=False),
        Field("presence", text("Record", "Attendance"), Choice(PRESENCES), editable=False),
        Field("entry_score", text("Record", "Entry"), Whole(), editable=False),
        Field("exit_score", text("Record", "Exit"), Whole(), editable=False),
        Field("certificate", text("Record", "Certificate №"), Whole(grouped=False), editable=False),
    ),
    columns=("on", "title", "format", "trainers", "presence", "entry_score", "exit_score", "certificate"),
)

MISSING = Sheet(
    noun="missing",
    title=text("Coverage", "Who is missing"),
    key=("full_name",),
    fields=(
        Field("full_name", text("Coverage", "Full name"), Words(), editable=False),
        Field("post", text("Coverage", "Post"), Choice(POSTS), editable=False),
        Field("phone", text("Coverage", "Phone"), Words(), editable=False),
        Field("reason", text("Coverage", "Reason"), Words(), editable=False),
        Field("next_on", text("Coverage", "Next group"), Day(), editable=False),
    ),
    columns=("full_name", "post", "phone", "reason", "next_on"),
)
