"""Wide tables: posts of a commission as columns with people in the cells, precincts as columns with things in the rows.

Tables with things or days as columns are read by the readers of equipment and attendance.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from desktop.domain.people import Post
from desktop.domain.precincts import split_number
from desktop.domain.readings import plain, post, words
from desktop.exchange.book import Grid, Merge, Row
from desktop.exchange.heads import halves, meaning_of, normal
from desktop.exchange.limits import LAST_COLUMN

POST_COLUMN = LAST_COLUMN + 1
"""Where the post of a person stands whose column says it: to the right of every sheet."""
PRECINCT_COLUMN = LAST_COLUMN + 2
"""Where the precinct of a thing stands whose column says it."""
CORNER = "Учаске №"
UNDER_WHICH = frozenset({None, "precinct", "okrug", "settlement"})
"""What may stand over the numbers of precincts."""
LONGEST = 200
"""Rows and columns of a table that is turned on its side."""
OF_COMMISSION = r"(?:уик|пик|\bук\b|участков\w*|учаскелик|комисси\w*|референдум\w*|сайлау|избирательн\w*)"
NAMED = r"(?:аты жони\w*|теги аты\w*(?: акесинин аты)?|фио|ф и о|т а а|таа)"
POST_HEAD = re.compile(
    rf"(?:{OF_COMMISSION} )*(?:\d )?"
    r"(?:торага\w*(?: орынбасар\w*)?|торайым\w*|председател\w*|зам\w*(?: пред\w*)?|орынбасар\w*|хатшы\w*|секретар\w*"
    r"|(?:комиссия )?муше\w*|член\w*)"
    rf"(?: {OF_COMMISSION})*(?: {NAMED})?(?: \d+)?"
)
"""A head that is a post: «Төраға», «Зам. председателя УИК», «Член комиссии 2»."""
NUMBERED = re.compile(r"(?:^|[\s;,])\d{1,2}\s?[.)]\s*")
BETWEEN = re.compile(r"[;\n]|,(?=\s*[^\W\d_]{2,}\s+[^\W\d_])")
OF_A_THING = ("quantity_actual", "quantity_required", "condition", "inventory_number")
"""What stands under a thing or a precinct; the first where nothing does."""
PERSONAL = frozenset({"phone", "iin", "birth_date", "nominated_by", "workplace", "education"})
"""What a column after a post tells of the person in it."""
OF_A_PERSON = ("full_name", "surname", "given_name", "patronymic", *sorted(PERSONAL))
"""What stands under a post; the first where nothing does."""


def post_of(text: str) -> Post | None:
    """The post that a head is the name of."""
    if len(text) > LONGEST:
        return None
    for candidate in (text, *halves(text)):
        spoken = normal(candidate)
        if POST_HEAD.fullmatch(spoken):
            return post(spoken).value
    return None


def posts_over(heads: Mapping[int, tuple[tuple[str, ...], str | None]]) -> dict[int, str]:
    """Column → the words of the post over it; empty for a list with a column of posts or of names.

    ``heads`` is column → levels and meaning. One column of members only is a list of names, not of posts.
    """
    found: dict[int, str] = {}
    for column, (levels, meaning) in heads.items():
        if over := next((level for level in levels if post_of(level)), None):
            found[column] = over
        elif meaning in {"post", "full_name", "surname", "given_name", "present", "entry_score", "exit_score"}:
            return {}
    return found if {post_of(over) for over in found.values()} - {Post.MEMBER} else {}


@dataclass(frozen=True, slots=True)
class Seat:
    """The columns of one post: field → column."""

    post: str
    columns: Mapping[str, int]


def seats(posts: Mapping[int, str], columns: Mapping[int, str]) -> list[Seat]:
    """The posts from left to right, each with what the columns after it tell of the same person.

    ``columns`` is column → field. What stands once for several posts is nobody's.
    """
    found: list[tuple[str, dict[str, int]]] = []
    shared = [name for column, name in columns.items() if column not in posts and name in PERSONAL]
    people = sum(1 for column in posts if columns.get(column) == "full_name")
    for column in sorted(columns):
        name = columns[column]
        if column in posts:
            if not found or found[-1][0] != posts[column] or name in found[-1][1]:
                found.append((posts[column], {}))
            found[-1][1][name] = column
        elif found and name in PERSONAL and shared.count(name) == people:
            found[-1][1].setdefault(name, column)
    return [Seat(over, taken) for over, taken in found if "full_name" in taken]


def people(values: Row, seat: Seat, fields: Mapping[str, int], taken: frozenset[int]) -> Iterator[Row]:
    """The values of each person of a post as if in a list of one person a row; several may stand in one cell.

    ``fields`` is where such a list has its fields, ``taken`` the columns of all posts.
    """
    common = {column: value for column, value in values.items() if column not in taken}
    own = {fields[name]: values[column] for name, column in seat.columns.items() if column in values}
    written = own.get(fields["full_name"])
    names = parted(written) if isinstance(written, str) else [written]
    for name in names:
        if words(name):
            yield {**common, **own, fields["full_name"]: name, POST_COLUMN: seat.post}


def parted(written: str) -> list[str]:
    """The people in one cell: one a line, numbered, or between commas; a single one as it is written."""
    lines = [piece for piece in NUMBERED.split(written) if piece.strip()]
    pieces = [piece.strip(" ,;.") for line in lines for piece in BETWEEN.split(line) if piece.strip(" ,;.")]
    whole = [piece for piece in pieces if len(re.findall(r"[^\W\d_]+", piece)) > 1]
    return pieces if len(pieces) > 1 and len(whole) == len(pieces) else [written]


def precinct_label(text: str) -> str:
    """The precinct that a head is the number of: «839», «№ 839», «839-учаске», «УИК № 839»; empty where it is none."""
    if len(text) > LONGEST:
        return ""
    bare = re.sub(r"\b(?:no|n|уик|пик|учаске\w*|участ\w*|уч)\b", " ", plain(words(text)).replace("№", " "))
    bare = bare.strip(" .-–—")
    if not re.match(r"\d{1,5}(?!\d)", bare):
        return ""
    try:
        number, suffix = split_number(bare)
    except ValueError:
        return ""
    return f"{number}{suffix}" if number else ""


def precincts_over(heads: Mapping[int, tuple[tuple[str, ...], str | None]]) -> dict[int, str]:
    """Column → the label of the precinct over it, in a table of things; empty for any other table.

    ``heads`` is column → levels and meaning. Bare numbers are precincts only beside a head that names things; they grow
    from left to right and are not simply 1, 2, 3 …
    """
    things = any(meaning == "item" for _, meaning in heads.values())
    found: dict[int, str] = {}
    for column, (levels, _) in sorted(heads.items()):
        if over := next((level for level in levels if precinct_label(level)), ""):
            if not things and over.strip().isdecimal():
                return {}
            found[column] = precinct_label(over)
    blocks = list(dict.fromkeys(found.values()))
    numbers = [split_number(label)[0] for label in blocks]
    plainly = numbers == sorted(numbers) and numbers != list(range(1, len(numbers) + 1))
    first = min((column for column in heads if column not in found), default=0)
    if len(blocks) < 2 or not plainly or not 0 < first < min(found):
        return {}
    return found if things or heads[first][1] in {None, "precinct"} else {}


def numbers_precincts(row: Row, upper: Row) -> bool:
    """Whether the numbers of a row may be a head: different ones that grow from left to right, right of other heads.

    ``upper`` is the row of the head above, empty where there is none. Under heads that mean something of their own, and
    beside words under other heads, numbers are data.
    """
    labels = [(column, precinct_label(words(value))) for column, value in sorted(row.items())]
    found = {column: int(label) for column, label in labels if label.isdecimal()}
    numbers = list(found.values())
    if len(found) < 2 or numbers != sorted(set(numbers)) or numbers == list(range(1, len(numbers) + 1)):
        return False
    if not any(column < min(found) for column in (*row, *upper)):
        return False
    beside = any(column in upper for column in row if column not in found)
    meant = sum(1 for column in found if meaning_of(words(upper.get(column)))[0] not in UNDER_WHICH)
    return not beside and meant < len(found) and 2 * len(found) >= len(row) - 2


def turned(grid: Grid) -> Grid | None:
    """The sheet on its side, for lists whose fields stand below each other; None for one too long to be such.

    A corner beside a line of precinct numbers is named after them where no other field is.
    """
    columns = {column for row in grid.rows.values() for column in row}
    if not columns or max(columns) > LONGEST or max(grid.rows) > LONGEST:
        return None
    rows: dict[int, Row] = {column: {} for column in sorted(columns)}
    for number, row in grid.rows.items():
        for column, value in row.items():
            rows[column][number] = value
    corner = next((number for number, row in sorted(grid.rows.items()) if numbers_precincts(row, {})), 0)
    first = min(columns)
    if corner and not any(meaning_of(words(value))[0] == "precinct" for value in rows[first].values()):
        rows[first][corner] = CORNER
    merges = tuple(Merge(each.left, each.top, each.right, each.bottom) for each in grid.merges)
    return replace(
        grid,
        rows=rows,
        merges=merges,
        formulas=frozenset((column, row) for row, column in grid.formulas),
        formats={(column, row): code for (row, column), code in grid.formats.items()},
        hidden_rows=grid.hidden_columns,
        hidden_columns=grid.hidden_rows,
    )
