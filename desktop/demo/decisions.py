"""What the demo's commission resolved in 2026, and one member replaced while another replacement is under way."""

from datetime import date, time
from typing import Any
from uuid import UUID

from desktop.actions import meetings, replacements, resolutions
from desktop.demo import scene
from desktop.demo.scene import Scene
from desktop.domain.meetings import Effect
from desktop.domain.people import Post
from desktop.domain.replacements import Consequence
from desktop.storage.questions import Question

PLACE = "Комиссия кеңсесі, Шәуілдір ауылы"
SPEAKERS = ("Комиссия төрағасы", "Комиссия хатшысы")
FIRST = (
    (
        "Комиссия мүшелері арасында міндеттерді бөлу туралы",
        "О распределении обязанностей между членами комиссии",
        "1. Міндеттер қосымшаға сәйкес бөлінсін.\n2. Бақылау комиссия төрағасына жүктелсін.",
        "1. Распределить обязанности согласно приложению.\n2. Контроль возложить на председателя комиссии.",
    ),
    (
        "Комиссияның жұмыс жоспары туралы",
        "О плане работы комиссии",
        "Жұмыс жоспары бекітілсін.",
        "Утвердить план работы.",
    ),
    (
        "Комиссияның жұмыс уақыты туралы",
        "О времени работы комиссии",
        "Комиссия күн сайын 09:00-ден 18:00-ге дейін жұмыс істейді.",
        "Комиссия работает ежедневно с 09:00 до 18:00.",
    ),
)
SECOND = (
    (
        "Учаскелік комиссиялардың мүшелерін оқыту кестесі туралы",
        "О графике обучения членов участковых комиссий",
        "Оқыту кестесі қосымшаға сәйкес бекітілсін.",
        "Утвердить график обучения согласно приложению.",
    ),
    (
        "№ 845 учаскенің жұмысы туралы",
        "О работе участка № 845",
        "Мектеп жөнделуде болғандықтан, азаматтар № 844 учаскеде дауыс береді.",
        "В связи с ремонтом школы граждане голосуют на участке № 844.",
    ),
)
THIRD = (
    (
        "№ 867 учаскеде дауыс берудің басқа уақытын белгілеу туралы",
        "Об ином времени голосования на участке № 867",
        "Учаске дауыс беруді ертерек бастайды.",
        "Участок начинает голосование раньше.",
    ),
)
NEXT = "Оқыту кестесіне өзгеріс енгізу туралы", "О внесении изменений в график обучения"
EARLY = 867
REPLACED = 857
"""The precinct where one member came in another's place by a session of the maslikhat."""
WINDOW = date(2026, 2, 25)

Heard = tuple[tuple[str, str, str, str], ...]


def hold(stage: Scene, heard: Heard, absent: int, on: date | None = None) -> list[UUID]:
    """A meeting, today's unless told, that makes a resolution of each of these subjects; their ids come back."""
    with stage.office.reader() as reader:
        asked = Question(order="post", filters=(("commission", "own"),))
        own = list(reader.ids("members", asked))
    held = meetings.save(stage.office, None, {"on": on or stage.clock.day, "at": time(15), "place": PLACE}).id
    assert held is not None
    present = len(own) - absent
    meetings.attend(stage.office, held, own[:present])
    made: list[UUID] = []
    for n, (subject, subject_ru, decided, decided_ru) in enumerate(heard):
        facts = {"subject": subject, "subject_ru": subject_ru, "decided": decided, "decided_ru": decided_ru}
        votes = {"votes_for": present, "votes_against": 0, "abstained": 0, "speaker": SPEAKERS[n % 2]}
        item = meetings.save_item(stage.office, held, None, {**facts, **votes}).id
        assert item is not None
        resolution = resolutions.resolve(stage.office, item).id
        assert resolution is not None
        made.append(resolution)
    return made


def first_meeting(stage: Scene) -> None:
    """Two days after the call: duties, plan of work, hours."""
    stage.clock.day = date(2026, 2, 13)
    hold(stage, FIRST, 0)


def second_meeting(stage: Scene) -> None:
    """The schedule of training, and one precinct that does not work this time."""
    schedule, idle = hold(stage, SECOND, 1)
    resolutions.save(stage.office, schedule, {"schedule": True})
    resolutions.decide(stage.office, idle, None, {"effect": Effect.IDLE, "participation_id": stage.places[scene.IDLE]})


def third_meeting(stage: Scene) -> None:
    """The hospital's precinct opens an hour earlier; the evening's meeting is entered the day after."""
    (hours,) = hold(stage, THIRD, 2, date(2026, 2, 26))
    facts = {"effect": Effect.OPENING, "participation_id": stage.places[EARLY], "opens": time(6)}
    resolutions.decide(stage.office, hours, None, facts)


def call_next(stage: Scene) -> None:
    """The next meeting is called for Wednesday; one resolution of today waits for its signature."""
    called = meetings.save(stage.office, None, {"on": date(2026, 3, 4), "at": time(15), "place": PLACE}).id
    assert called is not None
    meetings.save_item(stage.office, called, None, {"subject": "Бюллетеньдерді жеткізу тәртібі туралы"})
    kk, ru = NEXT
    meetings.save_item(stage.office, called, None, {"subject": kk, "subject_ru": ru})
    text = {"words": "1-топтың семинары 6 наурызға ауыстырылсын.", "words_ru": "Перенести семинар группы 1 на 6 марта."}
    resolutions.save(stage.office, None, {"subject": kk, "subject_ru": ru, **text})


def begin_replacement(stage: Scene, leaving: UUID) -> UUID:
    """A member of precinct 857 has asked to leave; the maslikhat is told."""
    steps = {"applied_on": stage.clock.day, "noticed_on": stage.clock.day, "window_until": WINDOW}
    begun = replacements.save(stage.office, None, {"appointment_id": leaving, "reason": "өтініші бойынша", **steps}).id
    assert begun is not None
    return begun


def enter_replacement(stage: Scene, begun: UUID, person: dict[str, Any]) -> None:
    """The session elected somebody: entered, with badge and phone seen to; the rest of what follows waits."""
    facts = {name: person[name] for name in ("surname", "given_name", "patronymic", "workplace")}
    facts |= {"phone": person["phone"][0], "proposed_by": person["nominated_by"], "proposed_on": date(2026, 2, 24)}
    decided = {"decided_on": stage.clock.day, "decision": "№ 21-3"}
    replacements.save(stage.office, begun, {**facts, **decided})
    replacements.enter(stage.office, begun)
    replacements.follow(stage.office, begun, [Consequence.BADGE, Consequence.PHONES])


def fill_vacancy(stage: Scene) -> None:
    """A vacant seat for which the window of the maslikhat is still open."""
    vacant = next(place for place in scene.precincts() if place.vacant)
    steps = {"applied_on": date(2026, 2, 19), "noticed_on": date(2026, 2, 20), "window_until": date(2026, 3, 5)}
    facts = {"participation_id": stage.places[vacant.number], "post": Post(vacant.vacant), "reason": "бос орын"}
    replacements.save(stage.office, None, {**facts, **steps})
