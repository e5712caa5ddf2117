// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/PublishTab.h"

#include "streams/StreamTexts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/AskFirst.h"
#include "widgets/AskName.h"
#include "widgets/CopyField.h"
#include "widgets/QrCode.h"
#include "widgets/RowTable.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(theme::font(theme::Type::Title));
    return label;
}
QLabel *dim(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("dim", true);
    label->setWordWrap(true);
    return label;
}
} // namespace

PublishTab::PublishTab(ServerLink &link, QWidget *parent) : StreamTab(link, parent)
{
    m_pushPart = makePush();
    m_pullPart = makePull();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::space::medium, 0, 0);
    layout->setSpacing(theme::space::medium);
    layout->addWidget(m_pullPart);
    layout->addWidget(m_pushPart, 1);
    layout->addStretch();
}

QWidget *PublishTab::makePull()
{
    auto *part = new QWidget;
    m_pullUrls = new QLabel;
    m_pullUrls->setObjectName(u"pullUrlsLabel"_s);
    m_pullUrls->setWordWrap(true);
    m_pullUrls->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_failOver = new QPushButton(theme::icon(u"retry"_s), tr("Go to the ne&xt address"));
    m_failOver->setObjectName(u"failOverButton"_s);
    connect(m_failOver, &QPushButton::clicked, this, [this] { act(u"stream.failOver"_s, {}); });
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(tr("Fetched from")));
    layout->addWidget(m_pullUrls);
    layout->addWidget(m_failOver, 0, Qt::AlignLeft);
    return part;
}

CopyField *PublishTab::addAddress(QVBoxLayout &layout, const QString &title, const QString &name)
{
    CopyField *field = CopyField::addRow(layout, title, name + u"Field"_s);
    QToolButton *qr = field->addButton(u"grid"_s, tr("QR code: %1").arg(title), name + u"Qr"_s);
    connect(qr, &QToolButton::clicked, this, [this, title, field] { showQr(title, field->value()); });
    return field;
}

QWidget *PublishTab::makePush()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space::small);
    m_which = new QComboBox;
    m_which->setObjectName(u"publishKeyBox"_s);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names of keys may be long
    m_which->setMinimumContentsLength(24);
    m_which->setAccessibleName(tr("Which key the addresses are shown with"));
    connect(m_which, &QComboBox::activated, this, &PublishTab::askAddresses);
    m_show = new QPushButton(theme::icon(u"show"_s), tr("Sho&w the key"));
    m_show->setObjectName(u"showKeyButton"_s);
    m_show->setCheckable(true);
    connect(m_show, &QPushButton::toggled, this, &PublishTab::reveal);
    auto *rotate = new QPushButton(theme::icon(u"retry"_s), tr("Make a &new key …"));
    rotate->setObjectName(u"rotateKeyButton"_s);
    connect(rotate, &QPushButton::clicked, this, &PublishTab::askToRotate);
    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("Publish with")));
    head->addWidget(m_which);
    head->addWidget(m_show);
    head->addWidget(rotate);
    head->addStretch();
    layout->addLayout(head);
    m_closed = dim({});
    m_closed->setObjectName(u"closedDoors"_s);
    layout->addWidget(m_closed);
    m_server = addAddress(*layout, tr("Server (OBS)"), u"obsServer"_s);
    m_key = addAddress(*layout, tr("Stream key"), u"streamKey"_s);
    for (const auto &[wire, title] :
         {std::pair{u"rtmpUrl"_s, u"RTMP"_s}, {u"rtmpsUrl"_s, u"RTMPS"_s}, {u"srtUrl"_s, u"SRT"_s}, {u"httpUrl"_s, u"HTTP MPEG-TS"_s}})
        m_addresses.emplaceBack(wire, addAddress(*layout, title, wire));
    layout->addWidget(makeKeys(), 1);
    return part;
}

