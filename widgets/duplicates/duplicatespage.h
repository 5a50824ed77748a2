// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/group.h"
#include "widgets/duplicates/groupdetails.h"
#include "widgets/parts/pageframe.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace onecopy::widgets {

class EmptyState;
class GlyphWarmer;
class GroupPanel;
class GroupRows;
class GroupTableModel;
class Splitter;
class TableView;

/// The messages that arrived more than once: search, filters, table, the selected message beside it, and below what
/// would be moved. Shows values, asks by signals.
class DuplicatesPage : public PageFrame
{
    Q_OBJECT

public:
    explicit DuplicatesPage(QWidget *parent = nullptr);

    /// Rows that were made on a job's thread: the quick way for many.
    void setRows(std::shared_ptr<const GroupRows> rows);
    void setGroups(std::vector<duplicates::Group> groups);
    /// `read`: a server whose mail is in the store although it is not saved; empty: none.
    void setNoServer(const std::string &read = {});
    void setReading(); ///< until setRows() or setNeverChecked()
    void setNeverChecked(const QString &server);
    void setNoImap(const QString &server); ///< of the account, over which mail is checked
    /// Answers detailsWanted(); ignored when another message is selected by now.
    void setDetails(const GroupDetails &details);
    void setCauses(const QHash<QString, QString> &causes); ///< group id → words
    /// Readable name of the mailbox that extra copies go to.
    void setQuarantineName(const QString &name);
    /// Why nothing can be moved now ("Another Onecopy …"); empty: it can.
    void setReadOnlyReason(const QString &reason);
    void selectGroup(const QString &groupId);
    void searchFor(const QString &text); ///< in place of all filters

    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] GroupTableModel *model() const { return m_model; }

Q_SIGNALS:
    void detailsWanted(const QString &groupId);
    /// Empty: every group that may go in bulk.
    void removalWanted(const QStringList &groupIds);
    void checkWanted();
    void addServerWanted();
    void editServerWanted();

private:
    enum class State { NoServer, NoImap, Reading, NeverChecked, Checked };

    [[nodiscard]] QString counted() const;
    void showNothing(State state);
    void refreshEmpty(bool hidden);
    void emptyClicked();
    void makeFilters();
    void makeTable();
    void makeBottom();
    void setColumns();
    void showCauses();
    void applyFilter();
    void clearFilters();
    void refreshMailboxes();
    void refreshState();
    void refreshScope();
    void rowSelected();
    void warmGlyphs();
    void askForRemoval();
    void askForSelected();

    State m_state = State::NoServer;
    std::string m_unsaved; ///< see setNoServer()
    QString m_server;
    GroupTableModel *m_model;
    QLineEdit *m_search;
    QWidget *m_filters;
    struct ClassChip
    {
        QAbstractButton *button;
        std::vector<duplicates::Class> classes;
    };
    std::vector<ClassChip> m_classChips;
    QAbstractButton *m_large;
    QAbstractButton *m_proved;
    QComboBox *m_mailbox;
    QPushButton *m_clear;
    QStackedLayout *m_stack;
    Splitter *m_splitter;
    TableView *m_table;
    GroupPanel *m_panel;
    EmptyState *m_empty;
    GlyphWarmer *m_warmer;
    QWidget *m_bottom;
    QCheckBox *m_all;
    TextLabel *m_scope;
    QPushButton *m_move;
    QString m_quarantine;
    QString m_readOnly;
    QString m_selected;
    QHash<QString, QString> m_causes;
};

} // namespace onecopy::widgets
