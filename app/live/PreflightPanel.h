// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QJsonObject>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace castwright {

class StudioMirror;

/// A verdict per destination before the show begins, each with its checks and what to do. Opens in the window, stops nobody. Thread: main.
class PreflightPanel : public QFrame {
    Q_OBJECT

public:
    explicit PreflightPanel(StudioMirror &mirror, QWidget *parent = nullptr);
    void check();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QJsonObject &answer);
    void measureUplink();
    void addReport(const QJsonObject &report);
    void clear();

    StudioMirror &m_mirror;
    QLabel *m_title;
    QToolButton *m_measure;
    QVBoxLayout *m_rows;
    QJsonObject m_answer;   ///< what is shown
    bool m_wasDark = false; ///< the theme that it is coloured for
};

} // namespace castwright
