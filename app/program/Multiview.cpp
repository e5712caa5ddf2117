// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/Multiview.h"

#include "theme/Theme.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QSettings>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString columnsKey = u"multiview/columns"_s;
constexpr QColor idleFrame(0x3c, 0x47, 0x57);
constexpr int scenesPerSec = 10;
constexpr int gap = 6;
} // namespace

Multiview::Multiview(StudioMirror &mirror, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_mirror(mirror)
    , m_columns(std::clamp(QSettings().value(columnsKey, 3).toInt(), 2, 5))
{
    setObjectName(u"multiview"_s);
    setWindowTitle(tr("Multiview"));
    setAccessibleName(tr("Multiview: program, preview and scenes"));
    setFocusPolicy(Qt::StrongFocus);
    resize(960, 540);
    for (const auto signal : {&StudioMirror::studioChanged, &StudioMirror::scenesChanged})
        connect(&mirror, signal, this, &Multiview::rebuild);
    connect(&mirror, &StudioMirror::statusChanged, this, qOverload<>(&QWidget::update));
    rebuild();
}

void Multiview::showBeside(const QWidget *window)
{
    for (QScreen *screen : QGuiApplication::screens())
        if (screen != window->screen()) {
            setGeometry(screen->geometry());
            showFullScreen();
            return;
        }
    QWidget::show();
}

void Multiview::setColumns(int columns)
{
    m_columns = std::clamp(columns, 2, 5);
    QSettings().setValue(columnsKey, m_columns);
    rebuild();
}

void Multiview::rebuild()
{
    std::vector<Cell> wanted;
    using Kind = ProgramView::Kind;
    wanted.push_back({{CanvasKind::Main, Kind::Program, {}}, tr("Program"), {}, nullptr});
    if (m_mirror.isStudioMode())
        wanted.push_back({{CanvasKind::Main, Kind::Preview, {}}, tr("Preview"), {}, nullptr});
    for (const auto &scene : m_mirror.scenes())
        wanted.push_back({{CanvasKind::Main, Kind::Scene, scene[u"id"].toString()}, scene[u"name"].toString(), {}, nullptr});
    const auto room = static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_columns);
    if (wanted.size() > room)
        wanted.resize(room);
    QString shown = u"%1 %2 %3x%4"_s.arg(m_mirror.studioId()).arg(m_columns).arg(width()).arg(height());
    for (const Cell &cell : std::as_const(wanted))
        shown += u'|' + cell.view.sceneId + cell.title;
    update();
    if (m_mirror.studio().isEmpty()) {
        m_cells.clear();
        m_shown.clear();
        return;
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_cells = std::move(wanted);
    m_current = std::min(m_current, m_cells.size() - 1);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const QSize size = place(i).size() * devicePixelRatioF();
        m_cells[i].watch = m_mirror.link().watchProgram(
            {m_mirror.studioId(), m_cells[i].view, size, scenesPerSec}, this, [this, i, shown](const MonitorFrame &frame) {
                if (shown != m_shown)
                    return;
                m_cells[i].picture = QImage(frame.pixels.get(), frame.width, frame.height, frame.strideBytes, QImage::Format_RGB32).copy();
                update(place(i));
            });
    }
}

QRect Multiview::place(std::size_t cell) const
{
    const int column = static_cast<int>(cell) % m_columns;
    const int row = static_cast<int>(cell) / m_columns;
    const int width = (this->width() - gap * (m_columns + 1)) / m_columns;
    const int height = (this->height() - gap * (m_columns + 1)) / m_columns;
    const int left = gap + column * (width + gap);
    return {isRightToLeft() ? this->width() - left - width : left, gap + row * (height + gap), width, height};
}

