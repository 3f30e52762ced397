"""The demo's openness: what people are told, what is written and asked, who observes; made-up people and bodies."""

from datetime import date, time
from typing import Any

from desktop.actions import enquiries, observers, outreach, publications
from desktop.demo import scene
from desktop.demo.scene import Scene
from desktop.domain.openness import (
    AnswerForm,
    AskedBy,
    Channel,
    EnquiryKind,
    OrganisationKind,
    Outcome,
    Subject,
    Tone,
    Tongue,
)

OFFICE = "Аудандық комиссия хатшысы"
PLAN: tuple[dict[str, Any], ...] = (
    {"channel": Channel.NEWSPAPER, "title": "Комиссиялардың құрамы мен учаскелердің шекаралары", "planned_on": 21},
    {"channel": Channel.LEAFLET, "title": "Дауыс беру уақыты мен орны", "copies": 6000, "cost": 18_000_000},
    {"channel": Channel.POSTER, "title": "Есептен шығару куәлігін қалай алады", "copies": 120, "cost": 9_600_000},
    {"channel": Channel.PRESS_SHEET, "title": "Комиссия мүшелерін оқыту басталды", "copies": 30},
    {"channel": Channel.VIDEO, "title": "Үйде дауыс беруге өтініш туралы бейнекомментарий", "planned_on": 28},
    {"channel": Channel.MEETING, "title": "Көксарай ауылы тұрғындарымен кездесу", "planned_on": 27, "reached": 64},
    {"channel": Channel.HOUSE_VISIT, "title": "QR коды бар шақырулар", "copies": 9000, "planned_on": 33},
    {"channel": Channel.SCREEN, "title": "Шәуілдір орталығындағы LED экран", "planned_on": 34},
)
"""Days are counted from 1 February."""
TOLD = 5
CALLS: tuple[tuple[Subject, int, str, str], ...] = (
    (Subject.WHERE, 842, "Қай мектепте дауыс береміз?", "Учаскенің мекенжайы айтылды."),
    (Subject.LISTS, 846, "Тізімде жоқпын ба?", "Учаскеге құжатымен келіп тексеру түсіндірілді."),
    (Subject.HOME, 850, "Анам төсек тартып жатыр, не істейміз?", "Өтініш беру тәртібі түсіндірілді."),
    (Subject.CERTIFICATE, 839, "15 наурызда Шымкентте боламын", "Есептен шығару куәлігін алу тәртібі айтылды."),
    (Subject.FRAUD, 0, "SMS кодын сұрап қоңырау шалды", "Бұл алаяқтық екені, полицияға хабарлау керектігі айтылды."),
    (Subject.OBSERVERS, 0, "Бірлестік аккредиттеуге қандай құжат береді?", "Құжаттар тізбесі берілді."),
    (Subject.WHERE, 857, "Өзен тасыса қайда дауыс береміз?", ""),
    (Subject.ACCESS, 853, "Кіреберістегі тактильді белгі өшіп қалған", ""),
)
SENDERS: tuple[tuple[OrganisationKind, str, str, int], ...] = (
    (OrganisationKind.ASSOCIATION, "«Ашық байқау» қоғамдық бірлестігі", "18", 12),
    (OrganisationKind.ASSOCIATION, "«Оңтүстік ерікті» қоғамдық бірлестігі", "21", 6),
    (OrganisationKind.PARTY, "Саяси партияның аудандық филиалы", "", 20),
    (OrganisationKind.MEDIA, "«Отырар тынысы» газеті", "", 2),
)


def play(stage: Scene) -> None:
    """A fortnight of telling, reading, listening and welcoming."""
    tell(stage)
    read_papers(stage)
    listen(stage)
    welcome(stage)


