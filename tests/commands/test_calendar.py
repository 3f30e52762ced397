"""``daiyn calendar``: the dates of facts, what differed, what is refused."""

REAL = {
    "2024-09-02 2024-10-06": {"LISTS_ACT": "2024-09-15", "LISTS_OPEN": "2024-09-20", "RESULTS": "2024-10-12"},
    "2026-02-11 2026-03-15": {"LISTS_ACT": "2026-02-22", "COMPOSITION": "2026-02-21", "RESULTS": "2026-03-21"},
    "2022-05-05 2022-06-05": {"LISTS_ACT": "2022-05-15", "COMPOSITION": "2022-05-15", "LISTS_OPEN": "2022-05-20"},
}
UNALIKE = {"CAMPAIGNING", "OTHER_HOURS", "TIME_AND_PLACE"}
"""Events in which the campaigns of 2022, 2024 and 2026 were not alike."""
FIELDS = ["code", "event", "from", "to", "hour", "responsible", "rule", "source", "uniform"]


def test_the_dates_of_three_real_campaigns(daiyn):
    for days, wanted in REAL.items():
        called, voting = days.split()
        said = daiyn("calendar", "--called", called, "--voting-day", voting, "--json")
        events = {event["code"]: event for event in said.json["events"]}
        assert said.code == 0
        assert len(events) == 24
        assert all(list(event) == FIELDS for event in events.values())
        for code, day in wanted.items():
            assert events[code]["to"] == day
        assert {code for code, event in events.items() if not event["uniform"]} == UNALIKE
        assert events["VOTING"]["hour"] == "07:00–20:00"


def test_a_day_that_has_passed_is_only_a_notice_and_nothing_is_asked(daiyn):
    said = daiyn("calendar", "--called", "2022-05-05", "--voting-day", "2022-06-05", "--lang", "en")
    assert said.code == 0
    assert "Voting day 05.06.2022 has passed already." in said.err
    assert "22.05" not in said.err
    assert said.out.count("past campaigns differed") == len(UNALIKE)
    assert daiyn("calendar", "--called", "2026-02-11", "--voting-day", "2026-03-15", "--lang", "en").err == ""


def test_a_vote_before_its_call_is_refused(daiyn):
    said = daiyn("calendar", "--called", "2026-03-15", "--voting-day", "2026-03-15", "--lang", "en")
    assert (said.code, said.out) == (1, "")
    assert said.err.strip() == "Voting day must be after the call."
    assert daiyn("calendar", "--called", "soon", "--voting-day", "2026-03-15").code == 1
    assert daiyn("calendar", "--called", "2026-03-01").code == 2


def test_contradictions_and_laws_that_may_be_others_are_told(daiyn):
    said = daiyn("calendar", "--called", "2026-09-01", "--voting-day", "2026-09-15", "--lang", "en")
    assert said.code == 0
    assert "would come before" in said.err
    assert "The laws may have been replaced" in said.err
    early = daiyn("calendar", "--called", "1995-07-28", "--voting-day", "1995-08-30", "--lang", "en", "--json")
    assert early.json == {"events": []}
    assert "No rule holds" in early.err


def test_the_calendar_of_a_file_is_shown(daiyn, file):
    said = daiyn("show", file, "calendar", "--json")
    rows = {row["code"]: row for row in said.json["rows"]}
    assert rows["LISTS_OPEN"]["first"] == "2026-02-27"
    assert rows["LISTS_OPEN"]["rule"]
