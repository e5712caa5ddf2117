// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/TargetDialog.h"

#include "theme/Theme.h"
#include "widgets/ErrorLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace castwright {

using namespace Qt::StringLiterals;

TargetDialog::TargetDialog(ServerLink &link, const QString &streamId, const QJsonObject &target, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_streamId(streamId)
    , m_id(target.value(u"id").toString())
    , m_name(new QLineEdit(target.value(u"name").toString()))
    , m_url(new QLineEdit)
    , m_enabled(new QCheckBox(tr("Sent &while the stream is on air")))
    , m_error(new ErrorLabel)
{
    setObjectName(u"targetDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_id.isEmpty() ? tr("Send the stream on") : tr("Change the server"));
    m_name->setObjectName(u"targetName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(200);
    m_url->setObjectName(u"targetUrl"_s);
    m_url->setAccessibleName(tr("Address with the key"));
    m_url->setPlaceholderText(m_id.isEmpty() ? u"rtmp://live.example.com/app/key"_s : target.value(u"targetUri").toString());
    m_enabled->setChecked(target.value(u"isEnabled").toBool(true));
    m_enabled->setObjectName(u"targetEnabled"_s);
    auto *about = new QLabel(m_id.isEmpty() ? tr("An RTMP, RTMPS or SRT address, with its key at the end.")
                                            : tr("An empty address leaves it as it is."));
    about->setProperty("dim", true);
    about->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &TargetDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(theme::space::small);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Address"), m_url);
    form->addRow(QString(), about);
    form->addRow(QString(), m_enabled);
    form->addRow(m_error);
    form->addRow(buttons);
    resize(520, sizeHint().height());
}

void TargetDialog::save()
{
    QJsonObject input{{u"streamId"_s, m_streamId}, {u"name"_s, m_name->text()}, {u"isEnabled"_s, m_enabled->isChecked()}};
    if (m_id.isEmpty() || !m_url->text().trimmed().isEmpty())
        input.insert(u"targetUri"_s, m_url->text().trimmed());
    const auto answered = [this](const Result<QJsonObject> &result) {
        if (result) {
            Q_EMIT saved();
            return accept();
        }
        m_error->tell(result.error().message);
        (result.error().field == u"name" ? m_name : m_url)->setFocus();
    };
    if (m_id.isEmpty())
        return m_link.call(u"pushTarget.create"_s, input, this, answered);
    input.insert(u"targetId"_s, m_id);
    m_link.call(u"pushTarget.update"_s, input, this, answered);
}

} // namespace castwright
