// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ProgramArea.h"

#include "actions/ActionCatalog.h"
#include "link/EditHistory.h"
#include "program/CanvasView.h"
#include "program/Multiview.h"
#include "program/Projector.h"
#include "program/SceneEditor.h"
#include "program/TransitionBar.h"
#include "theme/Theme.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QFrame *framed(QWidget *inside)
{
    auto *frame = new QFrame;
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(3, 3, 3, 3);
    layout->addWidget(inside);
    return frame;
}

QWidget *titled(QLabel *title, QFrame *frame)
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space::tiny);
    layout->addWidget(title);
    layout->addWidget(frame, 1);
    return side;
}

void tint(QFrame *frame, const QColor &color)
{
    const QString sheet = u".QFrame { border: 2px solid %1; border-radius: 4px; }"_s.arg(color.name());
    if (frame->styleSheet() != sheet)
        frame->setStyleSheet(sheet);
}
} // namespace

ProgramArea::ProgramArea(StudioMirror &mirror, EditHistory &history, SceneEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_mirror(mirror)
    , m_history(history)
    , m_editor(editor)
    , m_canvas(new CanvasView(mirror, editor))
    , m_program(new ProgramMonitor(mirror))
    , m_transition(new TransitionBar(mirror, history))
    , m_canvasFrame(framed(m_canvas))
    , m_programFrame(framed(m_program))
    , m_canvasTitle(new QLabel)
    , m_programTitle(new QLabel)
    , m_menu(new QMenu(this))
{
    m_canvasTitle->setObjectName(u"canvasTitle"_s);
    m_programTitle->setObjectName(u"programTitle"_s);
    m_programSide = titled(m_programTitle, m_programFrame);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space::small);
    layout->addWidget(titled(m_canvasTitle, m_canvasFrame), 1);
    layout->addWidget(m_transition);
    layout->addWidget(m_programSide, 1);
    connect(m_canvas, &CanvasView::menuWanted, this, &ProgramArea::showMenu);
    connect(m_canvas, &CanvasView::editWanted, this, &ProgramArea::editWanted);
    for (const auto signal : {&StudioMirror::studioChanged, &StudioMirror::scenesChanged})
        connect(&mirror, signal, this, &ProgramArea::showStudio);
    connect(&mirror, &StudioMirror::statusChanged, this, &ProgramArea::showTally);
    showStudio();
}

void ProgramArea::showStudio()
{
    const bool isStudioMode = m_mirror.isStudioMode();
    m_transition->setVisible(isStudioMode);
    m_programSide->setVisible(isStudioMode);
    m_canvas->setFeed(isStudioMode ? ProgramMonitor::Feed::Preview : ProgramMonitor::Feed::Program);
    if (m_editor.isVertical() && !m_mirror.studio().value(u"verticalCanvas").isObject())
        m_editor.setVertical(false);
    m_canvas->setCanvas(m_editor.isVertical() ? CanvasKind::Vertical : CanvasKind::Main);
    m_program->setCanvas(m_editor.isVertical() ? CanvasKind::Vertical : CanvasKind::Main);
    showTally();
}

void ProgramArea::showTally()
{
    const auto &c = theme::colors();
    const bool isLive = m_mirror.status().value(u"live").toBool();
    const bool isStudioMode = m_mirror.isStudioMode();
    const QString program = m_mirror.programScene().value(u"name").toString();
    const QString edited = m_mirror.editedScene().value(u"name").toString();
    const QString onAir = isLive ? tr("On air: %1").arg(program) : tr("Program: %1").arg(program);
    m_canvasTitle->setText(isStudioMode ? tr("Preview: %1").arg(edited) : onAir);
    m_programTitle->setText(onAir);
    for (QLabel *title : {m_canvasTitle, m_programTitle}) {
        const QString full = title->text();
        title->setToolTip(full);
        title->setText(fontMetrics().elidedText(full, Qt::ElideRight, 360));
        title->setVisible(!program.isEmpty());
    }
    m_canvas->setAccessibleName(isStudioMode ? tr("Preview canvas") : tr("Program canvas"));
    tint(m_canvasFrame, isStudioMode ? c.preview : isLive ? c.onAir : c.line);
    tint(m_programFrame, isLive ? c.onAir : c.line);
}

void ProgramArea::toggleStudioMode()
{
    m_history.edit(tr("Studio mode"), u"studio.update"_s, {{u"studioMode"_s, !m_mirror.isStudioMode()}});
}

