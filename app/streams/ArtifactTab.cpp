// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/ArtifactTab.h"

#include "streams/StreamTexts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/AskFirst.h"
#include "widgets/AskName.h"
#include "widgets/RowTable.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

ArtifactTab::ArtifactTab(ServerLink &link, Kind kind, const QString &serverAddress, QWidget *parent)
    : StreamTab(link, parent)
    , m_kind(std::move(kind))
    , m_server(serverAddress)
    , m_table(new RowTable(m_kind.name + u"Table"_s, m_kind.title, {tr("Title"), tr("State"), tr("When"), tr("Length"), tr("Size")}))
    , m_empty(new QLabel(m_kind.empty))
    , m_buttonRow(new QHBoxLayout)
{
    m_empty->setProperty("dim", true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::space::medium, 0, 0);
    layout->setSpacing(theme::space::small);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addLayout(m_buttonRow);
    m_buttonRow->addStretch();
    m_open = addButton(u"play"_s, tr("Pla&y"), m_kind.name + u"PlayButton"_s,
                       [this] { QDesktopServices::openUrl(QUrl(m_server + u"/play/"_s + chosen().value(u"playbackId").toString())); });
    m_rename = addButton(u"edit"_s, tr("Rena&me …"), m_kind.name + u"RenameButton"_s, [this] {
        askName(this, tr("Rename"), chosen().value(u"title").toString(),
                [this, id = chosen().value(u"id").toString()](const QString &title) { actOn(id, m_kind.change, {{u"title"_s, title}}); });
    });
    m_delete = addButton(u"delete"_s, tr("De&lete …"), m_kind.name + u"DeleteButton"_s, [this] { askToDelete(); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ArtifactTab::showChosen);
    connect(&link, &ServerLink::eventReceived, this, [this](const EventPtr &event) {
        if (event->type.startsWith(QString(m_kind.name + u'.')) && isVisible())
            reload();
    });
}

QPushButton *ArtifactTab::addButton(const QString &icon, const QString &text, const QString &name, std::function<void()> run)
{
    auto *button = new QPushButton(theme::icon(icon), text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    m_buttonRow->insertWidget(m_buttonRow->count() - 1, button);
    return button;
}

void ArtifactTab::showStream(bool isOther)
{
    if (isOther)
        show({});
    if (isOther && isVisible())
        reload();
}

void ArtifactTab::showEvent(QShowEvent *event)
{
    StreamTab::showEvent(event);
    reload();
}

void ArtifactTab::reload()
{
    if (streamId().isEmpty())
        return;
    m_link.callAll(m_kind.list, {{u"streamId"_s, streamId()}, {u"newestFirst"_s, true}}, this,
                   [this, asked = streamId()](const Result<QJsonArray> &rows) {
                       if (rows && asked == streamId())
                           show(*rows);
                       else if (!rows)
                           Q_EMIT told(rows.error().message);
                   });
}

void ArtifactTab::actOn(const QString &id, const QString &useCase, QJsonObject input)
{
    input.insert(m_kind.name + u"Id"_s, id);
    call(useCase, input, [this](const QJsonObject &) { reload(); });
}

void ArtifactTab::show(const QJsonArray &rows)
{
    const QString chosenId = chosen().value(u"id").toString();
    m_rows = rows;
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const QJsonObject thing = rows[row].toObject();
        const qint64 length = thing.value(u"durationMs").toInteger();
        const double size = thing.value(u"sizeBytes").toDouble();
        const QString started = streamtexts::moment(thing.value(thing.contains(u"startsAt") ? u"startsAt" : u"startedAt"));
        const QString message = thing.value(u"message").toString();
        const QStringList texts{thing.value(u"title").toString(), stateText(thing.value(u"state").toString()),
                                started.isEmpty() ? streamtexts::moment(thing.value(u"createdAt")) : started,
                                length > 0 ? streamtexts::duration(length) : QString(), size > 0 ? streamtexts::bytes(size) : QString()};
        m_table->setTexts(row, texts);
        if (!message.isEmpty())
            m_table->item(row, 1)->setToolTip(message);
        if (thing.value(u"state").toString() == u"failed")
            m_table->item(row, 1)->setForeground(theme::colors().trouble);
        if (!chosenId.isEmpty() && thing.value(u"id").toString() == chosenId)
            m_table->selectRow(row);
    }
    m_empty->setVisible(rows.isEmpty());
    m_table->setVisible(!rows.isEmpty());
    showChosen();
}

QJsonObject ArtifactTab::chosen() const
{
    return m_rows.at(m_table->chosenRow()).toObject();
}

void ArtifactTab::showChosen()
{
    const QJsonObject thing = chosen();
    m_open->setEnabled(thing.value(u"state").toString() == u"ready");
    m_rename->setEnabled(!thing.isEmpty());
    m_delete->setEnabled(!thing.isEmpty());
    showButtons();
}

void ArtifactTab::askToDelete()
{
    const QJsonObject thing = chosen();
    askFirst(this, u"deleteArtifactBox"_s, tr("Delete"), m_kind.deleteQuestion.arg(thing.value(u"title").toString()), tr("&Delete"),
             [this, id = thing.value(u"id").toString()] { actOn(id, m_kind.remove, {}); });
}

} // namespace castwright
