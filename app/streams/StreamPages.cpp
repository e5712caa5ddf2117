// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/StreamPages.h"

#include "actions/ActionCatalog.h"
#include "analytics/AnalyticsPage.h"
#include "link/StudioMirror.h"
#include "streams/StreamsPage.h"
#include "widgets/ShowOnce.h"

namespace castwright {

using namespace Qt::StringLiterals;

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
    catalog.add({u"streams.analytics"_s, tr("&Analytics …"), streams, {}, u"stats"_s}, this, [this] { openAnalytics({}); });
}

void StreamPages::openAnalytics(const QString &streamId)
{
    showOnce(m_analytics, [this] { return new AnalyticsPage(m_mirror.link(), m_window); });
    m_analytics->choose(streamId);
}

void StreamPages::openStreams()
{
    showOnce(m_streams, [this] { return new StreamsPage(m_mirror, m_history, m_server, m_window); });
    connect(m_streams, &StreamsPage::analyticsWanted, this, &StreamPages::openAnalytics, Qt::UniqueConnection);
}

} // namespace castwright
