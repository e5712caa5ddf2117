// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "actions/ActionCatalog.h"
#include "actions/CommandPalette.h"
#include "base/Log.h"
#include "chat/ChatPanel.h"
#include "desktop/DesktopPresence.h"
#include "desktop/GlobalHotkeys.h"
#include "destinations/DestinationsPanel.h"
#include "developer/ApiKeysDialog.h"
#include "developer/ConnectionsDialog.h"
#include "developer/WebhooksDialog.h"
#include "explorer/ExplorerPage.h"
#include "issues/ProblemList.h"
#include "issues/ProblemsPanel.h"
#include "library/LibraryPanel.h"
#include "link/EditHistory.h"
#include "live/GoLiveBar.h"
#include "live/LeaveBox.h"
#include "live/RecordBar.h"
#include "live/ResumeBar.h"
#include "mixer/MixerPanel.h"
#include "program/CanvasView.h"
#include "program/ProgramArea.h"
#include "program/SceneBar.h"
#include "program/SceneEditor.h"
#include "proxy/ProxyArea.h"
#include "settings/SettingsDialog.h"
#include "sources/MediaControls.h"
#include "sources/MissingFilesDialog.h"
#include "sources/SourceDialog.h"
#include "sources/SourcesPanel.h"
#include "stats/StatsPanel.h"
#include "streams/StreamPages.h"
#include "studios/ProfilesDialog.h"
#include "studios/StudioFilesMenu.h"
#include "studios/StudioSwitcher.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "welcome/WelcomeDialog.h"
#include "widgets/ShowOnce.h"
#include "widgets/UniqueMnemonics.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int layoutVersion = 1;
const QString layoutKey = u"window/layout"_s;
const QString geometryKey = u"window/geometry"_s;

/// False while the show is on air: then it is asked about.
bool mayLeave(MainWindow &window)
{
    if (!window.mirror().status().value(u"live").toBool())
        return true;
    askToLeave(&window, [&window] { window.close(); });
    return false;
}
} // namespace

MainWindow::MainWindow(const AppContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_mirror(std::make_unique<StudioMirror>(context.link))
    , m_history(std::make_unique<EditHistory>(*m_mirror))
    , m_editor(std::make_unique<SceneEditor>(*m_mirror, *m_history))
    , m_problems(std::make_unique<ProblemList>(*m_mirror))
    , m_actions(new ActionCatalog(this))
{
    theme::apply(theme::remembered());
    setWindowTitle(tr("Castwright"));
    resize(1280, 720);
    setContentsMargins(theme::margins(0, 0, theme::space::small, 0));
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    new UniqueMnemonics(this);
    setCentralWidget(makeMiddle());
    makeDocks();
    makeActions();
    makeMenus();
    makeStatusBar();
    restoreLayout();
    connect(m_mirror.get(), &StudioMirror::statusChanged, this, &MainWindow::showStatus);
    connect(m_mirror.get(), &StudioMirror::studioChanged, this, &MainWindow::showStatus);
    connect(m_mirror.get(), &StudioMirror::failed, this, [this](const QString &message) { statusBar()->showMessage(message, 8000); });
    connect(m_program, &ProgramArea::editWanted, m_sources, &SourcesPanel::edit);
    connect(m_program, &ProgramArea::saved, this, [this](const QString &message) { statusBar()->showMessage(message, 8000); });
    connect(m_problems.get(), &ProblemList::changed, this, &MainWindow::showProblems);
    context.link.call(u"health.get"_s, {}, this, [this](const Result<QJsonObject> &health) {
        if (health)
            m_problems->setServerWarnings(health->value(u"warnings").toVariant().toStringList());
    });
    // Tab goes through the docks that lie behind another one too: the one with the focus comes to the front.
    connect(qApp, &QApplication::focusChanged, this, [](const QWidget *, QWidget *now) {
        while (now && !qobject_cast<QDockWidget *>(now))
            now = now->parentWidget();
        if (now)
            now->raise();
    });
    new DesktopPresence(*m_mirror, *m_actions, this);
    new GlobalHotkeys(*m_actions, this);
    if (!context.firstKeyFile.isEmpty() && !context.isDemo && !WelcomeDialog::wasSeen()) // once the first studio has been read
        connect(m_mirror.get(), &StudioMirror::studioChanged, this, &MainWindow::openWelcome, Qt::SingleShotConnection);
    if (!context.firstKeyFile.isEmpty())
        statusBar()->showMessage(tr("The first API key is in %1").arg(context.firstKeyFile), 15000);
    showStatus();
    showProblems();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeTop()
{
    m_studios = new StudioSwitcher(*m_mirror);
    m_onAir = new QLabel;
    m_onAir->setObjectName(u"onAirLabel"_s);
    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_studios, 1);
    layout->addWidget(m_onAir);
    return top;
}

QWidget *MainWindow::makeMiddle()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme::margins(theme::space::medium, theme::space::small, theme::space::tiny, theme::space::small));
    layout->setSpacing(theme::space::small);
    layout->addWidget(makeTop());
    layout->addWidget(new ResumeBar(m_context.link));
    m_program = new ProgramArea(*m_mirror, *m_history, *m_editor);
    m_scenes = new SceneBar(*m_mirror, *m_history);
    m_live = new GoLiveBar(*m_mirror);
    layout->addWidget(m_program, 1);
    m_media = new MediaControls(*m_mirror, *m_editor);
    layout->addWidget(m_media);
    layout->addWidget(m_scenes);
    layout->addWidget(m_live);
    return page;
}

