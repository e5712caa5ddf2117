// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/StreamPages.h"

#include "actions/ActionCatalog.h"
#include "streams/StreamsPage.h"

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
void bringForward(QWidget &page)
{
    page.show();
    page.raise();
    page.activateWindow();
}
} // namespace

StreamPages::StreamPages(StudioMirror &mirror, EditHistory &history, const QString &serverAddress, QWidget *window)
    : QObject(window)
    , m_mirror(mirror)
    , m_history(history)
    , m_server(serverAddress)
    , m_window(window)
{}

void StreamPages::addActions(ActionCatalog &catalog)
{
    const QString streams = tr("Streams");
    catalog.add({u"streams.open"_s, tr("S&treams …"), streams, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), u"stream"_s}, this,
                [this] { openStreams(); });
}

void StreamPages::openStreams()
{
    if (!m_streams)
        m_streams = new StreamsPage(m_mirror, m_history, m_server, m_window);
    bringForward(*m_streams);
}

} // namespace castwright
