// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DurationSpinBox.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int minuteSeconds = 60;
constexpr int hourSeconds = 60 * minuteSeconds;
constexpr int daySeconds = 24 * hourSeconds;
constexpr int fewestDays = 2; ///< one day is said as 24 hours
constexpr qsizetype mostDigits = 9;

int stepAt(int seconds)
{
    if (seconds < minuteSeconds)
        return 1;
    if (seconds < hourSeconds)
        return minuteSeconds;
    return seconds < fewestDays * daySeconds ? hourSeconds : daySeconds;
}
} // namespace

DurationSpinBox::DurationSpinBox(QWidget *parent) : QSpinBox(parent)
{
    m_units = QList<Unit>{{daySeconds, u"d"_s, tr("%1 d", "days"), {}},
                          {hourSeconds, u"h"_s, tr("%1 h", "hours"), {}},
                          {minuteSeconds, u"min"_s, tr("%1 min", "minutes"), {}},
                          {1, u"s"_s, tr("%1 s", "seconds"), {}}};
    for (Unit &unit : m_units)
        unit.symbol = QString(unit.shown).remove(u"%1"_s).trimmed();
    setValue(value()); // what stands in it so far was written without the units
}

QString DurationSpinBox::textFromValue(int seconds) const
{
    if (seconds == 0)
        return m_units.last().shown.arg(locale().toString(0));
    QStringList parts;
    int left = seconds;
    for (const Unit &unit : m_units) {
        const int amount = unit.seconds == daySeconds && left < fewestDays * daySeconds ? 0 : left / unit.seconds;
        if (amount == 0)
            continue;
        parts += unit.shown.arg(locale().toString(amount).remove(locale().groupSeparator()));
        left -= amount * unit.seconds;
    }
    return parts.join(u' ');
}

std::optional<qint64> DurationSpinBox::read(const QString &typed) const
{
    static const QRegularExpression part(u"\\s*(\\d+)\\s*([^\\d\\s]*)\\s*"_s, QRegularExpression::UseUnicodePropertiesOption);
    qint64 sum = 0;
    int above = std::numeric_limits<int>::max(); // larger units stand first
    qsizetype at = 0;
    while (at < typed.size()) {
        const auto match = part.match(typed, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const QString digits = match.captured(1);
        const QString word = match.captured(2);
        const bool isAlone = word.isEmpty() && at == 0 && match.capturedEnd() == typed.size();
        const auto unit = std::ranges::find_if(m_units, [&](const Unit &one) {
            return isAlone ? one.seconds == 1
                           : word.compare(one.symbol, Qt::CaseInsensitive) == 0 || word.compare(one.latin, Qt::CaseInsensitive) == 0;
        });
        if (!match.hasMatch() || digits.size() > mostDigits || unit == m_units.end() || unit->seconds >= above)
            return {};
        qint64 amount = 0;
        for (const QChar digit : digits) // of any script
            amount = amount * 10 + digit.digitValue();
        sum += amount * unit->seconds;
        above = unit->seconds;
        at = match.capturedEnd();
    }
    return typed.trimmed().isEmpty() ? std::nullopt : std::optional(sum);
}

int DurationSpinBox::valueFromText(const QString &typed) const
{
    if (!specialValueText().isEmpty() && typed == specialValueText())
        return minimum();
    return static_cast<int>(std::clamp<qint64>(read(typed).value_or(value()), minimum(), maximum()));
}

QValidator::State DurationSpinBox::validate(QString &typed, int &) const
{
    if (!specialValueText().isEmpty() && typed == specialValueText())
        return QValidator::Acceptable;
    if (const auto seconds = read(typed))
        return *seconds >= minimum() && *seconds <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
    const bool canBecomeOne = std::ranges::all_of(typed, [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSpace(); });
    return canBecomeOne ? QValidator::Intermediate : QValidator::Invalid;
}

void DurationSpinBox::fixup(QString &typed) const
{
    if (const auto seconds = read(typed))
        typed = textFromValue(static_cast<int>(std::clamp<qint64>(*seconds, minimum(), maximum())));
}

void DurationSpinBox::stepBy(int steps)
{
    interpretText();
    int now = value();
    for (int i = 0; i < std::abs(steps); ++i) {
        const int step = stepAt(steps > 0 ? now : std::max(0, now - 1));
        if (steps > 0) // to the next whole one, without running over
            now = now > maximum() - step ? maximum() : now / step * step + step;
        else
            now = std::max(minimum(), (now - 1) / step * step);
    }
    setValue(std::clamp(now, minimum(), maximum()));
    selectAll();
}

} // namespace castwright
