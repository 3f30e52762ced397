"""Phone rounds and the phone book: a call that reached nobody, a wrong number mended, the office's own telephones."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop.actions import keeping
from desktop.domain.checking import checked
from desktop.domain.demands import AGAIN
from desktop.domain.facts.desk import OfficePhoneData, PhoneCallData, PhoneEditionData
from desktop.domain.facts.people import ContactData
from desktop.domain.faults import Refusal
from desktop.domain.identity import new_id
from desktop.domain.phonebook import Reached
from desktop.storage.office import Office
from desktop.storage.reading import phones as reading
from desktop.storage.tables import Building, Contact, OfficePhone, Participation, PhoneCall, PhoneEdition
from desktop.storage.work import Done, Work, finished
from desktop.text import Language, text

ADDED = text("Phones", "Telephone entered: {name}")
CHANGED = text("Phones", "Telephone changed: {name}")
CLOSED = text("Phones", "Telephone taken out: {name}")
CALLED = text("Phones", "Precinct № {no}: no answer, again at {at}")
MENDED = text("Phones", "Number mended: {name}")
EDITION = text("Phones", "Phone book, edition № {n}")
NO_NUMBER = text("Phones", "Type the right number.")
SAME = text("Phones", "This is the number that was wrong.")
SAME_BOOK = text("Phones", "Nothing in the phone book has changed since edition № {n}.")


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter a telephone of somebody who is no member (``row_id`` None) or change the named values of one."""
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            data, label = keeping.add(work, OfficePhone, OfficePhoneData, values), ADDED
        else:
            data, label = change(work, row_id, values, version), CHANGED
        work.label = label.fill(name=data.name)
    return finished(work)


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> OfficePhoneData:
    """Change the named values of a telephone."""
    return keeping.change(work, OfficePhone, OfficePhoneData, row_id, values, version)


def close(office: Office, row_id: UUID) -> Done:
    """Take a telephone out of the list."""
    with office.unit_of_work(CLOSED) as work:
        work.label = CLOSED.fill(name=work.one(OfficePhone, row_id).name)
        work.close(OfficePhone, row_id)
    return finished(work)


def no_answer(office: Office, participation_id: UUID, demand_id: UUID | None, moment: datetime) -> Done:
    """Nobody answered at this moment; it is tried again in twenty minutes."""
    with office.unit_of_work(CALLED) as work:
        place = work.one(Participation, participation_id)
        again = moment + AGAIN
        data = checked(
            PhoneCallData,
            campaign_id=office.campaign_id,
            participation_id=participation_id,
            demand_id=demand_id,
            reached=Reached.NO_ANSWER,
            on=moment.date(),
            at=moment.time().replace(second=0, microsecond=0),
            again_on=again.date(),
            again_at=again.time().replace(second=0, microsecond=0),
        )
        work.add(PhoneCall(id=work.new(), **data.model_dump()))
        work.label = CALLED.fill(no=f"{place.number}{place.suffix}", at=f"{again:%H:%M}")
    return finished(work)


def mend(office: Office, table: str, row: UUID, name: str, wrong: str, right: str) -> Done:
    """A number was wrong: the right one takes its place; a member's wrong one stays in the history as wrong."""
    with office.unit_of_work(MENDED.fill(name=name)) as work:
        right = " ".join(right.split())
        if not right:
            raise Refusal(NO_NUMBER, "phone")
        if right == wrong:
            raise Refusal(SAME, "phone")
        if table == "person":
            replace(work, row, wrong, right)
        elif table == "officephone":
            data = checked(OfficePhoneData, **{**facts_of(work.one(OfficePhone, row)), "phone": right})
            work.change(OfficePhone, row, {"phone": data.phone})
        else:
            work.change(Building, row, {table.removeprefix("building."): right[:60]})
    return finished(work)


def facts_of(row: OfficePhone) -> dict[str, Any]:
    """The facts of a telephone."""
    return row.model_dump(include=set(OfficePhoneData.model_fields))


def replace(work: Work, person: UUID, wrong: str, right: str) -> None:
    """The wrong number of a person is marked so, the right one is confirmed today."""
    known = {each.number: each for each in work.find(Contact, person_id=person)}
    if wrong in known:
        work.change(Contact, known[wrong].id, {"wrong": True})
    confirmed = {"wrong": False, "closed": False, "confirmed_on": work.day, "confirmed_by": work.who}
    if right in known:
        work.change(Contact, known[right].id, confirmed)
    else:
        named = {"confirmed_on": work.day, "confirmed_by": work.who}
        data = checked(ContactData, person_id=person, number=right, **named)
        work.add(Contact(id=new_id(), **data.model_dump()))


def give_out(office: Office, language: Language) -> Done:
    """Keep the phone book as it is given out; the next edition marks what differs. ``Refusal`` where nothing does."""
    with office.unit_of_work(EDITION) as work:
        cells = reading.as_kept(reading.book(work.connection, office.campaign_id, language))
        held = reading.editions(work.connection, office.campaign_id)
        if held and held[0][2] == cells:
            raise Refusal(SAME_BOOK.fill(n=held[0][0]))
        number = held[0][0] + 1 if held else 1
        words = json.dumps(cells, ensure_ascii=False, sort_keys=True)
        data = checked(PhoneEditionData, campaign_id=office.campaign_id, number=number, on=work.day, cells=words)
        work.add(PhoneEdition(id=work.new(), **data.model_dump()))
        work.label = EDITION.fill(n=number)
    return finished(work)
