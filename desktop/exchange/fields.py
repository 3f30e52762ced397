"""The fields of each kind of list: what a recognised column becomes in a record, and how much it speaks for the kind."""

from desktop.exchange.examination import Kind

FIELDS: dict[Kind, dict[str, str]] = {
    "precincts": {
        "precinct": "number",
        "okrug": "okrug",
        "settlement": "settlement",
        "address": "address",
        "premises": "premises",
        "voters": "voters",
        "kind": "kind",
        "phone": "phone",
        "boundaries": "boundaries",
        "region": "region",
        "district": "district",
    },
    "members": {
        "surname": "surname",
        "given_name": "given_name",
        "patronymic": "patronymic",
        "full_name": "full_name",
        "precinct": "precinct_number",
        "post": "post",
        "phone": "phone",
        "iin": "iin",
        "birth_date": "birth_date",
        "nominated_by": "nominated_by",
        "workplace": "workplace",
        "education": "education",
        "region": "region",
        "district": "district",
    },
    "equipment": {
        "precinct": "precinct_number",
        "item": "item",
        "quantity_required": "quantity_required",
        "quantity_actual": "quantity_actual",
        "condition": "condition",
        "inventory_number": "inventory_number",
        "region": "region",
        "district": "district",
    },
    "attendance": {
        "full_name": "full_name",
        "surname": "surname",
        "given_name": "given_name",
        "patronymic": "patronymic",
        "precinct": "precinct_number",
        "post": "post",
        "present": "present",
        "date": "date",
    },
    "tests": {
        "full_name": "full_name",
        "surname": "surname",
        "given_name": "given_name",
        "patronymic": "patronymic",
        "entry_score": "entry_score",
        "exit_score": "exit_score",
        "score": "exit_score",
        "maximum": "maximum",
    },
}

WEIGHTS: dict[Kind, dict[str, float]] = {
    "precincts": {"precinct": 2, "voters": 3, "boundaries": 3, "premises": 2, "kind": 2, "address": 1, "settlement": 1, "okrug": 1},
    "members": {
        "full_name": 2,
        "surname": 2,
        "given_name": 1,
        "patronymic": 1,
        "precinct": 1,
        "post": 2,
        "phone": 1,
        "iin": 3,
        "birth_date": 3,
        "nominated_by": 3,
        "workplace": 2,
        "education": 2,
    },
    "equipment": {"precinct": 1, "item": 2, "quantity_required": 2, "quantity_actual": 2, "condition": 2, "inventory_number": 3},
    "attendance": {"full_name": 2, "surname": 2, "precinct": 1, "post": 1, "present": 4, "signature": 1, "date": 1},
    "tests": {"full_name": 2, "surname": 2, "entry_score": 3, "exit_score": 3, "score": 2, "maximum": 2},
}

REQUIRED: dict[Kind, tuple[str, ...]] = {
    "precincts": ("number",),
    "members": ("surname", "given_name"),
    "equipment": ("precinct_number", "item"),
    "attendance": ("full_name",),
    "tests": ("full_name",),
}
"""Without these a row is no record of its kind and is rejected."""
