// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/TestCertificates.h"

#include "fakes/FfmpegTool.h"

#include <QFile>

namespace castwright::tests {

bool TestCertificates::make()
{
    return openssl(QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=TestAuthority "
                                  "-keyout ca.key -out ca.pem"))
        && makeServer(QStringLiteral("good"), QStringLiteral("DNS:localhost,IP:127.0.0.1"))
        && makeServer(QStringLiteral("wrong"), QStringLiteral("DNS:elsewhere.invalid"));
}

bool TestCertificates::makeServer(const QString &name, const QString &subjectAltName)
{
    QFile extensions(path(name + QStringLiteral(".ext")));
    if (!extensions.open(QIODevice::WriteOnly))
        return false;
    extensions.write("basicConstraints=CA:FALSE\nsubjectAltName=" + subjectAltName.toLatin1() + '\n');
    extensions.close();
    return openssl(QStringLiteral("req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=TestServer "
                                  "-keyout %1.key -out %1.csr")
                       .arg(name))
        && openssl(QStringLiteral("x509 -req -in %1.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile %1.ext -out %1.pem")
                       .arg(name));
}

bool TestCertificates::openssl(const QString &arguments)
{
    const ToolResult result = runTool(QStringLiteral("openssl"), arguments.split(QLatin1Char(' ')), 20000, m_folder.path());
    if (result.exitCode != 0)
        m_error = QString::fromLocal8Bit(result.standardError);
    return result.exitCode == 0;
}

} // namespace castwright::tests
