"""What the demo's precincts need and have: everything by the list of 2024; by 2026 some booths are broken or spare."""

from desktop.actions import equipment
from desktop.actions.reference import shipped
from desktop.demo import scene
from desktop.demo.scene import Place, Scene
from desktop.domain.equipment import Condition
from desktop.text import text

LISTED = text("Demo", "Precinct № {no}: equipment by the list of the commission")
NUMBERED = {"SAFE": "СФ", "PC": "ДК", "PRINTER": "ПР"}
"""Things with an inventory number of their own."""

BROKEN = {846: 1, 850: 1, 852: 1, 857: 2, 861: 1, 864: 2, 866: 1}
"""Booths that no longer stand, nine in all; those of 864 and 857 can be mended."""
MENDABLE = (857, 864)
SPARE = (848, 855)
"""One booth more than needed."""
NO_BRAILLE = (842, 851, 853, 859, 868)
NO_LAMP = (846, 856)


def needed(place: Place) -> dict[str, int]:
    """How many of each kind the office of the demo asks for: so many each, and one more by each so many voters."""
    found: dict[str, int] = {}
    for row in shipped("demo/equipment.csv"):
        by_voters = place.voters // int(row["voters"]) if row["voters"] else 0
        found[row["item"]] = int(row["each"]) + by_voters
    return found


def stock_up(stage: Scene) -> None:
    """The list of 2024, a step for each precinct's sheet: what is needed is there."""
    for place in scene.precincts():
        with stage.office.unit_of_work(LISTED.fill(no=place.number)) as work:
            for item, quantity in needed(place).items():
                facts: dict[str, object] = {"required": quantity, "actual": quantity, "source": "комиссия тізімі"}
                if item in NUMBERED:
                    facts["inventory_number"] = f"{NUMBERED[item]}-{place.number}"
                equipment.change(work, stage.places[place.number], scene.item_id(item), facts)


def take_stock(stage: Scene) -> None:
    """The round of 2026 says only what differs."""
    places = {place.number: needed(place) for place in scene.precincts()}
    for item in needed(scene.precincts()[0]):
        equipment.save(stage.office, stage.places[scene.IDLE], scene.item_id(item), {"required": None})
    for number, broken in BROKEN.items():
        have(stage, number, "BOOTH", places[number]["BOOTH"] - broken)
        if number in MENDABLE:
            facts = {"actual": broken, "condition": Condition.REPAIR, "inventory_number": f"КБ-{number}"}
            equipment.save(stage.office, stage.places[number], scene.item_id("BOOTH"), facts)
    for number in SPARE:
        have(stage, number, "BOOTH", places[number]["BOOTH"] + 1)
    for number in NO_BRAILLE:
        have(stage, number, "STENCIL_BR", 0)
    for number in NO_LAMP:
        have(stage, number, "BOOTH_LAMP", 0)


def have(stage: Scene, number: int, item: str, quantity: int) -> None:
    """What was found of one kind at one precinct."""
    equipment.save(stage.office, stage.places[number], scene.item_id(item), {"actual": quantity})
