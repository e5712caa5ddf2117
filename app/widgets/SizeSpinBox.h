// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

#include <optional>

namespace castwright {

/// Whole bytes, shown and typed as people say them: "256 KiB", "1.5 MiB". A number alone is bytes; "k", "KB" and "KiB" are all 1024, as in
/// file managers. Up to 2^53. Thread: main.
class SizeSpinBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit SizeSpinBox(QWidget *parent = nullptr);

    /// To the next whole one of the unit that is shown.
    void stepBy(int steps) override;

protected:
    QString textFromValue(double bytes) const override;
    double valueFromText(const QString &typed) const override;
    QValidator::State validate(QString &typed, int &pos) const override;
    /// What is beyond a limit becomes the limit.
    void fixup(QString &typed) const override;

private:
    /// Nothing while it is unfinished.
    std::optional<double> read(const QString &typed) const;
};

} // namespace castwright
