// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/ClipDialog.h"

#include "library/FilmFrame.h"
#include "streams/StreamTexts.h"
#include "theme/Theme.h"
#include "widgets/ErrorLabel.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int frameMs = 40; ///< the last picture begins so long before the end
}

ClipDialog::ClipDialog(ServerLink &link, const QJsonObject &stream, const QJsonObject &live, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_streamId(stream.value(u"id").toString())
    , m_title(new QLineEdit)
    , m_description(new QLineEdit)
    , m_from(new QDateTimeEdit)
    , m_to(new QDateTimeEdit)
    , m_length(new QLabel)
    , m_error(new ErrorLabel)
{
    setObjectName(u"clipDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Clip a part"));
    const auto ended = QDateTime::fromString(live.value(u"endedAt").toString(), Qt::ISODateWithMs).toLocalTime();
    const bool isOnAir = streamtexts::isOnAir(live.value(u"state").toString());
    const QDateTime to = isOnAir || !ended.isValid() ? QDateTime::currentDateTime() : ended;
    m_title->setObjectName(u"clipTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setMaxLength(300);
    m_title->setText(tr("Clip of %1").arg(QLocale().toString(to, QLocale::ShortFormat)));
    m_description->setObjectName(u"clipDescription"_s);
    m_description->setAccessibleName(tr("Description"));
    for (const auto &[edit, name, object, value] :
         {std::tuple{m_from, tr("From"), u"clipFrom"_s, to.addSecs(-30)}, {m_to, tr("To"), u"clipTo"_s, to}}) {
        edit->setObjectName(object);
        edit->setAccessibleName(name);
        edit->setLayoutDirection(Qt::LeftToRight); // else the parts of a time stand in reverse in a right-to-left window
        edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u" HH:mm:ss"_s);
        edit->setDateTime(value);
        edit->setCurrentSection(QDateTimeEdit::SecondSection);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &ClipDialog::showLength);
    }
    const int past = stream.value(u"dvrSec").toInt();
    auto *about = new QLabel(
        past > 0 ? tr("The last %1 are kept. The part is copied without encoding it again.").arg(streamtexts::duration(past * 1000LL))
                 : tr("Nothing of the past is kept of this stream, so only what was recorded can be cut. "
                      "How much is kept is among what can be changed of the stream."));
    about->setProperty("dim", true);
    about->setWordWrap(true);
    m_length->setObjectName(u"clipLength"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Cut"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ClipDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(theme::space::small);
    form->addRow(about);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Description"), m_description);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&Until"), m_to);
    form->addRow(tr("Length"), m_length);
    if (past > 0)
        form->addRow(makeViews());
    form->addRow(m_error);
    form->addRow(buttons);
    showLength();
    resize(520, sizeHint().height());
}

void ClipDialog::showLength()
{
    const qint64 ms = m_from->dateTime().msecsTo(m_to->dateTime());
    m_length->setText(ms > 0 ? streamtexts::duration(ms) : tr("The end lies before the beginning."));
    showPictures();
}

QLayout *ClipDialog::makeViews()
{
    m_first = new FilmFrame(m_link, tr("The first picture of the part"), {240, 135});
    m_first->setObjectName(u"clipFirst"_s);
    m_last = new FilmFrame(m_link, tr("The last picture of the part"), {240, 135});
    m_last->setObjectName(u"clipLast"_s);
    auto *row = new QHBoxLayout;
    for (FilmFrame *view : {m_first, m_last}) {
        view->setFixedHeight(135);
        row->addWidget(view);
    }
    showPictures();
    m_first->setStream(m_streamId);
    m_last->setStream(m_streamId);
    return row;
}

void ClipDialog::showPictures()
{
    if (!m_first)
        return;
    m_first->showAt(m_from->dateTime().toMSecsSinceEpoch());
    m_last->showAt(m_to->dateTime().toMSecsSinceEpoch() - frameMs);
}

void ClipDialog::save()
{
    const QJsonObject input{{u"streamId"_s, m_streamId},
                            {u"title"_s, m_title->text()},
                            {u"description"_s, m_description->text()},
                            {u"mode"_s, u"absolute"_s},
                            {u"startUnixMs"_s, m_from->dateTime().toMSecsSinceEpoch()},
                            {u"endUnixMs"_s, m_to->dateTime().toMSecsSinceEpoch()}};
    m_link.call(u"clip.create"_s, input, this, [this](const Result<QJsonObject> &result) {
        if (result) {
            Q_EMIT created();
            return accept();
        }
        m_error->tell(result.error().message);
        (result.error().field == u"title" ? static_cast<QWidget *>(m_title) : m_from)->setFocus();
    });
}

} // namespace castwright
