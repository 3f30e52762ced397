"""The campaign at work: the referendum of 15 March 2026, from its call on 11 February to 1 March, half of the way."""

from datetime import date
from typing import Any
from uuid import UUID

from desktop.actions import campaigns, members, paste, precincts
from desktop.actions.founding import Campaigning
from desktop.demo import (
    checks,
    courses,
    custody,
    decisions,
    desk,
    openness,
    papers,
    plans,
    scene,
    supplies,
    testing,
    training,
)
from desktop.demo.autumn import enter_member, member_facts
from desktop.demo.scene import Scene
from desktop.domain.exams import ExamKind
from desktop.domain.figures import Degree, FigureKind

CALLED, VOTING_DAY = date(2026, 2, 11), date(2026, 3, 15)
TODAY = date(2026, 3, 1)
"""The demo's own day: D−14."""
CAMPAIGN = Campaigning(
    "2026 жылғы 15 наурыздағы республикалық референдум (үлгі деректер)",
    CALLED,
    VOTING_DAY,
    title_ru="Республиканский референдум 15 марта 2026 года (учебные данные)",
)
REPLACED = {
    840: ("MEMBER", date(2026, 2, 20)),
    850: ("SECRETARY", date(2026, 2, 20)),
    861: ("DEPUTY", date(2026, 2, 20)),
    857: ("MEMBER", date(2026, 2, 27)),
    868: ("MEMBER", date(2026, 2, 27)),
}
"""Whose seat a session of the maslikhat filled again; the other seats that fell vacant wait."""
LATE = date(2026, 2, 27)
"""The consent of those elected on this day is still on its way."""
UNREACHED = 11
"""Members who did not answer the telephone round."""
BY_PHONE, SEEN = (851, 858, 860), (854, 859)
"""Whose list was told or seen, while the act is on its way."""
SHARES = {
    FigureKind.FIRST_TIME: 0.021,
    FigureKind.VISION: 0.006,
    FigureKind.HEARING: 0.003,
    FigureKind.MOTION: 0.009,
    FigureKind.WHEELCHAIR: 0.0025,
    FigureKind.AT_HOME: 0.008,
}
"""Of the people on a list, in a district like this one."""


def play(stage: Scene) -> None:
    """Go through the campaign up to the demo's day."""
    stage.clock.day = date(2026, 2, 12)
    campaigns.begin(stage.office, CAMPAIGN)
    stage.look()
    begun, planned = begin(stage)
    held = [seminar for seminar, row in planned.items() if row["told"]]
    teach_first(stage, held[0], planned[held[0]], begun)
    stage.clock.day = date(2026, 2, 28)
    for seminar in held[1:]:
        training.tell(stage, seminar, planned[seminar])
    equip(stage)
    openness.play(stage)
    stage.clock.day = TODAY
    custody.pay_and_plan(stage)
    custody.photograph(stage)
    for seminar in held[1:]:
        training.mark(stage, seminar, planned[seminar])
        courses.carry(stage, seminar, date(2026, 2, 28), back=planned[seminar]["unmarked"] == "0")
    papers.send(stage)
    checks.look_again(stage)
    checks.ring(stage)
    desk.ask_today(stage)
    plans.tell_incidents(stage)
    plans.prepare(stage)
    decisions.call_next(stage)


def begin(stage: Scene) -> tuple[UUID | None, dict[UUID, dict[str, str]]]:
    """The first twelve days: who is there, lists, norms, first visits; the replacement begun and the seminars."""
    stages = courses.lay_plan(stage)
    decisions.first_meeting(stage)
    ring_round(stage)
    begun = decisions.begin_replacement(stage, let_go(stage)[decisions.REPLACED])
    take_register(stage)
    stage.clock.day = date(2026, 2, 18)
    courses.learn(stage, stages[0])
    stage.clock.day = date(2026, 2, 20)
    appoint(stage)
    decisions.second_meeting(stage)
    rest(stage)
    decisions.fill_vacancy(stage)
    take_lists(stage)
    supplies.decide_norms(stage)
    stage.clock.day = date(2026, 2, 23)
    planned = training.plan(stage, stages[2])
    checks.inspect(stage)
    return begun, planned


def teach_first(stage: Scene, seminar: UUID, row: dict[str, str], begun: UUID | None) -> None:
    """The first seminar with its tests, and what else the day on which the lists open asks for."""
    stage.clock.day = date(2026, 2, 27)
    training.tell(stage, seminar, row)
    training.mark(stage, seminar, row)
    courses.carry(stage, seminar, date(2026, 2, 26), back=True)
    courses.close_first(stage, seminar)
    testing.sit(stage, seminar, ExamKind.ENTRY, 0.42)
    testing.sit(stage, seminar, ExamKind.EXIT, 0.68)
    decisions.third_meeting(stage)
    appoint(stage, begun)
    checks.photograph(stage)
    plans.mark_dates(stage)
    plans.share_duty(stage)
    custody.hand_out(stage)


