"""What the heads of columns are called in offices, in Kazakh and Russian: data, tried from the top, first match holds.

Patterns are written in plain letters (ә → а, қ → к, і → и …), signs as spaces, № as «no»; so a head without its Kazakh
letters is recognised too.
"""

import re

from desktop.domain.readings import plain, words

PATTERNS: tuple[tuple[str, str], ...] = (
    (
        "row_number",
        r"(no )?(р с|п п|п н|рс|пп|no|nn|no no|рет|рет саны|ретти\w* \w*|no no п п|порядков\w* \w*|к с|т р|т б)( no)?",
    ),
    ("signature", r".*\b(колы|колтанба|подпис\w*|кол кою\w*|signature)\b.*"),
    ("voters_share", r".*(явка|улес|процент|пайыз|^%$).*"),
    (
        "computed",
        r"(осим|прирост|рост|динамика|айырма\w*|разница|%|сдал|не сдал|откен|тапсырды|орташа|средн\w*|рейтинг)",
    ),
    (
        "computed",
        r"(косымша|дополнительн)\w* (кажет|керек|требу|потреб|нуж).*|(жалпы|барлыгы|всего|итого) .*(катыс|посещ).*",
    ),
    ("computed", r"(жетисп\w*|не хватает|нехват\w*|недоста\w*|артыгы|излиш\w*|сдал не сдал|результат сдачи)"),
    ("iin", r".*\b(жсн|иин|iin|жеке сайкестендиру\w*|индивидуальн\w* идентиф\w*).*"),
    ("birth_date", r".*(туган|рожд|birth|\bд р\b|\bг р\b|\bт к\b).*"),
    (
        "workplace",
        r".*(жумыс орн|негизги жумыс|жумыс истейтин|кызмет орн|мест\w* работ|работа|мест\w* служб|workplace).*",
    ),
    ("full_name", r".*(теги.*\bаты|фамилия.*имя|\bфио\b|\bф и о\b|\bтаа\b|\bт а а\b|аты жон|толык аты|full name).*"),
    ("full_name", r"фамилия и о|(фамилия|теги)( мен| и| пен)? (инициал\w*|аты жони)|аты жони\w*"),
    ("patronymic", r".*(акесинин|отчеств|patronymic).*"),
    ("surname", r".*(\bтеги\b|фамили|surname|last name).*"),
    (
        "phone",
        r".*(тел\b|телеф|phone|уялы|мобил|\bмоб\b|\bсот\b|байланыс (ном|дерек)|контактн\w* (ном|дан)|whatsapp).*",
    ),
    ("education", r".*(билим|образован|education).*"),
    ("nominated_by", r".*(усын|выдви|предлож|proposed|nominated|парти).*"),
    ("post", r".*(лауазым|должност|комиссия\w* кызмет|статус|post\b|position|роль в комис).*"),
    ("inventory_number", r".*(тугендеу|инв\w* (no|ном)|\bинв\b|инвентарн\w* ном|инвентарлык|сериялык|серийн).*"),
    (
        "voters_part",
        (
            r".*(сонын ишинде|онын ишинде|из них|в том числе|мугедек|инвалид|маломобил|впервые|алгаш рет|на дому|уйде"
            r"|\bерлер|\bайелдер|мужчин|женщин).*"
        ),
    ),
    (
        "voters",
        r".*(сайлауш|избирател(?!ьн)|азаматтар|граждан|дауыс беруш|voters|тизим\w* саны|электорат).*",
    ),
    ("boundaries", r".*(шекара|границ|boundar|borders|кирет\w* коше|входящ\w* улиц).*"),
    ("condition", r".*(куйи|жагдайы|состоян|condition|жарамдылыг|исправност).*"),
    ("kind", r".*(учаске\w* тури|вид\w* участ|тип участ|участ\w* вид|kind).*|тури|вид|тип|категория"),
    ("okrug", r".*(округ|\bс о\b|\bа о\b|сельск\w* акимат|okrug).*"),
    (
        "settlement",
        r".*(елди мекен|населен|нас пункт|\bн п\b|settlement|ауыл атауы).*|ауыл\w*|село|аул\w*|поселок|кент|ауыл село",
    ),
    ("premises", r".*(центр\w* (избирательн|участ|голосов)|(сайлау|дауыс беру|учаске\w*) орталыг).*"),
    ("precinct", r"(наименован\w*|назван\w*) (избирательн\w* )?участк\w*|(сайлау )?учаске\w* атауы"),
    (
        "item",
        (
            r".*(жабдык\w* (тури|атауы)|вид\w* (оборуд|имущ)|атауы|наименован|назван|имуществ|\bмулик|item\b).*"
            r"|жабдык\w*|оборудование|предмет\w*"
        ),
    ),
    ("address", r".*(мекен ?жай|адрес|address).*"),
    (
        "premises",
        r".*(орналаскан|гимарат|здани|помещен|уй жай|premises|мест\w* ?нахожд|мест\w* голосов|дауыс беру орн|объект).*",
    ),
    ("maximum", r".*(\bмакс|maximum|\bmax\b|ен жогары|возможн\w* балл).*"),
    (
        "entry_score",
        r".*(\bкиру|\bкирис|входн|бастапкы|до обуч|до семинар|(оку|семинар|сабак)\w* дейин|entry|pre ?test|\bвх\b).*",
    ),
    (
        "exit_score",
        r".*(\bшыг[уы]|корытынды|выходн|итогов|после (обуч|семинар)|(оку|семинар)\w* кейин|exit|post ?test|\bвых\b).*",
    ),
    (
        "score",
        r"балл\w*|.*балл саны|.*кол\w* балл\w*|(.*тест )?нати\w*|результат\w*|.*результат\w* тест\w*|score|оценка|бага",
    ),
    (
        "present",
        r".*(катысты|катыскан|катысуы|присутств|келди|келген|явил|present|attended|отметка|белги|посещ).*|явка|катысу",
    ),
    ("quantity_required", r".*(норма|кажет|керек|полож|потреб|требу|нужно|required|по плану|жоспар).*"),
    (
        "quantity_actual",
        r".*(накты|\bфакт|\bбары\b|имеет|налич|кол во|количеств|actual|in stock).*|саны|дана|шт|бар|саны дана|кол",
    ),
    ("precinct", r".*(учаске|участ|\bуик\b|\bуск\b|\bуч\b|precinct|сайлау учас|\bпик\b|\bру\b no).*"),
    ("region", r".*(облыс|област|region).*"),
    ("district", r".*(аудан|район|district).*"),
    ("full_name", r".*(катысушы|слушател|участник|тындаушы|мушесинин|комиссия мушелери|члены? комиссии).*"),
    ("given_name", r"аты|имя|есими|given name|first name|name"),
    ("date", r".*(куни|дата|date|мерзими).*|кун"),
    ("note", r".*(ескерту|примечан|note|себеби|причина|комментар|remark).*"),
)

