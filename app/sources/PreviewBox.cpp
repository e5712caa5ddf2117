// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/PreviewBox.h"

#include "theme/Theme.h"

#include <QPainter>

namespace castwright {

using namespace Qt::StringLiterals;

PreviewBox::PreviewBox(StudioMirror &mirror, QWidget *parent)
    : QWidget(parent)
    , m_mirror(mirror)
    , m_words(tr("What you enter is shown here."))
{
    setObjectName(u"previewBox"_s);
    setAccessibleName(tr("Preview"));
    setMinimumSize(256, 144);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_settling.setSingleShot(true);
    m_settling.setInterval(250);
    m_again.setInterval(1000);
    connect(&m_settling, &QTimer::timeout, this, &PreviewBox::ask);
    connect(&m_again, &QTimer::timeout, this, &PreviewBox::ask);
}

void PreviewBox::look(const QJsonObject &source)
{
    m_source = source;
    if (isVisible())
        m_settling.start();
}

void PreviewBox::showEvent(QShowEvent *)
{
    m_settling.start();
    m_again.start();
}

void PreviewBox::hideEvent(QHideEvent *)
{
    m_settling.stop();
    m_again.stop();
}

void PreviewBox::ask()
{
    if (m_isAsking || m_source.isEmpty())
        return;
    m_isAsking = true;
    m_mirror.tryAct(u"source.preview"_s, m_source, this, [this, asked = m_source](const Result<QJsonObject> &result) {
        m_isAsking = false;
        if (asked != m_source)
            m_settling.start();
        if (!result) {
            m_picture = {};
            m_words = result.error().message;
        } else {
            m_picture = QImage::fromData(QByteArray::fromBase64(result->value(u"picture").toString().toLatin1()));
            const QString state = result->value(u"state").toString();
            m_words = result->value(u"message").toString();
            if (m_words.isEmpty() && state == u"opening")
                m_words = tr("Opening …");
        }
        setAccessibleDescription(m_words);
        update();
    });
}

void PreviewBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colors().line);
    painter.setBrush(theme::colors().monitor);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (!m_picture.isNull()) {
        QRect fitted(QPoint(), m_picture.size().scaled(size() - QSize(4, 4), Qt::KeepAspectRatio));
        fitted.moveCenter(rect().center());
        painter.drawImage(fitted, m_picture);
    }
    if (m_words.isEmpty())
        return;
    const QRect area = rect().adjusted(theme::space::medium, theme::space::medium, -theme::space::medium, -theme::space::medium);
    const QRect words = painter.boundingRect(area, Qt::AlignCenter | Qt::TextWordWrap, m_words);
    if (!m_picture.isNull())
        painter.fillRect(words.adjusted(-6, -4, 6, 4), QColor(0, 0, 0, 170));
    painter.setPen(QColor(226, 230, 235));
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, m_words);
}

} // namespace castwright