void MainWindow::makeDocks()
{
    m_sources = new SourcesPanel(*m_mirror, *m_history, *m_editor);
    m_destinations = new DestinationsPanel(*m_mirror, *m_history);
    auto *sound = new MixerPanel(*m_mirror, *m_history);
    auto *chat = new ChatPanel(*m_mirror);
    m_library = new LibraryPanel(*m_mirror, *m_history, QUrl(m_context.serverAddress));
    connect(&m_program->canvas(), &CanvasView::assetDropped, m_library, &LibraryPanel::addAt);
    auto *stats = new StatsPanel(*m_mirror);
    auto *problems = new ProblemsPanel(*m_problems);
    connect(problems, &ProblemsPanel::sourceWanted, m_sources, &SourcesPanel::edit);
    connect(problems, &ProblemsPanel::destinationWanted, m_destinations, &DestinationsPanel::edit);
    m_problemsDock = problems;
    m_docks = {m_sources, sound, m_destinations, m_library, chat, stats, problems};
    for (QDockWidget *dock : std::as_const(m_docks))
        addDockWidget(Qt::RightDockWidgetArea, dock);
    splitDockWidget(m_sources, sound, Qt::Vertical);
    splitDockWidget(sound, m_destinations, Qt::Vertical);
    tabifyDockWidget(m_sources, m_library);
    tabifyDockWidget(m_destinations, chat);
    tabifyDockWidget(m_destinations, stats);
    tabifyDockWidget(m_destinations, problems);
    m_destinations->raise();
    m_sources->raise();
    resizeDocks({m_sources, sound, m_destinations}, {230, 160, 240}, Qt::Vertical);
    resizeDocks({m_sources}, {380}, Qt::Horizontal);
    m_firstLayout = saveState(layoutVersion);
    m_remembering.setSingleShot(true);
    m_remembering.setInterval(1000);
    connect(&m_remembering, &QTimer::timeout, this, &MainWindow::rememberLayout);
    for (QDockWidget *dock : std::as_const(m_docks)) {
        connect(dock, &QDockWidget::topLevelChanged, &m_remembering, qOverload<>(&QTimer::start));
        connect(dock, &QDockWidget::dockLocationChanged, &m_remembering, qOverload<>(&QTimer::start));
        connect(dock, &QDockWidget::visibilityChanged, &m_remembering, qOverload<>(&QTimer::start));
    }
}

