// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace castwright::graphql {

/// The documents of a folder, that clients name instead of sending them: each .graphql file by its name without the ending, and by
/// "sha256:" and the hash of its bytes. Read once; at most 10,000 files of at most a megabyte. Thread: any.
class DocumentFolder {
public:
    DocumentFolder() = default;
    explicit DocumentFolder(const QString &folder);

    /// The text; null when there is none of that name.
    QString text(const QString &id) const { return m_texts.value(id); }

private:
    QHash<QString, QString> m_texts;
};

} // namespace castwright::graphql
