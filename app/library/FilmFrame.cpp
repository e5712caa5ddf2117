// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/FilmFrame.h"

#include "theme/Theme.h"

#include <QPainter>
#include <QTimer>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostTries = 5;
constexpr int frameAgainMs = 600;
} // namespace

FilmFrame::FilmFrame(ServerLink &link, const QString &name, QSize size, QWidget *parent) : QWidget(parent), m_link(link), m_size(size)
{
    setAccessibleName(name);
    setMinimumSize(size / 2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FilmFrame::setFilm(const QString &mediaId)
{
    setSource(u"media.frame"_s, u"mediaId"_s, mediaId);
}

void FilmFrame::setStream(const QString &streamId)
{
    setSource(u"stream.frame"_s, u"streamId"_s, streamId);
}

void FilmFrame::setSource(const QString &useCase, const QString &idField, const QString &id)
{
    if (id == m_id)
        return;
    m_useCase = useCase;
    m_idField = idField;
    m_id = id;
    m_picture = {};
    m_words.clear();
    m_shownMs = -1;
    update();
    ask();
}

void FilmFrame::showAt(qint64 ms)
{
    m_wantedMs = ms;
    ask();
}

void FilmFrame::ask()
{
    if (m_isAsking || m_id.isEmpty() || m_wantedMs == m_shownMs)
        return;
    m_isAsking = true;
    const int width = std::clamp(static_cast<int>(m_size.width() * devicePixelRatioF()), 16, 1920);
    m_link.call(m_useCase, {{m_idField, m_id}, {u"atMs"_s, m_wantedMs}, {u"width"_s, width}}, this,
                [this, film = m_id, asked = m_wantedMs](const Result<QJsonObject> &result) {
                    m_isAsking = false;
                    if (film != m_id)
                        return ask();
                    m_shownMs = asked;
                    m_failures = result ? 0 : m_failures + 1;
                    if (!result && m_failures < mostTries) // many pictures were wanted at once, or the disk was busy
                        QTimer::singleShot(frameAgainMs, this, [this, asked] {
                            if (m_shownMs == asked)
                                m_shownMs = -1;
                            ask();
                        });
                    m_words = result ? QString() : result.error().message;
                    m_picture = result ? QImage::fromData(QByteArray::fromBase64(result->value(u"bytes").toString().toLatin1())) : QImage();
                    setAccessibleDescription(m_words);
                    update();
                    ask();
                });
}

void FilmFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), theme::colors().monitor);
    if (!m_picture.isNull()) {
        QRect fitted(QPoint(), m_picture.size().scaled(size(), Qt::KeepAspectRatio));
        fitted.moveCenter(rect().center());
        painter.drawImage(fitted, m_picture);
    }
    if (m_words.isEmpty())
        return;
    painter.setPen(QColor(226, 230, 235));
    const int space = theme::space::medium;
    painter.drawText(rect().adjusted(space, space, -space, -space), Qt::AlignCenter | Qt::TextWordWrap, m_words);
}

} // namespace castwright
