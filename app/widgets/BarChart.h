// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

namespace castwright {

/// Figures as bars: upright ones for days, lying ones for names. With the keyboard one goes from bar to bar and hears each; the whole of it
/// is also its accessible description. Knows no domain. Thread: main.
class BarChart : public QWidget {
    Q_OBJECT

public:
    enum class Layout { Upright, Lying };
    struct Bar {
        QString label;
        double value = 0;
    };

    BarChart(const QString &title, Layout layout, QWidget *parent = nullptr);
    /// `words` says a value; `empty` is shown when there is nothing to show.
    void setBars(QList<Bar> bars, std::function<QString(double)> words, const QString &empty);
    const QList<Bar> &bars() const { return m_bars; }
    /// What the bar with the mark says; empty without one.
    QString markedText() const;
    QSize sizeHint() const override { return {420, 170}; }
    QSize minimumSizeHint() const override { return {200, 110}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintUpright(QPainter &painter, const QRect &area) const;
    void paintLying(QPainter &painter, const QRect &area) const;
    QRect area() const;
    void mark(int bar);
    QString textOf(const Bar &bar) const;

    QString m_title;
    Layout m_layout;
    QList<Bar> m_bars;
    std::function<QString(double)> m_words;
    QString m_empty;
    double m_most = 0;
    int m_marked = -1;
};

} // namespace castwright
