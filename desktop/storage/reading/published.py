"""What commissions publish of themselves, counted in the file."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, case, func, select

from desktop.domain.people import Post
from desktop.domain.precincts import PrecinctKind
from desktop.storage.reading.common import T
from desktop.storage.reading.office import member_counts

COMMISSION, POST, PLACE, FIGURE = T["commission"], T["appointment"], T["participation"], T["figure"]


@dataclass(frozen=True, slots=True)
class PublishedLine:
    """Commissions above the precincts and their members; precincts that work, closed ones among them, their members."""

    territorial: int
    territorial_members: int
    precinct_members: int
    precincts: int
    special: int
    trained: int


class PublishedQuestions:
    """The part of the Reader that counts what is published."""

    connection: Connection
    campaign_id: UUID

    def commission_counts(self) -> PublishedLine:
        """The counts of the campaign; a precinct that does not work counts nowhere."""
        return published(self.connection, self.campaign_id)

    def own_member(self, post: Post) -> list[UUID]:
        """Who holds a post in our own commission: the list's filter would look at every member (3 s for 6,300)."""
        return upper_members(self.connection, self.campaign_id, COMMISSION.c.own.is_(True), POST.c.post == post)

    def upper_members(self) -> list[UUID]:
        """The members of the commissions above the precincts."""
        return upper_members(self.connection, self.campaign_id, COMMISSION.c.precinct_id.is_(None))


def upper_members(connection: Connection, campaign: UUID, *of: ColumnElement[bool]) -> list[UUID]:
    """The appointments of some commissions, found by their commission; oldest first."""
    asked = select(POST.c.id).select_from(POST.join(COMMISSION, COMMISSION.c.id == POST.c.commission_id))
    asked = asked.where(POST.c.campaign_id == campaign, POST.c.closed.is_(False), *of)
    return list(connection.execute(asked.order_by(POST.c.key)).scalars())


def published(connection: Connection, campaign: UUID) -> PublishedLine:
    """The counts of one campaign. A commission above the precincts counts with its first member, our own always."""
    works = (PLACE.c.campaign_id == campaign, PLACE.c.works.is_(True), PLACE.c.closed.is_(False))
    precincts, special = connection.execute(
        select(
            func.count(), func.coalesce(func.sum(case((PLACE.c.kind == PrecinctKind.SPECIAL, 1), else_=0)), 0)
        ).where(*works)
    ).one()
    post = (POST.c.campaign_id == campaign, POST.c.closed.is_(False))
    members = select(func.count(), func.count(POST.c.commission_id.distinct())).select_from(
        POST.join(COMMISSION, COMMISSION.c.id == POST.c.commission_id)
    )
    upper, territorial = connection.execute(members.where(*post, COMMISSION.c.precinct_id.is_(None))).one()
    homes = POST.join(COMMISSION, COMMISSION.c.id == POST.c.commission_id)
    homes = homes.join(PLACE, PLACE.c.precinct_id == COMMISSION.c.precinct_id)
    lower = connection.execute(select(func.count()).select_from(homes).where(*post, *works)).scalar_one()
    return PublishedLine(
        territorial=max(territorial, 1),
        territorial_members=upper,
        precinct_members=lower,
        precincts=precincts,
        special=int(special),
        trained=member_counts(connection, campaign)["trained"],
    )