def tell(stage: Scene) -> None:
    """The information plan, half of it told; leaflets handed to the precincts that have been visited."""
    for at, facts in enumerate(PLAN):
        day = facts.get("planned_on", 20 + at)
        planned = date(2026, 2, day) if day <= 28 else date(2026, 3, day - 28)
        values = {**facts, "planned_on": planned, "audience": "аудан тұрғындары", "prepared_by": OFFICE}
        row = outreach.save(stage.office, None, values).id
        if row is not None and at < TOLD:
            outreach.save(stage.office, row, {"done_on": planned, "proof": f"№ {at + 3} іс қағазы"})
        if row is not None and facts["channel"] in (Channel.LEAFLET, Channel.POSTER):
            each = facts["copies"] // (2 * len(stage.places))
            counts = {place: each for number, place in stage.places.items() if number % 3}
            outreach.hand_out(stage.office, row, counts, date(2026, 2, 26), "учаске төрағасы")
    outreach.save_poll(
        stage.office,
        None,
        {
            "organiser": "«Пікір» зерттеу орталығы",
            "told_on": date(2026, 2, 24),
            "first": date(2026, 2, 26),
            "last": date(2026, 3, 4),
            "place": "Шәуілдір, Темір ауылдары",
        },
    )


def read_papers(stage: Scene) -> None:
    """Publications: a good one, one to answer, a false one that was answered, a practice worth copying."""
    told: tuple[dict[str, Any], ...] = (
        {"source": "«Отырар тынысы» газеті", "title": "Учаскелер дайындалуда", "tone": Tone.POSITIVE},
        {
            "source": "Әлеуметтік желідегі топ",
            "title": "«Бюллетеньдер ертерек таратылып жатыр»",
            "tone": Tone.NEGATIVE,
            "subject": Subject.FRAUD,
            "false_information": True,
            "steps": "Түсінік берілді, полицияға хабарланды.",
        },
        {
            "source": "Аудандық сайт",
            "title": "№ 7 мектептің кіреберісінде пандус жоқ",
            "tone": Tone.NEGATIVE,
            "subject": Subject.ACCESS,
            "needs_answer": True,
        },
        {
            "source": "«Оңтүстік» арнасы",
            "title": "Көрші ауданда тізімді QR кодпен тексеру",
            "tone": Tone.NEUTRAL,
            "practice": True,
            "tongue": Tongue.BOTH,
        },
    )
    rows = [publications.save(stage.office, None, facts).id for facts in told]
    if rows[1] is not None:
        publications.answer(stage.office, rows[1], AnswerForm.PRESS_SHEET, "№ 2 баспасөз парағы таратылды.")


def listen(stage: Scene) -> None:
    """The bank of answers, a handful of calls, a complaint sent higher, one that is overdue."""
    enquiries.take_replies(stage.office)
    for at, (subject, number, words, answer) in enumerate(CALLS):
        values = {
            "subject": subject,
            "participation_id": stage.places.get(number),
            "words": words,
            "received_at": time(10, 5 * at),
            "responsible": OFFICE,
        }
        row = enquiries.save(stage.office, None, values).id
        if row is not None and answer:
            enquiries.answer(stage.office, row, answer, Outcome.EXPLAINED)
    complaint = {
        "subject": Subject.MEMBERS,
        "kind": EnquiryKind.COMPLAINT,
        "asked_by": AskedBy.LETTER,
        "words": "Комиссия құрамындағы бос орын туралы шағым",
        "received_on": date(2026, 2, 23),
    }
    row = enquiries.save(stage.office, None, complaint).id
    if row is not None:
        enquiries.escalate(stage.office, row, "Түркістан облыстық комиссиясы")


def welcome(stage: Scene) -> None:
    """Organisations, their people by precinct, a visit with a remark that became a task."""
    numbers = sorted(number for number in stage.places if number != scene.IDLE)
    for kind, name, number, people in SENDERS:
        values = {"kind": kind, "name": name, "number": number, "people": people, "issued_by": "облыстық комиссия"}
        if number:
            values |= {"valid_from": date(2026, 1, 19), "application": True, "charter": True}
        row = observers.save(stage.office, None, values).id
        if row is not None:
            observers.place(stage.office, row, {stage.places[each]: 1 for each in numbers[:people]})
            if kind is OrganisationKind.PARTY:
                visit(stage, row)


def visit(stage: Scene, organisation: Any) -> None:
    """Observers looked at a precinct before the day."""
    facts = {
        "organisation_id": organisation,
        "participation_id": stage.places[842],
        "at": time(11, 30),
        "people": 2,
        "asked": "Байқаушыларға орын қайда болады?",
        "given": "Үй-жайдың сызбасы көрсетілді.",
        "remark": "Ішкі стендтегі ақпарат көзге түспейді",
    }
    row = observers.save_visit(stage.office, None, facts).id
    if row is not None:
        observers.make_task(stage.office, row, "№ 842 учаскенің төрағасы")
