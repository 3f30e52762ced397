"""A computer's clock that ran back, or stands in another zone, is told."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.domain.clock import BACK, OTHER_ZONE, trouble

HERE = timezone(timedelta(hours=5))
NOW = datetime(2026, 3, 10, 12, 0, tzinfo=HERE)


@pytest.mark.parametrize(
    ("newest", "now", "told"),
    [
        (None, NOW, None),
        (NOW - timedelta(days=1), NOW, None),
        (NOW + timedelta(minutes=1), NOW, None),
        (NOW + timedelta(minutes=3), NOW, BACK),
        (NOW + timedelta(days=400), NOW, BACK),
        (NOW, NOW.astimezone(timezone(timedelta(hours=3))), OTHER_ZONE),
        (NOW, NOW.astimezone(UTC), OTHER_ZONE),
    ],
)
def test_what_is_wrong_with_the_clock(newest, now, told):
    found = trouble(newest, now, "+05:00")
    assert (found and found.source) == (told and told.source)


def test_both_moments_are_told_in_the_office_s_zone():
    found = trouble(NOW + timedelta(hours=2), NOW.astimezone(UTC), "+05:00")
    assert dict(found.values) == {"now": "10.03.2026 12:00", "newest": "10.03.2026 14:00"}
