// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSpinBox>

#include <optional>

namespace castwright {

/// Whole seconds or milliseconds, shown and typed as people say them: "24 h", "5 min", "1 h 30 min", "1 s 500 ms". A number alone is in the
/// unit of the value. Units are those of the window's language; "ms", "s", "min", "h" and "d" are understood in every one. Thread: main.
class DurationSpinBox : public QSpinBox {
    Q_OBJECT

public:
    enum class Unit { Seconds, Milliseconds }; ///< of value()

    explicit DurationSpinBox(Unit unit = Unit::Seconds, QWidget *parent = nullptr);

    /// By 100 milliseconds, a second, a minute, an hour or a day, as the length asks for.
    void stepBy(int steps) override;

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString &typed) const override;
    QValidator::State validate(QString &typed, int &pos) const override;
    /// What is beyond a limit becomes the limit.
    void fixup(QString &typed) const override;

private:
    struct Part {
        int size; ///< in the unit of the value
        QString latin;
        QString shown;  ///< "%1 min"
        QString symbol; ///< "min"
    };

    /// Nothing while it is unfinished.
    std::optional<qint64> read(const QString &typed) const;

    int stepAt(int value) const;

    int m_second;        ///< in the unit of the value
    QList<Part> m_parts; ///< the largest first
};

} // namespace castwright
