"""Reading test results: entry and exit scores, the maximum from its column, head or title, per cent as points."""

import re
from collections.abc import Iterable
from typing import Any

from desktop.domain.names import alike
from desktop.domain.readings import Score, plain, score, whole, words
from desktop.exchange.examination import IgnoredRow, Record
from desktop.exchange.people import Met, Seen, name_of, tell_met, vacant
from desktop.exchange.rows import DataRow
from desktop.exchange.table import Table

NAMED = r"(?:макс\w*|max\w*|ен жогары)\D{0,20}?(\d{1,4})|(\d{1,4})\s*-?\s*бал"
IN_TITLE = re.compile(NAMED)
IN_HEAD = re.compile(NAMED + r"|(?:из|/)\s*(\d{1,4})\b|(\d{1,4})\s*-?\s*(?:тан|дан|ден|тен)\b")


def records(table: Table, rows: Iterable[DataRow], ignored: list[IgnoredRow]) -> list[Record]:
    """One record a person; somebody met before is told at the later row."""
    names = [name for name in ("entry_score", "exit_score") if table.has(name)]
    common = _maximum_of_heads(table, names)
    met = Met()
    found: list[Record] = []
    for data in rows:
        if vacant(table, data):
            ignored.append(IgnoredRow(data.row, "vacancy"))
            table.findings.tell("vacancy_row", data.row, "full_name")
            continue
        name = name_of(table, data, "full_name")
        read = {each: _score(table, data, each) for each in names}
        maximum = (
            _maximum(table, data)
            or common
            or next((each.maximum for each in read.values() if each and each.maximum), None)
        )
        if maximum is None:
            table.findings.tell("maximum_missing", data.row, "maximum")
        fields: dict[str, Any] = {"full_name": name.full if name else None}
        for each in names:
            fields[each] = _points(table, data, each, read[each], maximum)
        fields["maximum"] = maximum
        if name:
            tell_met(table, met, name, Seen(data.row, alike(name)[2], "", None, None, frozenset()), "full_name")
        found.append(Record(data.row, fields))
    return found


def _maximum_of_heads(table: Table, names: list[str]) -> int | None:
    """«Кіру тесті (20 балл)», «макс. 30» over the scores, else in the lines above."""
    heads = [
        table.layout.heads[table.columns[name]].words for name in names if table.columns[name] in table.layout.heads
    ]
    for shape, texts in ((IN_HEAD, heads), (IN_TITLE, table.layout.titles)):
        for text in texts:
            if match := shape.search(plain(words(text))):
                return int(next(group for group in match.groups() if group))
    return None


def _maximum(table: Table, data: DataRow) -> int | None:
    value = table.value(data, "maximum")
    read = whole(value)
    if "not_number" in read.notes or (read.value is not None and read.value <= 0):
        table.findings.tell("score_unreadable", data.row, "maximum", value)
        return None
    return read.value


def _score(table: Table, data: DataRow, name: str) -> Score | None:
    value = table.value(data, name)
    read = score(value, percent_format=table.percent(data, name))
    for code in read.notes:
        table.findings.tell(code, data.row, name, value)
    head = table.layout.heads.get(table.columns[name])
    if read.value and head and "%" in head.words:
        return Score(read.value.points, share=True)
    return read.value


def _points(table: Table, data: DataRow, name: str, read: Score | None, maximum: int | None) -> int | float | None:
    """Points of the score; per cent are turned into points when the maximum is known."""
    if read is None:
        return None
    points = read.points
    if read.share and maximum:
        points = round(points * maximum / 100, 2)
        table.findings.tell("percent_converted", data.row, name, table.value(data, name), n=f"{points:g}")
    if maximum is not None and points > maximum:
        table.findings.tell("score_over_max", data.row, name, f"{points:g}", max=maximum)
        return None
    return int(points) if float(points).is_integer() else points
