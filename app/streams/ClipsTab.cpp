// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/ClipsTab.h"

#include "streams/ClipDialog.h"

namespace castwright {

using namespace Qt::StringLiterals;

ClipsTab::ClipsTab(ServerLink &link, const QString &serverAddress, QWidget *parent)
    : ArtifactTab(link,
                  {u"clip"_s, u"clip.list"_s, u"clip.update"_s, u"clip.delete"_s, tr("Clips"),
                   tr("Nothing was cut out of this stream yet. A clip is cut from what is kept of the past or from a recording."),
                   tr("Delete the clip “%1”? Its file goes too.")},
                  serverAddress, parent)
{
    addButton(u"trim"_s, tr("Clip a &part …"), u"newClipButton"_s, [this] {
        auto *dialog = new ClipDialog(m_link, m_stream, m_live, this);
        connect(dialog, &ClipDialog::created, this, &ClipsTab::reload);
        dialog->open();
    });
}

QString ClipsTab::stateText(const QString &state) const
{
    return state == u"ready" ? tr("✓ Ready") : state == u"failed" ? tr("✕ Failed") : tr("◌ Being cut");
}

} // namespace castwright
