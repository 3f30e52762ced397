"""The rows of a demand: precincts, okrugs, commissions or members, with what the registers know of them."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select

from desktop.domain.demands import KNOWN, Over
from desktop.domain.lines import PrecinctLine
from desktop.domain.readiness import State
from desktop.storage.names import named
from desktop.storage.questions import Question
from desktop.storage.reading import members, precincts
from desktop.storage.reading.common import T, joined
from desktop.text import Language

Subject = dict[str, Any]
"""The facts of a line: label, name, okrug, chair, phone, known."""
SUMS = ("voters", "seats", "people", "vacancies", "trained", "short", "open_issues")


def subjects(connection: Connection, campaign: UUID, over: Over, language: Language) -> dict[UUID, Subject]:
    """The rows in their order, by id."""
    if over is Over.MEMBERS:
        return people(connection, campaign, language)
    places = of_places(connection, campaign, language)
    if over is Over.OKRUGS:
        return okrugs(places)
    own = our_commission(connection, campaign, language) if over is Over.COMMISSIONS else {}
    return {**own, **{each: subject(line, known) for each, (line, known) in places.items()}}


def of_places(
    connection: Connection, campaign: UUID, language: Language
) -> dict[UUID, tuple[PrecinctLine, Mapping[str, str]]]:
    """The working precincts with what is known of each."""
    asked = precincts.listed(language).ids(Question(filters=(("works", "yes"),)), campaign.hex)
    words = joined(connection, asked)
    ids = [UUID(words[at : at + 32]) for at in range(0, len(words), 32)]
    trained = trained_at(connection, campaign, language)
    return {
        row.id: (row.data, known_of(row.data, trained.get(row.id, 0)))
        for row in precincts.rows(connection, ids, language)
    }


def known_of(line: PrecinctLine, trained: int) -> dict[str, str]:
    """The known fields of a precinct, as answers are kept."""
    numbers = {name: getattr(line, name) for name in ("voters", "seats", "people", "vacancies", "short", "open_issues")}
    said = {
        name: getattr(line, name) for name in ("okrug", "settlement", "premises", "address", "chair", "chair_phone")
    }
    return {
        **{name: "" if value is None else str(value) for name, value in numbers.items()},
        **{name: value or "" for name, value in said.items()},
        "number": line.number,
        "name": ", ".join(part for part in (line.settlement, line.premises) if part),
        "phone": line.phone or line.chair_phone,
        "trained": str(trained),
        "ready": "1" if line.state is State.READY else "0",
    }


def subject(line: PrecinctLine, known: Mapping[str, str]) -> Subject:
    """A precinct as a row."""
    return {
        "label": line.number,
        "name": known["name"],
        "okrug": line.okrug or "",
        "chair": line.chair,
        "phone": line.chair_phone,
        "known": known,
    }


def okrugs(places: Mapping[UUID, tuple[PrecinctLine, Mapping[str, str]]]) -> dict[UUID, Subject]:
    """The okrugs that have precincts, with the sums of these."""
    within: defaultdict[UUID, list[tuple[PrecinctLine, Mapping[str, str]]]] = defaultdict(list)
    for line, known in places.values():
        if line.okrug_id is not None:
            within[line.okrug_id].append((line, known))
    made: dict[UUID, Subject] = {}
    for each, held in within.items():
        name = held[0][0].okrug or ""
        sums = {code: sum(int(known[code] or 0) for _, known in held) for code in SUMS}
        known = {code: str(value) for code, value in sums.items()}
        known |= {"name": name, "okrug": name, "precincts": str(len(held)), "phone": ""}
        made[each] = {"label": "", "name": name, "okrug": name, "chair": "", "phone": "", "known": known}
    return dict(sorted(made.items(), key=lambda item: item[1]["name"]))


def trained_at(connection: Connection, campaign: UUID, language: Language) -> dict[UUID, int]:
    """How many members of each precinct were at a seminar."""
    made = members.facts(language)
    asked = (
        select(made.c.participation_id, func.count())
        .where(made.c.campaign_id == campaign, made.c.closed.is_(False), made.c.trained_on.is_not(None))
        .where(made.c.participation_id.is_not(None))
        .group_by(made.c.participation_id)
    )
    return {each: count for each, count in connection.execute(asked)}  # noqa: C416 - rows are no pairs to the checker


def our_commission(connection: Connection, campaign: UUID, language: Language) -> dict[UUID, Subject]:
    """Our own commission as a row."""
    commission, post = T["commission"], T["appointment"]
    asked = select(commission.c.id, named(commission, language)).where(commission.c.own.is_(True))
    found = connection.execute(asked).first()
    if found is None:
        return {}
    held = select(func.count()).where(
        post.c.commission_id == found[0], post.c.campaign_id == campaign, post.c.closed.is_(False)
    )
    known = dict.fromkeys(KNOWN, "") | {"name": found[1], "people": str(connection.execute(held).scalar_one())}
    return {found[0]: {"label": "", "name": found[1], "okrug": "", "chair": "", "phone": "", "known": known}}


def people(connection: Connection, campaign: UUID, language: Language) -> dict[UUID, Subject]:
    """The members as rows."""
    words = joined(connection, members.listed(language).ids(Question(), campaign.hex))
    ids = [UUID(words[at : at + 32]) for at in range(0, len(words), 32)]
    made: dict[UUID, Subject] = {}
    for row in members.rows(connection, ids, language):
        line = row.data
        phone = line.phone[0] if line.phone else ""
        known = {
            "number": line.precinct_number,
            "name": line.full_name,
            "okrug": line.okrug or "",
            "phone": phone,
            "post": line.post.value,
            "workplace": line.workplace,
        }
        made[row.id] = {
            "label": "",
            "name": line.full_name,
            "okrug": line.okrug or "",
            "chair": line.precinct_number,
            "phone": phone,
            "known": known,
        }
    return made
