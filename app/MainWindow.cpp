// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "destinations/DestinationsPanel.h"
#include "developer/ApiKeysDialog.h"
#include "link/StudioMirror.h"
#include "live/GoLiveBar.h"
#include "live/ResumeBar.h"
#include "mixer/MixerPanel.h"
#include "program/ProgramMonitor.h"
#include "program/SceneBar.h"
#include "sources/SourcesPanel.h"
#include "studios/StudioSwitcher.h"
#include "theme/Theme.h"

#include <QActionGroup>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const AppContext &context, QWidget *parent) : QMainWindow(parent), m_context(context), m_mirror(std::make_unique<StudioMirror>(context.link))
{
    theme::apply(theme::remembered());
    setWindowTitle(tr("Castwright"));
    resize(1280, 720);
    m_studios = new StudioSwitcher(*m_mirror);
    m_live = new GoLiveBar(*m_mirror);
    m_onAir = new QLabel;
    m_onAir->setObjectName(u"onAirLabel"_s);
    m_machine = new QLabel;
    auto *top = new QHBoxLayout;
    top->addWidget(m_studios, 1);
    top->addWidget(m_onAir);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(theme::space::medium);
    leftLayout->addWidget(new ProgramMonitor(*m_mirror), 1);
    leftLayout->addWidget(new SceneBar(*m_mirror));
    leftLayout->addWidget(m_live);
    auto *right = new QSplitter(Qt::Vertical);
    right->addWidget(new SourcesPanel(*m_mirror));
    right->addWidget(new MixerPanel(*m_mirror));
    right->addWidget(new DestinationsPanel(*m_mirror));
    right->setChildrenCollapsible(false);
    right->setHandleWidth(theme::space::medium);
    auto *middle = new QSplitter(Qt::Horizontal);
    middle->addWidget(left);
    middle->addWidget(right);
    middle->setStretchFactor(0, 1);
    middle->setSizes({840, 400});
    middle->setChildrenCollapsible(false);
    middle->setHandleWidth(theme::space::large);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme::space::large, theme::space::small, theme::space::large, theme::space::small);
    layout->setSpacing(theme::space::medium);
    layout->addLayout(top);
    layout->addWidget(new ResumeBar(context.link));
    layout->addWidget(middle, 1);
    setCentralWidget(page);
    auto *address = new QLabel(tr("Server: %1").arg(context.serverAddress));
    address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    statusBar()->addPermanentWidget(address);
    statusBar()->addPermanentWidget(m_machine);
    makeMenus();
    connect(m_mirror.get(), &StudioMirror::statusChanged, this, &MainWindow::showStatus);
    connect(m_mirror.get(), &StudioMirror::studioChanged, this, &MainWindow::showStatus);
    connect(m_mirror.get(), &StudioMirror::failed, this, [this](const QString &message) { statusBar()->showMessage(message, 8000); });
    if (!context.firstKeyFile.isEmpty())
        statusBar()->showMessage(tr("The first API key is in %1").arg(context.firstKeyFile), 15000);
    showStatus();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeMenus()
{
    QMenu *studio = menuBar()->addMenu(tr("&Studio"));
    studio->addAction(tr("&Add …"), QKeySequence::New, m_studios, &StudioSwitcher::addStudio);
    studio->addAction(tr("&Rename …"), QKeySequence(Qt::Key_F2), m_studios, &StudioSwitcher::renameStudio);
    studio->addAction(tr("&Delete"), m_studios, &StudioSwitcher::deleteStudio);
    studio->addSeparator();
    studio->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    QMenu *live = menuBar()->addMenu(tr("&Live"));
    live->addAction(tr("&Go live"), QKeySequence(Qt::CTRL | Qt::Key_L), m_live, &GoLiveBar::goLive);
    live->addAction(tr("&End …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), m_live, &GoLiveBar::askToEnd);
    live->addAction(tr("&Check connections"), m_live, &GoLiveBar::checkNow);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    auto *themes = new QActionGroup(this);
    for (const auto &[text, scheme] : {std::pair{tr("&Dark"), theme::Scheme::Dark}, {tr("&Light"), theme::Scheme::Light}, {tr("Like the &system"), theme::Scheme::System}}) {
        QAction *action = view->addAction(text, this, [scheme] { theme::apply(scheme); });
        action->setCheckable(true);
        action->setChecked(theme::remembered() == scheme);
        themes->addAction(action);
    }
    QMenu *developer = menuBar()->addMenu(tr("&Developer"));
    developer->addAction(tr("API &keys …"), QKeySequence(Qt::CTRL | Qt::Key_K), this, [this] { (new ApiKeysDialog(m_context.link, m_context.serverAddress, this))->open(); })
        ->setObjectName(u"apiKeysAction"_s);
    developer->addAction(tr("API &documentation"), this, [this] { QDesktopServices::openUrl(QUrl(m_context.serverAddress + u"/docs"_s)); });
}

void MainWindow::showStatus()
{
    const QJsonObject &status = m_mirror->status();
    const bool isLive = status.value(u"live").toBool();
    const auto &c = theme::colors();
    m_onAir->setText(isLive ? tr("● ON AIR") : tr("○ Off air"));
    m_onAir->setStyleSheet(isLive ? u"background: %1; color: %2; font-weight: 700; padding: 4px 12px; border-radius: 6px"_s.arg(c.onAir.name(), c.onAirText.name())
                                  : u"color: %1; padding: 4px 12px"_s.arg(c.dimText.name()));
    const QString name = m_mirror->studio().value(u"name").toString();
    setWindowTitle(name.isEmpty() ? tr("Castwright") : tr("%1 – Castwright").arg(name));
    const QJsonObject health = status.value(u"health").toObject();
    if (health.isEmpty())
        return m_machine->clear();
    const QLocale locale;
    m_machine->setText(tr("CPU %1 %   Memory %2   Free disk %3")
                           .arg(health.value(u"cpuPercent").toDouble(), 0, 'f', 0)
                           .arg(locale.formattedDataSize(health.value(u"memoryBytes").toInteger()), locale.formattedDataSize(health.value(u"diskFreeBytes").toInteger())));
}

} // namespace castwright