void MainWindow::makeActions()
{
    const QString studio = tr("Studio");
    m_actions->add({u"studio.add"_s, tr("&Add …"), studio, QKeySequence::New, u"studio"_s}, m_studios, [this] { m_studios->addStudio(); });
    m_actions->add({u"studio.rename"_s, tr("&Rename …"), studio, QKeySequence(Qt::Key_F2), u"edit"_s}, m_studios,
                   [this] { m_studios->renameStudio(); });
    m_actions->add({u"studio.delete"_s, tr("&Delete …"), studio, {}, u"delete"_s}, m_studios, [this] { m_studios->deleteStudio(); });
    m_actions->add({u"studio.profiles"_s, tr("&Profiles …"), studio, {}, u"settings"_s}, this, [this] {
        if (!m_mirror->studioId().isEmpty())
            (new ProfilesDialog(*m_mirror, *m_history, this))->open();
    });
    auto *files = new StudioFilesMenu(*m_mirror, this);
    files->addActions(*m_actions);
    const auto tell = [this](const QString &message) { statusBar()->showMessage(message, 8000); };
    connect(files, &StudioFilesMenu::told, this, tell);
    connect(files, &StudioFilesMenu::studioAdded, m_studios, &StudioSwitcher::reload);
    connect(&m_live->record(), &RecordBar::saved, this, tell);
    m_actions->add({u"app.settings"_s, tr("&Settings …"), studio, QKeySequence(Qt::CTRL | Qt::Key_Comma), u"settings"_s}, this, [this] {
        auto *dialog = new SettingsDialog(*m_mirror, *m_history, *m_actions, this);
        connect(dialog, &SettingsDialog::languageChanged, this, &MainWindow::languageChanged, Qt::QueuedConnection);
        dialog->open();
    });
    m_actions->add({u"app.quit"_s, tr("&Quit"), studio, QKeySequence::Quit, {}}, this, [this] {
        if (mayLeave(*this))
            close();
    });
    const QString live = tr("Live");
    m_actions->add({u"live.go"_s, tr("&Go live"), live, QKeySequence(Qt::CTRL | Qt::Key_L), u"live"_s}, m_live,
                   [this] { m_live->goLive(); });
    m_actions->add({u"live.end"_s, tr("&End …"), live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), u"stop"_s}, m_live,
                   [this] { m_live->askToEnd(); });
    m_actions->add({u"live.check"_s, tr("&Check the destinations"), live, QKeySequence(Qt::CTRL | Qt::Key_P), u"preflight"_s}, m_live,
                   [this] { m_live->checkNow(); });
    m_actions->add(
        {u"destination.add"_s, tr("&Add a destination …"), live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), u"destination"_s},
        m_destinations, [this] { m_destinations->add(); });
    m_live->record().addActions(*m_actions);
    (new ProxyArea(*m_mirror, *m_history, m_context.serverAddress, this))->addActions(*m_actions);
    makeEditActions();
    m_program->addActions(*m_actions);
    const QString scenes = tr("Scenes");
    m_actions->add({u"scene.add"_s, tr("&Add a scene …"), scenes, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), u"scene"_s}, m_scenes,
                   [this] { m_scenes->addScene(); });
    for (int place = 0; place < 9; ++place)
        m_actions->add({u"scene.choose%1"_s.arg(place + 1),
                        tr("Scene &%1").arg(place + 1),
                        scenes,
                        QKeySequence(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + place))),
                        {}},
                       m_scenes, [this, place] { m_scenes->choose(place); });
    makeViewActions();
    (new StreamPages(*m_mirror, *m_history, m_context.serverAddress, this))->addActions(*m_actions);
    const QString developer = tr("Developer");
    m_actions->add({u"app.welcome"_s, tr("&Introduction …"), tr("Studio"), {}, u"wand"_s}, this, [this] { openWelcome(); });
    m_actions->add({u"apiKeysAction"_s, tr("API &keys …"), developer, {}, u"key"_s}, this,
                   [this] { (new ApiKeysDialog(m_context.link, m_context.serverAddress, this))->open(); });
    m_actions->add({u"developer.webhooks"_s, tr("&Webhooks …"), developer, {}, u"send"_s}, this,
                   [this] { (new WebhooksDialog(m_context.link, this))->open(); });
    m_actions->add({u"app.connections"_s, tr("&Linked accounts …"), developer, {}, u"external"_s}, this,
                   [this] { (new ConnectionsDialog(m_context.link, this))->open(); });
    m_actions->add({u"developer.explorer"_s, tr("API e&xplorer …"), developer, {}, u"developer"_s}, this,
                   [this] { showOnce(m_explorer, [this] { return new ExplorerPage(m_context.link, m_context.serverAddress, this); }); });
    m_actions->add({u"developer.docs"_s, tr("API &documentation"), developer, {}, u"developer"_s}, this,
                   [this] { QDesktopServices::openUrl(QUrl(m_context.serverAddress + u"/docs"_s)); });
}

