// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QPixmap>
#include <QSet>
#include <QTimer>

namespace castwright {

class ServerLink;

/// All streams of the account with what each is doing now: the list once and again when an event says that it changed, figures once a
/// second and pictures every few seconds, both only while somebody looks. Thread: main.
class StreamsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        StreamRole,  ///< QJsonObject, as stream.list has it
        LiveRole,    ///< QJsonObject, as stream.live has it
        PictureRole, ///< QPixmap; null while there is none
        HistoryRole, ///< QList<double>: bits per second, one a second, the newest last
        SearchRole
    };

    explicit StreamsModel(ServerLink &link, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QModelIndex indexOf(const QString &streamId) const;
    /// Figures and pictures cost something; nobody needs them of a page that is closed.
    void setWatched(bool isWatched);
    void reload();

Q_SIGNALS:
    void failed(const QString &message);

private:
    struct Row {
        QJsonObject stream;
        QJsonObject live;
        QPixmap picture;
        QList<double> history;
    };
    void take(const QJsonArray &streams);
    void askFigures();
    /// One call after the other: the server takes so many at a time.
    void askFiguresOf(const QStringList &ids);
    void takeFigures(const QJsonArray &figures);
    void askPictures();
    Row *find(const QString &id);
    void changed(const Row *row);

    ServerLink &m_link;
    QList<Row> m_rows;
    QHash<QString, int> m_places; ///< id -> row
    QTimer m_figures;
    QTimer m_pictures;
    QSet<QString> m_askedPictures;
    bool m_isLoading = false;
    bool m_isStale = false;
    bool m_isAsking = false;
};

} // namespace castwright
