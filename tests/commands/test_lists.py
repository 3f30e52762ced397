"""Commands about what the file holds: import, show, report."""

import json
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from desktop.actions import seminars
from desktop.storage.office import open_office
from tests.commands.conftest import DATA
from tests.conftest import PASSWORD, TODAY

REGISTER = ("Учаске №;Ауылдық округі;Азаматтар саны", "842;Шәуілдір;1240", "843;Темір;417")
FIRST, THIRD = DATA / "01_uchaskeler_tizimi.xlsx", DATA / "03_komissiya_musheleri.xlsx"


def listed(daiyn, file, noun="precincts", *words):
    said = daiyn("show", file, noun, "--json", *words)
    assert said.code == 0
    return said.json["rows"]


def reconciles(told):
    assert told["read"] == told["new"] + told["changed"] + told["same"] + told["rejected"]
    return told


def test_two_workbooks_in_and_out_again(daiyn, file):
    """The shown path of the whole capability: 01 and 03 in, undone twice, back at the new file."""
    nouns = ("precincts", "members", "buildings", "equipment", "seminars", "attendance")
    empty = {noun: listed(daiyn, file, noun) for noun in nouns}
    assert reconciles(daiyn("import", file, FIRST, "--json").json)["new"] > 10
    assert reconciles(daiyn("import", file, THIRD, "--json").json)["new"] > 10
    assert listed(daiyn, file, "members")
    assert daiyn("undo", file).code == 0
    assert listed(daiyn, file, "members") == []
    assert daiyn("undo", file).code == 0
    assert {noun: listed(daiyn, file, noun) for noun in nouns} == empty
    assert daiyn("journal", file, "--verify", "--json").json["whole"] is True
    assert daiyn("check", file).code == 0


def test_the_same_file_again_changes_nothing(daiyn, file):
    for workbook in (FIRST, THIRD):
        daiyn("import", file, workbook)
        before = daiyn("journal", file, "--json").json["steps"]
        told = reconciles(daiyn("import", file, workbook, "--json").json)
        assert (told["new"], told["changed"]) == (0, 0)
        assert told["same"] == told["read"] - told["rejected"]
        assert daiyn("journal", file, "--json").json["steps"] == before, "what changes nothing is no step"


def test_a_dry_run_writes_nothing_and_shows_every_record(daiyn, file):
    held = file.read_bytes()
    said = daiyn("import", file, FIRST, "--dry-run", "--json")
    assert said.code == 0
    told = reconciles(said.json)
    assert len(told["records"]) == told["read"]
    names = {"kind", "sheet", "header_row", "mapping", "read", "new", "changed", "same", "rejected", "problems"}
    assert names | {"file_problems", "missing", "records"} <= set(told)
    for problem in told["problems"]:
        assert set(problem) == {"row", "field", "value", "code", "severity", "why"}
    assert file.read_bytes() == held
    assert "records" not in daiyn("import", file, FIRST, "--json").json


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_an_import_speaks_each_language(daiyn, file, csv, lang):
    workbook = csv("register.csv", *REGISTER, "842;Шәуілдір;900", "844;Темір;көп")
    said = daiyn("import", file, workbook, "--lang", lang)
    assert said.code == 3
    assert said.out.count("\n") == 1
    assert "842" in said.err
    assert ("Read 4 rows" in said.out) is (lang == "en")
    assert "{" not in said.out + said.err


def test_rejected_rows_come_back_and_mended_they_go_in(daiyn, file, csv, tmp_path):
    rejects = tmp_path / "rejects.xlsx"
    workbook = csv("register.csv", *REGISTER, "842;Шәуілдір;900", ";Темір;100")
    said = daiyn("import", file, workbook, "--rejects", rejects, "--json")
    assert said.code == 3
    assert reconciles(said.json)["rejected"] == 2
    book = load_workbook(rejects)
    sheet = book.active
    assert sheet.max_row == 3
    reasons = [sheet.cell(row, sheet.max_column).value for row in (2, 3)]
    assert all(reasons)
    sheet.cell(2, 1).value = 845
    sheet.cell(3, 1).value = "846а"
    book.save(rejects)
    told = daiyn("import", file, rejects, "--json")
    assert told.code == 0
    assert reconciles(told.json)["new"] == 2
    assert [row["number"] for row in listed(daiyn, file)] == [842, 843, 845, "846а"]


