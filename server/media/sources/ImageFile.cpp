// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/ImageFile.h"

#include "media/ffmpeg/DecodeStill.h"
#include "media/sources/PictureBuffer.h"

#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <mutex>

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {

bool isTooLarge(QSize size)
{
    return size.width() > maxImageSide || size.height() > maxImageSide || 4LL * size.width() * size.height() > maxImageBytes;
}

Error tooLarge(QSize size)
{
    return {ErrorCode::Unprocessable,
            u"The picture is too large (%1 x %2 pixels). Use one of at most %3 pixels a side and 67 megapixels."_s.arg(size.width())
                .arg(size.height())
                .arg(maxImageSide)};
}

Error unreadable(const QString &path, const QString &detail)
{
    return {ErrorCode::Unprocessable, u"The picture %1 cannot be read: it is damaged or of an unknown kind."_s.arg(QFileInfo(path).fileName()), {}, detail};
}

Result<ImageFrames> readSvg(const QString &path, QSize canvas)
{
    QSvgRenderer renderer;
    if (!renderer.load(path) || renderer.defaultSize().isEmpty())
        return std::unexpected(unreadable(path, u"not a valid SVG"_s));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    const QSize size = renderer.defaultSize().scaled(canvas, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(QPointF(), size));
    painter.end();
    return ImageFrames{{frameOfImage(image)}, {0}};
}

Result<ImageFrames> readAnimation(QImageReader &reader)
{
    ImageFrames result;
    qint64 bytes = 0;
    int untilMs = 0;
    for (QImage image = reader.read(); !image.isNull(); image = reader.read()) {
        bytes += image.sizeInBytes();
        if (bytes > maxImageBytes && !result.frames.empty())
            break;
        const int delay = reader.nextImageDelay();
        untilMs += delay < 20 ? 100 : delay; // as browsers do with absent delays
        result.frames.push_back(frameOfImage(image));
        result.untilMs.push_back(untilMs);
    }
    return result;
}

Result<ImageFrames> readWithQt(const QString &path)
{
    static std::once_flag limitSet;
    std::call_once(limitSet, [] { QImageReader::setAllocationLimit(int(maxImageBytes / (1024 * 1024))); });
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead())
        return std::unexpected(unreadable(path, reader.errorString()));
    if (isTooLarge(reader.size()))
        return std::unexpected(tooLarge(reader.size()));
    if (reader.supportsAnimation() && reader.imageCount() != 1) {
        auto animation = readAnimation(reader);
        if (animation && !animation->frames.empty())
            return animation;
        return std::unexpected(unreadable(path, reader.errorString()));
    }
    const QImage image = reader.read();
    if (image.isNull())
        return std::unexpected(unreadable(path, reader.errorString()));
    if (isTooLarge(image.size()))
        return std::unexpected(tooLarge(image.size()));
    return ImageFrames{{frameOfImage(image)}, {0}};
}

} // namespace

Result<ImageFrames> readImageFile(const QString &path, QSize canvas)
{
    const QFileInfo file(path);
    if (path.isEmpty() || !file.isFile())
        return fail(ErrorCode::NotFound, u"The picture %1 is not there. Choose the file again."_s.arg(file.fileName()));
    if (!file.isReadable())
        return fail(ErrorCode::Forbidden, u"The picture %1 may not be read. Change its permissions or choose another."_s.arg(file.fileName()));
    if (file.size() > maxImageBytes)
        return fail(ErrorCode::Unprocessable, u"The file %1 is too large for a picture."_s.arg(file.fileName()));
    if (file.suffix().compare("svg"_L1, Qt::CaseInsensitive) == 0 || file.suffix().compare("svgz"_L1, Qt::CaseInsensitive) == 0)
        return readSvg(path, canvas);
    auto result = readWithQt(path);
    if (result || result.error().message.contains("too large"_L1))
        return result;
    // Qt reads webp by a plugin that may not be installed; libavcodec reads it too.
    const auto still = decodeStill(path, maxImageSide, maxImageBytes);
    if (still)
        return ImageFrames{{frameOfImage(*still)}, {0}};
    return result;
}

} // namespace castwright::media
