"""The room of plans: the act by which training is planned, and its stages."""

from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from desktop.catalog.courses import PLANS, STAGES
from desktop.domain.facts.training import TrainingPlanData
from desktop.text import Sentence, text
from desktop.ui.beside import SharedScreen
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, told
from desktop.ui.desk import Desk
from desktop.ui.listing import WHOLE
from desktop.ui.parts import PartList, PartsSide, columns_of
from desktop.ui.sides import FormSide, HistorySide
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

NEW = text("Plans", "New plan")
HEAD = text("Plans", "Plan № {no} of {date}")
PARTS = ((None, ("number", "on", "issuer", "title", "note")),)
COLUMNS: tuple[Column, ...] = (
    told(PLANS, "on", keep=Keep.LAST),
    told(PLANS, "number", keep=Keep.LAST),
    told(PLANS, "issuer", elastic=True, least=220),
    told(PLANS, "title", elastic=True, least=240, keep=Keep.EASY),
    told(PLANS, "stages"),
)


class PlanCard(Card):
    """One plan in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        general = FormSide(desk, PLANS, PARTS, store, TrainingPlanData)
        general.made.connect(self.made)
        self.put_sides(
            (
                (text("Plans", "Stages"), PartsSide((stages(desk),))),
                (text("Plans", "The act"), general),
                (text("Precincts", "History"), HistorySide(desk, "plans")),
            )
        )

    def refresh(self) -> None:
        if self.tabs is not None and self.row_id is None:
            self.tabs.setCurrentIndex(1)
        self.show_head()
        if self.tabs is not None:
            for n in (0, 2):
                self.tabs.setTabEnabled(n, self.row_id is not None)
        self.show_side()

    def start(self) -> None:
        self.sides[1].start()

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("plans", self.row_id, self.desk.language)
        said = shown(HEAD.fill(no=row.data.number, date=f"{row.data.on:%d.%m.%Y}")) if row else shown(NEW)
        self.title.setText(said)


def stages(desk: Desk) -> PartList:
    """The stages of a plan: who teaches whom, how, from when to when, for which posts and okrugs."""
    columns = columns_of(
        STAGES,
        "name", "level", "format", "teachers", "learners", "first", "last", "posts", "okrugs", "hours", "seminars",
        name={"elastic": True, "least": 130, "keep": Keep.LAST},
        teachers={"elastic": True, "least": 130},
        learners={"elastic": True, "least": 130},
        posts={"elastic": True, "keep": Keep.EASY},
        okrugs={"elastic": True, "keep": Keep.EASY},
        hours={"keep": Keep.EASY},
    )  # fmt: skip

    def save(office: "Office", plan: UUID, row_id: UUID | None, values: dict[str, Any], version: int | None) -> "Done":
        return desk.actions.plans.save_stage(office, row_id, values, version, plan)

    def close(office: "Office", row_id: UUID) -> "Done":
        return desk.actions.plans.close_stage(office, row_id)

    return PartList(desk, STAGES, columns, (save, close), (text("Plans", "New stage: its name, Enter"), named))


def named(words: str) -> dict[str, Any]:
    """A new stage begins with its name."""
    return {"name": words}


class PlansScreen(SharedScreen):
    """The acts by which training is planned."""

    sheet = PLANS
    listed = COLUMNS
    full = PlanCard
    paper = "training-plan"
    title = text("Plans", "Plans of training")
    icon = "seminars"
    nouns = frozenset({"plans", "stages", "seminars"})
    adding = text("Plans", "Add a plan")
    card_share: ClassVar[float] = WHOLE
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Plans", "Enter the act of the commission above with its number and date, and the commission’s own."),
        text("Plans", "A stage says who teaches whom, in which format, from when to when."),
        text("Plans", "Posts and okrugs of a stage are written in words; groups are put together on the board."),
        text("Plans", "A seminar names its stage in its card; the plan counts the seminars of each stage."),
        text("Plans", "“Print” lays the plan out as an annex to the resolution."),
    )