def test_rejects_that_cannot_be_written_stop_the_import(daiyn, file, csv, tmp_path):
    workbook = csv("register.csv", *REGISTER, "842;Шәуілдір;900")
    said = daiyn("import", file, workbook, "--rejects", tmp_path / "no" / "rejects.xlsx", "--lang", "en")
    assert (said.code, said.out) == (1, "")
    assert listed(daiyn, file) == []


def test_a_second_register_changes_what_differs_and_blanks_nothing(daiyn, file, csv):
    daiyn("import", file, csv("a.csv", *REGISTER))
    second = csv("b.csv", REGISTER[0], "842;Шәуілдір;1250", "843;Темір;", "844;;")
    told = reconciles(daiyn("import", file, second, "--json").json)
    assert (told["new"], told["changed"], told["same"]) == (1, 1, 1)
    rows = {row["number"]: row for row in listed(daiyn, file)}
    assert (rows[842]["voters"], rows[843]["voters"], rows[844]["voters"]) == (1250, 417, None)
    assert rows[843]["okrug"] == "Темір"
    daiyn("undo", file)
    assert {row["number"]: row["voters"] for row in listed(daiyn, file)} == {842: 1240, 843: 417}


HEAD = "Учаске №;Тегі;Аты;Әкесінің аты;Лауазымы;Туған күні;Телефоны"


@pytest.mark.parametrize(
    ("rows", "code", "told"),
    [
        (("842;" + "Ә" * 10_000 + ";Сәуле;;төраға;;",), 3, "842|1|2"),
        (("842;Әлиева;Сәуле;;төраға;көктемде;",), 0, "көктемде"),
        (("842;Әлиева;Сәуле;;төраға;15;",), 0, "15"),
        (("999;Әлиева;Сәуле;;төраға;;",), 3, "999"),
        ((";Әлиева;Сәуле;;төраға;;",), 3, ""),
        (("842;Әлиева;;;төраға;;",), 3, ""),
    ],
)
def test_bad_rows_are_named_and_the_rest_goes_in(daiyn, file, csv, rows, code, told):
    daiyn("import", file, csv("register.csv", *REGISTER))
    said = daiyn("import", file, csv("members.csv", HEAD, *rows, "843;Бекұлы;Нұрлан;;хатшы;;"), "--lang", "en")
    assert said.code == code, said.err
    assert any(each in said.err for each in told.split("|"))
    assert "Traceback" not in said.err
    assert all(len(line) < 400 for line in said.err.splitlines())
    assert "Бекұлы" in {row["surname"] for row in listed(daiyn, file, "members")}


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_a_workbook_without_a_head_is_refused(daiyn, file, csv, lang):
    said = daiyn("import", file, csv("plain.csv", "1;2;3", "4;5;6"), "--json", "--lang", lang)
    assert (said.code, said.out) == (1, "")
    assert said.err.count("\n") == 1
    assert "plain.csv" in said.err


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"\x00" * 5000, b"%PDF-1.4"])
def test_what_is_no_workbook_is_refused(daiyn, file, tmp_path, content):
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    said = daiyn("import", file, path, "--lang", "en")
    assert (said.code, said.out) == (1, "")
    assert "a.xlsx" in said.err
    assert listed(daiyn, file) == []


def test_a_workbook_that_is_not_there(daiyn, file, tmp_path):
    said = daiyn("import", file, tmp_path / "жоқ.xlsx", "--lang", "en")
    assert said.code == 1
    assert "жоқ.xlsx" in said.err


WORKBOOKS = sorted(each.name for each in DATA.iterdir() if each.suffix in (".xlsx", ".xls", ".csv", ".ods"))
LISTS = ("precincts", "members", "equipment", "attendance", "buildings")


