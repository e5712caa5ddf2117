// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues/ProblemsPanel.h"

#include "issues/ProblemList.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

ProblemsPanel::ProblemsPanel(ProblemList &problems, QWidget *parent)
    : Dock(u"problemsDock"_s, tr("Problems"), parent)
    , m_problems(problems)
    , m_rows(new QVBoxLayout)
    , m_empty(new QLabel(tr("Nothing is wrong.")))
{
    m_empty->setObjectName(u"dim"_s);
    auto *inside = new QWidget;
    inside->setObjectName(u"problemRows"_s);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme::margins(0, 0, theme::space::medium, 0));
    column->addWidget(m_empty);
    column->addLayout(m_rows);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    content()->addWidget(scroll, 1);
    connect(&problems, &ProblemList::changed, this, &ProblemsPanel::rebuild);
    rebuild();
}

void ProblemsPanel::changeEvent(QEvent *event)
{
    Dock::changeEvent(event);
    // In the colours of the other theme. A style sheet that gives this dock its palette keeps it from hearing of the other.
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && m_wasDark != theme::isDark())
        QTimer::singleShot(0, this, &ProblemsPanel::rebuild);
}

void ProblemsPanel::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto &c = theme::colors();
    m_wasDark = theme::isDark();
    for (const Problem &problem : m_problems.problems()) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, theme::space::tiny, 0, theme::space::tiny);
        auto *sign = new QLabel;
        const bool isError = problem.weight == Problem::Weight::Error;
        sign->setPixmap(theme::icon(isError ? u"error"_s : u"warning"_s).pixmap(20, 20));
        sign->setAccessibleName(isError ? tr("Error") : tr("Warning"));
        auto *words = new QLabel(u"<b style='color:%1'>%2</b> %3<br><span style='color:%4'>%5</span>"_s.arg(
            (isError ? c.trouble : c.warning).name(), problem.place.toHtmlEscaped(), problem.text.toHtmlEscaped(), c.dimText.name(),
            problem.remedy.toHtmlEscaped()));
        words->setWordWrap(true);
        line->addWidget(sign, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        if (!problem.id.isEmpty()) {
            auto *go = new QToolButton;
            go->setText(tr("Open"));
            go->setAccessibleName(tr("Open the settings of %1").arg(problem.place));
            connect(go, &QToolButton::clicked, this, [this, problem] {
                if (problem.kind == Problem::Kind::Source)
                    Q_EMIT sourceWanted(problem.id);
                else
                    Q_EMIT destinationWanted(problem.id);
            });
            line->addWidget(go, 0, Qt::AlignTop);
        }
        m_rows->addWidget(row);
        row->show(); // laid out at once, also when the dock is up already
    }
    m_empty->setVisible(m_problems.problems().isEmpty());
}

} // namespace castwright
