// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace castwright {

/// Brings a page that is a window of its own to the front; it is made when it is not there yet. Knows no domain. Thread: main.
template <class Page, class Make>
void showOnce(QPointer<Page> &page, Make make)
{
    if (!page)
        page = make();
    page->show();
    page->raise();
    page->activateWindow();
}

} // namespace castwright
