"""What a person can mend is said beside the field, and what was stored stays as it was."""

from datetime import date

import pytest

from desktop.actions import buildings, equipment, members, precincts, readiness, reference, seminars
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree, FigureKind
from desktop.domain.readiness import MarkValue
from desktop.words import say
from tests.storage.views import kept, refusal

ENDLESS = "ә" * 10_000


@pytest.fixture
def things(office, make, reading):
    """A row of each noun, by name."""
    house = make.building()
    place = make.precinct(842, building_id=house)
    post = make.member("Әлиева Сәуле", 842)
    seminar = make.seminar()
    seminars.enlist(office, seminar, [post], ["Қонақ"])
    lines = [row.id for row in reading().attendance(seminar, "kk")]
    item = reading().choices("items", "kk")[0][0]
    return {"house": house, "place": place, "post": post, "seminar": seminar, "line": lines[0], "item": item}


CASES = {
    "number that is none": ("precinct", {"number": "сегіз жүз"}, "number"),
    "number too large": ("precinct", {"number": "123456"}, "number"),
    "number nought": ("precinct", {"number": "0"}, "number"),
    "number of 10,000 letters": ("precinct", {"number": ENDLESS}, "number"),
    "settlement of 10,000 letters": ("precinct", {"settlement": ENDLESS}, "settlement"),
    "voters that are none": ("precinct", {"voters": "көп"}, "voters"),
    "voters below nought": ("precinct", {"voters": -1}, "voters"),
    "voters above the limit without a reason": ("precinct", {"voters": 3001}, "voters_reason"),
    "seats": ("precinct", {"seats": 51}, "seats"),
    "closes before it opens": ("precinct", {"opens": "20:00", "closes": "07:00"}, "closes"),
    "an hour that is none": ("precinct", {"opens": "25:61"}, "opens"),
    "a kind that is none": ("precinct", {"kind": "CLOSED"}, "kind"),
    "surname of 10,000 letters": ("member", {"surname": ENDLESS}, "surname"),
    "no surname": ("member", {"surname": ""}, "surname"),
    "given name of 10,000 letters": ("member", {"given_name": ENDLESS}, "given_name"),
    "telephone of 10,000 letters": ("member", {"phone": [ENDLESS]}, "phone"),
    "empty telephone": ("member", {"phone": [""]}, "phone"),
    "a number where a day belongs": ("member", {"birth_date": 44_000_000_000_000_000}, "birth_date"),
    "a day that is none": ("member", {"birth_date": "31.02.1980"}, "birth_date"),
    "a post that is none": ("member", {"post": "BOSS"}, "post"),
    "a precinct that is not there": ("member", {"precinct_number": "999"}, "precinct_number"),
    "a precinct of 10,000 letters": ("member", {"precinct_number": ENDLESS}, "precinct_number"),
    "a post that ends before it begins": ("member", {"since": date(2026, 3, 1), "until": date(2026, 2, 1)}, "until"),
    "building without a name": ("building", {"premises": ""}, "name_kk"),
    "building of 10,000 letters": ("building", {"premises": ENDLESS}, "name_kk"),
    "guard of 10,000 letters": ("building", {"guard": ENDLESS}, "guard"),
    "seminar without a title": ("seminar", {"title": ""}, "title"),
    "seminar of 10,000 letters": ("seminar", {"title": ENDLESS}, "title"),
    "seminar without a day": ("seminar", {"on": None}, "on"),
    "seminar ends before it begins": ("seminar", {"starts": "12:00", "ends": "10:00"}, "ends"),
    "a maximum of nought": ("seminar", {"maximum": 0}, "maximum"),
    "quantity below nought": ("thing", {"actual": -1}, "quantity"),
    "quantity that is none": ("thing", {"required": "бар"}, "quantity"),
    "inventory number of 10,000 letters": ("thing", {"inventory_number": ENDLESS}, "inventory_number"),
    "score above the maximum": ("score", {"exit_score": 21}, "exit_score"),
    "score below nought": ("score", {"entry_score": -1}, "entry_score"),
}


