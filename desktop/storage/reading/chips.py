"""The filters that each list offers, in the words of the office."""

from desktop.text import Sentence, text

CHIPS: dict[str, tuple[tuple[str, str, Sentence], ...]] = {
    "precincts": (
        ("state", "NOT_READY", text("State", "not ready")),
        ("state", "REMARKS", text("State", "with remarks")),
        ("state", "UNCHECKED", text("State", "not checked")),
        ("state", "READY", text("State", "ready")),
        ("vacancies", "yes", text("Chips", "vacancies")),
        ("short", "yes", text("Chips", "short of items")),
        ("kind", "SPECIAL", text("PrecinctKind", "closed")),
        ("shared", "yes", text("Chips", "in one building")),
        ("papers", "ru", text("Chips", "papers in Russian")),
        ("works", "no", text("Chips", "does not work")),
    ),
    "members": (
        ("trained", "no", text("Chips", "not trained")),
        ("phone", "unconfirmed", text("Chips", "phone not confirmed")),
        ("post", "CHAIR", text("Chips", "chairs")),
        ("post", "SECRETARY", text("Chips", "secretaries")),
        ("consent", "no", text("Chips", "no consent")),
        ("permanent", "yes", text("Chips", "permanent")),
        ("commission", "own", text("Chips", "our commission")),
    ),
    "buildings": (("shared", "yes", text("Chips", "several precincts")), ("used", "no", text("Chips", "not used"))),
    "equipment": (
        ("short", "yes", text("Chips", "short")),
        ("surplus", "yes", text("Chips", "surplus")),
        ("condition", "REPAIR", text("Condition", "needs repair")),
        ("condition", "BAD", text("Condition", "unusable")),
    ),
    "seminars": (("unmarked", "yes", text("Chips", "not all marked")),),
    "calendar": (
        ("done", "no", text("Chips", "not done")),
        ("changed", "yes", text("Chips", "changed by the office")),
        ("own", "yes", text("Chips", "own lines")),
        ("kind", "SPECIAL", text("Chips", "closed precincts")),
    ),
    "tasks": (
        ("done", "no", text("Chips", "not done")),
        ("origin", "DEADLINE", text("Origin", "deadline")),
        ("origin", "REMARK", text("Origin", "remark")),
        ("origin", "SHORTAGE", text("Origin", "shortage")),
        ("origin", "OWN", text("Origin", "own")),
        ("done", "yes", text("Chips", "done")),
    ),
    "duty": (("commission", "own", text("Chips", "our commission")),),
    "incidents": (("open", "yes", text("Chips", "not solved")),),
    "works": (("done", "no", text("Chips", "not done")), ("done", "yes", text("Chips", "done"))),
    "consignments": (
        ("kind", "BALLOT", text("FormKind", "Ballots")),
        ("kind", "CERTIFICATE", text("Chips", "certificates")),
        ("kind", "SEAL", text("FormKind", "Seals")),
        ("kind", "OTHER", text("FormKind", "Other forms")),
        ("way", "IN", text("Chips", "received")),
        ("way", "OUT", text("Chips", "handed over")),
        ("way", "BACK", text("Chips", "returned")),
        ("signed", "no", text("Chips", "not signed")),
    ),
    "budget": (
        ("purpose", "PAY", text("Chips", "pay")),
        ("purpose", "ITEMS", text("Purpose", "Equipment")),
        ("purpose", "WORKS", text("Chips", "works")),
        ("over", "yes", text("Chips", "above the plan")),
    ),
    "attendance": (("presence", "", text("Chips", "not marked")),),
}