void MainWindow::openWelcome()
{
    auto *dialog = new WelcomeDialog(*m_mirror, m_context.serverAddress, this);
    connect(dialog, &WelcomeDialog::destinationWanted, m_destinations, &DestinationsPanel::add);
    dialog->open();
}

void MainWindow::makeEditActions()
{
    const QString edit = tr("Edit");
    QUndoStack *stack = &m_history->stack();
    QAction *undo = m_actions->add({u"edit.undo"_s, tr("&Undo"), edit, QKeySequence::Undo, u"undo"_s}, stack, [stack] { stack->undo(); });
    QAction *redo = m_actions->add({u"edit.redo"_s, tr("&Redo"), edit, QKeySequence::Redo, u"redo"_s}, stack, [stack] { stack->redo(); });
    const auto show = [this, stack, undo, redo] {
        undo->setEnabled(stack->canUndo());
        redo->setEnabled(stack->canRedo());
        undo->setText(stack->canUndo() ? tr("&Undo: %1").arg(stack->undoText()) : tr("&Undo"));
        redo->setText(stack->canRedo() ? tr("&Redo: %1").arg(stack->redoText()) : tr("&Redo"));
    };
    connect(stack, &QUndoStack::indexChanged, this, show);
    show();
    for (const auto &[name, kind] : sourceKinds())
        m_actions->add({u"source.add."_s + kind, tr("Add a source: %1").arg(name), edit, {}, kind}, m_sources,
                       [this, wire = kind] { m_sources->add(wire); });
    m_actions->add({u"source.filters"_s, tr("F&ilters of the source …"), edit, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), u"filter"_s},
                   m_sources, [this] { m_sources->openFilters(); });
    m_actions->add({u"source.edit"_s, tr("&Edit the source …"), edit, {}, u"edit"_s}, m_sources, [this] { m_sources->editSelected(); });
    m_actions->add({u"source.delete"_s, tr("Delete the source"), edit, {}, u"delete"_s}, m_sources,
                   [this] { m_sources->deleteSelected(); });
    m_sources->setActionsOfOne(
        {m_actions->action(u"source.filters"_s), m_actions->action(u"source.edit"_s), m_actions->action(u"source.delete"_s)});
    m_actions->add({u"source.missing"_s, tr("&Missing files …"), edit, {}, u"problems"_s}, this,
                   [this] { (new MissingFilesDialog(*m_mirror, *m_history, this))->open(); });
    m_actions->add({u"media.play"_s, tr("Play or pause the &media file"), edit, QKeySequence(Qt::CTRL | Qt::Key_Space), u"play"_s}, m_media,
                   [this] { m_media->togglePlaying(); });
    m_actions->add({u"media.restart"_s, tr("Media file from the beginning"), edit, {}, {}}, m_media, [this] { m_media->restart(); });
    m_actions->add({u"app.palette"_s, tr("&Find a command …"), edit, QKeySequence(Qt::CTRL | Qt::Key_K), u"search"_s}, this,
                   [this] { (new CommandPalette(*m_actions, this))->open(); });
}

