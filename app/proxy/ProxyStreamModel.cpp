// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxy/ProxyStreamModel.h"

#include "proxy/ProxyLog.h"
#include "streams/StreamTexts.h"
#include "theme/Theme.h"

#include <QLocale>
#include <QUrl>

namespace castwright {

using namespace Qt::StringLiterals;

QString ProxyStreamModel::idOf(const QJsonObject &stream)
{
    return stream.value(u"stream_id").toString();
}

QString ProxyStreamModel::nameOf(const QJsonObject &stream)
{
    const QString name = stream.value(u"metadata")[u"name"].toString();
    if (!name.isEmpty())
        return name;
    const QUrl url(stream.value(u"original_url").toString());
    return url.fileName().isEmpty() ? url.host() : url.fileName();
}

QString ProxyStreamModel::stateOf(const QJsonObject &stream) const
{
    const int backup = stream.value(u"current_failover_index").toInt(-1);
    const bool isActive = stream.value(u"is_active").toBool();
    if (!m_log.failureOf(idOf(stream)).isEmpty())
        return tr("✕ Failed");
    if (isActive && backup >= 0)
        return tr("↻ On backup %1").arg(QLocale().toString(backup + 1));
    if (isActive)
        return tr("● Running");
    return tr("○ Idle");
}

void ProxyStreamModel::setStreams(const QJsonArray &streams)
{
    bool isSame = streams.size() == m_streams.size();
    for (qsizetype row = 0; isSame && row < streams.size(); ++row)
        isSame = idOf(streams[row].toObject()) == idOf(m_streams[row]);
    if (isSame) { // figures alone: what is selected stays
        for (qsizetype row = 0; row < streams.size(); ++row)
            m_streams[row] = streams[row].toObject();
        if (!m_streams.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_streams.clear();
    m_streams.reserve(streams.size());
    for (const auto &stream : streams)
        m_streams += stream.toObject();
    endResetModel();
}

QString ProxyStreamModel::textAt(const QJsonObject &stream, int column) const
{
    switch (column) {
    case NameColumn: return nameOf(stream);
    case StateColumn: return stateOf(stream);
    case UrlColumn: return stream.value(u"current_url").toString();
    case ClientsColumn: return QLocale().toString(stream.value(u"client_count").toInt());
    default: return streamtexts::bitrate(stream.value(u"bytes_per_second").toDouble() * 8);
    }
}

QVariant ProxyStreamModel::data(const QModelIndex &index, int role) const
{
    const QJsonObject stream = m_streams.value(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textAt(stream, column);
    case Qt::ToolTipRole: {
        const QString error = stream.value(u"last_error").toString();
        return column == StateColumn && !error.isEmpty() ? tr("Last trouble: %1").arg(ProxyLog::troubleText(error))
                                                         : textAt(stream, column);
    }
    case Qt::TextAlignmentRole:
        return column >= ClientsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return column == StateColumn && !m_log.failureOf(idOf(stream)).isEmpty() ? QVariant(theme::colors().trouble) : QVariant();
    case IdRole: return idOf(stream);
    case SortRole:
        if (column == ClientsColumn)
            return stream.value(u"client_count").toInt();
        return column == OutColumn ? QVariant(stream.value(u"bytes_per_second").toDouble()) : QVariant(textAt(stream, column));
    case TextRole: {
        QStringList all{nameOf(stream), stream.value(u"original_url").toString(), stream.value(u"current_url").toString(), idOf(stream)};
        const QJsonObject metadata = stream.value(u"metadata").toObject();
        for (auto it = metadata.begin(); it != metadata.end(); ++it)
            all += QString(it.key() + u'=' + it->toVariant().toString());
        return all.join(u'\n');
    }
    default: return {};
    }
}

QVariant ProxyStreamModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= ClientsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Name"), tr("State"), tr("Active address"), tr("Clients"), tr("Sent")};
    return names.value(section);
}

} // namespace castwright
