// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSpinBox>

#include <optional>

namespace castwright {

/// Whole seconds, shown and typed as people say them: "24 h", "5 min", "1 h 30 min". A number alone is seconds. Units are those of the
/// window's language; "s", "min", "h" and "d" are understood in every one. Thread: main.
class DurationSpinBox : public QSpinBox {
    Q_OBJECT

public:
    explicit DurationSpinBox(QWidget *parent = nullptr);

    /// By a second, a minute, an hour or a day, as the length asks for.
    void stepBy(int steps) override;

protected:
    QString textFromValue(int seconds) const override;
    int valueFromText(const QString &typed) const override;
    QValidator::State validate(QString &typed, int &pos) const override;
    /// What is beyond a limit becomes the limit.
    void fixup(QString &typed) const override;

private:
    struct Unit {
        int seconds;
        QString latin;
        QString shown;  ///< "%1 min"
        QString symbol; ///< "min"
    };

    /// Nothing while it is unfinished.
    std::optional<qint64> read(const QString &typed) const;

    QList<Unit> m_units; ///< the largest first
};

} // namespace castwright
