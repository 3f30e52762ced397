"""The demo's tests: papers drawn from the bank, answers of made-up people who know some topics better than others."""

from uuid import UUID

from desktop.actions import exams
from desktop.demo.scene import Scene
from desktop.domain.drawing import key_of, variant
from desktop.domain.exams import ExamKind, Way
from desktop.domain.training import CAME

KNOWN = {"DISABILITY": -0.28, "PERSONAL_DATA": -0.22, "OBSERVERS": -0.12, "LAW": 0.12, "VOTING_DAY": 0.08}
"""How much better or worse than the rest a topic is known."""
SPREAD = 0.14
READER = "көмекші Айгүл Т."


def sit(stage: Scene, seminar: UUID, kind: ExamKind, known: float) -> None:
    """Draw a paper and type everybody's answers; one person is read to, one has large print, one has no sheet."""
    exam_id = exams.draw(stage.office, seminar, {"kind": kind, "seed": f"demo-{kind.value.lower()}"}).id
    assert exam_id is not None
    with stage.office.reader() as reader:
        row, paper, people = reader.exam(exam_id), reader.paper(exam_id, "kk"), reader.answers(exam_id, "kk")
    assert row is not None
    sizes = [len(each.line.answers("kk")) for each in paper]
    rights = [each.line.right for each in paper]
    came = [each for each in people if each.data.presence in CAME]
    for place, person in enumerate(came[:-1]):
        made = variant(row.data.seed, place % row.data.variants + 1, sizes, row.data.variants)
        skill = known + stage.chance.gauss(0, SPREAD)
        given: list[str] = []
        for printed, right in enumerate(key_of(made, rights)):
            topic = paper[made.order[printed]].line.topic
            knows = stage.chance.random() < skill + KNOWN.get(topic, 0.0)
            given.append(right if knows else str(stage.chance.randint(1, sizes[made.order[printed]])))
        way: dict[str, object] = {}
        if place == 4:
            way = {"way": Way.READ, "helper": READER, "extra_minutes": 15}
        elif place == 7:
            way = {"large": True}
        exams.enter(stage.office, exam_id, person.id, made.number, given, way)
