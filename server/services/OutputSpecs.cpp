// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OutputSpecs.h"

namespace castwright {

QString recordingsFolder(const QString &dataDir)
{
    return dataDir + QStringLiteral("/recordings");
}

QString hlsFolder(const QString &dataDir, const QString &destinationId)
{
    return dataDir + QStringLiteral("/hls/") + destinationId;
}

QString recordingName(const Studio &studio, const Destination &destination, const QDateTime &time)
{
    QString name = QStringLiteral("%1 - %2").arg(studio.name, destination.name).left(120);
    for (QChar &c : name)
        if (c < u' ' || QStringView(u"/\\:*?\"<>|").contains(c))
            c = u'_';
    // A leading dot hides the file.
    if (name.startsWith(u'.'))
        name[0] = u'_';
    return name + time.toLocalTime().toString(QStringLiteral(" yyyy-MM-dd HH-mm-ss"));
}

OutputSpec outputSpec(const Studio &studio, const Destination &destination, const QString &dataDir, const QString &baseFileName)
{
    OutputSpec spec;
    spec.studioId = studio.id;
    spec.destination = destination;
    spec.encoding = destination.encoding.value_or(studio.encoding);
    if (destination.kind == DestinationKind::File)
        spec.folder = destination.file && !destination.file->folder.isEmpty() ? destination.file->folder : recordingsFolder(dataDir);
    if (destination.kind == DestinationKind::Hls)
        spec.folder = hlsFolder(dataDir, destination.id);
    spec.baseFileName = baseFileName;
    return spec;
}

} // namespace castwright
