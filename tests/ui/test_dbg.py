from tests.ui.test_rooms import *
from tests.ui.test_rooms import show, school, stocked
def test_dbg(show, stocked, idle, desk):
    screen = show(EquipmentScreen)
    screen.views.button(1).click()
    table = screen.matrix.table
    table.stand_on(table.records.ids[0], 2)
    table.setFocus()
    print(focused())
    press_key("3", "kk")
    print(focused(), getattr(focused(),'text',lambda:0)(), table.state())
    type_words("/5")
    print(focused(), getattr(focused(),'text',lambda:0)())
    press(Qt.Key.Key_Return)
    print(focused(), table.state(), table.records._pending)
    idle()
    print(desk.unread)
    assert 0
