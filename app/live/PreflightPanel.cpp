// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/PreflightPanel.h"

#include "link/StudioMirror.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "words/ServerText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
struct Look {
    QString icon;
    QString word;
    QColor color;
};

Look lookOf(const QString &verdict)
{
    const auto &c = theme::colors();
    if (verdict == u"failed")
        return {u"error"_s, PreflightPanel::tr("Not ready"), c.trouble};
    if (verdict == u"warning")
        return {u"warning"_s, PreflightPanel::tr("Look at this"), c.warning};
    if (verdict == u"skipped")
        return {u"idle"_s, PreflightPanel::tr("Not checked"), c.dimText};
    return {u"ok"_s, PreflightPanel::tr("Ready"), c.good};
}
} // namespace

PreflightPanel::PreflightPanel(StudioMirror &mirror, QWidget *parent)
    : QFrame(parent)
    , m_mirror(mirror)
    , m_title(new QLabel)
    , m_measure(new QToolButton)
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"panel"_s);
    setAccessibleName(tr("Check before going live"));
    m_title->setObjectName(u"panelTitle"_s);
    auto *close = new QToolButton;
    close->setObjectName(u"flat"_s);
    close->setIcon(theme::icon(u"close"_s));
    close->setAccessibleName(tr("Close the check"));
    auto *again = new QToolButton;
    again->setIcon(theme::icon(u"retry"_s));
    again->setAccessibleName(tr("Check again"));
    again->setToolTip(tr("Check again"));
    m_measure->setText(tr("Measure the uplink"));
    m_measure->setObjectName(u"measureUplinkButton"_s);
    m_measure->setToolTip(tr("Sends bytes to a public test server for a few seconds; best before a show"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_measure);
    head->addWidget(again);
    head->addWidget(close);
    auto *inside = new QWidget;
    inside->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme::margins(0, 0, theme::space::small, 0));
    column->addLayout(m_rows);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumHeight(96);
    scroll->setMaximumHeight(180);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margins(theme::space::medium, theme::space::small, theme::space::small, theme::space::small));
    layout->addLayout(head);
    layout->addWidget(scroll);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_measure, &QToolButton::clicked, this, &PreflightPanel::measureUplink);
    connect(again, &QToolButton::clicked, this, &PreflightPanel::check);
    connect(&mirror, &StudioMirror::studioChosen, this, &QWidget::hide);
    hide();
}

void PreflightPanel::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void PreflightPanel::check()
{
    clear();
    m_answer = {};
    m_title->setText(tr("Checking the destinations …"));
    setVisible(true);
    m_mirror.tryAct(u"stream.preflight"_s, {}, this, [this](const Result<QJsonObject> &answer) {
        if (answer)
            show(*answer);
        else
            m_title->setText(answer.error().message);
    });
}

void PreflightPanel::measureUplink()
{
    m_measure->setEnabled(false);
    m_title->setText(tr("Measuring the uplink …"));
    m_mirror.link().call(u"uplink.measure"_s, {}, this, [this](const Result<QJsonObject> &answer) {
        m_measure->setEnabled(true);
        if (answer)
            check();
        else
            m_title->setText(answer.error().message);
    });
}

void PreflightPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // In the colours of the other theme. A style sheet that gives this panel its palette keeps it from hearing of the other.
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && m_wasDark != theme::isDark()
        && !m_answer.isEmpty())
        QTimer::singleShot(0, this, [this] { show(m_answer); });
}

void PreflightPanel::show(const QJsonObject &answer)
{
    clear();
    m_answer = answer;
    m_wasDark = theme::isDark();
    int ready = 0;
    int all = 0;
    QList<QJsonObject> reports;
    for (const auto &report : answer.value(u"data").toArray())
        reports += report.toObject();
    const auto isGood = [](const QJsonObject &report) {
        const QString verdict = report.value(u"verdict").toString();
        return verdict != u"failed" && verdict != u"warning";
    };
    std::ranges::stable_partition(reports, std::not_fn(isGood)); // what needs somebody is seen first
    for (const QJsonObject &report : std::as_const(reports)) {
        addReport(report);
        if (report[u"destinationId"].toString().isEmpty())
            continue;
        ++all;
        ready += report[u"verdict"].toString() != u"failed";
    }
    m_title->setText(ready == all ? tr("✓ All destinations can be reached.")
                                  : tr("%1 of %2 destinations are ready").arg(QLocale().toString(ready), QLocale().toString(all)));
}

void PreflightPanel::addReport(const QJsonObject &report)
{
    const Look look = lookOf(report.value(u"verdict").toString());
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, theme::space::tiny, 0, 0);
    auto *sign = new QLabel;
    sign->setPixmap(theme::icon(look.icon).pixmap(18, 18));
    sign->setAccessibleName(look.word);
    const QString name = report.value(u"name").toString();
    QString text = u"<b>%1</b> <span style='color:%2'>%3</span>"_s.arg((name.isEmpty() ? tr("This machine") : name).toHtmlEscaped(),
                                                                       look.color.name(), look.word);
    for (const auto &check : report.value(u"checks").toArray()) {
        const QString verdict = check[u"verdict"].toString();
        if (verdict == u"failed" || verdict == u"warning")
            text += u"<br><span style='color:%1'>%2</span>"_s.arg(
                lookOf(verdict).color.name(),
                tr("%1: %2").arg(serverText::checkName(check[u"check"].toString()).toHtmlEscaped(),
                                 check[u"message"].toString().toHtmlEscaped()));
    }
    auto *words = new QLabel(text);
    words->setWordWrap(true);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    m_rows->addWidget(row);
    row->show(); // laid out at once, also when the panel is up already
}

} // namespace castwright