@pytest.mark.parametrize("name", WORKBOOKS)
def test_each_workbook_is_taken_in_whole_and_undone_whole(daiyn, file, name):
    told = json.loads((DATA / name).with_suffix(".expected.json").read_text(encoding="utf-8"))
    days = {date.fromisoformat(each["date"]) for each in told.get("records", []) if each.get("date")}
    daiyn("import", file, FIRST)
    seminars = [add_seminar(file, day) for day in days or {date(2026, 2, 28)}]
    seminar = seminars[0]
    before = {noun: listed(daiyn, file, noun) for noun in LISTS}
    said = daiyn("import", file, DATA / name, "--json", "--seminar", seminar)
    assert said.code in (0, 3), said.err
    first = reconciles(said.json)
    assert first["new"] + first["changed"] + first["same"] > 0
    assert daiyn("check", file).code == 0
    again = reconciles(daiyn("import", file, DATA / name, "--json", "--seminar", seminar).json)
    assert (again["new"], again["changed"], again["rejected"]) == (0, 0, first["rejected"])
    if first["new"] + first["changed"]:
        assert daiyn("undo", file).code == 0
    assert {noun: listed(daiyn, file, noun) for noun in LISTS} == before


def add_seminar(file, day=date(2026, 2, 28)):
    office = open_office(file, "", PASSWORD, today=lambda: TODAY)
    done = seminars.save(office, None, {"title": "Референдум туралы заңнама", "on": day})
    office.close()
    return done.id


def test_a_mark_of_another_day_does_not_go_into_this_seminar(daiyn, file, csv):
    daiyn("import", file, csv("register.csv", *REGISTER))
    row = add_seminar(file)
    sheet = csv("sheet.csv", "Учаске №;Аты-жөні;26.02.2026;28.02.2026", "842;Әлиева Сәуле;+;-", "843;Бекұлы Нұрлан;-;+")
    said = daiyn("import", file, sheet, "--kind", "attendance", "--seminar", row, "--json", "--lang", "en")
    assert said.code == 3
    assert (said.json["new"], said.json["rejected"]) == (2, 2)
    marks = {each["full_name"]: each["presence"] for each in listed(daiyn, file, "attendance")}
    assert marks == {"Әлиева Сәуле": "ABSENT", "Бекұлы Нұрлан": "PRESENT"}


def test_a_sheet_asks_for_its_seminar(daiyn, file, csv):
    daiyn("import", file, csv("register.csv", *REGISTER))
    sheet = csv("sheet.csv", "Учаске №;Аты-жөні;Қатысты", "842;Әлиева Сәуле;+", "843;Бекұлы Нұрлан;-")
    said = daiyn("import", file, sheet, "--kind", "attendance", "--lang", "en")
    assert (said.code, said.out) == (1, "")
    assert "no seminar yet" in said.err
    assert daiyn("import", file, sheet, "--kind", "attendance", "--dry-run").code == 0
    row = add_seminar(file)
    for wanted in ("2026-02-27", "басқа"):
        said = daiyn("import", file, sheet, "--kind", "attendance", "--seminar", wanted, "--lang", "en")
        assert said.code == 1
        assert "28.02.2026" in said.err
    said = daiyn("import", file, sheet, "--kind", "attendance", "--seminar", str(row), "--json")
    assert said.code in (0, 3)
    assert len(listed(daiyn, file, "attendance")) == reconciles(said.json)["new"]


def test_show_searches_in_every_spelling(daiyn, file, csv):
    daiyn("import", file, csv("register.csv", "Учаске №;Ауылдық округі;Елді мекен", "842;Шәуілдір;Шәуілдір ауылы"))
    for typed in ("Шәуілдір", "шауилдир", "ШАУЛЬДЕР", "842"):
        assert len(listed(daiyn, file, "precincts", "--search", typed)) == 1, typed
    for typed in ("843", "отырар", "' OR 1=1 --", "шауилдир NOT x", "шауилдир:", "x" * 10_000):
        assert len(listed(daiyn, file, "precincts", "--search", typed)) == (typed == "шауилдир:"), typed
    for signs in ('"', "*", "(", "\x00", " ", "^", "-"):
        assert len(listed(daiyn, file, "precincts", "--search", signs)) == 1, "signs alone look for nothing"


