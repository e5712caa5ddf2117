// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/StreamsModel.h"

#include "link/ServerLink.h"
#include "streams/StreamTexts.h"

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int figuresEveryMs = 1000;
constexpr int picturesEveryMs = 5000;
constexpr int keptSamples = 120;
constexpr qsizetype askedAtOnce = 500; ///< what stream.liveMany takes
} // namespace

StreamsModel::StreamsModel(ServerLink &link, QObject *parent) : QAbstractListModel(parent), m_link(link)
{
    m_figures.setInterval(figuresEveryMs);
    m_pictures.setInterval(picturesEveryMs);
    connect(&m_figures, &QTimer::timeout, this, &StreamsModel::askFigures);
    connect(&m_pictures, &QTimer::timeout, this, &StreamsModel::askPictures);
    connect(&link, &ServerLink::eventReceived, this, [this](const EventPtr &event) {
        if (event->type == u"stream.created" || event->type == u"stream.updated" || event->type == u"stream.deleted")
            reload();
        else if (event->type == u"ingest.live" || event->type == u"ingest.offline")
            askFigures();
    });
    reload();
}

void StreamsModel::setWatched(bool isWatched)
{
    if (!isWatched) {
        m_figures.stop();
        m_pictures.stop();
    } else if (!m_figures.isActive()) {
        m_figures.start();
        m_pictures.start();
        askFigures();
    }
}

void StreamsModel::reload()
{
    if (m_isLoading) {
        m_isStale = true;
        return;
    }
    m_isLoading = true;
    m_link.callAll(u"stream.list"_s, {}, this, [this](const Result<QJsonArray> &streams) {
        if (!streams) {
            m_isLoading = false;
            return Q_EMIT failed(streams.error().message);
        }
        take(*streams);
        m_isLoading = false;
        if (std::exchange(m_isStale, false))
            reload();
    });
}

void StreamsModel::take(const QJsonArray &streams)
{
    const bool isSame = std::ranges::equal(
        streams, m_rows, [](const auto &given, const Row &row) { return given[u"id"].toString() == row.stream.value(u"id").toString(); });
    if (isSame && !m_rows.isEmpty()) { // the selection and the place in the list stay
        for (int at = 0; at < m_rows.size(); ++at)
            m_rows[at].stream = streams[at].toObject();
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    QList<Row> rows;
    for (const auto &value : streams) {
        const QJsonObject stream = value.toObject();
        const Row *known = find(stream.value(u"id").toString());
        rows += known ? *known : Row();
        rows.last().stream = stream;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_places.clear();
    for (int at = 0; at < m_rows.size(); ++at)
        m_places.insert(m_rows[at].stream.value(u"id").toString(), at);
    endResetModel();
    askFigures();
}

StreamsModel::Row *StreamsModel::find(const QString &id)
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_rows[*place];
}

QModelIndex StreamsModel::indexOf(const QString &streamId) const
{
    return index(m_places.value(streamId, -1));
}

void StreamsModel::changed(const Row *row)
{
    const QModelIndex at = index(static_cast<int>(row - m_rows.constData()));
    Q_EMIT dataChanged(at, at);
}

void StreamsModel::askFigures()
{
    if (m_isAsking || m_rows.isEmpty() || !m_figures.isActive())
        return;
    QStringList ids;
    for (const Row &row : std::as_const(m_rows))
        ids += row.stream.value(u"id").toString();
    m_isAsking = true;
    askFiguresOf(ids);
}

void StreamsModel::askFiguresOf(const QStringList &ids)
{
    const QJsonArray now = QJsonArray::fromStringList(ids.first(std::min(ids.size(), askedAtOnce)));
    const QStringList later = ids.sliced(now.size());
    m_link.call(u"stream.liveMany"_s, {{u"streamIds"_s, now}}, this, [this, later](const Result<QJsonObject> &answer) {
        m_isAsking = answer && !later.isEmpty();
        if (!answer)
            return Q_EMIT failed(answer.error().message);
        takeFigures(answer->value(u"data").toArray());
        if (m_isAsking)
            askFiguresOf(later);
    });
}

void StreamsModel::takeFigures(const QJsonArray &figures)
{
    bool needsPictures = false;
    for (const auto &value : figures) {
        const QJsonObject live = value.toObject();
        Row *row = find(live.value(u"streamId").toString());
        if (!row)
            continue;
        const bool isOpen = live.value(u"state").toString() != u"offline";
        if (!isOpen)
            row->picture = {};
        needsPictures = needsPictures || (isOpen && row->picture.isNull());
        if (isOpen || !row->history.isEmpty())
            row->history += isOpen ? live.value(u"health")[u"bitrateBps"].toDouble() : 0.0;
        if (row->history.size() > keptSamples)
            row->history.removeFirst();
        row->live = live;
        changed(row);
    }
    if (needsPictures)
        askPictures();
}

void StreamsModel::askPictures()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QString id = row.stream.value(u"id").toString();
        if (row.live.value(u"state").toString() == u"offline" || row.live.isEmpty() || m_askedPictures.contains(id))
            continue;
        m_askedPictures.insert(id);
        m_link.call(u"stream.thumbnail"_s, {{u"streamId"_s, id}}, this, [this, id](const Result<QJsonObject> &answer) {
            m_askedPictures.remove(id);
            Row *asked = find(id);
            QPixmap picture;
            if (!asked || !answer || !picture.loadFromData(QByteArray::fromBase64(answer->value(u"bytes").toString().toLatin1())))
                return; // none yet: asked again
            asked->picture = picture;
            changed(asked);
        });
    }
}

int StreamsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StreamsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    const QString state = row.live.value(u"state").toString();
    switch (role) {
    case Qt::DisplayRole: return row.stream.value(u"name").toString();
    case Qt::ToolTipRole: return row.stream.value(u"name").toString();
    case Qt::AccessibleTextRole:
        return tr("%1, %2, health: %3, %n watching, %4", nullptr, row.live.value(u"viewers").toInt())
            .arg(row.stream.value(u"name").toString(), streamtexts::state(state), streamtexts::health(row.live),
                 streamtexts::bitrate(row.live.value(u"health")[u"bitrateBps"].toDouble()));
    case IdRole: return row.stream.value(u"id").toString();
    case StreamRole: return row.stream;
    case LiveRole: return row.live;
    case PictureRole: return row.picture;
    case HistoryRole: return QVariant::fromValue(row.history);
    case SearchRole:
        return QString(row.stream.value(u"name").toString() + u' ' + row.stream.value(u"description").toString() + u' '
                       + row.stream.value(u"playbackId").toString() + u' ' + streamtexts::state(state));
    default: return {};
    }
}

} // namespace castwright