void ProgramArea::toggleVertical()
{
    if (!m_mirror.studio().value(u"verticalCanvas").isObject()) {
        m_mirror.act(u"studio.update"_s,
                     {{u"verticalCanvas"_s,
                       QJsonObject{{u"width"_s, 720}, {u"height"_s, 1280}, {u"fps"_s, m_mirror.studio().value(u"canvas")[u"fps"]}}}},
                     [this](const QJsonObject &) {
                         m_editor.setVertical(true);
                         showStudio();
                     });
        return;
    }
    m_editor.setVertical(!m_editor.isVertical());
    showStudio();
}

void ProgramArea::openProjector()
{
    auto *projector = new Projector(m_mirror);
    projector->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, projector, &QWidget::close);
    projector->showOnOtherScreen(window());
}

void ProgramArea::openMultiview()
{
    auto *view = new Multiview(m_mirror);
    view->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, view, &QWidget::close);
    view->showBeside(window());
}

void ProgramArea::saveScreenshot()
{
    m_mirror.act(u"program.screenshot"_s, {{u"canvas"_s, m_editor.isVertical() ? u"vertical"_s : u"main"_s}},
                 [this](const QJsonObject &answer) {
                     const QByteArray png = QByteArray::fromBase64(answer.value(u"bytes").toString().toLatin1());
                     const QDir folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
                     const QString path =
                         folder.filePath(tr("Castwright %1.png").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd hh-mm-ss-zzz"_s)));
                     QFile file(path);
                     if (!folder.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly) || file.write(png) != png.size())
                         return Q_EMIT saved(
                             tr("The picture could not be written to %1: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
                     Q_EMIT saved(tr("Picture saved as %1").arg(QDir::toNativeSeparators(path)));
                 });
}

void ProgramArea::showMenu(QPoint at)
{
    m_menu->popup(at);
}

void ProgramArea::addActions(ActionCatalog &catalog)
{
    addCanvasActions(catalog);
    addPlacingActions(catalog);
}

void ProgramArea::addCanvasActions(ActionCatalog &catalog)
{
    const QString program = tr("Program");
    catalog.add({u"program.studioMode"_s, tr("&Studio mode"), program, QKeySequence(Qt::CTRL | Qt::Key_M), u"preview"_s}, this,
                [this] { toggleStudioMode(); });
    catalog.add({u"program.take"_s, tr("&Take"), program, QKeySequence(Qt::CTRL | Qt::Key_Return), u"transition"_s}, this,
                [this] { m_transition->take(); });
    catalog.add({u"program.cut"_s, tr("&Cut"), program, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), {}}, this,
                [this] { m_transition->cut(); });
    catalog.add({u"program.transition"_s, tr("T&ransition …"), program, {}, u"transition"_s}, this, [this] { m_transition->openDialog(); });
    catalog.add({u"program.vertical"_s, tr("&Vertical canvas"), program, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), u"vertical"_s},
                this, [this] { toggleVertical(); });
    catalog.add({u"program.screenshot"_s, tr("Save a &picture"), program, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), u"screenshot"_s},
                this, [this] { saveScreenshot(); });
    catalog.add({u"program.projector"_s, tr("&Projector"), program, QKeySequence(Qt::Key_F11), u"fullscreen"_s}, this,
                [this] { openProjector(); });
    catalog.add({u"program.multiview"_s, tr("&Multiview"), program, QKeySequence(Qt::SHIFT | Qt::Key_F11), u"multiview"_s}, this,
                [this] { openMultiview(); });
    m_safeAreas = catalog.add({u"canvas.safeAreas"_s, tr("Safe &areas"), tr("Canvas"), QKeySequence(Qt::CTRL | Qt::Key_G), u"safeArea"_s},
                              this, [this] { m_canvas->setSafeAreas(m_safeAreas->isChecked()); });
    m_safeAreas->setCheckable(true);
    const QString canvas = tr("Canvas");
    catalog.add({u"canvas.zoomIn"_s, tr("Zoom &in"), canvas, QKeySequence::ZoomIn, {}}, this,
                [this] { m_canvas->zoomBy(1.25, m_canvas->rect().center()); });
    catalog.add({u"canvas.zoomOut"_s, tr("Zoom &out"), canvas, QKeySequence::ZoomOut, {}}, this,
                [this] { m_canvas->zoomBy(0.8, m_canvas->rect().center()); });
    catalog.add({u"canvas.zoomFit"_s, tr("Zoom to &fit"), canvas, QKeySequence(Qt::CTRL | Qt::Key_0), {}}, this,
                [this] { m_canvas->zoomToFit(); });
}

