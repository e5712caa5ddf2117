// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace castwright {

/// A path to type or to choose. Knows no domain. Thread: main.
class FileField : public QWidget {
    Q_OBJECT

public:
    enum class Wants { File, Folder };

    explicit FileField(Wants wants, QWidget *parent = nullptr);
    QString path() const;
    void setPath(const QString &path);
    QLineEdit *edit() { return m_edit; }

Q_SIGNALS:
    void changed();

private:
    void choose();

    Wants m_wants;
    QLineEdit *m_edit;
};

} // namespace castwright
