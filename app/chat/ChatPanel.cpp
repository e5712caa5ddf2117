// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/ChatPanel.h"

#include "chat/ChatDelegate.h"
#include "link/StudioMirror.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
/// Of an answer or event. fromJson() reads what clients send, and refuses what only the server writes.
ChatMessage messageOf(const QJsonObject &json)
{
    ChatMessage out;
    out.id = json.value(u"id").toString();
    out.studioId = json.value(u"studioId").toString();
    out.platform = json.value(u"platform").toString();
    out.author = json.value(u"author").toString();
    out.text = json.value(u"text").toString();
    out.createdAt = QDateTime::fromString(json.value(u"createdAt").toString(), Qt::ISODateWithMs);
    return out;
}
} // namespace

ChatPanel::ChatPanel(StudioMirror &mirror, QWidget *parent)
    : Dock(u"chatDock"_s, tr("Chat"), parent)
    , m_mirror(mirror)
    , m_list(new QListView)
    , m_text(new QLineEdit)
    , m_newer(new QToolButton)
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ChatDelegate(m_list));
    m_list->setObjectName(u"chatList"_s);
    m_list->setAccessibleName(tr("Chat messages"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setLayoutMode(QListView::Batched); // 100,000 rows are laid out bit by bit
    m_list->setBatchSize(400);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"chatField"_s);
    m_text->setAccessibleName(tr("Write a message"));
    m_text->setPlaceholderText(tr("Write to the chat …"));
    m_text->setMaxLength(2000);
    m_newer->setText(tr("Newer messages ↓"));
    m_newer->setAccessibleName(tr("Go to the newest message"));
    m_newer->hide();
    auto *sendButton = new QToolButton;
    sendButton->setIcon(theme::icon(u"send"_s));
    sendButton->setAccessibleName(tr("Send the message"));
    sendButton->setToolTip(tr("Send the message"));
    sendButton->setObjectName(u"chatSendButton"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(sendButton);
    content()->addWidget(m_list, 1);
    content()->addWidget(m_newer, 0, Qt::AlignHCenter);
    content()->addLayout(line);
    m_flushing.setSingleShot(true);
    m_flushing.setInterval(50);
    connect(&m_flushing, &QTimer::timeout, this, &ChatPanel::flush);
    connect(m_text, &QLineEdit::returnPressed, this, &ChatPanel::send);
    connect(sendButton, &QToolButton::clicked, this, &ChatPanel::send);
    connect(m_newer, &QToolButton::clicked, this, &ChatPanel::jumpToEnd);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_list->verticalScrollBar()->maximum() - 4)
            m_newer->hide();
    });
    connect(&mirror, &StudioMirror::studioChosen, this, &ChatPanel::reload);
    connect(&mirror, &StudioMirror::chatMessage, this, &ChatPanel::take);
    reload();
}

void ChatPanel::reload()
{
    m_model.clear();
    m_arrived.clear();
    setEnabled(!m_mirror.studioId().isEmpty());
    if (m_mirror.studioId().isEmpty())
        return;
    m_mirror.act(u"chat.list"_s, {{u"newest"_s, true}, {u"limit"_s, 200}}, [this](const QJsonObject &page) {
        QList<ChatMessage> messages;
        for (const auto &row : page.value(u"data").toArray())
            messages += messageOf(row.toObject());
        m_model.append(messages);
        jumpToEnd();
    });
}

void ChatPanel::take(const QJsonObject &message)
{
    m_arrived += messageOf(message);
    if (!m_flushing.isActive())
        m_flushing.start();
}

void ChatPanel::flush()
{
    const QScrollBar *bar = m_list->verticalScrollBar();
    const bool isAtEnd = bar->value() >= bar->maximum() - 4;
    m_model.append(std::exchange(m_arrived, {}));
    if (isAtEnd)
        jumpToEnd();
    else
        m_newer->show();
}

void ChatPanel::jumpToEnd()
{
    m_list->scrollToBottom();
    m_newer->hide();
}

void ChatPanel::send()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty())
        return;
    m_mirror.act(u"chat.send"_s, {{u"text"_s, text}}, [this](const QJsonObject &) {
        m_text->clear();
        jumpToEnd();
    });
}

} // namespace castwright
