// SPDX-License-Identifier: GPL-3.0-or-later
#include "studios/StudioFilesMenu.h"

#include "actions/ActionCatalog.h"
#include "theme/Theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostBytes = 16 * 1024 * 1024;

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(mostBytes)).object() : QJsonObject();
}

QString obsFolder()
{
    for (const auto &folder :
         QStringList{QDir::homePath() + u"/.config/obs-studio/basic/scenes"_s,
                     QDir::homePath() + u"/.var/app/com.obsproject.Studio/config/obs-studio/basic/scenes"_s,
                     QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/obs-studio/basic/scenes"_s,
                     qEnvironmentVariable("APPDATA") + u"/obs-studio/basic/scenes"_s})
        if (QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}

/// What an import could not take over, one line each.
class NotesDialog : public QDialog {
public:
    NotesDialog(const QString &studio, const QStringList &notes, QWidget *parent) : QDialog(parent)
    {
        setObjectName(u"importNotes"_s);
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(StudioFilesMenu::tr("Imported: %1").arg(studio));
        resize(620, 360);
        auto *words = new QLabel(notes.isEmpty() ? StudioFilesMenu::tr("Everything was taken over.")
                                                 : StudioFilesMenu::tr("The studio is there. Please look at these:"));
        auto *list = new QListWidget;
        list->addItems(notes);
        list->setWordWrap(true);
        list->setAccessibleName(StudioFilesMenu::tr("What to look at"));
        list->setVisible(!notes.isEmpty());
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto *layout = new QVBoxLayout(this);
        layout->setSpacing(theme::space::medium);
        layout->addWidget(words);
        layout->addWidget(list, 1);
        if (notes.isEmpty())
            layout->addStretch();
        layout->addWidget(buttons);
    }
};
} // namespace

StudioFilesMenu::StudioFilesMenu(StudioMirror &mirror, QWidget *window) : QObject(window), m_mirror(mirror), m_window(window) {}

void StudioFilesMenu::addActions(ActionCatalog &catalog)
{
    const QString studio = tr("Studio");
    catalog.add({u"studio.export"_s, tr("&Export …"), studio, {}, u"upload"_s}, this, [this] { askExport(); });
    catalog.add({u"studio.import"_s, tr("&Import, also from OBS Studio …"), studio, {}, u"download"_s}, this, [this] { askImport(); });
}

void StudioFilesMenu::askExport()
{
    if (m_mirror.studioId().isEmpty())
        return;
    auto *dialog = new QFileDialog(m_window, tr("Export the studio"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"castwright"_s);
    dialog->setNameFilter(tr("Castwright studios (*.castwright)"));
    dialog->selectFile(m_mirror.studio().value(u"name").toString().replace(u'/', u'_') + u".castwright"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &StudioFilesMenu::exportTo);
    dialog->open();
}

void StudioFilesMenu::exportTo(const QString &path)
{
    m_mirror.act(u"studio.export"_s, {}, [this, path](const QJsonObject &file) {
        QSaveFile out(path);
        const QByteArray text = QJsonDocument(file).toJson();
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
            return Q_EMIT told(tr("The file could not be written to %1: %2").arg(QDir::toNativeSeparators(path), out.errorString()));
        Q_EMIT told(tr("Exported to %1. Stream keys are not in the file.").arg(QDir::toNativeSeparators(path)));
    });
}

void StudioFilesMenu::askImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Import a studio"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Castwright studios and OBS scene collections (*.castwright *.json)"), tr("All files (*)")});
    dialog->setSidebarUrls({QUrl::fromLocalFile(QDir::homePath()), QUrl::fromLocalFile(obsFolder())});
    connect(dialog, &QFileDialog::fileSelected, this, &StudioFilesMenu::open);
    dialog->open();
}

void StudioFilesMenu::open(const QString &path)
{
    if (readObject(path).value(u"scene_order").isArray())
        askObsProfile(path);
    else
        importFrom(path);
}

void StudioFilesMenu::askObsProfile(const QString &collection)
{
    // Profiles lie beside the collections: basic/scenes and basic/profiles.
    QDir profiles(QFileInfo(collection).dir());
    const bool hasProfiles = profiles.cdUp() && profiles.cd(u"profiles"_s);
    const QStringList names = hasProfiles ? profiles.entryList(QDir::Dirs | QDir::NoDotAndDotDot) : QStringList();
    if (names.isEmpty())
        return importFrom(collection);
    auto *dialog = new QDialog(m_window);
    dialog->setObjectName(u"obsProfileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Which OBS profile goes with it?"));
    auto *list = new QListWidget;
    list->setAccessibleName(tr("OBS profiles"));
    list->addItem(tr("None: scenes and sources only"));
    list->addItems(names);
    list->setCurrentRow(1);
    QTimer::singleShot(0, list, [list] { list->doItemsLayout(); }); // the row was chosen before the style sheet's padding was known
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Import"));
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, [this, dialog, list, profiles, names, collection] {
        const int row = list->currentRow();
        dialog->accept();
        importFrom(collection, row > 0 ? profiles.filePath(names[row - 1]) : QString());
    });
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(new QLabel(tr("A profile brings the canvas, the bitrates and the service with its stream key.")));
    layout->addWidget(list);
    layout->addWidget(buttons);
    dialog->open();
}

void StudioFilesMenu::importFrom(const QString &path, const QString &profile)
{
    const QJsonObject file = readObject(path);
    if (file.isEmpty())
        return Q_EMIT told(tr("%1 is neither a Castwright studio nor an OBS scene collection.").arg(QDir::toNativeSeparators(path)));
    const auto done = [this, path](const Result<QJsonObject> &result) {
        if (!result)
            return Q_EMIT told(tr("%1 was not imported: %2").arg(QFileInfo(path).fileName(), result.error().message));
        imported(*result);
    };
    if (!file.value(u"sources").isArray() || file.value(u"format").isString())
        return m_mirror.link().call(u"studio.import"_s, {{u"file"_s, file}}, this, done);
    QJsonObject input{{u"collection"_s, file}};
    if (!profile.isEmpty()) {
        input.insert(u"service"_s, readObject(profile + u"/service.json"_s));
        if (QFile ini(profile + u"/basic.ini"_s); ini.open(QIODevice::ReadOnly))
            input.insert(u"profile"_s, QString::fromUtf8(ini.read(200'000)));
    }
    m_mirror.link().call(u"studio.importObs"_s, input, this, done);
}

void StudioFilesMenu::imported(const QJsonObject &result)
{
    const QJsonObject studio = result.value(u"studio").toObject();
    Q_EMIT studioAdded(studio.value(u"id").toString());
    QStringList notes;
    for (const auto note : result.value(u"notes").toArray())
        notes += note.toString();
    (new NotesDialog(studio.value(u"name").toString(), notes, m_window))->open();
}

} // namespace castwright