def act(office, things, noun, values):
    """Write the values over the stored row of a noun."""
    match noun:
        case "precinct":
            return precincts.save(office, things["place"], values)
        case "member":
            return members.save(office, things["post"], values)
        case "building":
            return buildings.save(office, things["house"], values)
        case "seminar":
            return seminars.save(office, things["seminar"], values)
        case "thing":
            return equipment.save(office, things["place"], things["item"], values)
        case _:
            return seminars.score(office, things["line"], values)


@pytest.mark.parametrize(("noun", "values", "field"), CASES.values(), ids=CASES.keys())
def test_a_wrong_value_is_refused_beside_its_field(office, things, noun, values, field):
    before = kept(office)
    refused = refusal(act, office, things, noun, values)
    assert refused is not None
    assert refused.field == field
    for language in ("kk", "ru", "en"):
        words = say(refused.sentence, language)
        assert 5 < len(words) < 250
        assert "{" not in words
    assert kept(office) == before


@pytest.mark.parametrize(
    ("noun", "values", "field"), [case for case in CASES.values() if case[0] in ("precinct", "member")]
)
def test_the_same_when_the_row_is_new(office, make, noun, values, field):
    make.precinct(842)
    before = kept(office)
    if noun == "precinct":
        refused = refusal(lambda: precincts.save(office, None, {"number": "850", "settlement": "Темір", **values}))
    else:
        refused = refusal(lambda: members.save(office, None, {"surname": "Әлиева", "given_name": "Сәуле", **values}))
    assert refused is not None
    assert refused.field == field
    assert kept(office) == before


def test_more_than_three_thousand_voters_are_kept_with_a_reason(office, make, reading):
    place = make.precinct(842)
    precincts.save(office, place, {"voters": 3421, "voters_reason": "жаңа тұрғын үйлер"})
    assert reading().row("precincts", place, "kk").data.voters == 3421
    with pytest.raises(Refusal) as refused:
        precincts.count(office, place, {"kind": FigureKind.VOTERS, "value": 3422})
    assert refused.value.field == "reason"
    precincts.count(office, place, {"kind": FigureKind.VOTERS, "value": 3422, "reason": "жаңа тұрғын үйлер"})
    assert next(count.value for count in reading().counts_of(place)[FigureKind.VOTERS]) == 3422


def test_a_signed_mark_needs_its_act(office, make):
    place = make.precinct(842)
    with pytest.raises(Refusal) as refused:
        readiness.mark(office, "CONCLUSION", MarkValue.YES, participation_id=place, degree=Degree.SIGNED)
    assert refused.value.field == "source"


@pytest.mark.parametrize(
    "word", ["\x00", "Ә\x00Ә", "\ud800", "\u202e", "\n\n", "🗳", "=1+1", "'; DROP TABLE person; --", "  "]
)
def test_strange_letters_are_kept_or_refused_never_lost_in_a_fault(office, make, reading, word):
    """Zero bytes, halves of signs, turned writing, formulas: what is stored comes back as it was, or is refused."""
    refused = refusal(lambda: members.save(office, None, {"surname": f"Әлиева{word}", "given_name": "Сәуле"}))
    if refused is None:
        (row,) = reading().stream("members", None, "kk")
        assert row.data.surname.startswith("Әлиева")
        from desktop.actions import history

        history.undo(office)
        history.redo(office)
        (again,) = reading().stream("members", None, "kk")
        assert again.data == row.data
    else:
        assert refused.field == "surname"


def test_wording_of_the_office_is_checked_too(office, make):
    with pytest.raises(Refusal) as refused:
        reference.rename(office, "territory", make.okrug(), {"name_kk": ENDLESS})
    assert refused.value.field == "name_kk"
