// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EmptyNote.h"

#include "theme/Theme.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QEvent>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

EmptyNote::EmptyNote(QAbstractItemView *view, const QString &words) : QLabel(words, view->viewport()), m_view(view)
{
    setObjectName(view->objectName() + u"Empty"_s);
    setProperty("dim", true);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setAttribute(Qt::WA_TransparentForMouseEvents); // the list below takes clicks and what is dropped
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view->model();
    const auto look = [this, model] { setVisible(model->rowCount() == 0); };
    connect(model, &QAbstractItemModel::rowsInserted, this, look);
    connect(model, &QAbstractItemModel::rowsRemoved, this, look);
    connect(model, &QAbstractItemModel::modelReset, this, look);
    look();
}

void EmptyNote::tell(const QString &words)
{
    if (words == text())
        return;
    setText(words);
    place();
}

bool EmptyNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QLabel::eventFilter(watched, event);
}

void EmptyNote::showEvent(QShowEvent *event)
{
    place(); // what the view scrolled meanwhile took it along
    QLabel::showEvent(event);
}

/// In the middle; where the room is too low, from its upper edge on.
void EmptyNote::place()
{
    const int space = theme::space::small;
    const QRect room = m_view->viewport()->rect().adjusted(space, space, -space, -space);
    setGeometry(QRect(room.topLeft(), QSize(room.width(), std::max(room.height(), heightForWidth(room.width())))));
}

} // namespace castwright