void MainWindow::makeViewActions()
{
    const QString view = tr("View");
    auto *themes = new QActionGroup(this);
    for (const auto &[id, text, scheme] : {std::tuple{u"view.dark"_s, tr("&Dark"), theme::Scheme::Dark},
                                           {u"view.light"_s, tr("&Light"), theme::Scheme::Light},
                                           {u"view.system"_s, tr("Like the &system"), theme::Scheme::System}}) {
        QAction *action = m_actions->add({id, text, view, {}, {}}, this, [chosen = scheme] { theme::apply(chosen); });
        action->setCheckable(true);
        action->setChecked(theme::remembered() == scheme);
        themes->addAction(action);
    }
    for (QDockWidget *dock : std::as_const(m_docks))
        m_actions->add({u"view."_s + dock->objectName(), dock->windowTitle(), view, {}, {}}, dock, [dock] {
            dock->show();
            dock->raise();
            dock->setFocus();
        });
    m_scenes->addActions(*m_actions);
    m_library->addActions(*m_actions);
    m_actions->add({u"view.reset"_s, tr("&Reset the layout"), view, {}, {}}, this, [this] { resetLayout(); });
}

void MainWindow::makeMenus()
{
    const auto fill = [this](const QString &title, const QStringList &ids) {
        QMenu *menu = menuBar()->addMenu(title);
        for (const QString &id : ids) {
            if (id.isEmpty())
                menu->addSeparator();
            else
                menu->addAction(m_actions->action(id));
        }
        return menu;
    };
    fill(tr("&Studio"),
         {u"studio.add"_s,
          u"studio.rename"_s,
          u"studio.delete"_s,
          {},
          u"studio.import"_s,
          u"studio.export"_s,
          u"studio.profiles"_s,
          {},
          u"app.settings"_s,
          u"app.quit"_s});
    fill(tr("&Edit"),
         {u"edit.undo"_s,
          u"edit.redo"_s,
          {},
          u"placing.fit"_s,
          u"placing.fill"_s,
          u"placing.stretch"_s,
          u"placing.reset"_s,
          {},
          u"placing.copy"_s,
          u"placing.paste"_s,
          u"placing.duplicate"_s,
          u"placing.group"_s,
          u"placing.ungroup"_s,
          {},
          u"source.filters"_s,
          u"source.missing"_s,
          {},
          u"app.palette"_s});
    QMenu *program = fill(tr("&Program"),
                          {u"program.studioMode"_s,
                           u"program.take"_s,
                           u"program.cut"_s,
                           u"program.transition"_s,
                           {},
                           u"program.vertical"_s,
                           u"program.screenshot"_s,
                           u"program.projector"_s,
                           u"program.multiview"_s,
                           {},
                           u"canvas.safeAreas"_s,
                           u"canvas.zoomIn"_s,
                           u"canvas.zoomOut"_s,
                           u"canvas.zoomFit"_s,
                           {},
                           u"scene.add"_s});
    for (int place = 1; place <= 9; ++place)
        program->addAction(m_actions->action(u"scene.choose%1"_s.arg(place)));
    fill(tr("&Live"),
         {u"live.go"_s,
          u"live.end"_s,
          u"live.check"_s,
          {},
          u"live.record"_s,
          u"live.replay"_s,
          u"live.saveReplay"_s,
          {},
          u"destination.add"_s,
          u"proxy.open"_s});
    QMenu *view = fill(tr("&View"), {u"view.dark"_s, u"view.light"_s, u"view.system"_s, {}});
    for (const QDockWidget *dock : std::as_const(m_docks))
        view->addAction(m_actions->action(u"view."_s + dock->objectName()));
    view->addSeparator();
    view->addAction(m_actions->action(u"view.sceneThumbnails"_s));
    view->addAction(m_actions->action(u"view.reset"_s));
    fill(tr("St&reams"), {u"streams.open"_s, u"streams.analytics"_s});
    fill(tr("&Developer"),
         {u"apiKeysAction"_s, u"developer.webhooks"_s, u"app.connections"_s, u"developer.explorer"_s, u"developer.docs"_s});
}

