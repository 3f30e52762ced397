"""The one adapter from marked sentences to Qt's catalogues.

``say`` gives a sentence in any language, whatever the window speaks: papers need it. ``shown`` gives it in the
window's language, through the translators that ``speak`` installed.
"""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from desktop.resource import resource
from desktop.text import Language, Sentence

COUNTED = "%n"


@cache
def catalogue(language: Language) -> QTranslator:
    """The translator of a language, loaded once and not installed."""
    translator = QTranslator()
    translator.load(str(resource(f"desktop_{language}.qm")))
    return translator


def say(sentence: Sentence, language: Language) -> str:
    """The sentence in a language; its English source where the catalogue has no other."""
    number = -1 if sentence.count is None else sentence.count
    words = catalogue(language).translate(sentence.context, sentence.source, None, number) or sentence.source
    return filled(words, sentence, lambda inner: say(inner, language))


def shown(sentence: Sentence) -> str:
    """The sentence in the window's language."""
    number = -1 if sentence.count is None else sentence.count
    words = QCoreApplication.translate(sentence.context, sentence.source, None, number)
    return filled(words, sentence, shown)


def filled(words: str, sentence: Sentence, inner: Callable[[Sentence], str]) -> str:
    """Put the values where the placeholders stand; a placeholder without a value stays as it is written."""
    if sentence.count is not None:
        words = words.replace(COUNTED, str(sentence.count))
    for name, value in sentence.values:
        words = words.replace("{" + name + "}", inner(value) if isinstance(value, Sentence) else str(value))
    return words


def speak(language: Language) -> None:
    """Let the window speak a language: Qt's own words and ours."""
    application = QCoreApplication.instance()
    if application is None:
        return
    for old in application.findChildren(QTranslator, "daiyn"):
        application.removeTranslator(old)
        old.deleteLater()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(resource(f"desktop_{language}.qm").parent)
    for name, place in ((f"qtbase_{language}", folder), (f"desktop_{language}", ours)):
        translator = QTranslator(application)
        translator.setObjectName("daiyn")
        if translator.load(name, place):
            application.installTranslator(translator)
