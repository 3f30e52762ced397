"""What a person does for the pay: enter hours, keep rates, seal numbers of accounts and destroy them when paid."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time
from typing import Any
from uuid import UUID

from desktop.actions.settings import put
from desktop.domain.checking import checked
from desktop.domain.facts.pay import RateData, TimesheetData
from desktop.domain.faults import Refusal
from desktop.domain.iin import iin
from desktop.domain.pay import LONGEST, NIGHT_HOURS, Hours, kept_night, night_of, of_shift
from desktop.domain.people import POSTS, Post
from desktop.domain.sealing import MAY_SEE, Sealed, kept_users
from desktop.storage import sealed
from desktop.storage.office import Office
from desktop.storage.reading.pay import span_of
from desktop.storage.tables import Appointment, Duty, Person, Rate, Timesheet
from desktop.storage.work import Done, Work, finished
from desktop.text import Language, text

HOURS = text("Pay", "Timesheet: {who}, {date}")
SEVERAL = text("Pay", "Timesheet: {n} days")
ROSTER = text("Pay", "Timesheet from the duty roster: {n} days")
NO_SHIFTS = text("Pay", "The duty roster has no shift of these days that is not in the timesheet yet.")
NIGHT_SET = text("Pay", "Night hours: {begins}–{ends}")
RATED = text("Pay", "Rate of pay: {post}")
DESTROYED = text("Pay", "Numbers for the pay destroyed: {n}")
"""Told in the journal, with how many; the numbers themselves were never in it."""

OPENED = text("Pay", "Who may see the numbers for the pay")
NOT_AN_IIN = text("Pay", "“{value}” is not an IIN: twelve digits with a control digit.")
NOT_AN_ACCOUNT = text("Pay", "An account number has at most 34 signs.")
NOTHING_SEALED = text("Pay", "There are no numbers to destroy.")
LONGEST_ACCOUNT = 34
"""Signs of an international account number (ISO 13616)."""

Worked = tuple[UUID, date, Hours | None]
"""An appointment, its day, its hours; None says that nobody worked."""


def record(office: Office, days: Sequence[Worked]) -> Done:
    """Set the hours of people on days, all as one step."""
    with office.unit_of_work(SEVERAL.fill(n=len(days))) as work:
        for appointment_id, on, hours in days:
            set_hours(work, appointment_id, on, hours)
        if len(days) == 1:
            who = work.one(Person, work.one(Appointment, days[0][0]).person_id)
            work.label = HOURS.fill(who=f"{who.surname} {who.given_name}", date=f"{days[0][1]:%d.%m.%Y}")
    return finished(work)


def take_roster(office: Office, days: tuple[date, date]) -> Done:
    """The shifts of the duty roster become hours where nobody typed any; two shifts of a day are added up."""
    with office.reader() as reader:
        night = night_of(reader.setting(NIGHT_HOURS))
    with office.unit_of_work(ROSTER) as work:
        typed = {(each.appointment_id, each.on) for each in work.find(Timesheet, closed=False)}
        found: dict[tuple[UUID, date], Hours] = {}
        for shift in work.find(Duty, campaign_id=office.campaign_id, closed=False):
            if shift.appointment_id is None or not days[0] <= shift.day <= days[1]:
                continue
            key = shift.appointment_id, shift.day
            more, held = of_shift(shift.day, shift.starts, shift.ends, night), found.get(key, Hours(0))
            minutes = min(LONGEST, held.minutes + more.minutes)
            found[key] = Hours(minutes, min(minutes, held.night + more.night), more.day_off)
        fresh = {key: hours for key, hours in found.items() if key not in typed}
        if not fresh:
            raise Refusal(NO_SHIFTS)
        for (appointment_id, on), hours in fresh.items():
            set_hours(work, appointment_id, on, hours)
        work.label = ROSTER.fill(n=len(fresh))
    return finished(work)


def set_hours(work: Work, appointment_id: UUID, on: date, hours: Hours | None) -> None:
    """Write one day of one person."""
    known = work.find(Timesheet, appointment_id=appointment_id, on=on)
    if hours is None:
        for each in known:
            work.close(Timesheet, each.id)
        return
    facts = {"minutes": hours.minutes, "night": hours.night, "day_off": hours.day_off}
    data = checked(TimesheetData, appointment_id=appointment_id, on=on, **facts)
    if known:
        work.change(Timesheet, known[0].id, {**data.model_dump(), "closed": False})
    else:
        work.add(Timesheet(id=work.new(), **data.model_dump()))


def set_night(office: Office, begins: time, ends: time) -> Done:
    """From when to when the office counts hours as night; what stands in the timesheet stays as it is."""
    with office.unit_of_work(NIGHT_SET.fill(begins=f"{begins:%H:%M}", ends=f"{ends:%H:%M}")) as work:
        put(work, NIGHT_HOURS, kept_night(begins, ends))
    return finished(work)


def set_rate(office: Office, post: Post, values: Mapping[str, Any] | None) -> Done:
    """Keep what an hour of a post costs (``hourly`` in tiyn, per cents of days off and nights); None forgets it."""
    with office.unit_of_work(RATED.fill(post=POSTS[post])) as work:
        campaign_id = office.campaign_id
        known = work.find(Rate, campaign_id=campaign_id, post=post)
        if values is None:
            for each in known:
                work.close(Rate, each.id)
        else:
            held: dict[str, Any] = {"campaign_id": campaign_id, "post": post}
            if known and not known[0].closed:
                held = known[0].model_dump(include=set(RateData.model_fields))
            data = checked(RateData, **{**held, **values})
            if known:
                work.change(Rate, known[0].id, {**data.model_dump(), "closed": False})
            else:
                work.add(Rate(id=work.new(), **data.model_dump()))
    return finished(work)


def seal(office: Office, person_id: UUID, values: Mapping[str, str]) -> None:
    """Keep a person's ``iin`` and ``account`` for the pay list, outside the journal; empty values take them out."""
    seal_all(office, {person_id: values})


