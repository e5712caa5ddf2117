// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OpenWindow.h"

#include "fakes/NginxRtmp.h"
#include "fakes/TestPublisher.h"

namespace castwright::tests {

/// Fills a studio with what people have in theirs, over REST: a show on air, names that are too long for any place, or trouble everywhere.
/// Names are in the language of the window. Thread: main.
class StudioContent {
public:
    enum class Kind { NoStudio = 1, Empty, Typical, Long, Broken };

    StudioContent(OpenWindow &open, const QString &language) : m_open(open), m_language(language) {}

    /// The path of the studio below the API; empty for NoStudio. Waits until the window shows it.
    QByteArray fill(Kind kind);
    /// On air, with bitrates and levels; the window shows it.
    void goLive();

    static QString nameOf(Kind kind);

private:
    QString word(const char *english) const;
    QString named(const char *english) const;
    void addSource(const char *name, const QString &kind, const QJsonObject &settings);
    void addDestination(const char *name, const QString &url, const QString &key, const QString &kind = QStringLiteral("rtmp"));
    void addLibrary();
    void addChat();
    void addAccounts();
    /// One on air, one that waits, one that is fetched from where nobody is.
    void addStreams();
    void addRelayed();
    void arrange();
    QString stagePicture();
    QString film();

    OpenWindow &m_open;
    QString m_language;
    Kind m_kind = Kind::Typical;
    QByteArray m_studio;
    QTemporaryDir m_folder;
    NginxRtmp m_nginx;
    TestPublisher m_publisher;
};

} // namespace castwright::tests
