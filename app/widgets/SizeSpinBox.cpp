// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SizeSpinBox.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr double step = 1024;
constexpr int mostDecimals = 2;
constexpr double fractions = 100; ///< of so many a unit is shown
constexpr std::array<QLatin1StringView, 5> units{QLatin1StringView("B"), QLatin1StringView("KiB"), QLatin1StringView("MiB"),
                                                 QLatin1StringView("GiB"), QLatin1StringView("TiB")};

/// The largest unit in which it can be written with two decimals, so that reading them gives the same.
std::size_t unitOf(double bytes)
{
    std::size_t unit = 0;
    double amount = bytes;
    for (std::size_t i = 1; i < units.size(); ++i) {
        amount /= step;
        if (amount >= 1 && std::round(std::round(amount * fractions) / fractions * std::pow(step, i)) == bytes)
            unit = i;
    }
    return unit;
}
} // namespace

SizeSpinBox::SizeSpinBox(QWidget *parent) : QDoubleSpinBox(parent)
{
    setDecimals(0);
    setValue(value()); // what stands in it so far was written without a unit
}

QString SizeSpinBox::textFromValue(double bytes) const
{
    const std::size_t unit = unitOf(bytes);
    QString amount = locale().toString(bytes / std::pow(step, unit), 'f', unit == 0 ? 0 : mostDecimals);
    static const QRegularExpression idle(u"[.,٫]?0+$"_s);
    if (unit > 0)
        amount.remove(idle);
    return amount.remove(locale().groupSeparator()) + u' ' + units[unit];
}

std::optional<double> SizeSpinBox::read(const QString &typed) const
{
    static const QRegularExpression form(u"^\\s*([^\\sA-Za-z]+)\\s*(?:([KMGT])i?)?B?\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(typed);
    bool isNumber = false;
    double amount = locale().toDouble(match.captured(1), &isNumber);
    if (!isNumber)
        amount = QLocale::c().toDouble(match.captured(1), &isNumber);
    if (!match.hasMatch() || !isNumber)
        return {};
    const QString prefix = match.captured(2);
    const auto power = prefix.isEmpty() ? 0 : u"KMGT"_s.indexOf(prefix.at(0).toUpper()) + 1;
    return std::round(amount * std::pow(step, power));
}

double SizeSpinBox::valueFromText(const QString &typed) const
{
    if (!specialValueText().isEmpty() && typed == specialValueText())
        return minimum();
    return std::clamp(read(typed).value_or(value()), minimum(), maximum());
}

QValidator::State SizeSpinBox::validate(QString &typed, int &) const
{
    if (!specialValueText().isEmpty() && typed == specialValueText())
        return QValidator::Acceptable;
    if (const auto bytes = read(typed))
        return *bytes >= minimum() && *bytes <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
    const bool canBecomeOne = std::ranges::all_of(typed, [](QChar c) { return c.isLetterOrNumber() || c.isSpace() || c.isPunct(); });
    return canBecomeOne ? QValidator::Intermediate : QValidator::Invalid;
}

void SizeSpinBox::fixup(QString &typed) const
{
    if (const auto bytes = read(typed))
        typed = textFromValue(std::clamp(*bytes, minimum(), maximum()));
}

void SizeSpinBox::stepBy(int steps)
{
    interpretText();
    std::size_t power = std::max<std::size_t>(1, unitOf(value()));
    if (steps < 0 && power > 1 && value() <= std::pow(step, power))
        --power; // below one of a unit come those of the smaller one
    const double unit = std::pow(step, power);
    const double whole = value() / unit;
    const double next = steps > 0 ? std::floor(whole) + steps : std::ceil(whole) + steps;
    setValue(next < 0 ? minimum() : std::clamp(next * unit, minimum(), maximum()));
    selectAll();
}

} // namespace castwright
