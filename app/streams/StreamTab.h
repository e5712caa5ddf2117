// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QJsonObject>
#include <QWidget>

namespace castwright {

/// One of the pages about a stream. It is told which stream and what that is doing; what goes wrong it tells by told(). Thread: main.
class StreamTab : public QWidget {
    Q_OBJECT

public:
    explicit StreamTab(ServerLink &link, QWidget *parent = nullptr) : QWidget(parent), m_link(link) {}

    /// Another stream, or the same with other settings.
    void setStream(const QJsonObject &stream)
    {
        const bool isOther = stream.value(u"id") != m_stream.value(u"id");
        m_stream = stream;
        showStream(isOther);
    }
    /// Once a second while the page is open.
    void setLive(const QJsonObject &live)
    {
        m_live = live;
        showLive();
    }
    QString streamId() const { return m_stream.value(u"id").toString(); }

Q_SIGNALS:
    void told(const QString &message);

protected:
    virtual void showStream(bool isOther) = 0;
    virtual void showLive() {}
    /// A use case on this stream; a failure is told, and success clears what was told before.
    void act(const QString &useCase, QJsonObject input, std::function<void(const QJsonObject &)> done = {})
    {
        input.insert(QStringLiteral("streamId"), streamId());
        call(useCase, input, std::move(done));
    }
    /// The same of something that needs no stream.
    void call(const QString &useCase, const QJsonObject &input, std::function<void(const QJsonObject &)> done = {})
    {
        m_link.call(useCase, input, this, [this, done = std::move(done)](const Result<QJsonObject> &result) {
            Q_EMIT told(result ? QString() : result.error().message);
            if (result && done)
                done(*result);
        });
    }

    ServerLink &m_link;
    QJsonObject m_stream;
    QJsonObject m_live;
};

} // namespace castwright