def seal_all(office: Office, people: Mapping[UUID, Mapping[str, str]]) -> None:
    """As ``seal`` for several people; the first number refused leaves everything as it was."""
    for values in people.values():
        refuse_wrong(values)
    sealed.put(office, people)


def refuse_wrong(values: Mapping[str, str]) -> None:
    """``Refusal`` for an IIN or an account number that is none."""
    typed = values.get("iin", "").strip()
    if typed and iin(typed).value is None:
        raise Refusal(NOT_AN_IIN.fill(value=typed[:20]), "iin")
    account = "".join(values.get("account", "").split())
    if len(account) > LONGEST_ACCOUNT:
        raise Refusal(NOT_AN_ACCOUNT, "account")


def destroy(office: Office) -> Done:
    """Paid: every number for the pay list is destroyed and cannot be brought back; the journal says how many."""
    with office.unit_of_work(DESTROYED) as work:
        count = sealed.destroy(office, work)
        if not count:
            raise Refusal(NOTHING_SEALED)
        work.label = DESTROYED.fill(n=count)
        put(work, "pay_destroyed", f"{work.day.isoformat()} {count}")
    return finished(work)


def open_to(office: Office, users: Iterable[str]) -> Done:
    """The chair says which users may see the sealed numbers; nobody else may from then on."""
    if office.role != sealed.CHAIR:
        raise Refusal(sealed.NO_RIGHT)
    with office.unit_of_work(OPENED) as work:
        put(work, MAY_SEE, kept_users(users))
    return finished(work)


def sealed_lines(office: Office, language: Language) -> list[Sealed]:
    """Everybody with the numbers for the pay; ``Refusal`` without the right to them."""
    held = sealed.read(office)
    with office.reader() as reader:
        rows = reader.workers(span_of(reader.office(language)))
    made: dict[UUID, Sealed] = {}
    for row in rows:
        line, mine = row.data, held.get(row.data.person_id, sealed.SealedLine())
        made[line.person_id] = Sealed(line.person_id, line.full_name, line.precinct_number, mine.iin, mine.account)
    return list(made.values())


def numbers(office: Office) -> dict[UUID, tuple[str, str]]:
    """IIN and account number by person, for the pay list alone; ``Refusal`` without the right to them."""
    return {person: (line.iin, line.account) for person, line in sealed.read(office).items()}
