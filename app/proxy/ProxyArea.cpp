// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxy/ProxyArea.h"

#include "actions/ActionCatalog.h"
#include "link/StudioMirror.h"
#include "proxy/ProxyPage.h"
#include "sources/SourcesPanel.h"
#include "widgets/ShowOnce.h"

#include <QWidget>

namespace castwright {

using namespace Qt::StringLiterals;

ProxyArea::ProxyArea(StudioMirror &mirror, EditHistory &history, const QString &serverAddress, QWidget *window)
    : QObject(window)
    , m_mirror(mirror)
    , m_history(history)
    , m_serverAddress(serverAddress)
    , m_window(window)
    , m_log(mirror.link())
{}

ProxyArea::~ProxyArea()
{
    delete m_page;
}

void ProxyArea::addActions(ActionCatalog &catalog)
{
    catalog.add({u"proxy.open"_s, tr("Stream pro&xy …"), tr("Live"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), u"network"_s}, this,
                [this] { open(); });
}

void ProxyArea::addSource(const QString &streamId, const QString &name)
{
    if (!m_mirror.studioId().isEmpty())
        SourcesPanel::addStream(m_history, streamId, name);
}

void ProxyArea::open()
{
    showOnce(m_page, [this] { return new ProxyPage(m_mirror.link(), m_serverAddress, m_log, m_window); }); // beside the show, which goes on
    connect(m_page, &ProxyPage::sourceWanted, this, &ProxyArea::addSource, Qt::UniqueConnection);
}

} // namespace castwright
