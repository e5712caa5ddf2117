// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/ResumeBar.h"

#include "theme/Theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace castwright {

using namespace Qt::StringLiterals;

ResumeBar::ResumeBar(ServerLink &link, QWidget *parent) : QFrame(parent), m_link(link), m_text(new QLabel)
{
    setObjectName(u"panel"_s);
    setAccessibleName(tr("An interrupted show"));
    m_text->setWordWrap(true);
    auto *resumeButton = new QPushButton(tr("Go on &air again"));
    resumeButton->setObjectName(u"resumeButton"_s);
    auto *leave = new QPushButton(tr("&Leave it"));
    leave->setObjectName(u"discardSessionButton"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::space::medium, theme::space::small, theme::space::medium, theme::space::small);
    layout->addWidget(m_text, 1);
    layout->addWidget(resumeButton);
    layout->addWidget(leave);
    setVisible(false);
    connect(resumeButton, &QPushButton::clicked, this, [this] { answer(false); });
    connect(leave, &QPushButton::clicked, this, [this] { answer(true); });
    ask();
}

void ResumeBar::ask()
{
    m_link.call(u"session.resumable"_s, {}, this, [this](const Result<QJsonObject> &result) {
        const QJsonArray sessions = result ? result->value(u"data").toArray() : QJsonArray();
        setVisible(!sessions.isEmpty());
        if (sessions.isEmpty())
            return;
        const QJsonObject session = sessions.first().toObject();
        m_studioId = session.value(u"studioId").toString();
        const auto since = QDateTime::fromString(session.value(u"startedAt").toString(), Qt::ISODateWithMs).toLocalTime();
        m_text->setText(tr("“%1” was live to %n destination(s) since %2 when Castwright ended unexpectedly.", nullptr, static_cast<int>(session.value(u"destinationIds").toArray().size()))
                            .arg(session.value(u"studioName").toString(), QLocale().toString(since, QLocale::ShortFormat)));
    });
}

void ResumeBar::answer(bool isDiscarded)
{
    m_link.call(u"session.resume"_s, {{u"studioId"_s, m_studioId}, {u"discard"_s, isDiscarded}}, this, [this](const Result<QJsonObject> &result) {
        if (result)
            return ask(); // there may be another
        m_text->setText(result.error().message);
    });
}

} // namespace castwright
