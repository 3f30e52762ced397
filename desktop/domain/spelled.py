"""Numbers in words, as acts write them beside the figures: бір мың екі жүз елу екі; одна тысяча двести."""

from desktop.text import Language

KK_ONES = ("", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз")
KK_TENS = ("", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан")
KK_SCALES = ("", "мың", "миллион", "миллиард", "триллион")
RU_ONES = ("", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять")
RU_FEMININE = {1: "одна", 2: "две"}
RU_TEENS = (
    "десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
).split()
RU_TENS = (
    "", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"
)  # fmt: skip
RU_HUNDREDS = (
    "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"
)  # fmt: skip
RU_SCALES = (
    ("", "", ""),
    ("тысяча", "тысячи", "тысяч"),
    ("миллион", "миллиона", "миллионов"),
    ("миллиард", "миллиарда", "миллиардов"),
    ("триллион", "триллиона", "триллионов"),
)
EN_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
EN_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
EN_SCALES = ("", "thousand", "million", "billion", "trillion")
NOUGHT: dict[Language, str] = {"kk": "нөл", "ru": "ноль", "en": "zero"}


def spelled(number: int, language: Language, *, feminine: bool = False) -> str:
    """A whole number from 0 to 999 trillion in words; ``feminine`` is for Russian nouns such as «штука»."""
    if not number:
        return NOUGHT[language]
    said: list[str] = []
    for scale, part in reversed(list(enumerate(threes(number)))):
        if part:
            said.append(PARTS[language](part, scale, feminine=feminine))
    return " ".join(said)


def threes(number: int) -> list[int]:
    """The number in parts of three digits, the smallest first."""
    made: list[int] = []
    while number:
        number, part = divmod(number, 1000)
        made.append(part)
    return made


def kazakh(part: int, scale: int, *, feminine: bool) -> str:
    """Three digits in Kazakh: бір жүз is said жүз, бір мың is said in full."""
    del feminine
    hundreds, rest = divmod(part, 100)
    tens, ones = divmod(rest, 10)
    said = [KK_ONES[hundreds] if hundreds > 1 else "", "жүз" if hundreds else "", KK_TENS[tens], KK_ONES[ones]]
    return " ".join(word for word in (*said, KK_SCALES[scale]) if word)


def russian(part: int, scale: int, *, feminine: bool) -> str:
    """Three digits in Russian: одна тысяча, две тысячи, пять тысяч."""
    hundreds, rest = divmod(part, 100)
    tens, ones = divmod(rest, 10)
    said = [RU_HUNDREDS[hundreds]]
    if tens == 1:
        said.append(RU_TEENS[ones])
    else:
        gentle = scale == 1 or (scale == 0 and feminine)
        said += [RU_TENS[tens], RU_FEMININE.get(ones, RU_ONES[ones]) if gentle else RU_ONES[ones]]
    form = 2 if tens == 1 or ones == 0 or ones > 4 else 0 if ones == 1 else 1
    return " ".join(word for word in (*said, RU_SCALES[scale][form]) if word)


def english(part: int, scale: int, *, feminine: bool) -> str:
    """Three digits in English."""
    del feminine
    hundreds, rest = divmod(part, 100)
    said = [f"{EN_ONES[hundreds]} hundred"] if hundreds else []
    if rest >= 20:
        said.append("-".join(word for word in (EN_TENS[rest // 10], EN_ONES[rest % 10] if rest % 10 else "") if word))
    elif rest:
        said.append(EN_ONES[rest])
    return " ".join(word for word in (*said, EN_SCALES[scale]) if word)


PARTS = {"kk": kazakh, "ru": russian, "en": english}
