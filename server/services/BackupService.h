// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/UseCaseCatalog.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace castwright {

struct ServiceContext;

/// Why a backup was made.
enum class BackupReason { Daily = 1, AskedFor, BeforeMigration };
template <>
struct EnumNames<BackupReason> {
    static constexpr std::array values{std::pair{BackupReason::Daily, std::string_view("daily")},
                                       std::pair{BackupReason::AskedFor, std::string_view("askedFor")},
                                       std::pair{BackupReason::BeforeMigration, std::string_view("beforeMigration")}};
};

struct Backup {
    QString name;
    QString path;
    BackupReason reason = BackupReason::Daily;
    qint64 sizeBytes = 0;
    QDateTime createdAt;
};
template <>
struct Describe<Backup> {
    static constexpr const char *name = "Backup";
    static constexpr auto fields()
    {
        return Fields{field("name", &Backup::name, "Of the file."), field("path", &Backup::path, "On the server's machine."),
                      field("reason", &Backup::reason, "Why it was made."), field("sizeBytes", &Backup::sizeBytes, "Bytes."),
                      field("createdAt", &Backup::createdAt, "UTC.")};
    }
};

struct BackupList {
    QString folder;
    int kept = 0;
    QList<Backup> data;
};
template <>
struct Describe<BackupList> {
    static constexpr const char *name = "BackupList";
    static constexpr auto fields()
    {
        return Fields{field("folder", &BackupList::folder, "On the server's machine."),
                      field("kept", &BackupList::kept, "How many of each sort are kept."),
                      field("data", &BackupList::data, "The newest first.").required()};
    }
};

/// Copies of the whole database: one a day by itself, more when somebody asks. Written on a thread of its own from a consistent moment, so
/// that nobody waits for the disk. To go back to one, the server is stopped and the file put in the database's place. Thread: server.
class BackupService {
public:
    explicit BackupService(const ServiceContext &context);
    ~BackupService();

    void registerUseCases(UseCaseCatalog &catalog);
    /// From now on today's backup is made as soon as there is none.
    void start();

    Result<BackupList> list(const CallContext &call, const Nothing &input);
    void create(const CallContext &call, const Nothing &input, std::function<void(Result<Backup>)> done);

private:
    void makeDaily();
    void write(const QString &target, std::function<void(Result<>)> done);

    const ServiceContext &m_context;
    QObject m_receiver;
    QTimer m_timer;
    QFuture<Result<>> m_writing;
};

} // namespace castwright
