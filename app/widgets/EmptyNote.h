// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QAbstractItemView;

namespace castwright {

/// What stands in a list or a table while there is nothing in it: what will be here, and how it comes. Thread: main.
class EmptyNote : public QLabel {
    Q_OBJECT

public:
    /// `view` has its model already. The note is called after it: "hooks" has "hooksEmpty".
    EmptyNote(QAbstractItemView *view, const QString &words);

    void tell(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void place();

    QAbstractItemView *m_view;
};

} // namespace castwright
