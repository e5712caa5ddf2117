// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ports/Transcoder.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace castwright {

/// A transcoding profile as people write it: arguments in the manner of ffmpeg with {name} and {name|default} for variables. It is read,
/// never run: what is not on the list of arguments known here is refused, by name. Pure. Thread: any.
class ProfileTemplate {
public:
    explicit ProfileTemplate(QString text) : m_text(std::move(text)) {}

    /// Names of the variables with their defaults; those that every template gets from elsewhere (input_url and the like) left out.
    QMap<QString, QString> variables() const;
    /// The arguments with variables filled in, those without a value left out together with what names them.
    QStringList arguments(const QMap<QString, QString> &values) const;
    /// What the arguments come to. Errors: InvalidRequest naming the argument.
    Result<TranscodePlan> plan(const QMap<QString, QString> &values) const;

private:
    QString m_text;
};

/// A profile that is always there.
struct BuiltInProfile {
    const char *name;
    const char *description;
    const char *text;
};
const QList<BuiltInProfile> &builtInProfiles();

} // namespace castwright