void Multiview::paintCell(QPainter &painter, std::size_t index) const
{
    const auto &c = theme::colors();
    const Cell &cell = m_cells[index];
    const QRect box = place(index);
    const QString program = m_mirror.studio().value(u"programSceneId").toString();
    const QString preview = m_mirror.studio().value(u"previewSceneId").toString();
    const bool isProgram = cell.view.kind == ProgramView::Kind::Program || cell.view.sceneId == program;
    const bool isPreview = cell.view.kind == ProgramView::Kind::Preview
        || (m_mirror.isStudioMode() && !cell.view.sceneId.isEmpty() && cell.view.sceneId == preview);
    const bool isLive = m_mirror.status().value(u"live").toBool();
    const QColor frame = isProgram ? (isLive ? c.onAir : QColor(Qt::white)) : isPreview ? c.preview : idleFrame; // on black in both themes
    painter.fillRect(box, Qt::black);
    if (!cell.picture.isNull()) {
        QRect fitted(QPoint(), cell.picture.size().scaled(box.size(), Qt::KeepAspectRatio));
        fitted.moveCenter(box.center());
        painter.drawImage(fitted, cell.picture);
    }
    const QString &sceneId = !cell.view.sceneId.isEmpty() ? cell.view.sceneId : isPreview ? preview : program;
    if (m_mirror.sceneById(sceneId).value(u"items").toArray().isEmpty()) {
        painter.setPen(theme::monitorWords);
        painter.drawText(box, Qt::AlignCenter, tr("Nothing in it yet"));
    }
    const QString sign = isProgram ? u"● "_s : isPreview ? u"◐ "_s : QString();
    const QString text = painter.fontMetrics().elidedText(sign + cell.title, Qt::ElideRight, box.width() - 24);
    QRect label(0, 0, painter.fontMetrics().horizontalAdvance(text) + 16, painter.fontMetrics().height() + 6);
    label.moveCenter({box.center().x(), box.bottom() - label.height() / 2 - 4});
    painter.fillRect(label, QColor(0, 0, 0, 190));
    painter.setPen(Qt::white);
    painter.drawText(label, Qt::AlignCenter, text);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(frame, isProgram || isPreview ? 3 : 1));
    painter.drawRect(box);
    if (index == m_current && hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.drawRect(box.adjusted(3, 3, -3, -3));
    }
}

void Multiview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), QColor(16, 18, 20));
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        paintCell(painter, i);
    if (m_cells.empty()) {
        const int space = theme::space::large;
        painter.setPen(theme::monitorWords);
        painter.drawText(rect().adjusted(space, space, -space, -space), Qt::AlignCenter | Qt::TextWordWrap, tr("Make a studio to begin."));
    }
}

void Multiview::resizeEvent(QResizeEvent *)
{
    rebuild();
}

void Multiview::choose(std::size_t cell)
{
    if (cell < m_cells.size() && m_cells[cell].view.kind == ProgramView::Kind::Scene)
        m_mirror.act(u"scene.show"_s, {{u"sceneId"_s, m_cells[cell].view.sceneId}});
}

void Multiview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        if (place(i).contains(event->pos())) {
            m_current = i;
            choose(i);
        }
    update();
}

void Multiview::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const int along = isRightToLeft() ? -1 : 1;
    const auto move = [this](int by) {
        const int last = static_cast<int>(m_cells.size()) - 1;
        m_current = static_cast<std::size_t>(std::clamp(static_cast<int>(m_current) + by, 0, std::max(0, last)));
        update();
    };
    if (key == Qt::Key_Escape)
        close();
    else if (key >= Qt::Key_2 && key <= Qt::Key_5)
        setColumns(key - Qt::Key_0);
    else if (key == Qt::Key_Right || key == Qt::Key_Left)
        move(key == Qt::Key_Right ? along : -along);
    else if (key == Qt::Key_Down || key == Qt::Key_Up)
        move(key == Qt::Key_Down ? m_columns : -m_columns);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        choose(m_current);
    else
        QWidget::keyPressEvent(event);
}

void Multiview::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int columns = 2; columns <= 5; ++columns) {
        QAction *action = menu->addAction(tr("%1 by %1").arg(columns), this, [this, columns] { setColumns(columns); });
        action->setCheckable(true);
        action->setChecked(columns == m_columns);
    }
    menu->addSeparator();
    menu->addAction(tr("Full screen"), this, [this] { isFullScreen() ? showNormal() : showFullScreen(); });
    menu->addAction(tr("Close"), this, &QWidget::close);
    menu->popup(event->globalPos());
}

} // namespace castwright