def test_show_has_the_fields_of_the_contract(daiyn, file, csv):
    daiyn("import", file, csv("register.csv", *REGISTER))
    daiyn("import", file, csv("members.csv", HEAD, "842;Әлиева;Сәуле;Қанатқызы;төраға;01.02.1980;87010000000"))
    (precinct, _), (member,) = listed(daiyn, file), listed(daiyn, file, "members")
    precinct_fields = "id number okrug settlement address premises voters kind phone boundaries"
    member_fields = (
        "id surname given_name patronymic precinct_number post phone iin birth_date nominated_by workplace education"
    )
    assert set(precinct_fields.split()) <= set(precinct)
    assert set(member_fields.split()) <= set(member)
    assert member["birth_date"] == "1980-02-01"
    assert member["post"] == "CHAIR"
    assert member["precinct_number"] == 842
    plain = daiyn("show", file, "members")
    assert "Әлиева" in plain.out


def test_show_keeps_the_kazakh_order(daiyn, file, csv):
    daiyn("import", file, csv("register.csv", *REGISTER))
    names = ("Асанов", "Әбенов", "Бекұлы", "Қасымова", "Кенжебек", "Өтеген", "Омаров", "Үсенова", "Усманов", "Шәріп")
    daiyn("import", file, csv("members.csv", HEAD, *(f"842;{name};Аты;;мүше;;" for name in names)))
    shown = [row["surname"] for row in listed(daiyn, file, "members")]
    assert shown == sorted(
        names, key=lambda name: ["аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя".index(x) for x in name.casefold()]
    )


def test_the_list_of_reports(daiyn, file):
    said = daiyn("report", file, "--list")
    assert said.code == 0
    lines = [line.split(" ") for line in said.out.splitlines()]
    assert all(len(line) == 2 for line in lines)
    assert {line[0] for line in lines} >= {"readiness", "register", "members", "shortage", "attendance"}
    assert all(set(line[1].split(",")) <= {"xlsx", "pdf", "docx"} for line in lines)
    as_json = daiyn("report", file, "--list", "--json").json["reports"]
    assert [each["name"] for each in as_json] == [line[0] for line in lines]


def test_reports_written_and_refused(daiyn, file, csv, tmp_path):
    daiyn("import", file, csv("register.csv", *REGISTER))
    for suffix, magic in ((".xlsx", b"PK"), (".pdf", b"%PDF")):
        out = tmp_path / f"register{suffix}"
        said = daiyn("report", file, "register", "--out", out, "--json")
        assert said.json == {"file": str(out)}
        assert out.read_bytes().startswith(magic)
    both = daiyn("report", file, "register", "--out", tmp_path / "both.pdf", "--lang", "kk+ru")
    assert both.code == 0
    for words in (
        ("nothing", "--out", tmp_path / "a.pdf"),
        ("register", "--out", tmp_path / "a.exe"),
        ("register", "--out", tmp_path / "no" / "a.pdf"),
        ("register", "--out", tmp_path / "a.pdf", "--as-of", "2026-02-30"),
        ("register", "--out", tmp_path / "a.pdf", "--as-of", "2020-01-01"),
        ("register", "--out", tmp_path / "a.pdf", "--only", "999"),
    ):
        said = daiyn("report", file, *words, "--lang", "en")
        assert (said.code, said.out, said.err.count("\n")) == (1, "", 1), words
    assert not (tmp_path / "a.pdf").exists()


