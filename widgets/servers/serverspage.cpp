// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/servers/serverspage.h"

#include "widgets/look/flowlayout.h"
#include "widgets/look/style.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/tables.h"
#include "widgets/servers/connectionview.h"
#include "widgets/servers/serversmodel.h"
#include "widgets/words/accountwords.h"
#include "widgets/words/words.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

namespace onecopy::widgets {

ServersPage::ServersPage(QWidget *parent)
    : PageFrame(tr("Servers"), parent)
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(this))
    , m_model(new ServersModel(this))
    , m_table(new TableView(tr("Mail servers"), this))
    , m_test(new ConnectionView)
    , m_add(new QPushButton(icon(Icon::Add), tr("Add a mail server…"), this))
    , m_show(new QPushButton(tr("Show this one"), this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_remove(new QPushButton(tr("Remove…"), this))
    , m_testButton(new QPushButton(tr("Test the connection"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setPrimary(m_add);
    addAction(m_add);
    setNoServer();
    m_empty->setSecondary(tr("Open the sample data"));
    m_table->setObjectName(QStringLiteral("serversTable"));
    m_table->setModel(m_model);
    m_table->setColumns(ServersModel::Security, {-20, -26, 0, -20, -24});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);

    auto *work = new QWidget(this);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(10);
    for (auto *button : {m_show, m_testButton, m_cancel, m_edit, m_remove}) {
        buttons->addWidget(button);
    }
    auto *card = new Card(work);
    card->column()->addWidget(m_test);
    column->addWidget(m_table, 3);
    column->addLayout(buttons);
    column->addWidget(card, 4);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(work);
    content()->addLayout(m_stack);

    connect(m_add, &QPushButton::clicked, this, &ServersPage::addWanted);
    connect(m_empty, &EmptyState::primaryClicked, this, &ServersPage::addWanted);
    connect(m_empty, &EmptyState::secondaryClicked, this, &ServersPage::sampleWanted);
    connect(m_testButton, &QPushButton::clicked, this, [this] { Q_EMIT testWanted(selected()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        setTesting({});
        Q_EMIT testCancelled();
    });
    setPlainToolTip(m_show, tr("The other pages show one account at a time."));
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showWanted(selected()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(selected()); });
    connect(m_table, &TableView::activatedRow, this, [this] { m_edit->click(); });
    connect(m_remove, &QPushButton::clicked, this, &ServersPage::askToRemove);
    connect(m_table, &TableView::removeWanted, this, &ServersPage::askToRemove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ServersPage::showSelection);
    setServers({});
}

void ServersPage::setNoServer(const std::string &read)
{
    m_empty->setNoServer(Icon::Mail, read);
}

const ServerRow *ServersPage::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

QString ServersPage::selected() const
{
    const auto *row = current();
    return row ? QString::fromStdString(row->account.name) : QString();
}

void ServersPage::setServers(std::vector<ServerRow> servers)
{
    const auto before = selected();
    const bool none = servers.empty();
    const auto shown = std::ranges::find_if(servers, &ServerRow::shown);
    const int usual = shown == servers.end() ? 0 : static_cast<int>(shown - servers.begin());
    m_model->setServers(std::move(servers));
    setHeaderVisible(!none);
    m_stack->setCurrentIndex(none ? 0 : 1);
    if (!none) {
        // At first the one that the pages are about.
        const int row = m_model->rowOf(before.toStdString());
        m_table->setCurrentIndex(m_model->index(row < 0 ? usual : row, 0));
    }
    showSelection();
}

void ServersPage::setTesting(const std::string &name)
{
    m_testing = name;
    showSelection();
}

void ServersPage::setTested(const std::string &name, const std::vector<jobs::TestedServer> &tested)
{
    if (m_testing != name)
        return;
    m_tests.insert_or_assign(name, tested);
    setTesting({});
}

void ServersPage::setWaiting(const QString &sentence)
{
    if (const auto *row = current(); row != nullptr && row->account.name == m_testing)
        m_test->setWaiting(sentence);
}

void ServersPage::showSelection()
{
    const auto *row = current();
    const bool server = row != nullptr && words::mainServer(row->account);
    const bool testing = server && m_testing == row->account.name;
    m_edit->setEnabled(server);
    showTestButtons(server, testing);
    m_remove->setEnabled(row != nullptr);
    m_show->setVisible(m_model->rowCount() > 1);
    m_show->setEnabled(row != nullptr && !row->shown);
    if (!row) {
        m_test->clear();
        return;
    }
    const auto known = m_tests.find(row->account.name);
    if (testing) {
        m_test->setRunning(row->account);
    } else if (known != m_tests.end()) {
        m_test->setTested(row->account, known->second);
    } else {
        m_test->clear();
    }
}

/// A test of another server is given up for this one. The keyboard stays with the test.
void ServersPage::showTestButtons(bool server, bool testing)
{
    const bool hadFocus = m_testButton->hasFocus() || m_cancel->hasFocus();
    m_testButton->setEnabled(server);
    m_cancel->setVisible(testing);
    if (hadFocus)
        (testing ? m_cancel : m_testButton)->setFocus(Qt::OtherFocusReason);
    m_testButton->setEnabled(server && !testing);
}

void ServersPage::askToRemove()
{
    const auto *row = current();
    if (!row) {
        return;
    }
    auto *box =
        plainMessageBox(this, Icon::Warning, tr("Remove %1 from Onecopy?").arg(words::accountName(row->account)),
                        tr("The mail on the server is not touched. What was moved away can still be put back after you "
                           "add the server again."),
                        tr("Keep it"));
    auto *remove = box->addButton(tr("Remove the server"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, name = selected()] { Q_EMIT removeWanted(name); });
    box->open();
}

} // namespace onecopy::widgets
