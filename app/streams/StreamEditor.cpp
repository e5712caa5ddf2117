// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/StreamEditor.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/ErrorLabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

StreamEditor::StreamEditor(ServerLink &link, const QJsonObject &stream, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_id(stream.value(u"id").toString())
    , m_name(new QLineEdit)
    , m_description(new QPlainTextEdit)
    , m_push(new QRadioButton(tr("&Somebody publishes it here (push)")))
    , m_pull(new QRadioButton(tr("It is &fetched from elsewhere (pull)")))
    , m_pullBox(makePull())
    , m_record(new QCheckBox(tr("&Record every session into the library")))
    , m_past(new QComboBox)
    , m_conflict(new QComboBox)
    , m_renditions(new QListWidget)
    , m_enabled(new QCheckBox(tr("S&witched on")))
    , m_error(new ErrorLabel)
{
    setObjectName(u"streamEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_id.isEmpty() ? tr("Create a stream") : tr("Change the stream"));
    m_name->setObjectName(u"streamName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("Main stage"));
    m_description->setObjectName(u"streamDescription"_s);
    m_description->setAccessibleName(tr("Description"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().height() * 3 + theme::space::medium);
    m_push->setObjectName(u"streamPush"_s);
    m_pull->setObjectName(u"streamPull"_s);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(theme::space::small);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Description"), m_description);
    form->addRow(QString(), m_push);
    form->addRow(QString(), m_pull);
    form->addRow(m_pullBox);
    makeRest(*form);
    m_error->setObjectName(u"streamError"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    if (m_id.isEmpty())
        buttons->button(QDialogButtonBox::Save)->setText(tr("&Create"));
    connect(buttons, &QDialogButtonBox::accepted, this, &StreamEditor::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pull, &QRadioButton::toggled, this, &StreamEditor::showMode);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    fill(stream);
    showMode();
    resize(560, sizeHint().height());
}

QWidget *StreamEditor::makePull()
{
    auto *box = new QWidget;
    m_urls = new QListWidget;
    m_urls->setObjectName(u"pullUrls"_s);
    m_urls->setAccessibleName(tr("Addresses to fetch from, the first first; the others stand by"));
    m_urls->setFixedHeight(fontMetrics().height() * 5);
    m_url = new QLineEdit;
    m_url->setObjectName(u"pullUrl"_s);
    m_url->setAccessibleName(tr("Another address to fetch from"));
    m_url->setPlaceholderText(u"https://example.com/live/main.m3u8"_s);
    auto *add = new QPushButton(tr("&Add"));
    add->setObjectName(u"addPullUrl"_s);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &StreamEditor::addUrl);
    m_fetching = new QCheckBox(tr("Fe&tch it now"));
    m_fetching->setObjectName(u"pullEnabled"_s);
    m_fetching->setChecked(true);
    auto *tools = new QVBoxLayout;
    const auto tool = [this, tools](const QString &icon, const QString &name, const QString &object, auto run) {
        auto *button = new QToolButton;
        button->setIcon(theme::icon(icon));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setObjectName(object);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, run);
        tools->addWidget(button);
    };
    tool(u"up"_s, tr("Fetch from this address earlier"), u"pullUrlUp"_s, [this] { moveUrl(-1); });
    tool(u"down"_s, tr("Fetch from this address later"), u"pullUrlDown"_s, [this] { moveUrl(1); });
    tool(u"delete"_s, tr("Take this address away"), u"pullUrlDelete"_s, [this] {
        delete m_urls->takeItem(m_urls->currentRow());
        m_areUrlsChanged = true;
    });
    tools->addStretch();
    auto *list = new QHBoxLayout;
    list->addWidget(m_urls, 1);
    list->addLayout(tools);
    auto *line = new QHBoxLayout;
    line->addWidget(m_url, 1);
    line->addWidget(add);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(theme::margins(theme::space::huge, 0, 0, 0));
    layout->setSpacing(theme::space::tiny);
    auto *about = new QLabel(tr("RTMP, SRT, RTSP, HLS or MPEG-TS over HTTP. The first address is used; when it fails, the next one is."));
    about->setProperty("dim", true);
    about->setWordWrap(true);
    layout->addWidget(about);
    layout->addLayout(list);
    layout->addLayout(line);
    layout->addWidget(m_fetching);
    return box;
}

void StreamEditor::makeRest(QFormLayout &form)
{
    m_record->setObjectName(u"streamRecord"_s);
    m_past->setObjectName(u"streamPast"_s);
    m_past->setAccessibleName(tr("How much of the past can be watched and cut"));
    for (const auto &[seconds, text] : {std::pair{0, tr("Nothing")},
                                        {60, tr("1 minute")},
                                        {300, tr("5 minutes")},
                                        {1800, tr("30 minutes")},
                                        {3600, tr("1 hour")},
                                        {7200, tr("2 hours")},
                                        {14400, tr("4 hours")},
                                        {43200, tr("12 hours")}})
        m_past->addItem(text, seconds);
    m_conflict->setObjectName(u"streamConflict"_s);
    m_conflict->setAccessibleName(tr("A second publisher"));
    m_conflict->addItem(tr("Is sent away"), u"refuse"_s);
    m_conflict->addItem(tr("Takes over"), u"takeOver"_s);
    m_renditions->setObjectName(u"streamRenditions"_s);
    m_renditions->setAccessibleName(tr("Smaller pictures for players"));
    m_renditions->setFlow(QListView::LeftToRight);
    m_renditions->setFixedHeight(fontMetrics().height() * 2 + theme::space::large);
    for (const QString &height : {u"1080"_s, u"720"_s, u"480"_s, u"360"_s, u"240"_s}) {
        auto *item = new QListWidgetItem(height, m_renditions);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    m_renditions->setToolTip(tr("Each is encoded beside the original and costs processor time while somebody watches it."));
    m_enabled->setObjectName(u"streamEnabled"_s);
    form.addRow(QString(), m_record);
    form.addRow(tr("&Keep of the past"), m_past);
    form.addRow(tr("A second &publisher"), m_conflict);
    form.addRow(tr("S&maller pictures"), m_renditions);
    form.addRow(QString(), m_enabled);
}

void StreamEditor::fill(const QJsonObject &stream)
{
    m_name->setText(stream.value(u"name").toString());
    m_description->setPlainText(stream.value(u"description").toString());
    const bool isPull = stream.value(u"ingestMode").toString() == u"pull";
    (isPull ? m_pull : m_push)->setChecked(true);
    const QJsonObject pull = stream.value(u"pull").toObject();
    for (const auto &url : pull.value(u"urls").toArray())
        m_urls->addItem(url.toString());
    m_fetching->setChecked(pull.value(u"enabled").toBool(true));
    m_record->setChecked(stream.value(u"record").toBool());
    const int past = stream.value(u"dvrSec").toInt();
    if (m_past->findData(past) < 0)
        m_past->addItem(tr("%n second(s)", nullptr, past), past);
    m_past->setCurrentIndex(m_past->findData(past));
    m_conflict->setCurrentIndex(std::max(0, m_conflict->findData(stream.value(u"conflict").toString())));
    const QJsonArray renditions = stream.value(u"renditions").toArray();
    for (int row = 0; row < m_renditions->count(); ++row)
        if (renditions.contains(m_renditions->item(row)->text()))
            m_renditions->item(row)->setCheckState(Qt::Checked);
    m_enabled->setChecked(stream.value(u"enabled").toBool(true));
}

void StreamEditor::showMode()
{
    m_pullBox->setVisible(m_pull->isChecked());
    m_conflict->setEnabled(m_push->isChecked());
    adjustSize();
}

void StreamEditor::addUrl()
{
    const QString url = m_url->text().trimmed();
    if (url.isEmpty())
        return m_url->setFocus();
    m_urls->addItem(url);
    m_url->clear();
    m_areUrlsChanged = true;
}

void StreamEditor::moveUrl(int by)
{
    const int from = m_urls->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_urls->count())
        return;
    m_urls->insertItem(to, m_urls->takeItem(from));
    m_urls->setCurrentRow(to);
    m_areUrlsChanged = true;
}

QJsonObject StreamEditor::input() const
{
    QJsonArray renditions;
    for (int row = 0; row < m_renditions->count(); ++row)
        if (m_renditions->item(row)->checkState() == Qt::Checked)
            renditions += m_renditions->item(row)->text();
    QJsonObject input{{u"name"_s, m_name->text()},
                      {u"description"_s, m_description->toPlainText()},
                      {u"ingestMode"_s, m_pull->isChecked() ? u"pull"_s : u"push"_s},
                      {u"record"_s, m_record->isChecked()},
                      {u"dvrSec"_s, m_past->currentData().toInt()},
                      {u"conflict"_s, m_conflict->currentData().toString()},
                      {u"renditions"_s, renditions},
                      {u"enabled"_s, m_enabled->isChecked()}};
    if (m_pull->isChecked()) {
        QJsonObject pull{{u"enabled"_s, m_fetching->isChecked()}};
        QJsonArray urls;
        for (int row = 0; row < m_urls->count(); ++row)
            urls += m_urls->item(row)->text();
        if (m_id.isEmpty() || m_areUrlsChanged)
            pull.insert(u"urls"_s, urls);
        input.insert(u"pull"_s, pull);
    }
    if (!m_id.isEmpty())
        input.insert(u"streamId"_s, m_id);
    return input;
}

void StreamEditor::save()
{
    if (m_pull->isChecked() && !m_url->text().trimmed().isEmpty())
        addUrl(); // typed and not yet added is meant too
    const auto answered = [this](const Result<QJsonObject> &result) {
        if (!result)
            return showError(result.error());
        Q_EMIT saved(*result);
        accept();
    };
    if (m_id.isEmpty())
        m_link.call(u"stream.create"_s, input(), this, answered);
    else
        m_link.call(u"stream.update"_s, input(), this, answered);
}

void StreamEditor::showError(const Error &error)
{
    m_error->tell(error.message);
    if (error.field == u"name")
        m_name->setFocus();
    else if (error.field.startsWith(u"pull"))
        m_url->setFocus();
}

} // namespace castwright
