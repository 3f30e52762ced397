"""What the demo's precincts need and have: everything by the list of 2024; by 2026 some booths are broken or spare."""

from datetime import date
from typing import TYPE_CHECKING

from desktop.actions import equipment, kits, norms, stock
from desktop.actions.reference import shipped
from desktop.demo import scene
from desktop.demo.scene import Place, Scene
from desktop.domain.equipment import Condition, Holder
from desktop.domain.figures import Degree
from desktop.domain.places import PlaceKind
from desktop.text import text

if TYPE_CHECKING:
    from uuid import UUID

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
DECISION = "2026 жылғы 20 ақпан, № 3"
PRICES = {
    "STENCIL": (2_050, "ОСК, 2024 жылғы қыркүйек"),
    "STENCIL_BR": (127_000, "ОСК, 2024 жылғы қыркүйек"),
    "BOOTH": (4_800_000, "үлгі баға"),
    "BOOTH_LAMP": (650_000, "үлгі баға"),
}
"""In tiyn; stencils as the central commission named them in September 2024 (facts.md 2.4, E14), others made up."""
STORE = {"name_kk": "Аудандық қойма, Шәуілдір", "name_ru": "Районный склад, Шаульдер", "phone": "8 (72544) 2-00-17"}
STORED = {"BOOTH": 2, "BOOTH_LAMP": 1, "BOX_PORT": 3, "STENCIL_BR": 2}
LENT_UNTIL = date(2026, 3, 20)
"""The college wants its printer back five days after the vote."""
KIT = ("STAND_IN", "STAND_OUT", "SIGN_NO")
LOOKED_OVER = (839, 840, 844, 848)


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


def decide_norms(stage: Scene) -> None:
    """The commission decides its own norms in the place of the old list, since no official one is known."""
    rules = [
        norms.Proposal(
            scene.item_id(row["item"]),
            row["item"],
            f"{row['each']} + floor(voters / {row['voters']})" if row["voters"] else row["each"],
        )
        for row in shipped("demo/equipment.csv")
    ]
    norms.take_over(stage.office, rules, DECISION, give_way=True)
    for item, (tiyn, source) in PRICES.items():
        norms.price(stage.office, scene.item_id(item), tiyn, source)


def fill_store(stage: Scene) -> None:
    """What lies in the district's own store, and the shop that mends booths."""
    office = stage.office
    store = stock.save_place(office, None, {**STORE, "kind": PlaceKind.STORE}).id
    names = {"name_kk": "Ағаш шеберханасы", "name_ru": "Столярная", "kind": PlaceKind.REPAIR}
    workshop = stock.save_place(office, None, names).id
    entered: dict[str, UUID | None] = {}
    for item, quantity in STORED.items():
        facts = {"item_id": scene.item_id(item), "place_id": store, "quantity": quantity, "holder": Holder.AKIMAT}
        entered[item] = stock.save(office, None, {**facts, "home_place_id": store}).id
    boxes = entered["BOX_PORT"]
    if boxes is not None:
        stock.lose(office, boxes, 1)
        stock.move_named(office, boxes, 1, workshop)
    lent = {"holder": Holder.OWNER, "holder_name": "Колледж", "lent_until": LENT_UNTIL, "serial_number": "HP-4402"}
    stock.save(office, None, {"item_id": scene.item_id("PRINTER"), "place_id": store, "quantity": 1, **lent})
    make_kit(stage)
    generator = {"serial_number": "GN-2024-017", "inventory_number": "АТК-0041", "holder": Holder.COMMISSION}
    where = {"item_id": scene.item_id("POWER"), "place_id": store, "home_place_id": store, "quantity": 1}
    stock.save(office, None, {**where, **generator})
    seen = [stage.places[number] for number in LOOKED_OVER]
    stock.all_in_place(office, seen, Degree.SEEN, "аралап тексеру")


def make_kit(stage: Scene) -> None:
    """What every entrance needs, as it stands at the first precinct."""
    items = {scene.item_id(item) for item in KIT}
    with stage.office.reader() as reader:
        lines = [row for row in reader.stream("stock", None, "kk") if row.data.item_id in items]
    first = lines[0].data.precinct_number
    entries = [row.id for row in lines if row.data.precinct_number == first]
    kits.make(stage.office, {"name_kk": "Кіреберіс жинағы", "name_ru": "Набор для входа"}, entries)


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
