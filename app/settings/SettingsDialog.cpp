// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsDialog.h"

#include "desktop/DesktopPresence.h"
#include "domain/Studio.h"
#include "forms/FieldForm.h"
#include "link/EditHistory.h"
#include "live/GoLiveBar.h"
#include "settings/BackupsPage.h"
#include "settings/HotkeysPage.h"
#include "settings/Languages.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/DurationSpinBox.h"
#include "widgets/ErrorLabel.h"
#include "widgets/UniqueMnemonics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(StudioMirror &mirror, EditHistory &history, ActionCatalog &actions, QWidget *parent)
    : QDialog(parent)
    , m_mirror(mirror)
    , m_history(history)
    , m_pages(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_search(new QLineEdit)
    , m_error(new ErrorLabel)
{
    setObjectName(u"settingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    resize(820, 560);
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setObjectName(u"settingsPages"_s);
    m_pages->setFixedWidth(200);
    m_pages->setIconSize(QSize(18, 18));
    addPage(tr("Window"), u"program"_s, makeWindowPage());
    if (!mirror.studioId().isEmpty()) {
        addPage(tr("Studio"), u"studio"_s, makeStudioPage());
        addPage(tr("Encoder"), u"settings"_s,
                makeFormPage(u"encoding"_s, new FieldForm(typeInfo<Encoding>()),
                             tr("Destinations without settings of their own share this encode.")));
        addPage(tr("Slate"), u"image"_s,
                makeFormPage(u"slate"_s, new FieldForm(typeInfo<Slate>()), tr("Shown in place of a source that fails.")));
    }
    auto *keys = new HotkeysPage(actions);
    addPage(tr("Hotkeys"), u"keyboard"_s, keys);
    m_windowSaves += [keys] { keys->apply(); };
    m_windowResets += [this, keys] {
        if (m_stack->currentWidget()->isAncestorOf(keys))
            keys->reset();
    };
    addPage(tr("Backups"), u"copy"_s, new BackupsPage(mirror.link()));
    connect(m_search, &QLineEdit::textChanged, keys, &HotkeysPage::filter);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_pages, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_pages->setCurrentRow(0);
    // Choosing a row lays the list out before it has the style sheet's padding; once it is on screen it has.
    QTimer::singleShot(0, m_pages, [this] { m_pages->doItemsLayout(); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults);
    buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("Restore the &defaults"));
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, &SettingsDialog::resetPage);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme::space::large);
    middle->addLayout(left);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    m_search->setFixedWidth(200);
}

void SettingsDialog::addPage(const QString &title, const QString &icon, QWidget *page)
{
    m_pages->addItem(new QListWidgetItem(theme::icon(icon), title));
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(scroll);
}

QWidget *SettingsDialog::makeWindowPage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *languages = new QComboBox;
    for (const auto &language : language::all())
        languages->addItem(language.name, language.code);
    languages->setCurrentIndex(std::max(0, languages->findData(language::remembered())));
    languages->setObjectName(u"languageBox"_s);
    auto *schemes = new QComboBox;
    for (const auto &[text, scheme] :
         {std::pair{tr("Dark"), theme::Scheme::Dark}, {tr("Light"), theme::Scheme::Light}, {tr("Like the system"), theme::Scheme::System}})
        schemes->addItem(text, static_cast<int>(scheme));
    schemes->setCurrentIndex(schemes->findData(static_cast<int>(theme::remembered())));
    schemes->setObjectName(u"themeBox"_s);
    auto *scale = new QSpinBox;
    scale->setRange(75, 200);
    scale->setSingleStep(25);
    scale->setSuffix(tr(" %"));
    scale->setValue(theme::textPercent());
    scale->setObjectName(u"textSizeField"_s);
    auto *countdown = new DurationSpinBox;
    countdown->setRange(0, 60);
    countdown->setSpecialValueText(tr("none"));
    countdown->setValue(GoLiveBar::countdownSeconds());
    countdown->setObjectName(u"countdownField"_s);
    auto *motion = new QCheckBox(tr("Less &motion"));
    motion->setChecked(theme::isMotionReduced());
    motion->setObjectName(u"motionBox"_s);
    const auto add = [form](const QString &label, QWidget *editor) {
        form->addRow(label, editor);
        editor->setAccessibleName(withoutMnemonic(label));
    };
    add(tr("&Language"), languages);
    add(tr("&Colours"), schemes);
    add(tr("&Text size"), scale);
    add(tr("Count&down before going live"), countdown);
    auto *notifications = new QCheckBox(tr("&Notifications of what happens to the show"));
    notifications->setChecked(DesktopPresence::notificationsWanted());
    notifications->setObjectName(u"notificationsBox"_s);
    auto *minimised = new QCheckBox(tr("Start with the &window minimised"));
    minimised->setChecked(DesktopPresence::startsMinimised());
    minimised->setObjectName(u"startMinimisedBox"_s);
    form->addRow(QString(), motion);
    form->addRow(QString(), notifications);
    form->addRow(QString(), minimised);
    m_windowSaves += [notifications, minimised] {
        DesktopPresence::setNotificationsWanted(notifications->isChecked());
        DesktopPresence::setStartsMinimised(minimised->isChecked());
    };
    m_windowResets += [this, page, notifications, minimised] {
        if (!m_stack->currentWidget()->isAncestorOf(page))
            return;
        notifications->setChecked(true);
        minimised->setChecked(false);
    };
    m_windowSaves += [this, languages, schemes, scale, countdown, motion] {
        theme::setTextPercent(scale->value());
        theme::setReducedMotion(motion->isChecked());
        theme::apply(static_cast<theme::Scheme>(schemes->currentData().toInt()));
        GoLiveBar::setCountdownSeconds(countdown->value());
        const QString chosen = languages->currentData().toString();
        if (chosen == language::remembered())
            return;
        language::remember(chosen);
        Q_EMIT languageChanged();
    };
    m_windowResets += [this, page, languages, schemes, scale, countdown, motion] {
        if (!m_stack->currentWidget()->isAncestorOf(page))
            return;
        languages->setCurrentIndex(0);
        schemes->setCurrentIndex(0);
        scale->setValue(100);
        countdown->setValue(0);
        motion->setChecked(false);
    };
    return page;
}