void MainWindow::makeStatusBar()
{
    m_problemsButton = new QToolButton;
    m_problemsButton->setObjectName(u"flat"_s);
    m_problemsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problemsButton->setIcon(theme::icon(u"warning"_s));
    connect(m_problemsButton, &QToolButton::clicked, this, [this] {
        m_problemsDock->show();
        m_problemsDock->raise();
    });
    m_machine = new QLabel;
    m_machine->setContentsMargins(theme::margins(theme::space::medium, 0, 0, 0));
    auto *address = new QLabel(tr("Server: %1").arg(m_context.serverAddress));
    address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    statusBar()->addPermanentWidget(m_problemsButton);
    statusBar()->addPermanentWidget(address);
    statusBar()->addPermanentWidget(m_machine);
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    restoreGeometry(settings.value(geometryKey).toByteArray());
    restoreState(settings.value(layoutKey).toByteArray(), layoutVersion);
}

void MainWindow::rememberLayout()
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(layoutKey, saveState(layoutVersion));
}

void MainWindow::resetLayout()
{
    restoreState(m_firstLayout, layoutVersion);
    rememberLayout();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // By hand: a system that shuts down is not asked anything.
    if (event->spontaneous() && !mayLeave(*this))
        return event->ignore();
    rememberLayout();
    QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    // Kept a second after each change, not at the end only: the end may not come.
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        m_remembering.start();
    if (event->type() == QEvent::Paint && !std::exchange(m_wasPainted, true))
        QTimer::singleShot(0, this, [] { qCDebug(logApp) << "the window is painted"; }); // for the bench of the start
    if (event->type() == QEvent::ApplicationPaletteChange && m_mirror) {                 // what has colours of its own takes the new ones
        Q_EMIT m_mirror->studioChanged();
        Q_EMIT m_mirror->statusChanged();
    }
    return QMainWindow::event(event);
}

void MainWindow::showProblems()
{
    const qsizetype count = m_problems->problems().size();
    m_problemsButton->setVisible(count > 0);
    m_problemsButton->setText(tr("%n problem(s)", nullptr, static_cast<int>(count)));
    m_problemsButton->setAccessibleName(tr("%n problem(s), show them", nullptr, static_cast<int>(count)));
}

void MainWindow::showStatus()
{
    const QJsonObject &status = m_mirror->status();
    const bool isLive = status.value(u"live").toBool();
    const auto &c = theme::colors();
    m_onAir->setText(isLive ? tr("● ON AIR") : tr("○ Off air"));
    m_onAir->setStyleSheet(isLive ? u"background: %1; color: %2; font-weight: 700; padding: 4px 12px; border-radius: 6px"_s.arg(
                                        c.onAir.name(), c.onAirText.name())
                                  : u"color: %1; padding: 4px 12px"_s.arg(c.dimText.name()));
    const QString name = m_mirror->studio().value(u"name").toString();
    setWindowTitle(name.isEmpty() ? tr("Castwright") : tr("%1 – Castwright").arg(name));
    const QJsonObject health = status.value(u"health").toObject();
    if (health.isEmpty())
        return m_machine->clear();
    const QLocale locale;
    m_machine->setText(tr("CPU %1 %   Memory %2   Free disk %3")
                           .arg(locale.toString(health.value(u"cpuPercent").toDouble(), 'f', 0))
                           .arg(locale.formattedDataSize(health.value(u"memoryBytes").toInteger(), 0, QLocale::DataSizeSIFormat),
                                locale.formattedDataSize(health.value(u"diskFreeBytes").toInteger(), 0, QLocale::DataSizeSIFormat)));
}

} // namespace castwright
