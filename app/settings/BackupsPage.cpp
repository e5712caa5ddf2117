// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/BackupsPage.h"

#include "streams/StreamTexts.h"
#include "theme/Theme.h"
#include "widgets/RowTable.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

BackupsPage::BackupsPage(ServerLink &link, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_about(new QLabel)
    , m_table(new RowTable(u"backupTable"_s, tr("Backups"), {tr("When"), tr("Why"), tr("Size")}, 1))
    , m_create(new QPushButton(tr("&Back up now")))
    , m_note(new QLabel)
{
    m_about->setObjectName(u"dim"_s);
    m_about->setWordWrap(true);
    m_create->setObjectName(u"backUpButton"_s);
    m_create->setAutoDefault(false);
    auto *open = new QPushButton(tr("Open the &folder"));
    open->setAutoDefault(false);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"backupNote"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_create);
    row->addWidget(open);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::medium);
    layout->addWidget(m_about);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(m_note);
    connect(m_create, &QPushButton::clicked, this, &BackupsPage::create);
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    reload();
}

void BackupsPage::reload()
{
    m_link.call(u"backup.list"_s, {}, this, [this](const Result<QJsonObject> &list) {
        if (!list)
            return m_note->setText(list.error().message);
        m_folder = list->value(u"folder").toString();
        m_about->setText(
            tr("The studio data is copied once a day; of each sort the newest %1 are kept, in %2. Recordings and uploads are files "
               "of their own and not in it. The README says how to go back to a copy.")
                .arg(QLocale().toString(list->value(u"kept").toInt()), m_folder));
        const QJsonArray rows = list->value(u"data").toArray();
        m_table->setRowCount(static_cast<int>(rows.size()));
        for (int row = 0; row < rows.size(); ++row) {
            const QJsonObject backup = rows[row].toObject();
            const auto when = QDateTime::fromString(backup.value(u"createdAt").toString(), Qt::ISODateWithMs).toLocalTime();
            const QString reason = backup.value(u"reason").toString();
            const QStringList texts{QLocale().toString(when, QLocale::ShortFormat),
                                    reason == u"daily"          ? tr("The day's copy")
                                        : reason == u"askedFor" ? tr("Asked for")
                                                                : tr("Before a newer version changed the data"),
                                    streamtexts::bytes(backup.value(u"sizeBytes").toDouble())};
            for (int column = 0; column < texts.size(); ++column) {
                auto *item = new QTableWidgetItem(texts[column]);
                item->setToolTip(backup.value(u"path").toString());
                m_table->setItem(row, column, item);
            }
        }
    });
}

void BackupsPage::create()
{
    m_create->setEnabled(false);
    m_link.call(u"backup.create"_s, {}, this, [this](const Result<QJsonObject> &made) {
        m_create->setEnabled(true);
        m_note->setText(made ? tr("Written to %1").arg(made->value(u"path").toString()) : made.error().message);
        reload();
    });
}

} // namespace castwright
