// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/TrimDialog.h"

#include "library/FilmFrame.h"
#include "theme/Theme.h"
#include "widgets/ErrorLabel.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTimeEdit>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString format = u"hh:mm:ss.zzz"_s;
constexpr int pictureMs = 40; ///< one step of the slider: a picture of most films
constexpr int lastPictureMs = 20;

QTime clockOf(qint64 ms)
{
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(std::clamp<qint64>(ms, 0, 86'399'999)));
}

qint64 msOf(const QTimeEdit *field)
{
    return field->time().msecsSinceStartOfDay();
}
} // namespace

TrimDialog::TrimDialog(StudioMirror &mirror, const QJsonObject &asset, QWidget *parent)
    : QDialog(parent)
    , m_mirror(mirror)
    , m_assetId(asset.value(u"id").toString())
    , m_length(asset.value(u"durationMs").toInteger())
    , m_isFilm(asset.value(u"kind").toString() == u"video")
    , m_start(timeField(tr("From"), 0))
    , m_end(timeField(tr("To"), m_length))
    , m_name(new QLineEdit)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_place(new QLabel)
    , m_lengthText(new QLabel)
    , m_error(new ErrorLabel)
{
    setObjectName(u"trimDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Cut a part out"));
    m_start->setObjectName(u"trimStart"_s);
    m_end->setObjectName(u"trimEnd"_s);
    m_name->setText(tr("%1, part").arg(QFileInfo(asset.value(u"name").toString()).completeBaseName()));
    m_name->setAccessibleName(tr("Name"));
    m_name->setObjectName(u"trimName"_s);
    m_lengthText->setObjectName(u"dim"_s);
    m_lengthText->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::small);
    if (m_isFilm)
        makeViews(*layout);
    makePlaces(*layout);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    layout->addLayout(form);
    layout->addWidget(m_lengthText);
    layout->addWidget(m_error);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Cut"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TrimDialog::cut);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QTimeEdit *field : {m_start, m_end})
        connect(field, &QTimeEdit::timeChanged, this, [this, field] {
            showLength();
            if (field->hasFocus())
                goTo(msOf(field));
        });
    setMinimumWidth(m_isFilm ? 620 : 420);
    showPlace();
    showLength();
}

void TrimDialog::makeViews(QVBoxLayout &layout)
{
    m_view = new FilmFrame(m_mirror.link(), tr("The picture at the slider"), {560, 315});
    m_view->setObjectName(u"trimView"_s);
    m_first = new FilmFrame(m_mirror.link(), tr("The first picture of the part"), {240, 135});
    m_first->setObjectName(u"trimFirst"_s);
    m_last = new FilmFrame(m_mirror.link(), tr("The last picture of the part"), {240, 135});
    m_last->setObjectName(u"trimLast"_s);
    for (FilmFrame *frame : {m_view, m_first, m_last})
        frame->setFilm(m_assetId);
    layout.addWidget(m_view, 1);
}

void TrimDialog::makePlaces(QVBoxLayout &layout)
{
    m_slider->setObjectName(u"trimSlider"_s);
    m_slider->setLayoutDirection(Qt::LeftToRight); // time does in every language
    m_slider->setAccessibleName(tr("Place in the film"));
    m_slider->setRange(0, static_cast<int>(std::clamp<qint64>(m_length, 0, 86'399'999)));
    m_slider->setSingleStep(pictureMs);
    m_slider->setPageStep(1000);
    m_slider->setToolTip(tr("Arrow keys go by a picture, Page Up and Page Down by a second"));
    connect(m_slider, &QSlider::valueChanged, this, &TrimDialog::showPlace);
    auto *begins = new QPushButton(tr("&Begins here"));
    begins->setObjectName(u"trimBeginsHere"_s);
    auto *ends = new QPushButton(tr("&Ends here"));
    ends->setObjectName(u"trimEndsHere"_s);
    begins->setAutoDefault(false);
    ends->setAutoDefault(false);
    connect(begins, &QPushButton::clicked, this, [this] { m_start->setTime(clockOf(m_slider->value())); });
    connect(ends, &QPushButton::clicked, this, [this] { m_end->setTime(clockOf(m_slider->value())); });
    auto *row = new QHBoxLayout;
    row->addWidget(begins);
    row->addWidget(m_slider, 1);
    row->addWidget(m_place);
    row->addWidget(ends);
    layout.addLayout(row);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::space::medium);
    const auto side = [&](int column, const QString &text, QTimeEdit *field, FilmFrame *frame) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        grid->addWidget(label, 0, 2 * column);
        grid->addWidget(field, 0, 2 * column + 1);
        if (frame)
            grid->addWidget(frame, 1, 2 * column, 1, 2);
        grid->setColumnStretch(2 * column + 1, 1);
    };
    side(0, tr("&From"), m_start, m_first);
    side(1, tr("&Until"), m_end, m_last);
    layout.addLayout(grid);
}

QTimeEdit *TrimDialog::timeField(const QString &name, qint64 ms)
{
    auto *field = new QTimeEdit(clockOf(ms));
    field->setLayoutDirection(Qt::LeftToRight); // else the parts of a time stand in reverse in a right-to-left window
    field->setDisplayFormat(format);
    field->setMaximumTime(m_length > 0 ? clockOf(m_length) : QTime(23, 59, 59, 999));
    field->setCurrentSection(QDateTimeEdit::SecondSection);
    field->setAccessibleName(name);
    return field;
}

void TrimDialog::goTo(qint64 ms)
{
    m_slider->setValue(static_cast<int>(std::clamp<qint64>(ms, 0, m_slider->maximum())));
}

void TrimDialog::showPlace()
{
    m_place->setText(clockOf(m_slider->value()).toString(format));
    if (m_view)
        m_view->showAt(m_slider->value());
}

void TrimDialog::showLength()
{
    const qint64 length = msOf(m_end) - msOf(m_start);
    m_lengthText->setText(length > 0
                              ? tr("%1 long. The picture is not encoded again, so nothing is lost.").arg(clockOf(length).toString(format))
                              : tr("The end must come after the beginning."));
    if (!m_isFilm)
        return;
    m_first->showAt(msOf(m_start));
    m_last->showAt(std::max<qint64>(0, msOf(m_end) - lastPictureMs)); // the picture that ends there is the last one in
}

void TrimDialog::cut()
{
    m_mirror.link().call(
        u"media.trim"_s,
        {{u"mediaId"_s, m_assetId}, {u"startMs"_s, msOf(m_start)}, {u"endMs"_s, msOf(m_end)}, {u"name"_s, m_name->text().trimmed()}}, this,
        [this](const Result<QJsonObject> &result) {
            if (result)
                return accept();
            m_error->tell(result.error().message);
        });
}

} // namespace castwright
