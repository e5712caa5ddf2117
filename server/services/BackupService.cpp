// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BackupService.h"

#include "base/Async.h"
#include "base/Log.h"
#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"
#include "store/DatabaseFile.h"

#include <QtConcurrent>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int lookEveryMs = 600'000;

Backup backupOf(const QFileInfo &file)
{
    Backup backup;
    backup.name = file.fileName();
    backup.path = file.absoluteFilePath();
    backup.reason = backup.name.startsWith(u"daily-"_s) ? BackupReason::Daily
        : backup.name.startsWith(u"asked-for-"_s)       ? BackupReason::AskedFor
                                                        : BackupReason::BeforeMigration;
    backup.sizeBytes = file.size();
    backup.createdAt = file.lastModified().toUTC();
    return backup;
}
} // namespace

BackupService::BackupService(const ServiceContext &context) : m_context(context)
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { makeDaily(); });
}

BackupService::~BackupService()
{
    m_writing.waitForFinished(); // the file is whole or not there
}

void BackupService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("backup.list", Scope::Admin, Effect::Read, "List backups",
                            "The copies of the database that are kept, and where. README says how to go back to one.", this,
                            &BackupService::list));
    catalog.add(bindAsyncUseCase("backup.create", Scope::Admin, Effect::Write, "Make a backup",
                                 "Copies the whole database now, besides the copy of every day. Media files are not in it.", this,
                                 &BackupService::create));
}

void BackupService::start()
{
    m_timer.start(lookEveryMs);
    makeDaily();
}

void BackupService::makeDaily()
{
    const DatabaseFile file(m_context.options.dataDir);
    if (!file.exists() || m_writing.isRunning())
        return;
    const QString target = file.dailyBackup(m_context.clock.now().toLocalTime().date());
    if (QFileInfo::exists(target))
        return;
    write(target, [](const Result<> &written) {
        if (!written)
            qCWarning(logServices).noquote() << "no daily backup:" << written.error().message << written.error().detail;
    });
}

void BackupService::write(const QString &target, std::function<void(Result<>)> done)
{
    const DatabaseFile file(m_context.options.dataDir);
    m_writing = QtConcurrent::run([file, target] { return file.writeBackup(target); });
    whenDone(m_writing, &m_receiver, [file, kept = m_context.options.retention.backups, done = std::move(done)](const Result<> &written) {
        file.dropOldBackups(kept);
        done(written);
    });
}

Result<BackupList> BackupService::list(const CallContext &, const Nothing &)
{
    const DatabaseFile file(m_context.options.dataDir);
    BackupList out;
    out.folder = file.backupFolder();
    out.kept = m_context.options.retention.backups;
    for (const QFileInfo &row : file.backups())
        out.data.append(backupOf(row));
    return out;
}

void BackupService::create(const CallContext &, const Nothing &, std::function<void(Result<Backup>)> done)
{
    const DatabaseFile file(m_context.options.dataDir);
    if (!file.exists())
        return done(fail(ErrorCode::Conflict, u"The database of this server is in memory only; there is nothing to copy."_s));
    if (m_writing.isRunning())
        return done(fail(ErrorCode::Conflict, u"A backup is being written right now. Try again when it is done."_s));
    const QString target = file.newBackup(m_context.clock.now());
    write(target, [target, done = std::move(done)](const Result<> &written) {
        if (!written)
            return done(std::unexpected(written.error()));
        done(backupOf(QFileInfo(target)));
    });
}

} // namespace castwright
