// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/StudioMirror.h"

#include <QImage>
#include <QWidget>

#include <memory>
#include <vector>

namespace castwright {

/// Program, preview and the scenes in a grid of 2 x 2 to 5 x 5, for a second screen. A click or Enter on a scene shows it; keys 2 to 5
/// choose the grid, Escape ends it. Thread: main.
class Multiview : public QWidget {
    Q_OBJECT

public:
    explicit Multiview(StudioMirror &mirror, QWidget *parent = nullptr);
    /// Full screen on a screen that `window` is not on, where there is one.
    void showBeside(const QWidget *window);
    void setColumns(int columns);
    int columns() const { return m_columns; }
    int cellCount() const { return static_cast<int>(m_cells.size()); }
    /// For tests: whether the cell has shown a picture.
    bool hasPicture(int cell) const { return !m_cells.at(static_cast<std::size_t>(cell)).picture.isNull(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Cell {
        ProgramView view;
        QString title;
        QImage picture;
        std::shared_ptr<void> watch;
    };
    void rebuild();
    void choose(std::size_t cell);
    QRect place(std::size_t cell) const;
    void paintCell(QPainter &painter, std::size_t cell) const;

    StudioMirror &m_mirror;
    int m_columns;
    std::size_t m_current = 0;
    std::vector<Cell> m_cells;
    QString m_shown; ///< what the cells were made for
};

} // namespace castwright
