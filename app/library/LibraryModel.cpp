// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/LibraryModel.h"

#include "link/ServerLink.h"
#include "theme/Icons.h"

#include <QJsonObject>
#include <QLocale>
#include <QMimeData>
#include <QPixmap>
#include <QTime>

namespace castwright {

using namespace Qt::StringLiterals;

LibraryModel::LibraryModel(ServerLink &link, QObject *parent) : QAbstractListModel(parent), m_link(link)
{
    connect(&link, &ServerLink::eventReceived, this, [this](const EventPtr &event) {
        if (event->type.startsWith(u"media."))
            reload();
    });
    reload();
}

void LibraryModel::reload()
{
    if (m_isLoading) {
        m_isStale = true;
        return;
    }
    m_isLoading = true;
    m_link.callAll(u"media.list"_s, {}, this, [this](const Result<QJsonArray> &assets) {
        if (!assets) {
            m_isLoading = false;
            return Q_EMIT failed(assets.error().message);
        }
        beginResetModel();
        m_assets = *assets;
        endResetModel();
        m_isLoading = false;
        for (const auto &asset : std::as_const(m_assets))
            loadThumbnail(asset.toObject());
        if (std::exchange(m_isStale, false))
            reload();
    });
}

void LibraryModel::loadThumbnail(const QJsonObject &asset)
{
    const QString id = asset.value(u"id").toString();
    if (asset.value(u"thumbnailUrl").toString().isEmpty() || m_asked.contains(id))
        return;
    m_asked.insert(id);
    m_link.call(u"media.thumbnail"_s, {{u"mediaId"_s, id}}, this, [this, id](const Result<QJsonObject> &answer) {
        QPixmap picture;
        if (!answer || !picture.loadFromData(QByteArray::fromBase64(answer->value(u"bytes").toString().toLatin1())))
            return;
        m_thumbnails.insert(id, QIcon(picture));
        for (int row = 0; row < rowCount(); ++row)
            if (m_assets[row][u"id"].toString() == id)
                Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    });
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_assets.size());
}

QStringList LibraryModel::tagsOf(const QJsonObject &asset)
{
    QStringList tags;
    for (const auto tag : asset.value(u"tags").toArray())
        tags += tag.toString();
    return tags;
}

QString LibraryModel::detailOf(const QJsonObject &asset) const
{
    const QLocale locale;
    const QString state = asset.value(u"state").toString();
    if (state == u"failed")
        return asset.value(u"message").toString();
    if (state == u"pending" || state == u"uploading")
        return tr("%1 of %2 have arrived")
            .arg(locale.formattedDataSize(asset.value(u"receivedBytes").toInteger()),
                 locale.formattedDataSize(asset.value(u"sizeBytes").toInteger()));
    if (state == u"processing")
        return tr("Being looked at …");
    QStringList parts{locale.formattedDataSize(asset.value(u"sizeBytes").toInteger())};
    if (asset.value(u"width").toInt() > 0)
        parts += u"%1 × %2"_s.arg(asset.value(u"width").toInt()).arg(asset.value(u"height").toInt());
    if (const qint64 length = asset.value(u"durationMs").toInteger(); length > 0)
        parts += QTime(0, 0).addMSecs(static_cast<int>(length)).toString(length >= 3'600'000 ? u"h:mm:ss"_s : u"m:ss"_s);
    if (const QStringList tags = tagsOf(asset); !tags.isEmpty())
        parts += tags.join(u", "_s);
    return parts.join(u" · "_s);
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QJsonObject asset = m_assets[index.row()].toObject();
    const QString id = asset.value(u"id").toString();
    switch (role) {
    case Qt::DisplayRole: return asset.value(u"name").toString();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return QString(asset.value(u"name").toString() + u'\n' + detailOf(asset));
    case Qt::DecorationRole: {
        if (m_thumbnails.contains(id))
            return m_thumbnails.value(id);
        const QString kind = asset.value(u"kind").toString();
        return theme::icon(kind == u"image" ? u"image"_s : kind == u"audio" ? u"sound"_s : kind == u"video" ? u"media"_s : u"folder"_s);
    }
    case IdRole: return id;
    case SearchRole: return QString(asset.value(u"name").toString() + u' ' + tagsOf(asset).join(u' '));
    case KindRole: return asset.value(u"kind").toString();
    case ReadyRole: return asset.value(u"state").toString() == u"ready";
    default: return {};
    }
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags out = QAbstractListModel::flags(index);
    if (index.data(ReadyRole).toBool())
        out |= Qt::ItemIsDragEnabled;
    return out;
}

QStringList LibraryModel::mimeTypes() const
{
    return {QLatin1StringView(mimeType)};
}

QMimeData *LibraryModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *out = new QMimeData; // the drag owns it
    out->setData(QLatin1StringView(mimeType), indexes.first().data(IdRole).toString().toUtf8());
    return out;
}

QJsonObject LibraryModel::assetAt(const QModelIndex &index) const
{
    return index.isValid() ? m_assets[index.row()].toObject() : QJsonObject();
}

} // namespace castwright