COMPILED = tuple((meaning, re.compile(pattern)) for meaning, pattern in PATTERNS)

GENERIC = frozenset({"row_number", "date", "given_name", "quantity_actual", "score", "maximum", "note", "kind"})
"""Meanings of a lower head that its upper head decides: «№» under «Учаске», «саны» under «Азаматтар»."""

BREAK = re.compile(r"\s+/\s*|\s*/\s+|(?<=[^\W\d_]{3})/(?=[^\W\d_]{3})|\s*\|\s*")
ABBREVIATED = re.compile(r"\b([рпкстан])\s*/\s*([спнрбоа])\b", re.IGNORECASE)
BRACKETS = re.compile(r"\([^()]*\)")

TOTAL = re.compile(
    r"(итог\w*|всего|барлыгы|барлык\b|жиыны|жиынтыгы|жалпы саны|орташа|средн\w+|в среднем|total|подытог\w*)\b"
)
SIGNATURE = re.compile(
    r"(\S+ ){0,3}?((торага|торайым)(м|сы|нын\b|\b)|хатшы(сы|нын)?\b|председател|секретар|жауапты|ответствен|исполнит"
    r"|орындаушы|орындаган|орынд\.|исп\.|колы\b|подпис|бекит(ем|ил|у\b)|утвержд|келис(ил|ем|у\b)|согласов|дайындаган|составил"
    r"|тексер(ген|ди|уш)|проверил|басшы(сы)?\b|руковод|бас бухгалтер|акими\b|акимнин|акимат"
    r"|аким (район|сельск|округ|обл|город))"
)
"""Who signs below a list; not the surnames Акимов, Бекитов and the given name Әкім."""
NOTE = re.compile(r"(ескерту|примечан|\*|note)")

