// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QToolButton>

#include <memory>

namespace castwright {

class StudioMirror;

/// A scene as a button with its name and, where wished, a small live picture. Its frame tells program (red while on air) and preview, its
/// text says it too. Thread: main.
class SceneTile : public QToolButton {
    Q_OBJECT

public:
    enum class Tally { None = 1, Preview, Program, OnAir };

    SceneTile(StudioMirror &mirror, const QString &sceneId, QWidget *parent = nullptr);
    QString sceneId() const { return m_sceneId; }
    void show(const QString &name, Tally tally, bool hasPicture);
    /// For tests: whether a picture has come.
    bool hasPicture() const { return !m_picture.isNull(); }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void watch();
    QSize pictureSize() const;

    StudioMirror &m_mirror;
    QString m_sceneId;
    QString m_name;
    Tally m_tally = Tally::None;
    bool m_wantsPicture = false;
    QImage m_picture;
    std::shared_ptr<void> m_watch;
};

} // namespace castwright
