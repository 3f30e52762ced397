"""How the ready precincts went day by day, and where the pace leads until the vote."""

from datetime import date

from PySide6.QtCore import QSize

from desktop.domain.board import Pace
from desktop.domain.charts import ChartSpec, Series
from desktop.ui.charts import ChartView


class BurnDown(ChartView):
    """A line of ready precincts up to today, dashed from there at the pace of the last week."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("burndown")

    def show_days(self, days: tuple[tuple[date, int, int], ...], pace: Pace | None, voting_day: date) -> None:
        """Show other days."""
        if not days or pace is None:
            self.show_chart(None)
            return
        ahead = max(0, (voting_day - days[-1][0]).days)
        labels = (*(f"{day:%d.%m}" for day, _, _ in days[:-1]), f"{days[-1][0]:%d.%m} → {voting_day:%d.%m}")
        ready = Series("", "good", tuple(float(ready) for _, ready, _ in days))
        goal, forecast = (float(pace.of),), float(pace.forecast)
        self.show_chart(ChartSpec("burndown", "", labels, (ready,), goal, forecast, ahead))

    def sizeHint(self) -> QSize:
        return QSize(320, super().sizeHint().height())