void ProgramArea::addPlacingActions(ActionCatalog &catalog)
{
    const QString placing = tr("Placing");
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &keys, const QString &icon, std::function<void()> run) {
        m_menu->addAction(catalog.add({u"placing."_s + id, text, placing, keys, icon}, &m_editor, std::move(run)));
    };
    SceneEditor *editor = &m_editor;
    add(u"fit"_s, tr("&Fit to the canvas"), QKeySequence(Qt::CTRL | Qt::Key_F), u"fullscreen"_s,
        [editor] { editor->setFit(FitMode::Contain); });
    add(u"fill"_s, tr("Fi&ll the canvas"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), {},
        [editor] { editor->setFit(FitMode::Cover); });
    add(u"stretch"_s, tr("&Stretch over the canvas"), {}, {}, [editor] { editor->setFit(FitMode::Stretch); });
    add(u"reset"_s, tr("&Reset"), QKeySequence(Qt::CTRL | Qt::Key_R), {}, [editor] { editor->resetTransform(); });
    m_menu->addSeparator();
    add(u"copy"_s, tr("&Copy the placing"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), u"copy"_s, [editor] { editor->copyTransform(); });
    add(u"paste"_s, tr("&Paste the placing"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V), {}, [editor] { editor->pasteTransform(); });
    add(u"duplicate"_s, tr("&Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), {}, [editor] { editor->duplicateSelected(); });
    m_menu->addSeparator();
    struct Row {
        QString id;
        QString text;
        QString icon;
        canvas::Align align;
    };
    for (const Row &row : {Row{u"alignLeft"_s, tr("Align &left"), u"alignLeft"_s, canvas::Align::Left},
                           {u"alignCenter"_s, tr("Centre &across"), u"alignCenter"_s, canvas::Align::Center},
                           {u"alignRight"_s, tr("Align ri&ght"), u"alignRight"_s, canvas::Align::Right},
                           {u"alignTop"_s, tr("Align &top"), u"alignTop"_s, canvas::Align::Top},
                           {u"alignMiddle"_s, tr("Centre do&wn"), u"alignMiddle"_s, canvas::Align::Middle},
                           {u"alignBottom"_s, tr("Align &bottom"), u"alignBottom"_s, canvas::Align::Bottom},
                           {u"distributeAcross"_s, tr("Distribute across"), {}, canvas::Align::DistributeHorizontally},
                           {u"distributeDown"_s, tr("Distribute down"), {}, canvas::Align::DistributeVertically}})
        add(row.id, row.text, {}, row.icon, [editor, align = row.align] { editor->align(align); });
    m_menu->addSeparator();
    add(u"up"_s, tr("One &up"), QKeySequence(Qt::CTRL | Qt::Key_Up), u"up"_s, [editor] { editor->raise(1); });
    add(u"down"_s, tr("One do&wn"), QKeySequence(Qt::CTRL | Qt::Key_Down), u"down"_s, [editor] { editor->raise(-1); });
    add(u"top"_s, tr("To the to&p"), QKeySequence(Qt::CTRL | Qt::Key_Home), {}, [editor] { editor->raise(1000); });
    add(u"bottom"_s, tr("To the botto&m"), QKeySequence(Qt::CTRL | Qt::Key_End), {}, [editor] { editor->raise(-1000); });
    m_menu->addSeparator();
    add(u"group"_s, tr("&Group"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), u"group"_s,
        [editor] { editor->group(editor->freeGroupName()); });
    add(u"ungroup"_s, tr("Take the group apart"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U), {}, [editor] { editor->ungroup(); });
    add(u"visible"_s, tr("Show or &hide"), QKeySequence(Qt::CTRL | Qt::Key_H), u"show"_s, [editor] { editor->toggleVisible(); });
    add(u"lock"_s, tr("Loc&k or unlock"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), u"lock"_s, [editor] { editor->toggleLock(); });
    add(u"remove"_s, tr("Take &out of the scene"), QKeySequence(Qt::CTRL | Qt::Key_Backspace), u"delete"_s,
        [editor] { editor->removeSelected(); });
}

} // namespace castwright
