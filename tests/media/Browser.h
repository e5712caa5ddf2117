// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace castwright::tests {

/// The system's Chromium, driven by tests/media/browser/play.mjs. Thread: any; takes seconds.
class Browser {
public:
    /// Empty when there is none; the test then has nothing to look with.
    static QString program();
    /// What play.mjs tells; with "error" when it did not get to its end.
    static QJsonObject play(const QString &url, double seconds, const QStringList &clock = {});
    /// The folder with all drivers and what they need, for whoever runs one beside other things; empty when npm failed.
    static QString folder();
    /// What validate.mjs tells of the playlists below this address; needs no browser.
    static QJsonObject validate(const QString &url);
    /// The middle one of the latencies that were seen, and the one that 95 of 100 stay below, in milliseconds; -1 without any.
    static std::pair<double, double> latency(const QJsonObject &answer);
};

} // namespace castwright::tests
