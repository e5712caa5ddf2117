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
constexpr int secondMs = 1000;
constexpr int stepMs = 100;
constexpr int fewestDays = 2; ///< one day is said as 24 hours
constexpr qsizetype mostDigits = 9;
} // namespace

DurationSpinBox::DurationSpinBox(Unit unit, QWidget *parent) : QSpinBox(parent), m_second(unit == Unit::Milliseconds ? secondMs : 1)
{
    m_parts = QList<Part>{{daySeconds * m_second, u"d"_s, tr("%1 d", "days"), {}},
                          {hourSeconds * m_second, u"h"_s, tr("%1 h", "hours"), {}},
                          {minuteSeconds * m_second, u"min"_s, tr("%1 min", "minutes"), {}},
                          {m_second, u"s"_s, tr("%1 s", "seconds"), {}}};
    if (unit == Unit::Milliseconds)
        m_parts += Part{1, u"ms"_s, tr("%1 ms", "milliseconds"), {}};
    for (Part &part : m_parts)
        part.symbol = QString(part.shown).remove(u"%1"_s).trimmed();
    setValue(value()); // what stands in it so far was written without the units
}

QString DurationSpinBox::textFromValue(int value) const
{
    if (value == 0)
        return m_parts.last().shown.arg(locale().toString(0));
    QStringList texts;
    int left = value;
    for (const Part &part : m_parts) {
        const int day = daySeconds * m_second;
        const int amount = part.size == day && left / fewestDays < day ? 0 : left / part.size;
        if (amount == 0)
            continue;
        texts += part.shown.arg(locale().toString(amount).remove(locale().groupSeparator()));
        left -= amount * part.size;
    }
    return texts.join(u' ');
}

int DurationSpinBox::stepAt(int value) const
{
    const int seconds = value / m_second;
    if (seconds < 1)
        return std::min(stepMs, m_second);
    if (seconds < minuteSeconds)
        return m_second;
    if (seconds < hourSeconds)
        return minuteSeconds * m_second;
    return (seconds < fewestDays * daySeconds ? hourSeconds : daySeconds) * m_second;
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
        const auto unit = std::ranges::find_if(m_parts, [&](const Part &one) {
            return isAlone ? one.size == 1
                           : word.compare(one.symbol, Qt::CaseInsensitive) == 0 || word.compare(one.latin, Qt::CaseInsensitive) == 0;
        });
        if (!match.hasMatch() || digits.size() > mostDigits || unit == m_parts.end() || unit->size >= above)
            return {};
        qint64 amount = 0;
        for (const QChar digit : digits) // of any script
            amount = amount * 10 + digit.digitValue();
        sum += amount * unit->size;
        above = unit->size;
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
    if (const auto length = read(typed))
        return *length >= minimum() && *length <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
    const bool canBecomeOne = std::ranges::all_of(typed, [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSpace(); });
    return canBecomeOne ? QValidator::Intermediate : QValidator::Invalid;
}

void DurationSpinBox::fixup(QString &typed) const
{
    if (const auto length = read(typed))
        typed = textFromValue(static_cast<int>(std::clamp<qint64>(*length, minimum(), maximum())));
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
            now = now <= 0 ? minimum() : std::max(minimum(), (now - 1) / step * step);
    }
    setValue(std::clamp(now, minimum(), maximum()));
    selectAll();
}

} // namespace castwright
