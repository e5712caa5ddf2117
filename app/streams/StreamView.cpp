// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/StreamView.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QImage>
#include <QPainter>
#include <QToolButton>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int againMs = 4000; ///< the server lets go of a preview ten seconds after it was last asked for
constexpr int mostFps = 30;
} // namespace

StreamView::StreamView(ServerLink &link, QWidget *parent) : QWidget(parent), m_link(link), m_sound(new QToolButton(this))
{
    setObjectName(u"streamView"_s);
    setAccessibleName(tr("Live picture"));
    setMinimumSize(240, 135);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_sound->setObjectName(u"streamSound"_s);
    m_sound->setAutoRaise(false);
    m_sound->setCheckable(true);
    m_sound->setFocusPolicy(Qt::StrongFocus);
    m_sound->setAccessibleName(tr("Sound of the live picture"));
    showSound();
    connect(m_sound, &QToolButton::toggled, this, [this] {
        showSound();
        if (m_isOnAir && isVisible())
            ask();
    });
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &StreamView::ask);
}

void StreamView::look(const QString &streamId, bool isOnAir)
{
    if (streamId == m_streamId && isOnAir == m_isOnAir)
        return;
    stop();
    m_streamId = streamId;
    m_isOnAir = isOnAir;
    say(isOnAir ? tr("Opening …") : tr("Not on air"));
    if (isVisible() && isOnAir) {
        ask();
        m_again.start();
    }
}

void StreamView::showSound()
{
    const bool isWanted = m_sound->isChecked();
    m_sound->setIcon(theme::icon(isWanted ? u"sound"_s : u"mute"_s));
    m_sound->setToolTip(isWanted ? tr("Heard on the monitoring device. Click to mute.")
                                 : tr("Muted. Click to hear it on the monitoring device."));
}

void StreamView::hush()
{
    m_isHeard = false;
    if (std::exchange(m_isPlaying, false)) // it would go on for some seconds otherwise
        m_link.call(u"stream.preview"_s, {{u"streamId"_s, m_streamId}}, nullptr, {});
}

void StreamView::resizeEvent(QResizeEvent *)
{
    const QSize size = m_sound->sizeHint();
    m_sound->setGeometry({rect().bottomRight() - QPoint(size.width() + theme::space::small, size.height() + theme::space::small), size});
}

void StreamView::stop()
{
    hush();
    m_again.stop();
    m_watch.reset();
    m_programId.clear();
    m_frame = {};
    m_pictures = 0;
    update();
}

void StreamView::showEvent(QShowEvent *)
{
    if (!m_isOnAir)
        return;
    ask();
    m_again.start();
}

void StreamView::hideEvent(QHideEvent *)
{
    stop();
}

void StreamView::say(const QString &words)
{
    m_words = words;
    setAccessibleDescription(words);
    update();
}

void StreamView::ask()
{
    if (m_isAsking || m_streamId.isEmpty())
        return;
    m_isAsking = true;
    QJsonObject input{{u"streamId"_s, m_streamId}};
    if (m_sound->isChecked())
        input.insert(u"isHeard"_s, true);
    m_isPlaying = m_sound->isChecked();
    m_link.call(u"stream.preview"_s, input, this, [this, asked = m_streamId, wasHeard = m_isPlaying](const Result<QJsonObject> &answer) {
        m_isAsking = false;
        if (asked != m_streamId || !m_isOnAir || !isVisible()) {
            if (isVisible() && m_isOnAir)
                ask();
            return;
        }
        m_isHeard = m_isPlaying && answer.has_value();
        if (wasHeard != m_sound->isChecked())
            ask();
        if (!answer)
            return say(answer.error().message);
        say(answer->value(u"message").toString());
        const QString programId = answer->value(u"programId").toString();
        if (programId == m_programId)
            return;
        m_programId = programId;
        m_watch = m_link.watchProgram({programId, {}, (QSizeF(size()) * devicePixelRatioF()).toSize(), mostFps}, this,
                                      [this, programId](const MonitorFrame &frame) {
                                          if (programId != m_programId)
                                              return;
                                          m_frame = frame;
                                          ++m_pictures;
                                          update();
                                      });
    });
}

void StreamView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.setPen(theme::colors().line);
    painter.setBrush(theme::colors().monitor);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (m_frame.pixels) {
        const QImage picture(m_frame.pixels.get(), m_frame.width, m_frame.height, m_frame.strideBytes, QImage::Format_RGB32);
        QRect fitted(QPoint(), picture.size().scaled(size() - QSize(2, 2), Qt::KeepAspectRatio));
        fitted.moveCenter(rect().center());
        painter.drawImage(fitted, picture);
    }
    if (m_words.isEmpty())
        return;
    const QRect area = rect().adjusted(theme::space::medium, theme::space::medium, -theme::space::medium, -theme::space::medium);
    if (m_frame.pixels)
        painter.fillRect(painter.boundingRect(area, Qt::AlignCenter | Qt::TextWordWrap, m_words).adjusted(-6, -4, 6, 4),
                         QColor(0, 0, 0, 170));
    painter.setPen(QColor(226, 230, 235)); // its ground is dark in both schemes
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, m_words);
}

} // namespace castwright
