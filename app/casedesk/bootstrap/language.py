"""The language of the program: whose words, whose dates and whose numbers."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from casedesk.resources import OWN_LANGUAGE, languages, resource_root


def speak(app: QCoreApplication, choice: str) -> str:
    """Make the program speak, before any of its words are made; return the code of the language.

    Args:
        app: What the words are made for.
        choice: A code such as "de"; anything that is not offered means the system's language.
    """
    system = QLocale.system()
    language = chosen_language(choice, system.uiLanguages(), languages())
    QLocale.setDefault(_locale(language, system))
    if language != OWN_LANGUAGE:
        _install(app, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # What comes last is asked first.
        _install(app, f"casedesk_{language}", str(resource_root() / "i18n"))
    return language


def _install(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)


def chosen_language(choice: str, wanted: Sequence[str], offered: Sequence[str]) -> str:
    """Return the choice if it is offered, else the first language that the system wants and we have."""
    if choice in offered:
        return choice
    for name in wanted:
        # "de-DE", "sr-Latn-RS": the first part is the language.
        language = name.partition("-")[0]
        if language in offered:
            return language
    return OWN_LANGUAGE


def _locale(language: str, system: QLocale) -> QLocale:
    """Return the system's habits where it speaks the language, else those of the language in its country."""
    code = QLocale(language).language()
    return system if system.language() == code else QLocale(code, system.territory())
