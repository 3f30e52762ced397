"""The campaign before: the referendum of 6 October 2024, from its call to its end."""

from datetime import date
from typing import Any

from desktop.actions import buildings as houses
from desktop.actions import campaigns, inspections, members, precincts, settings
from desktop.actions.founding import Campaigning
from desktop.demo import night, scene, supplies, training
from desktop.demo.scene import Scene
from desktop.domain.figures import Degree
from desktop.domain.inspections import Answer
from desktop.domain.readiness import MarkValue

CALLED, VOTING_DAY = date(2024, 9, 2), date(2024, 10, 6)
CAMPAIGN = Campaigning(
    "2024 жылғы 6 қазандағы республикалық референдум (үлгі деректер)",
    CALLED,
    VOTING_DAY,
    title_ru="Республиканский референдум 6 октября 2024 года (учебные данные)",
)
TERM = {"since": date(2024, 1, 15), "until": date(2029, 1, 14), "consent_on": date(2023, 12, 18)}
OWN_POSTS = ("CHAIR", "DEPUTY", "SECRETARY", "MEMBER", "MEMBER", "MEMBER", "MEMBER")
PERMANENT = ("CHAIR", "SECRETARY")
FEWER = 0.97
"""Voters of 2024 to those of 2026."""


def play(stage: Scene) -> None:
    """Go through the campaign."""
    found_office(stage)
    enter_precincts(stage)
    enter_members(stage)
    stage.clock.day = date(2024, 9, 11)
    supplies.stock_up(stage)
    training.autumn(stage)
    count_voters(stage)
    conclude(stage)
    night.play(stage)
    stage.clock.day = date(2024, 11, 12)
    campaigns.close(stage.office)


def found_office(stage: Scene) -> None:
    """The office says where it sits, and that it is a demonstration."""
    stage.clock.day = date(2024, 9, 3)
    settings.change(stage.office, {"centre_kk": "Шәуілдір ауылы", "centre_ru": "село Шаульдер", "phone_code": "72544"})


def enter_precincts(stage: Scene) -> None:
    """The register of precincts, building by building."""
    for row in scene.buildings():
        head, guard = stage.crowd.person(), stage.crowd.person()
        address = f"{row['street']}, {row['house']}".strip(", ")
        facts: dict[str, Any] = {name: row[name] for name in ("settlement", "settlement_ru", "name_ru", "floor")}
        facts |= {
            "premises": row["name_kk"],
            "okrug_id": scene.okrug_id(row["okrug"]),
            "address": address,
            "owner": row["owner"],
            "key_at": row["key_at"],
            "head": head.full_name,
            "head_phone": head.phone,
        }
        if row["key_at"] == "Күзетші":
            facts |= {"guard": guard.full_name, "guard_phone": guard.phone}
        made = houses.save(stage.office, None, facts)
        assert made.id is not None
        stage.houses[row["code"]] = made.id
    stage.clock.day = date(2024, 9, 4)
    for place in scene.precincts():
        facts = {
            "number": place.number,
            "okrug_id": scene.okrug_id(place.okrug),
            "settlement": place.settlement,
            "settlement_ru": place.settlement_ru,
            "building_id": stage.houses[place.building],
            "kind": place.kind,
            "subtype": place.subtype,
            "seats": place.seats,
            "seats_decision": "№ 2, 05.01.2024",
            "papers": place.papers,
            "phone": stage.crowd.phone(),
            "boundaries": f"{place.settlement}: {place.streets}",
        }
        precincts.save(stage.office, None, facts)
    stage.look()


def enter_members(stage: Scene) -> None:
    """Our own seven, then the commissions of the precincts, every seat taken."""
    stage.clock.day = date(2024, 9, 5)
    for post in OWN_POSTS:
        permanent = post in PERMANENT
        workplace = "Отырар аудандық аумақтық комиссиясы" if permanent else "Отырар ауданы әкімінің аппараты"
        facts = {**stage.crowd.facts(), **TERM, "post": post, "permanent": permanent, "workplace": workplace}
        members.save(stage.office, None, facts)
    for place in scene.precincts():
        stage.clock.day = date(2024, 9, 5 + (place.number - 839) // 10)
        for post in place.posts:
            enter_member(stage, place, post, **TERM)


def enter_member(stage: Scene, place: scene.Place, post: str, **facts: Any) -> None:
    """One member of a precinct's commission."""
    known = member_facts(stage, place)
    members.save(stage.office, None, {**known, "precinct_number": str(place.number), "post": post, **facts})


def member_facts(stage: Scene, place: scene.Place) -> dict[str, Any]:
    """Who comes into a precinct's commission: most are of the staff of its building."""
    workplace = place.premises if stage.chance.random() < 0.8 else "Ауылдық округ әкімінің аппараты"
    return {**stage.crowd.facts(place.names), "workplace": workplace, "papers": place.papers}


def count_voters(stage: Scene) -> None:
    """The lists come to the precincts by act."""
    stage.clock.day = date(2024, 9, 15)
    for n, place in enumerate(scene.precincts(), 1):
        facts = {
            "voters": round(place.voters * FEWER),
            "voters_as_of": stage.clock.day,
            "voters_source": f"тізім актісі № {n}",
            "voters_degree": Degree.SIGNED,
        }
        precincts.save(stage.office, stage.places[place.number], facts)


def conclude(stage: Scene) -> None:
    """Three days before the vote a team goes round and every precinct has its signed act."""
    stage.clock.day = date(2024, 10, 3)
    numbers = {stage.places[place.number]: n for n, place in enumerate(scene.precincts(), 1)}
    inspections.plan(stage.office, list(numbers), "Тексеру тобы", stage.clock.day)
    with stage.office.reader() as reader:
        visits = [(row.id, row.data) for row in reader.gates.inspections("kk")]
        gates = {row.participation_id: reader.gates.checklist_of(row.participation_id) for _, row in visits}
    for visit, row in visits:
        act, checklist = f"дайындық актісі № {numbers[row.participation_id]}", gates[row.participation_id]
        rules = checklist.rules if checklist else ()
        answers = [Answer(rule.code, MarkValue.YES, act=act) for rule in rules if rule.gate]
        inspections.enter(stage.office, visit, answers, held_on=stage.clock.day, conclusion=MarkValue.YES)
