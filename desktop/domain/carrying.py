"""Before buying, move: shortages covered from surpluses at the least carrying, by a min-cost flow of our own.

Carrying is counted in steps a piece: 0 within one building, 1 within a settlement, 2 within a rural okrug, 4 within a
district, 8 beyond it (an editable default: no roads are known to us). All that can be covered is covered; among all
ways to do so one with the fewest piece-steps is taken. The district's store lies at the level of the district.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Key = TypeVar("Key")
STEPS = (0, 1, 1, 2, 4)
"""What it costs to climb from one level to the next: building, settlement, okrug, district, all."""
FAR = 1 << 60


@dataclass(frozen=True, slots=True)
class Spare(Generic[Key]):
    """So many pieces to give, or missing, at a spot; ``within`` names building, settlement, okrug, district."""

    key: Key
    pieces: int
    within: tuple[object, object, object, object]
    """An empty name stands for what is not known: such a spot meets others only at the next level."""


@dataclass(frozen=True, slots=True)
class Transfer(Generic[Key]):
    """So many pieces from one spot to another, at so many steps each."""

    giver: Key
    taker: Key
    pieces: int
    steps: int


def steps_between(giver: Spare[Key], taker: Spare[Key]) -> int:
    """How far apart two spots are, in steps a piece."""
    climbed = 0
    for level, cost in enumerate(STEPS[:4]):
        climbed += cost
        if giver.within[level] not in (None, "") and giver.within[level:] == taker.within[level:]:
            return climbed
    return climbed + STEPS[4]


@dataclass(slots=True)
class Flow:
    """A network of edges in pairs: edge ``n`` and its way back ``n ^ 1``."""

    ends: list[int] = field(default_factory=list[int])
    room: list[int] = field(default_factory=list[int])
    cost: list[int] = field(default_factory=list[int])
    out: list[list[int]] = field(default_factory=list[list[int]])

    def node(self) -> int:
        """One more node."""
        self.out.append([])
        return len(self.out) - 1

    def edge(self, start: int, end: int, room: int, cost: int) -> int:
        """An edge and its way back."""
        for a, b, free, price in ((start, end, room, cost), (end, start, 0, -cost)):
            self.out[a].append(len(self.ends))
            self.ends.append(b)
            self.room.append(free)
            self.cost.append(price)
        return len(self.ends) - 2

    def distances(self, source: int) -> list[int]:
        """The cheapest way to each node through edges with room (a queue of nodes to look at again)."""
        far = [FAR] * len(self.out)
        far[source] = 0
        waiting, queued = deque([source]), [False] * len(self.out)
        while waiting:
            node = waiting.popleft()
            queued[node] = False
            for edge in self.out[node]:
                end = self.ends[edge]
                if self.room[edge] and far[node] + self.cost[edge] < far[end]:
                    far[end] = far[node] + self.cost[edge]
                    if not queued[end]:
                        queued[end] = True
                        waiting.append(end)
        return far

    def push(self, source: int, sink: int) -> None:
        """All that fits, the cheapest ways first: whole layers of equally cheap ways at a time."""
        while (far := self.distances(source))[sink] < FAR:
            self._fill(source, sink, far)

    def _fill(self, source: int, sink: int, far: Sequence[int]) -> None:
        """Fill the cheapest ways until none is left, one way after another along a stack."""
        following = [0] * len(self.out)
        on_way = [False] * len(self.out)
        way: list[int] = []
        node = source
        while True:
            if node == sink:
                free = min(self.room[edge] for edge in way)
                for edge in way:
                    self.room[edge] -= free
                    self.room[edge ^ 1] += free
                    on_way[self.ends[edge ^ 1]] = False
                way, node = [], source
                continue
            on_way[node] = True
            edges = self.out[node]
            while following[node] < len(edges):
                edge = edges[following[node]]
                end = self.ends[edge]
                if self.room[edge] and not on_way[end] and far[end] == far[node] + self.cost[edge]:
                    break
                following[node] += 1
            else:
                if not way:
                    return
                on_way[node] = False
                node = self.ends[way.pop() ^ 1]
                following[node] += 1
                continue
            way.append(edge)
            node = end


class Network(Generic[Key]):
    """Spots tied to the hubs above them: pieces climb one side at a cost and come down the other at none."""

    def __init__(self) -> None:
        self.flow = Flow()
        self.source, self.sink = self.flow.node(), self.flow.node()
        self.hubs: dict[tuple[object, ...], tuple[int, int]] = {}
        self.takers: dict[int, Spare[Key]] = {}

    def give(self, each: Spare[Key]) -> int:
        """A spot that has pieces to spare; its node."""
        node = self.flow.node()
        self.flow.edge(self.source, node, each.pieces, 0)
        level, cost = above(0, each.within)
        self.flow.edge(node, self.hub(level, each.within)[0], FAR, cost)
        return node

    def take(self, each: Spare[Key]) -> None:
        """A spot that is short of pieces."""
        node = self.flow.node()
        self.takers[node] = each
        self.flow.edge(node, self.sink, each.pieces, 0)
        self.flow.edge(self.hub(above(0, each.within)[0], each.within)[1], node, FAR, 0)

    def hub(self, level: int, within: tuple[object, object, object, object]) -> tuple[int, int]:
        """Where pieces of one building, settlement, okrug, district meet; made with its way up when first asked for."""
        name: tuple[object, ...] = (level, *within[level:])
        if name not in self.hubs:
            rising, falling = self.hubs[name] = self.flow.node(), self.flow.node()
            self.flow.edge(rising, falling, FAR, 0)
            if level < 4:
                higher, cost = above(level + 1, within)
                up, down = self.hub(higher, within)
                self.flow.edge(rising, up, FAR, cost)
                self.flow.edge(down, falling, FAR, 0)
        return self.hubs[name]

    def sent(self, node: int) -> tuple[Spare[Key], int] | None:
        """Follow what flows out of a node to a taker and take it off; the taker and how many pieces, or None."""
        flow, way = self.flow, list[int]()
        while node not in self.takers:
            edge = next((each for each in flow.out[node] if not each % 2 and flow.room[each ^ 1]), None)
            if edge is None:
                return None
            way.append(edge)
            node = flow.ends[edge]
        way.append(next(each for each in flow.out[node] if not each % 2))
        pieces = min(flow.room[edge ^ 1] for edge in way)
        for edge in way:
            flow.room[edge ^ 1] -= pieces
        return self.takers[node], pieces


def above(level: int, within: tuple[object, object, object, object]) -> tuple[int, int]:
    """The next level that is known of a spot, and what it costs to climb there."""
    cost = STEPS[level]
    while level < 4 and within[level] in (None, ""):
        level += 1
        cost += STEPS[level]
    return level, cost


def redistributed(givers: Iterable[Spare[Key]], takers: Iterable[Spare[Key]]) -> list[Transfer[Key]]:
    """Who gives how many pieces of one kind to whom; no giver gives more than it has to spare."""
    network: Network[Key] = Network()
    for taker in takers:
        network.take(taker)
    nodes = [(network.give(giver), giver) for giver in givers]
    network.flow.push(network.source, network.sink)
    made: list[Transfer[Key]] = []
    for node, giver in nodes:
        while found := network.sent(node):
            taker, pieces = found
            made.append(Transfer(giver.key, taker.key, pieces, steps_between(giver, taker)))
    return made
