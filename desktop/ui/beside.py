"""Lists with a paper of their own."""

from functools import partial

from desktop.text import text
from desktop.ui.desk import Place
from desktop.ui.listing import ListScreen

PRINT = text("Reports", "Print…")


class SharedScreen(ListScreen):
    """A list whose paper is one press away."""

    paper: str = ""
    """The report that prints the list."""

    def add_begin(self) -> None:
        if self.paper:
            paper = Place("reports", (("report", self.paper),))
            self.add_button(PRINT, "print", partial(self.desk.go, paper))
        super().add_begin()
