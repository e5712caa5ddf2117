// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace castwright {

/// A text to be taken elsewhere: shown, selected and copied, never changed. A part of it may be secret; it is covered until it is revealed,
/// and copied whole all the same. Knows no domain. Thread: main.
class CopyField : public QWidget {
    Q_OBJECT

public:
    /// `name` says what the text is, for who hears the window; object names begin with `objectName`.
    CopyField(const QString &name, const QString &objectName, QWidget *parent = nullptr);

    /// `secret` is the part to cover; empty covers nothing.
    void setValue(const QString &value, const QString &secret = {});
    QString value() const { return m_value; }
    QString shownText() const;
    void setRevealed(bool isRevealed);
    /// Another icon button behind the text.
    QToolButton *addButton(const QString &icon, const QString &accessibleName, const QString &objectName);

    /// A line with the title before a field of its own, added to `layout`; the line is the field's parent.
    static CopyField *addRow(QVBoxLayout &layout, const QString &title, const QString &objectName);

private:
    void showValue();

    QString m_name;
    QString m_value;
    QString m_secret;
    bool m_isRevealed = false;
    QHBoxLayout *m_row;
    QLineEdit *m_text;
    QToolButton *m_copy;
};

} // namespace castwright
