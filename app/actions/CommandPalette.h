// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace castwright {

class ActionCatalog;

/// How well `typed` fits `text`, 0 is not at all: all letters in order, better at the beginnings of words and side by side.
int matchScore(const QString &typed, const QString &text);

/// Every action by typing a part of its name. Thread: main.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(const ActionCatalog &catalog, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void runCurrent();

    const ActionCatalog &m_catalog;
    QLineEdit *m_typed;
    QListWidget *m_list;
    QLabel *m_nothing; ///< says that nothing fits
};

} // namespace castwright
