// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace castwright {

/// One window for one data directory: a second start asks the first to show itself, and ends. Thread: main.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataDir);

    /// True when another program answered and shows its window now.
    bool askOther() const;
    /// From now on this is the one that answers.
    void listen();

Q_SIGNALS:
    void shown();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace castwright
