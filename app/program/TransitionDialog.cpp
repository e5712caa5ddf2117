// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/TransitionDialog.h"

#include "library/FilmFrame.h"
#include "link/EditHistory.h"
#include "theme/Theme.h"
#include "widgets/ErrorLabel.h"
#include "widgets/FileField.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestMs = 60'000;
const QString ownFile = u"file"_s;
} // namespace

QList<std::pair<QString, QString>> transitionKinds()
{
    const auto text = [](const char *words) { return QCoreApplication::translate("TransitionKinds", words); };
    return {{u"cut"_s, text(QT_TRANSLATE_NOOP("TransitionKinds", "Cut"))},
            {u"fade"_s, text(QT_TRANSLATE_NOOP("TransitionKinds", "Fade"))},
            {u"fadeToBlack"_s, text(QT_TRANSLATE_NOOP("TransitionKinds", "Through black"))},
            {u"wipeLeft"_s, text(QT_TRANSLATE_NOOP("TransitionKinds", "Wipe"))},
            {u"slideLeft"_s, text(QT_TRANSLATE_NOOP("TransitionKinds", "Slide"))},
            {u"stinger"_s, text(QT_TRANSLATE_NOOP("TransitionKinds", "Stinger"))}};
}

TransitionDialog::TransitionDialog(StudioMirror &mirror, EditHistory &history, const QString &kind, QWidget *parent)
    : QDialog(parent)
    , m_mirror(mirror)
    , m_history(history)
    , m_kind(new QComboBox)
    , m_duration(new QSpinBox)
    , m_stingerPart(new QWidget)
    , m_film(new QComboBox)
    , m_file(new FileField(FileField::Wants::File))
    , m_cut(new QSpinBox)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_view(new FilmFrame(mirror.link(), tr("The film at the moment of the change"), {420, 236}))
    , m_volume(new QSpinBox)
    , m_error(new ErrorLabel)
{
    setObjectName(u"transitionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Transition"));
    const QJsonObject transition = mirror.studio().value(u"transition").toObject();
    m_before = transition.value(u"stinger").toObject();
    for (const auto &[wire, text] : transitionKinds())
        m_kind->addItem(text, wire);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind.isEmpty() ? transition.value(u"kind").toString() : kind)));
    m_kind->setObjectName(u"dialogTransitionKind"_s);
    m_kind->setAccessibleName(tr("Kind of transition"));
    m_duration->setRange(0, 10000);
    m_duration->setSingleStep(100);
    m_duration->setSuffix(tr(" ms"));
    m_duration->setValue(transition.value(u"durationMs").toInt(300));
    m_duration->setObjectName(u"dialogTransitionDuration"_s);
    m_duration->setAccessibleName(tr("Length of the transition"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Length"), m_duration);
    auto *stingerForm = new QFormLayout(m_stingerPart);
    stingerForm->setContentsMargins(0, 0, 0, 0);
    stingerForm->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeStinger(*stingerForm);
    m_error->setObjectName(u"transitionError"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::medium);
    layout->addLayout(form);
    layout->addWidget(m_stingerPart, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TransitionDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TransitionDialog::kindChosen);
    setMinimumWidth(480);
    kindChosen();
    mirror.link().callAll(u"media.list"_s, {}, this, [this](const Result<QJsonArray> &assets) {
        if (assets)
            showFilms(*assets);
    });
}

void TransitionDialog::makeStinger(QFormLayout &form)
{
    auto *about = new QLabel(tr("A film, best with transparency, is played over the change. Under it the scenes change at one moment."));
    about->setObjectName(u"dim"_s);
    about->setWordWrap(true);
    m_slider->setLayoutDirection(Qt::LeftToRight); // time does in every language
    m_film->setObjectName(u"stingerFilm"_s);
    m_film->setAccessibleName(tr("Film"));
    m_file->setPath(m_before.value(u"path").toString());
    m_file->edit()->setObjectName(u"stingerPath"_s);
    m_file->edit()->setAccessibleName(tr("File of the film"));
    m_cut->setRange(0, longestMs);
    m_cut->setSingleStep(40);
    m_cut->setSuffix(tr(" ms"));
    m_cut->setValue(m_before.isEmpty() ? 500 : m_before.value(u"cutMs").toInt());
    m_cut->setObjectName(u"stingerCut"_s);
    m_cut->setAccessibleName(tr("When the scenes change"));
    m_slider->setRange(0, 2000);
    m_slider->setSingleStep(40);
    m_slider->setPageStep(200);
    m_slider->setObjectName(u"stingerSlider"_s);
    m_slider->setAccessibleName(tr("When the scenes change"));
    m_view->setObjectName(u"stingerView"_s);
    m_volume->setRange(-100, 26);
    m_volume->setSuffix(tr(" dB"));
    m_volume->setValue(m_before.value(u"volumeDb").toInt());
    m_volume->setObjectName(u"stingerVolume"_s);
    m_volume->setAccessibleName(tr("Volume of the film"));
    form.addRow(about);
    form.addRow(tr("&Film"), m_film);
    form.addRow(tr("F&ile"), m_file);
    form.addRow(tr("Scenes change &after"), m_cut);
    form.addRow(m_slider);
    form.addRow(m_view);
    form.addRow(tr("&Volume"), m_volume);
    connect(m_film, &QComboBox::currentIndexChanged, this, &TransitionDialog::filmChosen);
    connect(m_cut, &QSpinBox::valueChanged, this, [this](int ms) {
        m_slider->setValue(ms);
        m_view->showAt(ms);
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int ms) {
        if (ms != std::min(m_cut->value(), m_slider->maximum())) // the film may be shorter than what was typed
            m_cut->setValue(ms);
    });
    showFilms({});
}

void TransitionDialog::showFilms(const QJsonArray &assets)
{
    const QString chosen = m_film->count() > 0 && !m_film->currentData().toString().isEmpty() ? m_film->currentData().toString()
                                                                                              : m_before.value(u"mediaId").toString();
    const QSignalBlocker quiet(m_film);
    m_film->clear();
    m_film->addItem(tr("A file on this machine"), ownFile);
    for (const auto &row : assets)
        if (row[u"kind"].toString() == u"video" && row[u"state"].toString() == u"ready") {
            m_film->addItem(row[u"name"].toString(), row[u"id"].toString());
            m_film->setItemData(m_film->count() - 1, row[u"durationMs"].toInteger(), Qt::UserRole + 1);
        }
    m_film->setCurrentIndex(std::max(0, m_film->findData(chosen)));
    filmChosen();
}

void TransitionDialog::filmChosen()
{
    const QString film = m_film->currentData().toString();
    const bool isFile = film == ownFile;
    m_file->setEnabled(isFile);
    m_view->setVisible(!isFile);
    m_slider->setVisible(!isFile);
    m_slider->setRange(0, std::clamp(m_film->currentData(Qt::UserRole + 1).toInt(), 40, longestMs));
    m_slider->setValue(m_cut->value());
    m_view->setFilm(isFile ? QString() : film);
    m_view->showAt(m_cut->value());
}

void TransitionDialog::kindChosen()
{
    const QString kind = m_kind->currentData().toString();
    m_stingerPart->setVisible(kind == u"stinger");
    m_duration->setEnabled(kind != u"cut" && kind != u"stinger");
    adjustSize();
}

QJsonObject TransitionDialog::stinger() const
{
    const QString film = m_film->currentData().toString();
    const bool isFile = film == ownFile;
    return {{u"path"_s, isFile ? m_file->path() : QString()},
            {u"mediaId"_s, isFile ? QString() : film},
            {u"cutMs"_s, m_cut->value()},
            {u"volumeDb"_s, m_volume->value()}};
}

void TransitionDialog::save()
{
    const QString kind = m_kind->currentData().toString();
    QJsonObject transition{{u"kind"_s, kind}, {u"durationMs"_s, m_duration->value()}};
    if (kind == u"stinger")
        transition.insert(u"stinger"_s, stinger());
    const QJsonObject shown = m_mirror.studio().value(u"transition").toObject();
    QJsonObject before;
    for (auto it = transition.begin(); it != transition.end(); ++it)
        before.insert(it.key(), shown.value(it.key()));
    m_mirror.tryAct(u"studio.update"_s, {{u"transition"_s, transition}}, this,
                    [this, transition, before](const Result<QJsonObject> &result) {
                        if (result) {
                            m_history.remember(tr("Transition"), {{u"studio.update"_s, {{u"transition"_s, before}}, {}}},
                                               {{u"studio.update"_s, {{u"transition"_s, transition}}, {}}});
                            return accept();
                        }
                        m_error->tell(result.error().message);
                    });
}

} // namespace castwright
