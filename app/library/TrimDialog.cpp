// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/TrimDialog.h"

#include "theme/Theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString format = u"hh:mm:ss.zzz"_s;

qint64 msOf(const QTimeEdit *field)
{
    return field->time().msecsSinceStartOfDay();
}
} // namespace

TrimDialog::TrimDialog(StudioMirror &mirror, const QJsonObject &asset, QWidget *parent)
    : QDialog(parent)
    , m_mirror(mirror)
    , m_assetId(asset.value(u"id").toString())
    , m_name(new QLineEdit)
    , m_length(new QLabel)
    , m_error(new QLabel)
{
    setObjectName(u"trimDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Cut a part out"));
    const qint64 length = asset.value(u"durationMs").toInteger();
    m_start = timeField(tr("From"), 0, length);
    m_start->setObjectName(u"trimStart"_s);
    m_end = timeField(tr("To"), length, length);
    m_end->setObjectName(u"trimEnd"_s);
    m_name->setText(tr("%1, part").arg(QFileInfo(asset.value(u"name").toString()).completeBaseName()));
    m_name->setAccessibleName(tr("Name"));
    m_length->setObjectName(u"dim"_s);
    m_error->setWordWrap(true);
    m_error->setVisible(false);
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(theme::space::small);
    form->addRow(tr("&From"), m_start);
    form->addRow(tr("&To"), m_end);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_length);
    form->addRow(m_error);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Cut"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TrimDialog::cut);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_start, &QTimeEdit::timeChanged, this, &TrimDialog::showLength);
    connect(m_end, &QTimeEdit::timeChanged, this, &TrimDialog::showLength);
    setMinimumWidth(420);
    showLength();
}

QTimeEdit *TrimDialog::timeField(const QString &name, qint64 ms, qint64 mostMs)
{
    const auto clock = [](qint64 value) { return QTime::fromMSecsSinceStartOfDay(static_cast<int>(std::min<qint64>(value, 86'399'999))); };
    auto *field = new QTimeEdit(clock(ms));
    field->setDisplayFormat(format);
    field->setMaximumTime(mostMs > 0 ? clock(mostMs) : QTime(23, 59, 59, 999));
    field->setCurrentSection(QDateTimeEdit::SecondSection);
    field->setAccessibleName(name);
    return field;
}

void TrimDialog::showLength()
{
    const qint64 length = msOf(m_end) - msOf(m_start);
    m_length->setText(length > 0 ? tr("%1 long. The picture is not encoded again, so nothing is lost.")
                                       .arg(QTime::fromMSecsSinceStartOfDay(static_cast<int>(length)).toString(format))
                                 : tr("The end must come after the beginning."));
}

void TrimDialog::cut()
{
    m_mirror.link().call(
        u"media.trim"_s,
        {{u"mediaId"_s, m_assetId}, {u"startMs"_s, msOf(m_start)}, {u"endMs"_s, msOf(m_end)}, {u"name"_s, m_name->text().trimmed()}}, this,
        [this](const Result<QJsonObject> &result) {
            if (result)
                return accept();
            m_error->setStyleSheet(u"color: %1"_s.arg(theme::colors().trouble.name()));
            m_error->setText(result.error().message);
            m_error->setVisible(true);
        });
}

} // namespace castwright
