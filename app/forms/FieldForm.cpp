// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/FieldForm.h"

#include "forms/FieldHelp.h"
#include "forms/FieldNames.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/ColorButton.h"
#include "widgets/DurationSpinBox.h"
#include "widgets/ErrorLabel.h"
#include "widgets/FileField.h"
#include "widgets/SizeSpinBox.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFontComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace castwright {

using namespace Qt::StringLiterals;

FieldForm::FieldForm(const TypeInfo &type, const QStringList &only, QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setVerticalSpacing(theme::space::small);
    SchemaSet set;
    const QJsonObject properties = type.objectSchema(set).value(u"properties").toObject();
    QStringList names = only;
    if (names.isEmpty())
        for (const FieldInfo &info : type.fields())
            if (!info.isReadOnly && !info.isPath)
                names += QString::fromLatin1(info.name);
    for (const QString &name : names) {
        const QJsonObject schema = properties.value(name).toObject();
        QWidget *editor = editorFor(name, schema);
        if (!editor)
            continue;
        editor->setObjectName(name + u"Field"_s);
        editor->setAccessibleName(fieldLabel(name));
        if (auto *file = qobject_cast<FileField *>(editor)) { // the part that takes the keys
            file->edit()->setAccessibleName(fieldLabel(name));
            file->edit()->setObjectName(name + u"Edit"_s);
        }
        const QString help = fieldHelp(schema.value(u"description").toString());
        editor->setAccessibleDescription(help);
        editor->setToolTip(help);
        auto *error = new ErrorLabel;
        auto *column = new QVBoxLayout;
        column->setSpacing(theme::space::tiny);
        column->addWidget(editor);
        column->addWidget(error);
        auto *label = new QLabel(fieldLabel(name));
        label->setBuddy(editor);
        m_layout->addRow(label, column);
        if (qobject_cast<QAbstractSpinBox *>(editor) || qobject_cast<QComboBox *>(editor)) {
            editor->setFocusPolicy(Qt::StrongFocus);
            editor->installEventFilter(this);
        }
        m_editors.insert(name, editor);
        m_errors.insert(name, error);
    }
}

namespace {
/// As wide as its column, whatever the longest choice is.
QComboBox *makeComboBox()
{
    constexpr int letters = 16;
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    return box;
}

/// Milliseconds of up to ten seconds and more are a length of time to whoever types them; those of delays and filters are just that.
QSpinBox *makeWholeNumber(const QString &name, double least, double most)
{
    constexpr double longMs = 10'000;
    if (isFieldDuration(name))
        return new DurationSpinBox;
    if (name.endsWith(u"Ms") && least >= -1 && most >= longMs)
        return new DurationSpinBox(DurationSpinBox::Unit::Milliseconds);
    auto *box = new QSpinBox;
    box->setSuffix(fieldUnit(name));
    return box;
}
} // namespace

QWidget *FieldForm::editorFor(const QString &name, const QJsonObject &schema)
{
    const QString type = schema.value(u"type").toString();
    if (schema.contains(u"enum")) {
        auto *box = makeComboBox();
        for (const auto &choice : schema.value(u"enum").toArray())
            box->addItem(choiceLabel(choice.toString()), choice.toString());
        connect(box, &QComboBox::currentIndexChanged, this, &FieldForm::changed);
        return box;
    }
    if (type == u"boolean") {
        auto *box = new QCheckBox;
        connect(box, &QCheckBox::toggled, this, &FieldForm::changed);
        return box;
    }
    if (type == u"integer" && isFieldSize(name)) {
        auto *box = new SizeSpinBox;
        box->setRange(schema.value(u"minimum").toDouble(0), schema.value(u"maximum").toDouble(1e15));
        box->setSpecialValueText(fieldAtLeast(name, box->minimum()));
        connect(box, &QDoubleSpinBox::valueChanged, this, &FieldForm::changed);
        return box;
    }
    if (type == u"integer") {
        const double least = schema.value(u"minimum").toDouble(-2e9);
        const double most = std::min(2e9, schema.value(u"maximum").toDouble(2e9));
        QSpinBox *box = makeWholeNumber(name, least, most);
        box->setRange(static_cast<int>(std::max(least, isFieldDuration(name) ? 0 : -2e9)), static_cast<int>(most));
        box->setSpecialValueText(fieldAtLeast(name, least));
        connect(box, &QSpinBox::valueChanged, this, &FieldForm::changed);
        return box;
    }
    if (type == u"number") {
        auto *box = new QDoubleSpinBox;
        box->setRange(schema.value(u"minimum").toDouble(-1e9), schema.value(u"maximum").toDouble(1e9));
        box->setSuffix(fieldUnit(name));
        box->setSpecialValueText(fieldAtLeast(name, box->minimum()));
        connect(box, &QDoubleSpinBox::valueChanged, this, &FieldForm::changed);
        return box;
    }
    if (type == u"string" && name.endsWith(u"olor")) {
        auto *button = new ColorButton;
        connect(button, &ColorButton::changed, this, &FieldForm::changed);
        return button;
    }
    if (type == u"string" && name == u"font") {
        auto *box = new QFontComboBox;
        connect(box, &QComboBox::currentTextChanged, this, &FieldForm::changed);
        return box;
    }
    if (type == u"string" && (name == u"path" || name == u"folder")) {
        auto *field = new FileField(name == u"path" ? FileField::Wants::File : FileField::Wants::Folder);
        connect(field, &FileField::changed, this, &FieldForm::changed);
        return field;
    }
    if (type == u"string" && name == u"text") {
        auto *edit = new QPlainTextEdit;
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(64);
        connect(edit, &QPlainTextEdit::textChanged, this, &FieldForm::changed);
        return edit;
    }
    if (type == u"string") {
        auto *edit = new QLineEdit;
        if (const int most = schema.value(u"maxLength").toInt())
            edit->setMaxLength(most);
        if (schema.value(u"writeOnly").toBool())
            edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, &FieldForm::changed);
        return edit;
    }
    return nullptr; // lists and objects have dialogs of their own
}

