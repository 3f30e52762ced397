"""Made-up people: names that go together, the same ones every time."""

from itertools import islice

from desktop.demo.people import RUSSIAN, Crowd, names


def people(crowd, count, mix=None):
    asked = (mix,) if mix else ()
    return list(islice(iter(lambda: crowd.person(*asked), None), count))


def test_the_same_people_come_every_time():
    assert people(Crowd(apart=True), 300) == people(Crowd(apart=True), 300)


def test_no_two_of_a_district_have_one_name():
    made = people(Crowd(apart=True), 600)
    assert len({each.full_name for each in made}) == 600
    assert len({each.phone for each in made}) == 600


def test_a_woman_s_name_is_a_woman_s_in_all_its_parts():
    held = names()
    sides = [{forms[woman] for pairs in held.values() for forms in pairs} for woman in (0, 1)]
    given = [
        {forms[woman] for (part, _), pairs in held.items() if part == "given" for forms in pairs} for woman in (0, 1)
    ]
    for each in people(Crowd(apart=True), 500):
        woman = int(each.given_name in given[1])
        assert {each.surname, each.patronymic} - {""} <= sides[woman]


def test_forms_of_surnames_and_patronymics_follow_their_rules():
    for (part, group), pairs in names().items():
        for man, woman in pairs:
            if part == "surname":
                assert woman == (man + "а" if man.endswith(("ов", "ев", "ин")) else man)
            elif part == "father":
                assert (man.endswith("ұлы") and woman.endswith("қызы")) or (
                    man.endswith(("ович", "евич")) and woman.endswith(("овна", "евна", "қызы"))
                )
            assert group in ("kk", "ru", "uz")


def test_a_russian_speaking_precinct_has_mostly_russian_names():
    russian = {forms[woman] for forms in names()["surname", "ru"] for woman in (0, 1)}
    usual = sum(each.surname in russian for each in people(Crowd(apart=True), 300))
    spoken = sum(each.surname in russian for each in people(Crowd(apart=True), 300, RUSSIAN))
    assert usual < 60
    assert spoken > 150
