// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxy/ProxyMetadataDialog.h"

#include "proxy/PairTable.h"
#include "proxy/ProxyStreamModel.h"
#include "theme/Theme.h"
#include "widgets/ErrorLabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

ProxyMetadataDialog::ProxyMetadataDialog(ServerLink &link, const QJsonObject &stream, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_streamId(ProxyStreamModel::idOf(stream))
    , m_before(stream.value(u"metadata").toObject())
    , m_pairs(new PairTable(u"proxyMetadataEditor"_s, tr("Metadata"), {tr("Key"), tr("Value")}))
    , m_error(new ErrorLabel)
{
    setObjectName(u"proxyMetadataDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Metadata of %1").arg(ProxyStreamModel::nameOf(stream)));
    m_pairs->setGrowing();
    m_pairs->setValues(m_before);
    auto *about = new QLabel(tr("Any keys; name, category, logo and tvg_id go into the list for players. A line without a key goes."));
    about->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProxyMetadataDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::medium);
    layout->addWidget(about);
    layout->addWidget(m_pairs, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resize(480, 320);
}

void ProxyMetadataDialog::save()
{
    QJsonObject metadata = m_pairs->values();
    for (auto it = m_before.begin(); it != m_before.end(); ++it)
        if (!metadata.contains(it.key()))
            metadata.insert(it.key(), QJsonValue::Null); // takes it away
    m_link.call(u"proxy.update"_s, {{u"streamId"_s, m_streamId}, {u"metadata"_s, metadata}}, this,
                [this](const Result<QJsonObject> &result) {
                    if (result) {
                        Q_EMIT saved();
                        return accept();
                    }
                    m_error->tell(result.error().message);
                });
}

} // namespace castwright
