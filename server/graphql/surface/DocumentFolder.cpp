// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/surface/DocumentFolder.h"

#include "base/Log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

DocumentFolder::DocumentFolder(const QString &folder)
{
    constexpr qsizetype mostFiles = 10'000;
    constexpr qint64 mostBytes = 1024 * 1024;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.graphql"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &info : files.mid(0, mostFiles)) {
        QFile file(info.filePath());
        if (info.size() > mostBytes || !file.open(QIODevice::ReadOnly)) {
            qCWarning(logHttp).noquote() << "the GraphQL document" << info.fileName() << "is too long or cannot be read";
            continue;
        }
        const QByteArray bytes = file.readAll();
        const QString text = QString::fromUtf8(bytes);
        m_texts.insert(info.completeBaseName(), text);
        m_texts.insert(u"sha256:"_s + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), text);
    }
    if (files.size() > mostFiles)
        qCWarning(logHttp).noquote() << "there are more GraphQL documents than" << mostFiles << "in" << folder;
}

} // namespace castwright::graphql
