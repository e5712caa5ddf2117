// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/PlayTab.h"

#include "theme/Theme.h"
#include "widgets/CopyField.h"

#include <QDesktopServices>
#include <QLabel>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

PlayTab::PlayTab(ServerLink &link, const QString &serverAddress, QWidget *parent)
    : StreamTab(link, parent)
    , m_server(serverAddress)
    , m_outputRows(new QVBoxLayout)
    , m_note(new QLabel)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, theme::space::medium, 0, 0);
    rows->setSpacing(theme::space::small);
    m_page = CopyField::addRow(*rows, tr("Page with a player"), u"playPageField"_s);
    connect(m_page->addButton(u"external"_s, tr("Open the page with the player"), u"playPageOpen"_s), &QToolButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(pageAddress())); });
    m_embed = CopyField::addRow(*rows, tr("For a web page"), u"playEmbedField"_s);
    m_id = CopyField::addRow(*rows, tr("Playback ID"), u"playIdField"_s);
    m_outputRows->setSpacing(theme::space::small);
    rows->addLayout(m_outputRows);
    m_note->setWordWrap(true);
    m_note->setProperty("dim", true);
    rows->addWidget(m_note);
    rows->addStretch();
}

void PlayTab::showStream(bool)
{
    m_page->setValue(pageAddress());
    m_id->setValue(m_stream.value(u"playbackId").toString());
    m_embed->setValue(u"<iframe src=\"%1\" width=\"1280\" height=\"720\" allow=\"autoplay; fullscreen\"></iframe>"_s.arg(pageAddress()));
    m_link.call(u"resolve.viewer"_s, {{u"contentId"_s, m_stream.value(u"playbackId")}, {u"address"_s, u"127.0.0.1"_s}}, this,
                [this, asked = streamId()](const Result<QJsonObject> &answer) {
                    if (asked != streamId())
                        return;
                    show(answer ? answer->value(u"primary")[u"outputs"].toArray() : QJsonArray());
                    m_note->setText(answer ? tr("Whoever may watch this stream can play these addresses. They answer while it is on air.")
                                           : answer.error().message);
                });
}

void PlayTab::show(const QJsonArray &outputs)
{
    QStringList protocols;
    for (const auto &output : outputs)
        protocols += output[u"protocol"].toString();
    if (protocols != m_protocols) {
        for (const CopyField *field : std::as_const(m_outputs))
            delete field->parentWidget();
        m_outputs.clear();
        m_protocols = protocols;
        for (const QString &protocol : std::as_const(protocols))
            m_outputs += CopyField::addRow(*m_outputRows, protocol == u"LLHLS" ? u"LL-HLS"_s : protocol, u"play%1Field"_s.arg(protocol));
    }
    for (qsizetype at = 0; at < outputs.size(); ++at)
        m_outputs[at]->setValue(outputs[at][u"url"].toString());
}

} // namespace castwright