ITEM = re.compile(
    r"кабина|жашик|ящик|урна|сейф|стенд|пандус|трафарет|лупа|мор$|печать|пломба|компьютер|принтер|сканер|устел|стол"
    r"|орындык|стул|генератор"
)
"""Things by which a wide table of equipment is known when the register names no kinds of items."""

LATIN = re.compile(r"[A-Za-z]")
OTHER_LETTERS = re.compile(r"[^\W\d_a-zA-Zıəñöüşçğ]")
LETTERS: dict[str, str] = {
    **dict(zip("abcdefghijklmnopqrstuvwxyz", "абцдефгхижклмнопкрстуввхыз", strict=True)),
    **dict(zip(("sh", "ch", "zh", "ya", "yu", "kh", "iya", "gh", "ng"), "ш ч ж я ю х ия г н".split(), strict=True)),
    **dict(zip("əñöüşçğ", "аноушчг", strict=True)),
}
"""Latin letters of heads as they sound, for heads typed without a Kazakh or Russian keyboard."""
PAIRS = re.compile("|".join(sorted(LETTERS, key=len, reverse=True)))

LONGEST = 400
"""Letters of a head at most; a longer text is none, and looking through it would cost minutes."""

TITLES: tuple[tuple[str, str], ...] = (
    ("attendance", r"тиркеу парагы|лист регистрации|посещаемост|катысуы|присутств"),
    ("tests", r"тест"),
    ("equipment", r"жабдык|инвентар|оснащен|мулик|имуществ|оборудован"),
    ("members", r"мушелер|курам|состав|член"),
    ("precincts", r"учаскелер(дин)? тизими|список .*участков|перечень .*участков"),
)
"""What a title over the table says of its kind."""


def normal(text: str) -> str:
    """A head in the letters of the patterns: «Учаске №» → «учаске no»."""
    marked = re.sub(r"№|N[°º]|#", " no ", plain(words(text)))
    return " ".join(re.sub(r"[^\w%+]+", " ", marked).split())


def halves(text: str) -> list[str]:
    """The languages of a bilingual head: «Білімі/Образование», «Тегі /⏎Ф.И.О.»."""
    lines = ABBREVIATED.sub(r"\1 \2", text).replace("\r", "\n")
    return [half for line in lines.split("\n") for half in BREAK.split(line) if half.strip()]


def meaning_of(text: str) -> tuple[str | None, int]:
    """What a head means and how surely: 2 the whole head says it, 1 a half of it or its brackets do, 0 nothing does."""
    if len(text) > LONGEST:
        return None, 0
    bare = BRACKETS.sub(" ", text)
    for candidate in (bare, *halves(bare), text):
        spoken = normal(candidate)
        if not spoken:
            continue
        for meaning, pattern in COMPILED:
            if pattern.fullmatch(spoken):
                return meaning, 2 if candidate is bare else 1
    spelled = cyrillic(bare)
    return (meaning_of(spelled)[0], 1) if spelled != bare else (None, 0)


def cyrillic(text: str) -> str:
    """A head in Latin letters («Tegi», «Uchaske №», «Familiya») in Cyrillic ones; others as they are."""
    if not LATIN.search(text) or OTHER_LETTERS.search(text):
        return text
    return PAIRS.sub(lambda match: LETTERS[match[0]], text.casefold().replace("ı", "i"))
