// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>
#include <QJsonObject>
#include <functional>

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace castwright {

class ActionCatalog;
class EditHistory;
class ErrorLabel;
class FieldForm;
class StudioMirror;

/// Everything that can be set, on pages, with a search over the names of all fields. Studio settings go through use cases and can be
/// undone; those of the window are remembered on this machine. Nothing takes effect before Save. Thread: main.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(StudioMirror &mirror, EditHistory &history, ActionCatalog &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The window is to be made again in another language.
    void languageChanged();

private:
    /// A part of the studio's settings: one member of the studio and its form.
    struct Part {
        QString member; ///< empty: fields of the studio itself
        FieldForm *form;
        QJsonObject before;
    };
    void addPage(const QString &title, const QString &icon, QWidget *page);
    QWidget *makeWindowPage();
    QWidget *makeStudioPage();
    QWidget *makeFormPage(const QString &member, FieldForm *form, const QString &explanation);
    void search(const QString &typed);
    void resetPage();
    void save();

    StudioMirror &m_mirror;
    EditHistory &m_history;
    QListWidget *m_pages;
    QStackedWidget *m_stack;
    QLineEdit *m_search;
    ErrorLabel *m_error;
    QList<Part> m_parts;
    QList<std::function<void()>> m_windowSaves;
    QList<std::function<void()>> m_windowResets;
};

} // namespace castwright
