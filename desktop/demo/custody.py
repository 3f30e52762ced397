"""What the demo counts one by one and pays for: certificates, things on their way, the budget, hours of the office."""

from datetime import date, time, timedelta
from io import BytesIO
from typing import Any
from uuid import UUID

from desktop.actions import enclosures, forms, money, pay, stock, transfers
from desktop.demo import scene
from desktop.demo.scene import Scene
from desktop.domain.enclosures import Page
from desktop.domain.forms import FormKind
from desktop.domain.pay import Hours
from desktop.domain.people import Post

ABOVE = "Түркістан облыстық аумақтық референдум комиссиясы"
AKIMAT = "Отырар ауданының әкімдігі"
EACH = 40
"""Absentee certificates for a precinct, as many as this office of the demo gives at first."""
ISSUED = {842: (3, 0), 846: (1, 1), 851: (2, 0), 859: (5, 0), 861: (1, 0)}
"""What the chairs told of the first day: issued, spoiled."""
RATES = {Post.CHAIR: 125_000, Post.DEPUTY: 115_000, Post.SECRETARY: 115_000, Post.MEMBER: 100_000}
"""Made-up rates of an hour, in tiyn: an office enters its own."""
BUDGET = (
    ("PAY", "Комиссия мүшелерінің еңбекақысы", (4_150_000_000, 2_000_000_000, 0, 0), "республикалық бюджет"),
    ("ITEMS", "Кабина сатып алу", (96_000_000, 96_000_000, 81_000_000, 0), "республикалық бюджет"),
    ("WORKS", "Мектеп пандусын жөндеу", (45_000_000, 45_000_000, 45_000_000, 46_250_050), "жергілікті бюджет"),
    ("TRANSPORT", "Бюллетень жеткізетін көлік", (28_000_000, 14_000_000, 0, 0), "республикалық бюджет"),
)
WORKED = 5
"""Days of which the office has kept its timesheet."""


def hand_out(stage: Scene) -> None:
    """Certificates come from the region and go to every precinct that works, each with an act."""
    came: dict[str, Any] = {
        "kind": FormKind.CERTIFICATE, "way": "IN", "on": stage.clock.day, "at": time(10, 30), "number": "14",
        "numbers": "12001-13500", "packs": 15, "seals": "П-0117, П-0118", "other_side": ABOVE,
        "escort": "Отырар аудандық полиция бөлімі", "place": "Комиссия сейфі", "guard": "Полиция күзеті",
        "giver_signed": "Облыстық комиссия хатшысы", "taker_signed": "Аудандық комиссия хатшысы",
    }  # fmt: skip
    forms.save(stage.office, None, came)
    working = [place.number for place in scene.precincts() if place.number != scene.IDLE]
    quantities = {stage.places[number]: EACH for number in working}
    forms.hand_out(stage.office, FormKind.CERTIFICATE, quantities, {"on": stage.clock.day})


def issue(stage: Scene) -> None:
    """What was issued on the first day, by telephone."""
    for number, (issued, spoiled) in ISSUED.items():
        facts = {"issued": issued, "spoiled": spoiled, "source": "учаске төрағасы, телефонмен"}
        forms.issue(stage.office, stage.places[number], FormKind.CERTIFICATE, stage.clock.day, facts)


def bring(stage: Scene) -> None:
    """The akimat brought seals' lamps to the store, one broken; nine booths are asked for."""
    store = stock.save_place(stage.office, None, {"name_kk": "Комиссия қоймасы", "name_ru": "Склад комиссии"}).id
    ends = {"from_outside": AKIMAT, "to_place_id": store, "basis": "№ 12 хат, 16.02.2026"}
    lamps = transfers.draft(stage.office, ends, [{"item_id": scene.item_id("BOOTH_LAMP"), "asked": 6}]).id
    assert lamps is not None
    transfers.load(stage.office, lamps, {"vehicle": "ГАЗель, 745 ABC 13", "driver": "Жүргізуші әкімдіктен"})
    transfers.hand_over(stage.office, lamps, values={"handed_by": "Әкімдік өкілі"})
    counted = {part_of(stage, lamps): {"damaged": 1, "reason": "шамы сынған"}}
    transfers.receive(stage.office, lamps, counted, {"received_by": "Комиссия хатшысы"})
    booths = transfers.draft(stage.office, ends, [{"item_id": scene.item_id("BOOTH"), "asked": 9}]).id
    assert booths is not None
    transfers.request(stage.office, booths)


def part_of(stage: Scene, transfer: UUID) -> UUID:
    """The one part of a transfer."""
    with stage.office.reader() as reader:
        row = reader.row("transfers", transfer, "kk")
    assert row is not None
    return row.data.parts[0].id


def pay_and_plan(stage: Scene) -> None:
    """The budget as it stands, the rates the office entered, the hours of its own people."""
    for purpose, title, sums, source in BUDGET:
        named = dict(zip(("planned", "received", "obligated", "spent"), sums, strict=True))
        line = money.save(stage.office, None, {"purpose": purpose, "title": title, "source": source, **named}).id
        if purpose == "ITEMS" and line is not None:
            enclosures.add(stage.office, "budget", line, Page.PDF, request(stage), "Сатып алуға өтінім.pdf")
    for post, hourly in RATES.items():
        pay.set_rate(stage.office, post, {"hourly": hourly, "day_off_percent": 200, "source": "үлгі мөлшерлеме"})
    with stage.office.reader() as reader:
        own = [row.id for row in reader.stream("members", None, "kk") if not row.data.precinct_number]
    days = [stage.clock.day - timedelta(days=n) for n in range(WORKED)]
    pay.record(stage.office, [(each, day, worked(day)) for each in own for day in days])


def request(stage: Scene) -> bytes:
    """The request for purchase as it was printed."""
    from desktop.reports.gallery import made
    from desktop.words import say

    with stage.office.reader() as reader:
        return made(reader, "purchase", "otinim.pdf", "kk", stage.clock.day, say=say)


def photograph(stage: Scene) -> None:
    """The generator of the store has its photo: a drawing of one, nobody's own."""
    with stage.office.reader() as reader:
        thing = next(row.id for row in reader.stream("stock", None, "kk") if row.data.serial_number.startswith("GN"))
    enclosures.add(stage.office, "stock", thing, Page.JPEG, drawing(), "Генератор.jpg")


def drawing() -> bytes:
    """A box on two wheels with a handle."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (480, 320), "#eef1f4")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((90, 90, 390, 230), fill="#c8402f", outline="#5c1d15", width=4)
    pen.rectangle((120, 120, 220, 200), fill="#2f3640")
    pen.line((390, 110, 440, 60), fill="#2f3640", width=8)
    for left in (120, 290):
        pen.ellipse((left, 210, left + 70, 280), fill="#2f3640")
    written = BytesIO()
    picture.save(written, "JPEG", quality=80)
    return written.getvalue()


def worked(day: date) -> Hours:
    """Eight hours a day, four on a day off."""
    off = day.weekday() >= 5
    return Hours(240 if off else 480, day_off=off)