def test_a_report_as_of_a_day_before_a_change(daiyn, file, csv, tmp_path, monkeypatch):
    daiyn("import", file, csv("a.csv", *REGISTER))
    monkeypatch.setenv("DAIYN_TODAY", "2026-03-12")
    daiyn("import", file, csv("b.csv", REGISTER[0], "842;Шәуілдір;1111", "850;Темір;5"))

    def cells(path: Path):
        sheet = load_workbook(path).active
        return {str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None}

    then, now = tmp_path / "then.xlsx", tmp_path / "now.xlsx"
    assert daiyn("report", file, "register", "--out", then, "--as-of", "2026-03-10").code == 0
    assert daiyn("report", file, "register", "--out", now).code == 0
    assert "1240" in cells(then)
    assert not {"1111", "850"} & cells(then)
    assert {"1111", "850"} <= cells(now)


def test_any_two_days_are_compared_from_the_command_line(daiyn, file, csv, tmp_path, monkeypatch):
    monkeypatch.setenv("DAIYN_TODAY", "2026-03-08")
    daiyn("import", file, csv("a.csv", *REGISTER))
    monkeypatch.setenv("DAIYN_TODAY", "2026-03-12")
    out = tmp_path / "changes.xlsx"
    paper = ("report", file, "changes", "--out", out, "--lang", "en")
    assert daiyn(*paper, "--as-of", "2026-03-10", "--since", "2026-03-07").code == 0
    said = " ".join(str(cell.value) for row in load_workbook(out).active.iter_rows() for cell in row if cell.value)
    assert "07.03.2026" in said
    assert "10.03.2026" in said
    assert "not checked" in said, "the precincts came in between"
    late = daiyn(*paper, "--as-of", "2026-03-10", "--since", "2026-03-11")
    assert (late.code, late.err.strip()) == (1, "Compare with a day before 10.03.2026.")
    assert daiyn("report", file, "register", "--out", out, "--since", "2026-03-07", "--lang", "en").code == 0
    said = [cell.value for row in load_workbook(out).active.iter_rows() for cell in row if cell.value]
    assert said.count("added") >= 2, "any other paper is told as what was added, removed, changed"


def test_one_json_object_whatever_the_command(daiyn, file, csv, tmp_path):
    register = csv("register.csv", *REGISTER)
    for words in (
        ("import", file, register, "--dry-run"),
        ("import", file, register),
        ("show", file, "precincts"),
        ("show", file, "attendance"),
        ("undo", file),
        ("redo", file),
        ("journal", file),
        ("journal", file, "--verify"),
        ("report", file, "--list"),
        ("report", file, "register", "--out", tmp_path / "r.xlsx"),
        ("copy", file),
        ("check", file),
    ):
        said = daiyn(*words, "--json")
        assert said.code == 0, words
        assert said.json
        assert said.err == ""


def test_a_number_where_a_date_belongs_in_excel(daiyn, file, csv, tmp_path):
    daiyn("import", file, csv("register.csv", *REGISTER))
    book = Workbook()
    book.active.append(HEAD.split(";"))
    book.active.append([842, "Әлиева", "Сәуле", "", "төраға", 9_999_999, "8 701 000 00 00"])
    book.active.append([842, "Бекұлы", "Нұрлан", "", "хатшы", date(1985, 4, 5), None])
    book.save(tmp_path / "members.xlsx")
    said = daiyn("import", file, tmp_path / "members.xlsx", "--json", "--lang", "en")
    assert said.code == 0
    dated = {row["surname"]: row["birth_date"] for row in listed(daiyn, file, "members")}
    assert dated == {"Әлиева": None, "Бекұлы": "1985-04-05"}
    (problem,) = [each for each in said.json["problems"] if each["severity"] == "error"]
    assert (problem["row"], problem["field"], problem["code"]) == (2, "birth_date", "date_unreadable")
    assert "2" in problem["why"]


def test_steps_follow_each_other_without_gaps(daiyn, file, csv):
    for number in range(3):
        daiyn("import", file, csv(f"{number}.csv", REGISTER[0], f"{842 + number};Шәуілдір;{number}"))
    steps = [step["n"] for step in daiyn("journal", file, "--json").json["steps"]]
    assert all(after - before == 1 for before, after in pairwise(steps))
