"""Before buying, move: what could be shared out becomes drafts of transfers, one for each pair of places."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop.actions import transfers
from desktop.domain.supplies import ShareLine
from desktop.storage.office import Office
from desktop.storage.work import Done, finished
from desktop.text import counted

if TYPE_CHECKING:
    from desktop.domain.places import Spot

SHARED = counted("Shares", "%n transfers drafted from surpluses", "", 0)


def accept(office: Office, lines: Sequence[ShareLine], basis: str = "") -> Done:
    """Draft a transfer for each giver and taker; nothing moves before it is handed over and received."""
    pairs: dict[tuple[Spot, Spot], list[ShareLine]] = {}
    for line in lines:
        pairs.setdefault((line.giver_spot, line.taker_spot), []).append(line)
    with office.unit_of_work(SHARED.of(len(pairs))) as work:
        for (giver, taker), shared in pairs.items():
            ends: dict[str, Any] = {
                "from_precinct_id": giver.precinct_id,
                "from_place_id": giver.place_id,
                "to_precinct_id": taker.precinct_id,
                "to_place_id": taker.place_id,
                "basis": basis,
            }
            parts = [{"item_id": each.item_id, "asked": each.pieces} for each in shared]
            transfers.add(work, office.campaign_id, ends, parts)
    return finished(work)
