"""`daiyn needs`: a sentence in every row."""

import json

from desktop.__main__ import main
from desktop.actions import equipment, norms
from desktop.domain.identity import coded_id
from desktop.domain.norms import Standing
from tests.conftest import PASSWORD

BOOTH, SAFE = coded_id("item", "BOOTH"), coded_id("item", "SAFE")


def test_every_need_has_its_sentence(office, make, capsys, monkeypatch):
    place = make.precinct(842, voters=1240)
    make.precinct(843, voters=None)
    make.precinct(844, works=False, resolution="№ 12")
    facts = {"expression": "ceil(voters / 350), at least 2", "standing": Standing.DECISION, "source": "№ 3"}
    norms.save(office, BOOTH, facts)
    equipment.save(office, place, BOOTH, {"actual": 3})
    equipment.save(office, place, SAFE, {"required": 2, "actual": 1})
    office.close()
    monkeypatch.setenv("DAIYN_PASSWORD", PASSWORD)

    assert main(["needs", str(office.path), "--json", "--lang", "en"]) == 0
    rows = json.loads(capsys.readouterr().out)["needs"]
    assert {tuple(row) for row in rows} == {("precinct_number", "item", "need", "stock", "shortage", "why")}
    assert all(row["why"].startswith(row["item"]) and row["why"].endswith(".") for row in rows)
    assert {row["precinct_number"] for row in rows} == {"842", "843"}
    found = {(row["precinct_number"], row["item"]): row for row in rows}
    names = sorted({row["item"] for row in rows})
    booth = next(row for row in rows if row["need"] == 4)
    assert (booth["stock"], booth["shortage"]) == (3, 1)
    for part in (
        "÷ 350, rounded up, at least 2 = 4",
        "1\u00a0240 (10.03.2026, told",
        "decision of the commission: № 3",
    ):
        assert part in booth["why"]
    assert found["843", booth["item"]]["need"] is None
    assert "not known" in found["843", booth["item"]]["why"]
    safe = next(row for row in rows if row["need"] == 2)
    assert "entered by hand" in safe["why"]
    assert safe["shortage"] == 1
    assert len(names) > 30
    assert any("not yet in force" in row["why"] for row in rows), "a proposal is marked as one"

    assert main(["needs", str(office.path), "--precinct", "842", "--lang", "kk"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert all(line.startswith("№\u00a0842.") for line in told)
    assert main(["needs", str(office.path), "--precinct", "844"]) == 1
