"""Like steps are told together."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.runs import runs
from desktop.text import Sentence, counted, text


@dataclass
class Step:
    label: Sentence
    who: str = "chair"
    day: date = date(2026, 3, 1)


SCORED = text("Test", "Precinct {no}: {what}")


def test_like_steps_in_a_row_are_one_line_and_others_part_them():
    steps = [Step(SCORED.fill(no=n, what="балл")) for n in (842, 842, 843)]
    steps += [Step(text("Test", "Else")), Step(SCORED.fill(no=844, what="балл")), Step(steps[0].label, "secretary")]
    told = runs(steps)
    assert [run.count for run in told] == [3, 1, 1, 1]
    assert dict(told[0].label.values) == {"no": "…", "what": "балл"}, "what differs gives way to dots"
    assert dict(told[2].label.values)["no"] == 844
    assert told[3].who == "secretary"


def test_counts_of_like_steps_are_added_up():
    rows = counted("Test", "%n rows", "", 0)
    (run,) = runs([Step(rows.of(2)), Step(rows.of(5))])
    assert (run.count, run.label.count) == (2, 7)
