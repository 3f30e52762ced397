"""The journal's chain: what was written past it, altered or left out is named."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.actions import history, members, precincts
from desktop.storage import journal
from desktop.storage.connection import connect
from desktop.storage.steps import pack_label, read_label
from desktop.storage.tables import JOURNALLED
from desktop.storage.triggers import DERIVED, facts, table_of
from desktop.text import Sentence
from desktop.words import say
from tests.storage.views import kept


@pytest.fixture
def hand(office):
    """A hand that reaches past the program: a bare connection with the key."""
    raw = connect(office.path, office.key, office.file_id, writing=True)
    raw.execute("PRAGMA foreign_keys = OFF")
    yield raw
    raw.close()


def named(office):
    """What ``check`` says of the journal, in English."""
    with office.reader() as reader:
        return [say(fault, "en") for fault in journal.faults(reader.connection)]


@pytest.fixture
def story(office, make):
    """A short story of four steps: 2 precinct, 3 member, 4 change, 5 undo of it."""
    place = make.precinct(842)
    make.member("Әлиева Сәуле Қанатқызы", 842, phone=["+77000000001"])
    precincts.save(office, place, {"phone": "8 (72544) 9-11-22"})
    history.undo(office)
    assert named(office) == []
    return place


def without_triggers(raw, table):
    for kind in ("add", "change", "remove"):
        raw.execute(f'DROP TRIGGER "journal_{table}_{kind}"')


def test_a_value_changed_past_the_journal(office, story, hand):
    without_triggers(hand, "person")
    hand.execute("UPDATE person SET surname = 'Басқа'")
    (said,) = named(office)
    assert re.fullmatch(r"People: 1 row is not as the journal left it: Басқа \w+\.", said)


def test_a_row_added_past_the_journal(office, story, hand):
    without_triggers(hand, "setting")
    hand.execute("INSERT INTO setting (id, version, closed, name, value) VALUES ('ab', 0, 0, 'keeps_iin', 'yes')")
    (said,) = named(office)
    assert said.startswith("Settings: 1 ")
    assert "ab" in said


def test_a_row_removed_past_the_journal(office, story, hand):
    without_triggers(hand, "contact")
    hand.execute("DELETE FROM contact")
    (said,) = named(office)
    assert said.startswith("Telephones: 1 ")


@pytest.mark.parametrize(
    "altering",
    [
        'UPDATE entry SET before = \'{"phone":"123"}\' WHERE n = 4',
        "UPDATE entry SET op = 'D' WHERE n = 4",
        "UPDATE entry SET row = 'ffff' WHERE n = 4",
        "UPDATE entry SET after = zeroblob(16) WHERE n = 4",
        "UPDATE entry SET blanked = zeroblob(16) WHERE n = 4",
        "DELETE FROM entry WHERE n = 4",
        "UPDATE step SET who = 'басқа' WHERE n = 4",
        "UPDATE step SET at = '2020-01-01T00:00:00.000+00:00' WHERE n = 4",
        "UPDATE step SET day = '2020-01-01' WHERE n = 4",
        "UPDATE step SET label = replace(label, '842', '843') WHERE n = 4",
        "UPDATE step SET source = 'import' WHERE n = 4",
        "UPDATE step SET undoes = 2 WHERE n = 4",
        "UPDATE step SET schema_number = 9 WHERE n = 4",
        "UPDATE step SET digest = zeroblob(32) WHERE n = 4",
    ],
)
def test_an_altered_step_is_named(office, story, hand, altering):
    hand.execute(altering)
    assert "Step 4 of the journal was altered." in named(office)


def test_a_before_image_cannot_hide_behind_a_blanked_digest(office, story, hand):
    """Forgetting blanks the values and keeps their digest; an entry that still has values answers for them."""
    from desktop.storage.steps import entry_digest

    kept_entry = hand.execute("SELECT tbl, row, op, salt, before, after FROM entry WHERE n = 4").fetchone()
    digest = entry_digest(*kept_entry)
    hand.execute('UPDATE entry SET before = \'{"phone":"123"}\', blanked = ? WHERE n = 4', (digest,))
    assert "Step 4 of the journal was altered." in named(office)


def test_a_missing_step_is_named(office, story, hand):
    hand.execute("DELETE FROM step WHERE n = 3")
    said = named(office)
    assert "Step 3 of the journal is missing." in said


def test_a_missing_last_step_is_named(office, story, hand):
    hand.execute("DELETE FROM step WHERE n = 5")
    assert named(office) == ["Step 5 of the journal is missing."]


def test_a_step_put_in_between_is_named(office, story, hand):
    hand.execute("UPDATE step SET n = n + 1 WHERE n = 5")
    assert "Step 5 of the journal is missing." in named(office)


def test_no_statement_slips_past_the_triggers(office, story, hand):
    """Between steps every write fails, whatever table and whatever statement."""
    for record in JOURNALLED:
        name = table_of(record).name
        before = hand.execute(f'SELECT count(*) FROM "{name}"').fetchone()
        statements = [f'DELETE FROM "{name}"', f'UPDATE "{name}" SET closed = NOT closed']
        for statement in statements:
            if before[0]:
                with pytest.raises(Exception, match="NOT NULL constraint failed: entry.n"):
                    hand.execute(statement)
        assert hand.execute(f'SELECT count(*) FROM "{name}"').fetchone() == before
    assert named(office) == []


def test_entries_keep_no_derived_columns_and_no_photos(office, story):
    with office.reader() as reader:
        words = reader.connection.exec_driver_sql("SELECT before FROM entry WHERE before IS NOT NULL").scalars().all()
    import json

    assert words
    for each in words:
        assert not DERIVED & json.loads(each).keys()
    for record in JOURNALLED:
        assert not DERIVED & set(facts(table_of(record)))
        assert not any(column.type.__class__.__name__ == "LargeBinary" for column in table_of(record).columns)


def test_an_insert_keeps_no_after_image(office, story):
    with office.reader() as reader:
        asked = "SELECT count(*) FROM entry WHERE op = 'I' AND before IS NOT NULL"
        assert reader.connection.exec_driver_sql(asked).scalar_one() == 0


def test_a_change_keeps_only_what_changed(office, story):
    with office.reader() as reader:
        asked = "SELECT before FROM entry WHERE n = 4 AND op = 'U'"
        assert reader.connection.exec_driver_sql(asked).scalars().all() == ['{"phone":""}']


def test_the_history_of_a_row_names_its_steps(office, story, reading):
    said = [step.n for step in reading().history("precincts", story)]
    assert said == [5, 4, 2]


def test_the_newest_steps_first_with_what_is_undone(office, story, reading):
    steps = reading().steps(3)
    assert [(step.n, step.undone, step.undoes) for step in steps] == [(5, False, 4), (4, True, None), (3, False, None)]
    assert steps[0].who == "chair"
    assert steps[0].day == office.today


VALUES = st.one_of(st.text(max_size=30), st.integers(), st.dates())
LEAVES = st.builds(Sentence, st.text(max_size=8), st.text(max_size=20))
SENTENCES = st.recursive(
    LEAVES,
    lambda inner: st.builds(
        Sentence,
        st.text(max_size=8),
        st.text(max_size=20),
        st.lists(st.tuples(st.text(max_size=5), st.one_of(VALUES, inner)), max_size=3).map(tuple),
        st.one_of(st.none(), st.integers(0, 1000)),
    ),
    max_leaves=4,
)


@given(SENTENCES)
def test_any_label_is_read_back_and_says_the_same_in_every_language(sentence):
    read = read_label(pack_label(sentence))
    for language in ("kk", "ru", "en"):
        assert say(read, language) == say(sentence, language)


def test_seals_tell_values_apart(office, make, hand):
    """Two people of one name have different seals: who reads the digests learns nothing of who is who."""
    make.member("Әлиева Сәуле")
    make.member("Әлиева Сәуле")
    seals = hand.execute("SELECT after FROM entry WHERE tbl = 'person'").fetchall()
    assert len(set(seals)) == len(seals) == 2


def test_a_long_journal_is_whole_after_hundreds_of_steps(office, make):
    post = make.member("Әлиева Сәуле")
    for number in range(120):
        members.save(office, post, {"note": str(number)})
    assert named(office) == []
    assert len(kept(office)["person"]) == 1
