// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QIcon>
#include <QJsonArray>
#include <QSet>

namespace castwright {

class ServerLink;

/// The media library as rows: what the server lists, with its thumbnails and what is still on its way. Thread: main.
class LibraryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, KindRole, ReadyRole, SearchRole };
    static constexpr const char *mimeType = "application/x-castwright-asset";

    explicit LibraryModel(ServerLink &link, QObject *parent = nullptr);

    static QStringList tagsOf(const QJsonObject &asset);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QJsonObject assetAt(const QModelIndex &index) const;

Q_SIGNALS:
    void failed(const QString &message);

private:
    void reload();
    void loadThumbnail(const QJsonObject &asset);
    QString detailOf(const QJsonObject &asset) const;

    ServerLink &m_link;
    QJsonArray m_assets;
    QHash<QString, QIcon> m_thumbnails;
    QSet<QString> m_asked;
    bool m_isLoading = false;
    bool m_isStale = false;
};

} // namespace castwright
