"""What a person does with members: enter one, change one, confirm a telephone, take one out of a commission."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.facts.people import AppointmentData, ContactData, MemberData, PersonData
from desktop.domain.faults import Refusal
from desktop.domain.identity import new_id
from desktop.domain.precincts import split_number
from desktop.storage.office import Office
from desktop.storage.tables import Appointment, Commission, Contact, Participation, Person, Setting
from desktop.storage.work import Done, Work, finished
from desktop.text import text

ADDED = text("Members", "{person} entered")
CHANGED = text("Members", "{person} changed")
CLOSED = text("Members", "{person} left the commission")
REOPENED = text("Members", "{person} brought back")
NO_PRECINCT = text("Members", "There is no precinct № {no} in this campaign. Enter it first.")

PERSON = set(PersonData.model_fields)
POST = set(AppointmentData.model_fields)
KEEPS_IIN = "keeps_iin"


def save(office: Office, row_id: UUID | None, values: Mapping[str, Any], version: int | None = None) -> Done:
    """Enter a member (``row_id`` None) or change the named values of one; ``values`` are fields of MemberData."""
    with office.unit_of_work(CHANGED) as work:
        if row_id is None:
            data = checked(MemberData, **values)
            add(work, office.campaign_id, data)
            work.label = ADDED.fill(person=data.full_name)
        else:
            person = change(work, row_id, values, version)
            work.label = CHANGED.fill(person=person.full_name)
    return finished(work)


def keeps_iin(work: Work) -> bool:
    """Whether the office has switched the storing of IINs on; it is off until somebody does."""
    return any(each.value == "yes" for each in work.find(Setting, name=KEEPS_IIN))


def add(work: Work, campaign: UUID, data: MemberData) -> UUID:
    """A person with telephones and a post in the commission of the precinct named; the post's id comes back."""
    row = add_many(work, campaign, [data])[0]
    work.made = row
    return row


def add_many(
    work: Work, campaign: UUID, people: Sequence[MemberData], commissions: Mapping[str, UUID] | None = None
) -> list[UUID]:
    """Many members at once: a table's rows are written together. The posts' ids come back in order.

    ``commissions`` are those already known by the label of their precinct.
    """
    iin_kept = keeps_iin(work)
    known = dict(commissions or {})
    for label in {data.precinct_number for data in people} - set(known):
        known[label] = commission_at(work, campaign, label)
    persons: list[dict[str, Any]] = []
    posts: list[dict[str, Any]] = []
    contacts: list[dict[str, Any]] = []
    for data in people:
        person = work.new()
        facts = data.model_dump(include=PERSON)
        persons.append({**facts, "id": person, "iin": facts["iin"] if iin_kept else None})
        links = {"campaign_id": campaign, "commission_id": known[data.precinct_number], "person_id": person}
        post = checked(AppointmentData, **links, **data.model_dump(include=POST - set(links)))
        posts.append({**post.model_dump(), "id": new_id()})
        for place, number in enumerate(dict.fromkeys(data.phone)):
            first = data.phone_confirmed_on is not None and not place
            confirmed = {"confirmed_on": data.phone_confirmed_on, "confirmed_by": work.who} if first else {}
            contacts.append({**telephone(person, number, **confirmed), "id": new_id()})
    work.add_facts(Person, persons)
    work.add_facts(Contact, contacts)
    work.add_facts(Appointment, posts)
    return [row["id"] for row in posts]


def telephone(person: UUID, number: str, **confirmed: Any) -> dict[str, Any]:
    """The facts of a telephone; ``Refusal`` stands beside the telephones of the form."""
    try:
        return checked(ContactData, person_id=person, number=number, **confirmed).model_dump()
    except Refusal as fault:
        raise Refusal(fault.sentence, "phone") from fault


