// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <memory>

namespace castwright::language {

namespace {
const QString key = QStringLiteral("window/language");

/// Qt's buttons in the form in which ours are: Qt's Arabic commands where ours names.
[[maybe_unused]] constexpr const char *buttons[] = {QT_TRANSLATE_NOOP("QPlatformTheme", "OK"), QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
                                                    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
                                                    QT_TRANSLATE_NOOP("QPlatformTheme", "Close")};

/// Ours and Qt's own, kept by the application.
void install(const QLocale &locale, const QString &base, const QString &folder, const QString &slot)
{
    delete qApp->findChild<QTranslator *>(slot);
    auto translator = std::make_unique<QTranslator>(qApp);
    translator->setObjectName(slot);
    // A system in a language that we do not speak has English, whose file says what one and many of a thing are called.
    if (!translator->load(locale, base, QStringLiteral("_"), folder)
        && !translator->load(QLocale(QLocale::English), base, QStringLiteral("_"), folder))
        return;
    QCoreApplication::installTranslator(translator.release()); // the application owns it
}
} // namespace

QList<Language> all()
{
    return {{QString(), QCoreApplication::translate("Languages", "Like the system")},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
            {QStringLiteral("ja"), QStringLiteral("日本語")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
            {QStringLiteral("ar"), QStringLiteral("العربية")}};
}

QString remembered()
{
    return QSettings().value(key).toString();
}

void remember(const QString &code)
{
    QSettings().setValue(key, code);
}

void apply()
{
    const QString code = remembered();
    // One kind of digits in the whole window: clocks, counts and addresses are in 0 to 9, so the numbers of Arabic are too.
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code == u"ar" ? QStringLiteral("ar_AE") : code);
    QLocale::setDefault(locale);
    // What is installed last is asked first: where we have words for a button of Qt's, they are ours.
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath), QStringLiteral("qtTranslator"));
    install(locale, QStringLiteral("castwright"), QStringLiteral(":/translations"), QStringLiteral("castwrightTranslator"));
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace castwright::language