def equip(stage: Scene) -> None:
    """Things counted, works planned, the store filled, forms issued, ballots on their way."""
    supplies.take_stock(stage)
    plans.plan_works(stage)
    supplies.fill_store(stage)
    custody.issue(stage)
    custody.bring(stage)
    desk.keep_phones(stage)
    desk.ask_first(stage)
    desk.write_letters(stage)


def ring_round(stage: Scene) -> None:
    """Are all alive and in post? Okrug by okrug the ticks of the printed list are pasted in."""
    stage.clock.day = date(2026, 2, 14)
    okrugs = list(dict.fromkeys(place.okrug for place in scene.precincts()))
    everyone = [row_id for held in stage.members().values() for row_id, _ in held]
    silent = set(stage.chance.sample(everyone, UNREACHED))
    for okrug in okrugs:
        reached = [row_id for held in stage.members(okrug).values() for row_id, _ in held if row_id not in silent]
        confirm(stage, reached)
    with stage.office.reader() as reader:
        own = [row.id for row in reader.stream("members", None, "kk") if not row.data.precinct_number]
    confirm(stage, own)


def confirm(stage: Scene, reached: list[UUID]) -> None:
    """Tick off who answered."""
    ticks = {"phone_confirmed_on": stage.clock.day}
    paste.apply(stage.office, "members", [(row_id, None, ticks) for row_id in reached])


def let_go(stage: Scene) -> dict[int, UUID]:
    """Nine have moved, fallen ill or changed work; their posts by precinct."""
    stage.clock.day = date(2026, 2, 16)
    leaving = {number: post for number, (post, _) in REPLACED.items()}
    leaving |= {place.number: place.vacant for place in scene.precincts() if place.vacant}
    held = stage.members()
    gone = {
        number: next(row_id for row_id, at in reversed(held[number]) if at == post)
        for number, post in sorted(leaving.items())
    }
    for row_id in gone.values():
        members.close(stage.office, row_id)
    return gone


def appoint(stage: Scene, begun: UUID | None = None) -> None:
    """Those whom the session of this day elected; ``begun`` is a replacement kept step by step."""
    for place in scene.precincts():
        post, day = REPLACED.get(place.number, ("", None))
        if day is not None and day == stage.clock.day:
            facts: dict[str, Any] = {"since": day, "until": date(2029, 1, 14)}
            if day < LATE:
                facts["consent_on"] = date(2026, 2, 18)
            if place.number == decisions.REPLACED and begun is not None:
                decisions.enter_replacement(stage, begun, member_facts(stage, place))
            else:
                enter_member(stage, place, post, **facts)


def take_register(stage: Scene) -> None:
    """The akimat's list of precincts with voters as of 1 January, pasted from its workbook."""
    stage.clock.day = date(2026, 2, 17)
    rows: list[tuple[UUID, int | None, dict[str, Any]]] = []
    for place in scene.precincts():
        facts = {
            "voters": place.voters + stage.chance.randint(-19, 14),
            "voters_as_of": date(2026, 1, 1),
            "voters_source": "әкімдік тізілімі",
            "voters_degree": Degree.SEEN,
        }
        rows.append((stage.places[place.number], None, facts))
    paste.apply(stage.office, "precincts", rows)


def rest(stage: Scene) -> None:
    """One precinct does not work this time."""
    facts = {
        "works": False,
        "resolution": "№ 5, 20.02.2026",
        "note": "Мектеп жөнделуде; азаматтар № 844 учаскеде дауыс береді",
    }
    precincts.save(stage.office, stage.places[scene.IDLE], facts)


def take_lists(stage: Scene) -> None:
    """The acts of 22 February, one a precinct; where the paper is on its way, what was told or seen."""
    stage.clock.day = date(2026, 2, 22)
    signed: dict[int, int] = {}
    for place in scene.precincts():
        if place.number == scene.IDLE:
            continue
        degree, source = Degree.SIGNED, f"тізім актісі № {len(signed) + 1}"
        if place.number in BY_PHONE:
            degree, source = Degree.TOLD, "учаске төрағасы, телефонмен"
        elif place.number in SEEN:
            degree, source = Degree.SEEN, "тізім көрілді, акт жолда"
        else:
            signed[place.number] = len(signed) + 1
        facts = {
            "voters": place.voters,
            "voters_as_of": stage.clock.day,
            "voters_source": source,
            "voters_degree": degree,
        }
        precincts.save(stage.office, stage.places[place.number], facts)
        count(stage, place, degree, source)
    checks.receive_lists(stage, signed, BY_PHONE, SEEN)


def count(stage: Scene, place: scene.Place, degree: Degree, source: str) -> None:
    """The counts beside the voters: first-timers, people with disabilities, those who vote at home."""
    for kind, share in SHARES.items():
        value = round(place.voters * share * stage.chance.uniform(0.5, 1.5))
        facts = {"kind": kind, "value": value, "degree": degree, "source": source}
        precincts.count(stage.office, stage.places[place.number], facts)