def commissions_by_label(work: Work, campaign: UUID) -> dict[str, UUID]:
    """The commission of every precinct of a campaign by the precinct's label."""
    rows = work.among(Participation, "campaign_id", [campaign], closed=False)
    labels = {row["precinct_id"]: f"{row['number']}{row['suffix']}" for row in rows}
    return {labels[row["precinct_id"]]: row["id"] for row in work.among(Commission, "precinct_id", labels)}


def commission_at(work: Work, campaign: UUID, label: str) -> UUID:
    """The commission of a precinct by its label; an empty label is our own territorial commission."""
    if not label.strip():
        return work.find(Commission, own=True)[0].id
    try:
        number, suffix = split_number(label)
    except ValueError:
        raise Refusal(NO_PRECINCT.fill(no=label[:40]), "precinct_number") from None
    found = work.find(Participation, campaign_id=campaign, number=number, suffix=suffix, closed=False)
    if not found:
        raise Refusal(NO_PRECINCT.fill(no=label), "precinct_number")
    return work.find(Commission, precinct_id=found[0].precinct_id)[0].id


def change(work: Work, row_id: UUID, values: Mapping[str, Any], version: int | None) -> PersonData:
    """Change the named values of a member: of the person, the post or the telephones."""
    post = work.one(Appointment, row_id)
    person = work.one(Person, post.person_id)
    work.refuse_later(version, [post, person, *work.find(Contact, person_id=person.id)])
    named = set(values)
    checked_person = checked(PersonData, **{**person.model_dump(include=PERSON), **pick(values, PERSON)})
    facts = checked_person.model_dump(include=named & PERSON)
    if "iin" in facts and not keeps_iin(work):
        facts.pop("iin")
    held = {**post.model_dump(include=POST), **pick(values, POST)}
    if "precinct_number" in named:
        held["commission_id"] = commission_at(work, post.campaign_id, str(values["precinct_number"] or ""))
        named.add("commission_id")
    checked_post = checked(AppointmentData, **held)
    work.change(Appointment, row_id, checked_post.model_dump(include=named & POST))
    work.change(Person, person.id, facts)
    if "phone" in named:
        set_phones(work, person.id, values["phone"] or [])
    if values.get("phone_confirmed_on"):
        confirm(work, person.id, values["phone_confirmed_on"])
    return checked_person


def pick(values: Mapping[str, Any], names: set[str]) -> dict[str, Any]:
    """The values of these names."""
    return {name: value for name, value in values.items() if name in names}


def set_phones(work: Work, person: UUID, numbers: Sequence[str]) -> None:
    """Make these the person's telephones: new ones are added, missing ones closed, none forgotten."""
    known = {each.number: each for each in work.find(Contact, person_id=person)}
    for number in numbers:
        if number not in known:
            work.add_facts(Contact, [{**telephone(person, number), "id": new_id()}])
        elif known[number].closed:
            work.reopen(Contact, known[number].id)
    for number, contact in known.items():
        if number not in numbers and not contact.closed:
            work.close(Contact, contact.id)


def confirm(work: Work, person: UUID, day: Any) -> None:
    """Somebody got through on the person's first number on that day."""
    open_ones = work.find(Contact, person_id=person, closed=False)
    if day and open_ones:
        work.change(Contact, open_ones[0].id, {"confirmed_on": day, "confirmed_by": work.who})


def close(office: Office, row_id: UUID) -> Done:
    """Take a member out of the commission; the person and the post's history stay."""
    return _set_closed(office, row_id, closed=True)


def reopen(office: Office, row_id: UUID) -> Done:
    """Bring a member back."""
    return _set_closed(office, row_id, closed=False)


def _set_closed(office: Office, row_id: UUID, *, closed: bool) -> Done:
    said = CLOSED if closed else REOPENED
    with office.unit_of_work(said) as work:
        post = work.one(Appointment, row_id)
        person = work.one(Person, post.person_id)
        work.label = said.fill(person=person.full_name)
        work.change(Appointment, row_id, {"closed": closed})
    return finished(work)
