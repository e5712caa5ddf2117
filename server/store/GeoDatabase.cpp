// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/GeoDatabase.h"

#include <QFile>
#include <QFileInfo>

#ifdef CASTWRIGHT_MAXMIND
#include <maxminddb.h>
#endif

namespace castwright {

#ifdef CASTWRIGHT_MAXMIND

struct GeoDatabase::Private {
    MMDB_s file{};
    bool isOpen = false;
    ~Private()
    {
        if (isOpen)
            MMDB_close(&file);
    }
};

namespace {
QString textAt(MMDB_entry_s &entry, const char *const path[])
{
    MMDB_entry_data_s data{};
    if (MMDB_aget_value(&entry, &data, path) != MMDB_SUCCESS || !data.has_data || data.type != MMDB_DATA_TYPE_UTF8_STRING)
        return {};
    return QString::fromUtf8(data.utf8_string, static_cast<qsizetype>(data.data_size));
}

std::optional<double> numberAt(MMDB_entry_s &entry, const char *const path[])
{
    MMDB_entry_data_s data{};
    if (MMDB_aget_value(&entry, &data, path) != MMDB_SUCCESS || !data.has_data)
        return std::nullopt;
    if (data.type == MMDB_DATA_TYPE_DOUBLE)
        return data.double_value;
    if (data.type == MMDB_DATA_TYPE_FLOAT)
        return static_cast<double>(data.float_value);
    return std::nullopt;
}
} // namespace

Result<std::unique_ptr<GeoDatabase>> GeoDatabase::open(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, QStringLiteral("There is no GeoIP database at %1.").arg(path), QStringLiteral("geoip"));
    auto data = std::make_unique<Private>();
    const int status = MMDB_open(QFile::encodeName(path).constData(), MMDB_MODE_MMAP, &data->file);
    if (status != MMDB_SUCCESS)
        return fail(ErrorCode::Unprocessable,
                    QStringLiteral("%1 is no MaxMind database: %2").arg(path, QString::fromUtf8(MMDB_strerror(status))),
                    QStringLiteral("geoip"));
    data->isOpen = true;
    return std::unique_ptr<GeoDatabase>(new GeoDatabase(std::move(data)));
}

GeoPlace GeoDatabase::find(const QString &address) const
{
    GeoPlace place;
    int lookupError = 0;
    int databaseError = MMDB_SUCCESS;
    MMDB_lookup_result_s found = MMDB_lookup_string(&d->file, address.toLatin1().constData(), &lookupError, &databaseError);
    if (lookupError != 0 || databaseError != MMDB_SUCCESS || !found.found_entry)
        return place;
    static const char *const country[] = {"country", "iso_code", nullptr};
    static const char *const registered[] = {"registered_country", "iso_code", nullptr};
    static const char *const city[] = {"city", "names", "en", nullptr};
    static const char *const latitude[] = {"location", "latitude", nullptr};
    static const char *const longitude[] = {"location", "longitude", nullptr};
    place.country = textAt(found.entry, country);
    if (place.country.isEmpty())
        place.country = textAt(found.entry, registered);
    place.city = textAt(found.entry, city);
    place.latitude = numberAt(found.entry, latitude);
    place.longitude = numberAt(found.entry, longitude);
    return place;
}

#else

struct GeoDatabase::Private {};

Result<std::unique_ptr<GeoDatabase>> GeoDatabase::open(const QString &)
{
    return fail(ErrorCode::NotImplemented, QStringLiteral("This Castwright was built without libmaxminddb."), QStringLiteral("geoip"));
}

GeoPlace GeoDatabase::find(const QString &) const
{
    return {};
}

#endif

GeoDatabase::GeoDatabase(std::unique_ptr<Private> data) : d(std::move(data)) {}
GeoDatabase::~GeoDatabase() = default;

} // namespace castwright
