import pytest
from tests.ui.test_table import screen, people, stand, PastePreview, QGuiApplication
@pytest.mark.parametrize("k", range(5))
def test_dbg(screen, idle, desk, k):
    stand(screen, 0, "post")
    QGuiApplication.clipboard().setText("Секретарь\nХатшы")
    screen.table.paste()
    screen.findChild(PastePreview).accept_button.click()
    b=desk.worker.busy
    idle()
    got=[screen.table.records.row_at(n).data.post.name for n in (0,1)]
    if got!=["SECRETARY"]*2:
        print("BAD", b, len(desk.unread), got, screen.table._stale, screen.table.state(), [desk.reader().row("members",screen.table.records.ids[n],"kk").data.post for n in (0,1)])
        screen.refresh()
        print([screen.table.records.row_at(n).data.post.name for n in (0,1)], desk.unread)
        assert 0
