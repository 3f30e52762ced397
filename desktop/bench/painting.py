"""When a window is painted: the moment that a person waits for."""

from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PATIENCE = 60.0


def painted(window: "QWidget") -> float:
    """Wait until a shown window, and what lies in it, is painted; the moment on the clock that all processes share."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        """Sees the paint of the window."""

        seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.seen = self.seen or event.type() == QEvent.Type.Paint
            return False

    watch = Watch()
    window.installEventFilter(watch)
    end = monotonic() + PATIENCE
    while not watch.seen and monotonic() < end:
        QApplication.processEvents()
    QApplication.sendPostedEvents()
    window.removeEventFilter(watch)
    return monotonic()
