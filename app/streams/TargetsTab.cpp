// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/TargetsTab.h"

#include "streams/StreamTexts.h"
#include "streams/TargetDialog.h"
#include "theme/Theme.h"
#include "widgets/AskFirst.h"
#include "widgets/RowTable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int pollMs = 2000;
}

TargetsTab::TargetsTab(ServerLink &link, QWidget *parent)
    : StreamTab(link, parent)
    , m_table(new RowTable(u"targetTable"_s, tr("Servers that the stream is sent on to"),
                           {tr("Name"), tr("Address"), tr("State"), tr("Sent")}, 1))
    , m_empty(new QLabel(tr("This stream is not sent on. Add a server, and it gets the stream as it comes in, without encoding it again.")))
    , m_detail(new QLabel)
{
    m_empty->setProperty("dim", true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setObjectName(u"targetDetail"_s);
    auto *row = new QHBoxLayout;
    const auto button = [this, row](const QString &text, const QString &name, auto run) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, run);
        row->addWidget(made);
        return made;
    };
    button(tr("A&dd a server …"), u"addTargetButton"_s, [this] { edit({}); });
    m_buttons = {
        button(tr("Chan&ge …"), u"changeTargetButton"_s, [this] { edit(chosen()); }),
        button(tr("Switch o&ff"), u"switchTargetButton"_s, &TargetsTab::switchChosen),
        button(tr("&Try again now"), u"retryTargetButton"_s,
               [this] { act(u"pushTarget.retry"_s, {{u"targetId"_s, chosen().value(u"id")}}, [this](const QJsonObject &) { reload(); }); }),
        button(tr("De&lete …"), u"deleteTargetButton"_s, &TargetsTab::askToDelete)};
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::space::medium, 0, 0);
    layout->setSpacing(theme::space::small);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addLayout(row);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TargetsTab::showChosen);
    m_polling.setInterval(pollMs);
    connect(&m_polling, &QTimer::timeout, this, &TargetsTab::reload);
    show({});
}

void TargetsTab::showStream(bool isOther)
{
    if (isOther) {
        m_isAsking = false;
        show({});
    }
    if (isVisible())
        reload();
}

void TargetsTab::showEvent(QShowEvent *event)
{
    StreamTab::showEvent(event);
    reload();
    m_polling.start();
}

void TargetsTab::hideEvent(QHideEvent *event)
{
    StreamTab::hideEvent(event);
    m_polling.stop();
}

void TargetsTab::reload()
{
    if (m_isAsking || streamId().isEmpty())
        return;
    m_isAsking = true;
    m_link.callAll(u"pushTarget.list"_s, {{u"streamId"_s, streamId()}}, this,
                   [this, asked = streamId()](const Result<QJsonArray> &targets) {
                       if (asked != streamId())
                           return;
                       m_isAsking = false;
                       if (targets)
                           show(*targets);
                       else
                           Q_EMIT told(targets.error().message);
                   });
}

void TargetsTab::show(const QJsonArray &targets)
{
    const QString chosenId = chosen().value(u"id").toString();
    m_targets = targets;
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(static_cast<int>(targets.size()));
        for (int row = 0; row < targets.size(); ++row) {
            const QJsonObject target = targets[row].toObject();
            const QString state = target.value(u"state").toString();
            const QString words = !target.value(u"isEnabled").toBool() ? tr("‖ Switched off")
                : state == u"pushing"                                  ? tr("● Sending")
                : state == u"failed"                                   ? tr("✕ Failed")
                                                                       : tr("○ Waits for the stream");
            const double bps = target.value(u"status")[u"bitrateBps"].toDouble();
            const QStringList texts{target.value(u"name").toString(), target.value(u"targetUri").toString(), words,
                                    state == u"pushing" ? streamtexts::bitrate(bps) : QString()};
            m_table->setTexts(row, texts);
            if (state == u"failed")
                m_table->item(row, 2)->setForeground(theme::colors().trouble);
            if (!chosenId.isEmpty() && target.value(u"id").toString() == chosenId)
                m_table->selectRow(row);
        }
    }
    m_empty->setVisible(targets.isEmpty());
    m_table->setVisible(!targets.isEmpty());
    showChosen();
}

QJsonObject TargetsTab::chosen() const
{
    return m_targets.at(m_table->chosenRow()).toObject();
}

void TargetsTab::showChosen()
{
    const QJsonObject target = chosen();
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(!target.isEmpty());
    m_buttons[1]->setText(target.isEmpty() || target.value(u"isEnabled").toBool() ? tr("Switch o&ff") : tr("Sw&itch on"));
    const QString message = target.value(u"status")[u"message"].toString();
    m_detail->setText(message.isEmpty() ? target.value(u"lastError").toString() : message);
}

void TargetsTab::edit(const QJsonObject &target)
{
    auto *dialog = new TargetDialog(m_link, streamId(), target, this);
    connect(dialog, &TargetDialog::saved, this, &TargetsTab::reload);
    dialog->open();
}

void TargetsTab::switchChosen()
{
    const QJsonObject target = chosen();
    act(u"pushTarget.update"_s, {{u"targetId"_s, target.value(u"id")}, {u"isEnabled"_s, !target.value(u"isEnabled").toBool()}},
        [this](const QJsonObject &) { reload(); });
}

void TargetsTab::askToDelete()
{
    const QJsonObject target = chosen();
    askFirst(this, u"deleteTargetBox"_s, tr("Delete"),
             tr("“%1” gets the stream no more, and its address and key are forgotten.").arg(target.value(u"name").toString()),
             tr("&Delete"), [this, id = target.value(u"id")] {
                 act(u"pushTarget.delete"_s, {{u"targetId"_s, id}}, [this](const QJsonObject &) { reload(); });
             });
}

} // namespace castwright