QWidget *PublishTab::makeKeys()
{
    auto *part = new QWidget;
    m_table = new RowTable(u"streamKeyTable"_s, tr("Named keys"), {tr("Name"), tr("State"), tr("Last used")});
    m_table->setMinimumHeight(fontMetrics().height() * 5);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PublishTab::showChosenKey);
    auto *line = new QHBoxLayout;
    const auto button = [this, line](const QString &text, const QString &name, void (PublishTab::*run)()) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, run);
        line->addWidget(made);
        return made;
    };
    button(tr("A&dd a key …"), u"addStreamKeyButton"_s, &PublishTab::addKey);
    m_keyButtons = {button(tr("Rena&me …"), u"renameStreamKeyButton"_s, &PublishTab::renameKey),
                    button(tr("Switch o&ff"), u"switchStreamKeyButton"_s, &PublishTab::switchKey),
                    button(tr("De&lete …"), u"deleteStreamKeyButton"_s, &PublishTab::askToDeleteKey)};
    line->addStretch();
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, theme::space::small, 0, 0);
    layout->addWidget(heading(tr("Named keys")));
    layout->addWidget(dim(tr("One for each person or device, so that one can be taken back without the others.")));
    layout->addWidget(m_table, 1);
    layout->addLayout(line);
    return part;
}

void PublishTab::showStream(bool isOther)
{
    const bool isPull = m_stream.value(u"ingestMode").toString() == u"pull";
    m_pushPart->setVisible(!isPull);
    m_pullPart->setVisible(isPull);
    if (isPull) {
        QStringList lines;
        for (const auto &url : m_stream.value(u"pull")[u"urls"].toArray())
            lines += (lines.isEmpty() ? tr("%1. %2") : tr("%1. %2, stands by")).arg(QString::number(lines.size() + 1), url.toString());
        m_pullUrls->setText(lines.join(u'\n'));
        return;
    }
    if (isOther)
        m_show->setChecked(false);
    reloadKeys();
}

void PublishTab::showLive()
{
    m_failOver->setEnabled(m_stream.value(u"pull")[u"urls"].toArray().size() > 1);
}

void PublishTab::reveal(bool isRevealed)
{
    m_show->setText(isRevealed ? tr("Hide the ke&y") : tr("Sho&w the key"));
    m_show->setIcon(theme::icon(isRevealed ? u"hide"_s : u"show"_s));
    m_key->setRevealed(isRevealed);
    for (const auto &[wire, field] : std::as_const(m_addresses))
        field->setRevealed(isRevealed);
}

void PublishTab::askAddresses()
{
    const QString key = m_which->currentData().toString();
    if (key.isEmpty())
        return;
    m_link.call(u"resolve.ingest"_s, {{u"streamKey"_s, key}}, this, [this, key](const Result<QJsonObject> &answer) {
        if (key != m_which->currentData().toString())
            return;
        showAddresses(answer ? answer->value(u"primary").toObject() : QJsonObject(), key);
        if (!answer)
            m_closed->setText(answer.error().message);
    });
}

void PublishTab::showAddresses(const QJsonObject &endpoint, const QString &key)
{
    QStringList closed;
    for (const auto &[wire, field] : std::as_const(m_addresses)) {
        const QString url = endpoint.value(wire).toString();
        field->parentWidget()->setVisible(!url.isEmpty());
        field->setValue(url, key);
        if (url.isEmpty())
            closed += wire.chopped(3).toUpper();
    }
    const QString rtmp = endpoint.value(u"rtmpUrl").toString();
    m_server->parentWidget()->setVisible(!rtmp.isEmpty());
    m_server->setValue(rtmp.left(rtmp.size() - key.size() - 1));
    m_key->setValue(key, key);
    m_closed->setText(
        closed.isEmpty()
            ? QString()
            : tr("Not open on this server: %1. It is opened by an option of the start, see --help.").arg(closed.join(u", "_s)));
    m_closed->setVisible(!closed.isEmpty());
}

