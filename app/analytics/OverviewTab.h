// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/AnalyticsChoice.h"
#include "link/ServerLink.h"

#include <QJsonArray>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace castwright {

class BarChart;

/// The sums of a time and its charts by day, country and protocol: of viewers, hours or bytes. Thread: main.
class OverviewTab : public QWidget {
    Q_OBJECT

public:
    explicit OverviewTab(ServerLink &link, QWidget *parent = nullptr);
    void setChoice(const AnalyticsChoice &choice);

Q_SIGNALS:
    void failed(const QString &message);

private:
    enum class Measure { Viewers, Hours, Bytes };
    void addTile(QGridLayout &grid, const QString &title, const QString &name);
    void ask(const QString &useCase, const QJsonObject &input, std::function<void(const QJsonObject &)> take);
    /// All pages of a list, into `rows`, a member.
    void askAll(const QString &useCase, const QJsonObject &input, QJsonArray &rows);
    void showSums(const QJsonObject &sums);
    void showCharts();
    Measure measure() const;
    double valueOf(const QJsonObject &row, const char16_t *bytesName) const;

    ServerLink &m_link;
    AnalyticsChoice m_choice;
    int m_round = 0; ///< answers to an earlier choice are of no interest
    QList<std::pair<QString, QLabel *>> m_tiles;
    QComboBox *m_measure;
    QLabel *m_empty;
    BarChart *m_days;
    BarChart *m_countries;
    BarChart *m_protocols;
    BarChart *m_most;
    QJsonArray m_dayRows;
    QJsonArray m_countryRows;
    QJsonArray m_protocolRows;
    QJsonArray m_mostRows;
};

} // namespace castwright
