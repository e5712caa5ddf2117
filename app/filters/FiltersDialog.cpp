// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/FiltersDialog.h"

#include "domain/Filter.h"
#include "forms/FieldForm.h"
#include "link/EditHistory.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/ErrorLabel.h"

#include <QDialogButtonBox>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
struct Kind {
    const char *wire;
    const char *name;
    const TypeInfo &(*type)();
    QJsonObject (*defaults)();
    bool isPicture;
};

template <class T>
const TypeInfo &typeOf()
{
    return typeInfo<T>();
}

template <class T>
QJsonObject defaultsOf()
{
    return toJson(T());
}

const Kind kinds[] = {
    {"chromaKey", QT_TRANSLATE_NOOP("castwright::FiltersDialog", "Chroma key"), &typeOf<ChromaKeySettings>, &defaultsOf<ChromaKeySettings>,
     true},
    {"colorCorrection", QT_TRANSLATE_NOOP("castwright::FiltersDialog", "Colour correction"), &typeOf<ColorCorrectionSettings>,
     &defaultsOf<ColorCorrectionSettings>, true},
    {"crop", QT_TRANSLATE_NOOP("castwright::FiltersDialog", "Crop"), &typeOf<CropSettings>, &defaultsOf<CropSettings>, true},
    {"blur", QT_TRANSLATE_NOOP("castwright::FiltersDialog", "Blur"), &typeOf<BlurSettings>, &defaultsOf<BlurSettings>, true},
    {"sharpen", QT_TRANSLATE_NOOP("castwright::FiltersDialog", "Sharpen"), &typeOf<SharpenSettings>, &defaultsOf<SharpenSettings>, true},
    {"lut", QT_TRANSLATE_NOOP("castwright::FiltersDialog", "Look (LUT)"), &typeOf<LutSettings>, &defaultsOf<LutSettings>, true},
    {"gain", QT_TRANSLATE_NOOP("castwright::FiltersDialog", "Gain"), &typeOf<GainSettings>, &defaultsOf<GainSettings>, false},
    {"noiseGate", QT_TRANSLATE_NOOP("castwright::FiltersDialog", "Noise gate"), &typeOf<NoiseGateSettings>, &defaultsOf<NoiseGateSettings>,
     false},
    {"compressor", QT_TRANSLATE_NOOP("castwright::FiltersDialog", "Compressor"), &typeOf<CompressorSettings>,
     &defaultsOf<CompressorSettings>, false},
    {"limiter", QT_TRANSLATE_NOOP("castwright::FiltersDialog", "Limiter"), &typeOf<LimiterSettings>, &defaultsOf<LimiterSettings>, false},
    {"noiseSuppression", QT_TRANSLATE_NOOP("castwright::FiltersDialog", "Noise suppression"), &typeOf<NoiseSuppressionSettings>,
     &defaultsOf<NoiseSuppressionSettings>, false},
};

const Kind *kindOf(const QString &wire)
{
    for (const Kind &kind : kinds)
        if (wire == QLatin1String(kind.wire))
            return &kind;
    return nullptr;
}

QString titleOf(const QJsonObject &filter)
{
    if (const QString name = filter.value(u"name").toString(); !name.isEmpty())
        return name;
    const Kind *kind = kindOf(filter.value(u"kind").toString());
    return kind ? FiltersDialog::tr(kind->name) : filter.value(u"kind").toString();
}
} // namespace

FiltersDialog::FiltersDialog(StudioMirror &mirror, EditHistory &history, const QString &sourceId, QWidget *parent)
    : QDialog(parent)
    , m_mirror(mirror)
    , m_history(history)
    , m_sourceId(sourceId)
    , m_list(new QListWidget)
    , m_place(new QVBoxLayout)
    , m_empty(new QLabel(tr("No filters yet. Add one: a chroma key, a noise gate …")))
    , m_error(new ErrorLabel)
{
    setObjectName(u"filtersDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(680, 420);
    for (const auto &source : mirror.sources())
        if (source[u"id"].toString() == sourceId) {
            m_before = m_filters = source[u"filters"].toArray();
            m_sourceKind = source[u"kind"].toString();
            setWindowTitle(tr("Filters of %1").arg(source[u"name"].toString()));
        }
    m_empty->setObjectName(u"dim"_s);
    m_empty->setWordWrap(true);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme::space::large);
    middle->addWidget(makeList());
    m_place->addWidget(m_empty);
    m_place->addStretch();
    middle->addLayout(m_place, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &FiltersDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    m_settling.setSingleShot(true);
    m_settling.setInterval(60);
    connect(&m_settling, &QTimer::timeout, this, &FiltersDialog::send);
    fillList(0);
}

QWidget *FiltersDialog::makeList()
{
    auto *side = new QWidget;
    side->setFixedWidth(240);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    const auto button = [row](const QString &icon, const QString &name, const QString &objectName) {
        auto *made = new QToolButton;
        made->setIcon(theme::icon(icon));
        made->setToolTip(name);
        made->setAccessibleName(name);
        made->setObjectName(objectName);
        row->addWidget(made);
        return made;
    };
    QToolButton *addButton = button(u"add"_s, tr("Add a filter"), u"addFilterButton"_s);
    auto *menu = new QMenu(addButton);
    // A scene has no sound of its own, a microphone no picture.
    const bool hasPicture = m_sourceKind != u"audioInput";
    const bool hasSound = m_sourceKind != u"scene";
    if (hasPicture)
        menu->addSection(tr("Picture"));
    for (const Kind &kind : kinds) {
        if (kind.isPicture ? !hasPicture : !hasSound)
            continue;
        if (!kind.isPicture && QLatin1String(kind.wire) == u"gain")
            menu->addSection(tr("Sound"));
        menu->addAction(tr(kind.name), this, [this, wire = QString::fromLatin1(kind.wire)] { add(wire); })
            ->setObjectName(u"add-"_s + QLatin1String(kind.wire));
    }
    addButton->setMenu(menu);
    addButton->setPopupMode(QToolButton::InstantPopup);
    connect(button(u"up"_s, tr("Apply the filter earlier"), u"filterUpButton"_s), &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(button(u"down"_s, tr("Apply the filter later"), u"filterDownButton"_s), &QToolButton::clicked, this,
            [this] { moveCurrent(1); });
    connect(button(u"delete"_s, tr("Delete the filter"), u"deleteFilterButton"_s), &QToolButton::clicked, this,
            &FiltersDialog::removeCurrent);
    row->addStretch();
    column->addLayout(row);
    m_list->setObjectName(u"filtersList"_s);
    m_list->setAccessibleName(tr("Filters, the first is applied first"));
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &FiltersDialog::showCurrent);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const int place = m_list->row(item);
        if (m_isFilling || place < 0 || place >= m_filters.size())
            return;
        QJsonObject filter = m_filters[place].toObject();
        filter.insert(u"enabled"_s, item->checkState() == Qt::Checked);
        m_filters[place] = filter;
        send();
    });
    return side;
}