void PublishTab::showQr(const QString &title, const QString &text)
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"qrDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("QR code: %1").arg(title));
    auto *code = new QrCode;
    code->setText(text, title);
    code->setMinimumSize(320, 320);
    auto *about = dim(tr("For the camera of a phone that publishes. Who sees it can publish to “%1”.")
                          .arg(fontMetrics().elidedText(m_stream.value(u"name").toString(), Qt::ElideMiddle, 260)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(code, 1);
    layout->addWidget(about);
    layout->addWidget(buttons);
    dialog->open();
}

void PublishTab::askToRotate()
{
    askFirst(this, u"rotateKeyBox"_s, tr("Make a new key"),
             tr("The old key of “%1” opens nothing any more, and whoever publishes with it is sent away. Named keys stay.")
                 .arg(m_stream.value(u"name").toString()),
             tr("&Make a new key"), [this] { act(u"stream.rotateKey"_s, {}, [this](const QJsonObject &stream) { setStream(stream); }); });
}

void PublishTab::reloadKeys()
{
    m_link.callAll(u"streamKey.list"_s, {{u"streamId"_s, streamId()}}, this, [this, asked = streamId()](const Result<QJsonArray> &keys) {
        if (asked != streamId())
            return;
        if (keys)
            showKeys(*keys);
        else
            Q_EMIT told(keys.error().message);
    });
}

void PublishTab::showKeys(const QJsonArray &keys)
{
    const QString chosen = chosenKey().value(u"id").toString();
    const QString which = m_which->currentText();
    m_keys = keys;
    m_which->clear();
    m_which->addItem(tr("The stream's own key"), m_stream.value(u"streamKey").toString());
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(keys.size()));
    for (int row = 0; row < keys.size(); ++row) {
        const QJsonObject key = keys[row].toObject();
        const bool isActive = key.value(u"isActive").toBool();
        const QString used = streamtexts::moment(key.value(u"lastUsedAt"));
        const QStringList texts{key.value(u"name").toString(), isActive ? tr("● Opens") : tr("‖ Switched off"),
                                used.isEmpty() ? tr("never") : used};
        m_table->setTexts(row, texts);
        if (isActive)
            m_which->addItem(key.value(u"name").toString(), key.value(u"value").toString());
        if (key.value(u"id").toString() == chosen)
            m_table->selectRow(row);
    }
    m_which->setCurrentIndex(std::max(0, m_which->findText(which)));
    showChosenKey();
    askAddresses();
}

QJsonObject PublishTab::chosenKey() const
{
    return m_keys.at(m_table->chosenRow()).toObject();
}

void PublishTab::showChosenKey()
{
    const QJsonObject key = chosenKey();
    for (QPushButton *button : std::as_const(m_keyButtons))
        button->setEnabled(!key.isEmpty());
    m_keyButtons[1]->setText(key.isEmpty() || key.value(u"isActive").toBool() ? tr("Switch o&ff") : tr("Sw&itch on"));
}

void PublishTab::addKey()
{
    askName(this, tr("Add a key"), {}, [this](const QString &name) {
        act(u"streamKey.create"_s, {{u"name"_s, name}}, [this](const QJsonObject &) { reloadKeys(); });
    });
}

void PublishTab::renameKey()
{
    const QJsonObject key = chosenKey();
    askName(this, tr("Rename"), key.value(u"name").toString(), [this, id = key.value(u"id")](const QString &name) {
        act(u"streamKey.update"_s, {{u"streamKeyId"_s, id}, {u"name"_s, name}}, [this](const QJsonObject &) { reloadKeys(); });
    });
}

void PublishTab::switchKey()
{
    const QJsonObject key = chosenKey();
    act(u"streamKey.update"_s, {{u"streamKeyId"_s, key.value(u"id")}, {u"isActive"_s, !key.value(u"isActive").toBool()}},
        [this](const QJsonObject &) { reloadKeys(); });
}

void PublishTab::askToDeleteKey()
{
    const QJsonObject key = chosenKey();
    askFirst(this, u"deleteStreamKeyBox"_s, tr("Delete the key"),
             tr("Whoever publishes with “%1” is sent away, and the key opens nothing any more.").arg(key.value(u"name").toString()),
             tr("&Delete"), [this, id = key.value(u"id")] {
                 act(u"streamKey.delete"_s, {{u"streamKeyId"_s, id}}, [this](const QJsonObject &) { reloadKeys(); });
             });
}

} // namespace castwright
