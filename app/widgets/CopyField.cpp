// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CopyField.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace castwright {

namespace {
constexpr int thanksMs = 1500; ///< how long the sign that it was copied stays
}

CopyField::CopyField(const QString &name, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_row(new QHBoxLayout(this))
    , m_text(new QLineEdit)
{
    setObjectName(objectName);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::space::tiny);
    m_text->setReadOnly(true);
    m_text->setObjectName(objectName + QStringLiteral("Text"));
    m_text->setAccessibleName(name);
    m_text->setMinimumWidth(160);
    m_row->addWidget(m_text, 1);
    m_copy = addButton(QStringLiteral("copy"), tr("Copy: %1").arg(name), objectName + QStringLiteral("Copy"));
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_value);
        m_copy->setIcon(theme::icon(QStringLiteral("ok")));
        m_copy->setToolTip(tr("Copied"));
        QTimer::singleShot(thanksMs, m_copy, [this] {
            m_copy->setIcon(theme::icon(QStringLiteral("copy")));
            m_copy->setToolTip(tr("Copy: %1").arg(m_name));
        });
    });
}

CopyField *CopyField::addRow(QVBoxLayout &layout, const QString &title, const QString &objectName)
{
    auto *field = new CopyField(title, objectName);
    auto *label = new QLabel(title);
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(QString(18, QLatin1Char('n'))));
    label->setBuddy(field);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addWidget(field, 1);
    layout.addWidget(row);
    return field;
}

QToolButton *CopyField::addButton(const QString &icon, const QString &accessibleName, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setIcon(theme::icon(icon));
    button->setToolTip(accessibleName);
    button->setAccessibleName(accessibleName);
    button->setObjectName(objectName);
    button->setFocusPolicy(Qt::StrongFocus);
    m_row->addWidget(button);
    return button;
}

void CopyField::setValue(const QString &value, const QString &secret)
{
    m_value = value;
    m_secret = secret;
    showValue();
}

void CopyField::setRevealed(bool isRevealed)
{
    m_isRevealed = isRevealed;
    showValue();
}

QString CopyField::shownText() const
{
    return m_text->text();
}

void CopyField::showValue()
{
    QString shown = m_value;
    if (!m_isRevealed && !m_secret.isEmpty())
        shown.replace(m_secret, QString(12, QChar(0x2022)));
    m_copy->setEnabled(!m_value.isEmpty());
    if (m_text->text() == shown)
        return;
    m_text->setText(shown);
    m_text->setCursorPosition(0);
    m_text->setToolTip(shown);
}

} // namespace castwright