void FiltersDialog::fillList(int current)
{
    m_isFilling = true;
    m_list->clear();
    for (const auto &value : std::as_const(m_filters)) {
        const QJsonObject filter = value.toObject();
        const Kind *kind = kindOf(filter.value(u"kind").toString());
        auto *item = new QListWidgetItem(theme::icon(kind && kind->isPicture ? u"image"_s : u"sound"_s), titleOf(filter));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(filter.value(u"enabled").toBool(true) ? Qt::Checked : Qt::Unchecked);
        m_list->addItem(item);
    }
    m_isFilling = false;
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    showCurrent();
}

void FiltersDialog::showCurrent()
{
    if (m_isFilling)
        return;
    delete std::exchange(m_form, nullptr);
    const int row = m_list->currentRow();
    m_empty->setVisible(row < 0);
    if (row < 0)
        return;
    const QJsonObject filter = m_filters[row].toObject();
    const QString wire = filter.value(u"kind").toString();
    const Kind *kind = kindOf(wire);
    if (!kind)
        return;
    m_form = new FieldForm(kind->type());
    m_form->setValues(filter.value(wire).toObject());
    m_place->insertWidget(0, m_form);
    connect(m_form, &FieldForm::changed, this, &FiltersDialog::takeForm);
}

void FiltersDialog::takeForm()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_form)
        return;
    QJsonObject filter = m_filters[row].toObject();
    filter.insert(filter.value(u"kind").toString(), m_form->values());
    m_filters[row] = filter;
    m_settling.start();
}

void FiltersDialog::add(const QString &kind)
{
    const Kind *known = kindOf(kind);
    if (!known)
        return;
    // The settings a new one begins with are those of the field table.
    const QJsonObject filter{{u"kind"_s, kind}, {u"enabled"_s, true}, {kind, known->defaults()}};
    m_filters.append(filter);
    fillList(static_cast<int>(m_filters.size()) - 1);
    if (kind != u"lut") // that one needs its file first
        send();
}

void FiltersDialog::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_filters.removeAt(row);
    fillList(row);
    send();
}

void FiltersDialog::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_filters.size())
        return;
    const QJsonValue moved = m_filters.takeAt(row);
    m_filters.insert(to, moved);
    fillList(to);
    send();
}

void FiltersDialog::send()
{
    m_wasSent = true;
    m_mirror.tryAct(u"source.update"_s, {{u"sourceId"_s, m_sourceId}, {u"filters"_s, m_filters}}, this,
                    [this](const Result<QJsonObject> &result) {
                        if (m_form)
                            m_form->clearErrors();
                        m_error->tell({});
                        if (result || (m_form && m_form->showError(result.error().field, result.error().message)))
                            return;
                        m_error->tell(result.error().message);
                    });
}

void FiltersDialog::reject()
{
    m_settling.stop();
    if (m_wasSent)
        m_mirror.act(u"source.update"_s, {{u"sourceId"_s, m_sourceId}, {u"filters"_s, m_before}});
    QDialog::reject();
}

void FiltersDialog::save()
{
    m_settling.stop();
    const QJsonObject input{{u"sourceId"_s, m_sourceId}, {u"filters"_s, m_filters}};
    m_mirror.tryAct(u"source.update"_s, input, this, [this, input](const Result<QJsonObject> &result) {
        if (!result)
            return send(); // shows what is wrong
        if (m_filters != m_before)
            m_history.remember(tr("Filters"), {{u"source.update"_s, {{u"sourceId"_s, m_sourceId}, {u"filters"_s, m_before}}, {}}},
                               {{u"source.update"_s, input, {}}});
        accept();
    });
}

} // namespace castwright