void FieldForm::setValues(const QJsonObject &values)
{
    for (auto it = m_editors.begin(); it != m_editors.end(); ++it) {
        const QJsonValue value = values.value(it.key());
        if (value.isUndefined())
            continue;
        if (auto *color = qobject_cast<ColorButton *>(*it))
            color->setValue(value.toString());
        else if (auto *file = qobject_cast<FileField *>(*it))
            file->setPath(value.toString());
        else if (auto *font = qobject_cast<QFontComboBox *>(*it))
            font->setEditText(value.toString());
        else if (auto *box = qobject_cast<QComboBox *>(*it))
            box->setCurrentIndex(std::max(0, box->findData(value.toString())));
        else if (auto *check = qobject_cast<QCheckBox *>(*it))
            check->setChecked(value.toBool());
        else if (auto *whole = qobject_cast<QSpinBox *>(*it))
            whole->setValue(value.toInt());
        else if (auto *number = qobject_cast<QDoubleSpinBox *>(*it))
            number->setValue(value.toDouble());
        else if (auto *text = qobject_cast<QPlainTextEdit *>(*it))
            text->setPlainText(value.toString());
        else if (auto *line = qobject_cast<QLineEdit *>(*it))
            line->setText(value.toString());
    }
}

QJsonObject FieldForm::values() const
{
    QJsonObject out;
    for (auto it = m_editors.begin(); it != m_editors.end(); ++it) {
        if (const auto *color = qobject_cast<ColorButton *>(*it))
            out.insert(it.key(), color->value());
        else if (const auto *file = qobject_cast<FileField *>(*it))
            out.insert(it.key(), file->path());
        else if (const auto *font = qobject_cast<QFontComboBox *>(*it))
            out.insert(it.key(), font->currentText());
        else if (const auto *box = qobject_cast<QComboBox *>(*it))
            out.insert(it.key(), box->currentData().toString());
        else if (const auto *check = qobject_cast<QCheckBox *>(*it))
            out.insert(it.key(), check->isChecked());
        else if (const auto *whole = qobject_cast<QSpinBox *>(*it))
            out.insert(it.key(), whole->value());
        else if (const auto *number = qobject_cast<QDoubleSpinBox *>(*it))
            out.insert(it.key(), number->value());
        else if (const auto *text = qobject_cast<QPlainTextEdit *>(*it))
            out.insert(it.key(), text->toPlainText());
        else if (const auto *line = qobject_cast<QLineEdit *>(*it))
            out.insert(it.key(), line->text());
    }
    return out;
}

bool FieldForm::showError(const QString &field, const QString &message)
{
    const QString name = field.section(u'.', -1);
    ErrorLabel *label = m_errors.value(name);
    if (!label)
        return false;
    label->tell(message);
    QWidget *editor = m_editors.value(name);
    editor->setFocus();
    for (QWidget *above = parentWidget(); above; above = above->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(above)) {
            scroll->widget()->layout()->activate(); // the words have only now got their room
            scroll->ensureWidgetVisible(label);
            scroll->ensureWidgetVisible(editor);
        }
    return true;
}

/// The wheel over a field that was not chosen scrolls the form, and changes nothing on air.
bool FieldForm::eventFilter(QObject *watched, QEvent *event)
{
    const auto *editor = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !editor || editor->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void FieldForm::putFirst(const QString &label, QWidget *editor)
{
    m_layout->insertRow(0, label, editor);
}

void FieldForm::suggest(const QString &field, const QStringList &values)
{
    auto *edit = qobject_cast<QLineEdit *>(m_editors.value(field));
    if (!edit || values.isEmpty())
        return;
    auto *completer = new QCompleter(values, edit);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    edit->setCompleter(completer);
    auto *open = edit->addAction(theme::icon(u"down"_s), QLineEdit::TrailingPosition);
    open->setText(tr("Show what there is"));
    connect(open, &QAction::triggered, completer, [completer] { completer->complete(); });
    if (edit->text().isEmpty())
        edit->setPlaceholderText(values.first());
}

void FieldForm::choose(const QString &field, const QList<std::pair<QString, QString>> &choices, const QString &label)
{
    QWidget *old = m_editors.value(field);
    if (!old)
        return;
    const QString value = values().value(field).toString();
    auto *box = makeComboBox();
    for (const auto &[name, wire] : choices)
        box->addItem(name, wire);
    box->setCurrentIndex(std::max(0, box->findData(value)));
    box->setObjectName(old->objectName());
    box->setAccessibleName(label.isEmpty() ? old->accessibleName() : label);
    box->setAccessibleDescription(old->accessibleDescription());
    box->setToolTip(old->toolTip());
    for (int row = 0; row < m_layout->rowCount(); ++row) {
        QLayoutItem *column = m_layout->itemAt(row, QFormLayout::FieldRole);
        if (!column || !column->layout() || column->layout()->indexOf(old) < 0)
            continue;
        delete column->layout()->replaceWidget(old, box);
        if (auto *shown = qobject_cast<QLabel *>(m_layout->labelForField(column->layout()))) {
            shown->setBuddy(box);
            if (!label.isEmpty())
                shown->setText(label);
        }
    }
    m_editors.insert(field, box);
    old->deleteLater();
    connect(box, &QComboBox::currentIndexChanged, this, &FieldForm::changed);
}

void FieldForm::clearErrors()
{
    for (ErrorLabel *label : std::as_const(m_errors))
        label->tell({});
}

} // namespace castwright
