// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/StudioMirror.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace castwright {

/// The first steps of a new producer: what for, what this machine and line can carry, a first picture, a first destination, live. Each step
/// can be skipped; all goes through the same use cases as later. Thread: main.
class WelcomeDialog : public QDialog {
    Q_OBJECT

public:
    WelcomeDialog(StudioMirror &mirror, QString serverAddress, QWidget *parent = nullptr);

    /// Whether a person has seen or closed it before.
    static bool wasSeen();
    static void setSeen(bool wasSeen);

    void reject() override;

Q_SIGNALS:
    /// The person wants to enter a platform's key.
    void destinationWanted();

private:
    enum class Purpose { Stream = 1, Record, Try };
    enum class Picture { Screen = 1, Camera, Pattern };

    QWidget *page(const QString &title, const QString &words, QLayout *content);
    QWidget *makePurposePage();
    QWidget *makeChecksPage();
    QWidget *makePicturePage();
    QWidget *makeDestinationPage();
    QWidget *makeLivePage();
    void go(int page);
    void next();
    void probeEncoders();
    void measureUplink();
    void recommend();
    void applyEncoding();
    void addPicture();
    void goLive();
    void showLive();

    StudioMirror &m_mirror;
    QString m_serverAddress;
    QStackedWidget *m_pages;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QButtonGroup *m_purpose = nullptr;
    QButtonGroup *m_picture = nullptr;
    QLabel *m_steps = nullptr;
    QLabel *m_encoders = nullptr;
    QLabel *m_uplink = nullptr;
    QLabel *m_advice = nullptr;
    QLabel *m_live = nullptr;
    QCheckBox *m_local = nullptr;
    QCheckBox *m_recording = nullptr;
    QCheckBox *m_platform = nullptr;
    QStringList m_hardware; ///< devices that encode H.264
    qint64 m_uplinkBps = 0;
    int m_videoKbps = 4500;
};

} // namespace castwright
