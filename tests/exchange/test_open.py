"""The twelve workbooks in the shapes that offices keep: read as a careful person would read them."""

import json

import pytest

from desktop.exchange.examine import examine
from desktop.exchange.plan import plan
from desktop.exchange.sheets import read_book
from tests.exchange.sheet import DATA, TODAY, register

KINDS = {
    "precinct": "precincts",
    "member": "members",
    "equipment": "equipment",
    "attendance": "attendance",
    "test": "tests",
}
ANSWERS = sorted(DATA.glob("*.expected.json"))
NOT_COMPARED = {"row", "region", "district"}


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda path: path.name.removesuffix(".expected.json"))
@pytest.mark.parametrize("hinted", [True, False], ids=["kind said", "kind found"])
def test_a_workbook_is_read_as_a_careful_person_reads_it(answer, hinted):
    want = json.loads(answer.read_text(encoding="utf-8"))
    kind = KINDS[want["kind"]]
    got = examine(read_book(DATA / want["file"]), register(), kind if hinted else None, TODAY)

    assert (got.kind, got.sheet, got.header_rows) == (kind, want["sheet"], tuple(want["header_rows"]))
    assert [each.row for each in got.records] == [each["row"] for each in want["records"]]
    for record, expected in zip(got.records, want["records"], strict=True):
        shown = record.plain()
        assert {name: shown.get(name) for name in expected} == expected
    wanted = {(each["row"], each["field"], each["problem"], each["severity"]) for each in want["problems"]}
    assert {(each.row, each.field, each.code, each.severity) for each in got.problems} == wanted
    assert {each.code for each in got.file_problems} == {each["problem"] for each in want["file_problems"]}
    for field, place in want["columns"].items():
        if "col" in place:
            named = got.mapping[place["col"]]
            assert named == field or (named == "full_name" and field in {"surname", "given_name", "patronymic"})


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda path: path.name.removesuffix(".expected.json"))
def test_every_row_is_accounted_for_and_a_second_import_changes_nothing(answer):
    want = json.loads(answer.read_text(encoding="utf-8"))
    got = examine(read_book(DATA / want["file"]), register(), None, TODAY)

    first = plan(got, {})
    assert (first.read, first.count("new"), first.count("rejected")) == (
        want["records_count"],
        want["records_count"],
        0,
    )
    stored = {place: record.fields for place, record in enumerate(got.records)}
    again = plan(got, stored, iin_allowed=True)
    assert again.count("same") == again.read
    assert again.missing == ()