QWidget *SettingsDialog::makeFormPage(const QString &member, FieldForm *form, const QString &explanation)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *words = new QLabel(explanation);
    words->setObjectName(u"dim"_s);
    words->setWordWrap(true);
    layout->addWidget(words);
    layout->addWidget(form);
    layout->addStretch();
    const QJsonObject values = member.isEmpty() ? m_mirror.studio() : m_mirror.studio().value(member).toObject();
    form->setValues(values);
    m_parts += {member, form, form->values()};
    return page;
}

QWidget *SettingsDialog::makeStudioPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeFormPage({}, new FieldForm(typeInfo<Studio>(), {u"name"_s, u"autoGoLive"_s}),
                                   tr("What this studio is called, and what it does by itself.")));
    auto *sound = new FieldForm(typeInfo<Studio>(), {u"monitorDevice"_s, u"replayBufferSec"_s});
    m_mirror.link().call(u"audio.listeningDevices"_s, {}, sound, [sound](const Result<QJsonObject> &found) {
        QStringList names;
        for (const auto name : found ? found->value(u"data").toArray() : QJsonArray())
            names += name.toString();
        sound->suggest(u"monitorDevice"_s, names);
    });
    layout->addWidget(
        makeFormPage({}, sound, tr("The device on which you hear what is monitored, and how much of the program is kept for replays.")));
    layout->addWidget(makeFormPage(u"canvas"_s, new FieldForm(typeInfo<Canvas>()),
                                   tr("The main picture. Its size cannot change while the studio is live.")));
    layout->addStretch();
    return page;
}

void SettingsDialog::search(const QString &typed)
{
    // Pages that hold a match stay, and the first match is marked by the focus ring of its page.
    int firstShown = -1;
    for (int i = 0; i < m_stack->count(); ++i) {
        bool hasMatch = typed.isEmpty() || m_pages->item(i)->text().contains(typed, Qt::CaseInsensitive);
        for (const QWidget *editor : m_stack->widget(i)->findChildren<QWidget *>())
            hasMatch = hasMatch || editor->accessibleName().contains(typed, Qt::CaseInsensitive);
        m_pages->item(i)->setHidden(!hasMatch);
        if (hasMatch && firstShown < 0)
            firstShown = i;
    }
    if (firstShown >= 0 && m_pages->currentItem() && m_pages->currentItem()->isHidden())
        m_pages->setCurrentRow(firstShown);
}

void SettingsDialog::resetPage()
{
    for (const auto &reset : std::as_const(m_windowResets))
        reset();
    for (const Part &part : std::as_const(m_parts)) {
        if (!m_stack->currentWidget()->isAncestorOf(part.form))
            continue;
        if (part.member == u"encoding")
            part.form->setValues(toJson(Encoding()));
        else if (part.member == u"slate")
            part.form->setValues(toJson(Slate()));
        else if (part.member == u"canvas")
            part.form->setValues(toJson(Canvas()));
    }
}

void SettingsDialog::save()
{
    QJsonObject input;
    QJsonObject before;
    for (const Part &part : std::as_const(m_parts)) {
        part.form->clearErrors();
        const QJsonObject now = part.form->values();
        if (now == part.before)
            continue;
        if (part.member.isEmpty()) {
            for (auto it = now.begin(); it != now.end(); ++it) {
                input.insert(it.key(), it.value());
                before.insert(it.key(), part.before.value(it.key()));
            }
        } else {
            input.insert(part.member, now);
            before.insert(part.member, part.before);
        }
    }
    const auto saveWindow = [this] {
        for (const auto &saveOne : std::as_const(m_windowSaves))
            saveOne();
        accept();
    };
    if (input.isEmpty())
        return saveWindow();
    m_mirror.tryAct(u"studio.update"_s, input, this, [this, saveWindow, input, before](const Result<QJsonObject> &result) {
        if (result) {
            m_history.remember(tr("Settings"), {{u"studio.update"_s, before, {}}}, {{u"studio.update"_s, input, {}}});
            return saveWindow();
        }
        m_error->tell(result.error().message);
        for (const Part &part : std::as_const(m_parts))
            if (part.member == result.error().field.section(u'.', 0, 0) || part.member.isEmpty())
                if (part.form->showError(result.error().field, result.error().message))
                    break;
    });
}

} // namespace castwright
