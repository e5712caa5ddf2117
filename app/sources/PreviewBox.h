// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/StudioMirror.h"

#include <QImage>
#include <QWidget>

namespace castwright {

/// How a source would look with the settings entered so far: asked anew when they change and once a second while it is seen. Thread: main.
class PreviewBox : public QWidget {
    Q_OBJECT

public:
    explicit PreviewBox(StudioMirror &mirror, QWidget *parent = nullptr);
    /// The input of source.create.
    void look(const QJsonObject &source);
    QSize sizeHint() const override { return {320, 180}; }
    /// For tests.
    bool hasPicture() const { return !m_picture.isNull(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void ask();

    StudioMirror &m_mirror;
    QJsonObject m_source;
    QImage m_picture;
    QString m_words;
    QTimer m_settling;
    QTimer m_again;
    bool m_isAsking = false;
};

} // namespace castwright
