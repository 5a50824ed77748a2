// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/widgets/checks.h"

#include "tests/unit/widgets/looks.h"
#include "widgets/words/words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTextEdit>

#include <functional>

namespace onecopy::scenes {

namespace {

constexpr int rowsLookedAt = 30;

bool speaks(const QWidget *widget)
{
    return widget->isVisible() && widget->width() > 0 && widget->height() > 0;
}

/// Of the views that are shown, with each index that is near enough to the top to be seen.
void eachCell(const QWidget &root, const std::function<void(const QAbstractItemView &, const QModelIndex &)> &use)
{
    for (const auto *view : root.findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->model();
        if (!speaks(view) || model == nullptr || qobject_cast<const QHeaderView *>(view) != nullptr)
            continue;
        const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
            for (int row = 0; row < std::min(model->rowCount(parent), rowsLookedAt); ++row) {
                for (int column = 0; column < model->columnCount(parent); ++column)
                    use(*view, model->index(row, column, parent));
                walk(model->index(row, 0, parent));
            }
        };
        walk({});
    }
}

/// The part of a tooltip that plainToolTip() has not made.
QString markupIn(QString tip)
{
    for (const auto *own : {"<span>", "</span>", "<br>"})
        tip.remove(QLatin1String(own));
    return tip.contains(QLatin1Char('<')) ? tip : QString();
}

void addHiddenWords(const QWidget &widget, QStringList &texts)
{
    texts << markupIn(widget.toolTip()) << widget.accessibleName() << widget.accessibleDescription()
          << widget.whatsThis() << widget.statusTip();
    if (!widget.toolTip().isEmpty())
        texts << widget.toolTip()
                     .remove(QStringLiteral("<span>"))
                     .remove(QStringLiteral("</span>"))
                     .replace(QStringLiteral("<br>"), QStringLiteral(" "));
}

/// Everything that a widget says, apart from what a person has typed.
QStringList wordsOf(const QWidget &widget)
{
    QStringList texts;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        texts << field->placeholderText();
    if (const auto *number = qobject_cast<const QSpinBox *>(&widget))
        texts << number->prefix() << number->suffix() << number->specialValueText();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    }
    if (const auto *view = qobject_cast<const QGraphicsView *>(&widget); view != nullptr && view->scene() != nullptr) {
        for (const QGraphicsItem *item : view->scene()->items()) {
            if (const auto *text = dynamic_cast<const QGraphicsSimpleTextItem *>(item); text && text->isVisible())
                texts << text->text();
        }
    }
    if (widget.isWindow())
        texts << widget.windowTitle();
    addHiddenWords(widget, texts);
    return texts;
}

/// Of what is in no language: sizes, and names of products and of ways to talk with servers.
bool isNoWord(const QString &word)
{
    static const QStringList known{
        // Units of sizes, and of Qt's own words for keys.
        QStringLiteral("B"), QStringLiteral("kB"), QStringLiteral("MB"), QStringLiteral("GB"), QStringLiteral("ms"),
        QStringLiteral("Ctrl"), QStringLiteral("F"), QStringLiteral("N"), QStringLiteral("Z"), QStringLiteral("Q"),
        // Days and months, which the locale writes and not a translator.
        QStringLiteral("Monday"), QStringLiteral("Tuesday"), QStringLiteral("Wednesday"), QStringLiteral("Thursday"),
        QStringLiteral("Friday"), QStringLiteral("Saturday"), QStringLiteral("Sunday"), QStringLiteral("Mon"),
        QStringLiteral("Tue"), QStringLiteral("Wed"), QStringLiteral("Thu"), QStringLiteral("Fri"),
        QStringLiteral("Sat"), QStringLiteral("Sun"), QStringLiteral("March"),
        // Qt has the words of its own buttons in its own translations.
        QStringLiteral("Close"),
        // Programs and protocols have no other names elsewhere.
        QStringLiteral("Onecopy"), QStringLiteral("Postfix"), QStringLiteral("Dovecot"), QStringLiteral("Exim"),
        QStringLiteral("TLS"), QStringLiteral("PLAIN"), QStringLiteral("LOGIN"), QStringLiteral("CRAM"),
        QStringLiteral("MD"), QStringLiteral("SCRAM"), QStringLiteral("SHA"), QStringLiteral("XOAUTH"),
        QStringLiteral("OAUTHBEARER"), QStringLiteral("HTTP"), QStringLiteral("ESMTP"), QStringLiteral("ESMTPS"),
        QStringLiteral("ESMTPA"), QStringLiteral("ESMTPSA"), QStringLiteral("LMTP"),
        // Mailboxes of the samples.
        QStringLiteral("INBOX"), QStringLiteral("Projects"), QStringLiteral("River"), QStringLiteral("Bridge")};
    return word.size() == 1 || known.contains(word); // single letters are those of keys
}

/// What a widget shows that is no text of the program.
bool isData(const QWidget &widget)
{
    // Languages are called by their own names; folders and addresses of servers have no others.
    static const QStringList names{QStringLiteral("language"), QStringLiteral("stateFolder"), QStringLiteral("smtp"),
                                   QStringLiteral("address")};
    return names.contains(widget.objectName());
}

QString escaped(QString text)
{
    // Hosts, paths, fingerprints and ids of runs.
    static const QRegularExpression data(QStringLiteral(
        "[\\w.-]+\\.example\\b|/\\w+(?:/[\\w.-]+)+|(?:[0-9A-F]{2}:)+\\s?[0-9A-F]{2}|\\d{4}-\\d\\d-\\d\\dT[\\w-]+"));
    text.remove(data);
    QStringList left = withoutPseudo(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    left.removeIf(isNoWord);
    return left.join(QLatin1Char(' '));
}

} // namespace

QString described(const QWidget &widget)
{
    QString text = QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1);
    if (!widget.objectName().isEmpty())
        text += QLatin1Char('#') + widget.objectName();
    QString words = widget.accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words = label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && !button->text().isEmpty())
        words = button->text();
    return text + QStringLiteral(" “%1”").arg(words.left(60));
}

QStringList nameless(QWidget &root)
{
    QStringList found;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *node) {
        if (node == nullptr || node->state().invisible)
            return;
        const auto *widget = qobject_cast<QWidget *>(node->object());
        if (widget != nullptr && node->state().focusable && node->text(QAccessible::Name).isEmpty())
            found << described(*widget) + QStringLiteral(" has no name");
        const QAccessible::Role role = node->role();
        if (role == QAccessible::Table || role == QAccessible::List || role == QAccessible::Tree)
            return; // the cells speak for themselves
        for (int i = 0; i < node->childCount(); ++i)
            walk(node->child(i));
    };
    walk(QAccessible::queryAccessibleInterface(&root));
    for (const auto *widget : root.findChildren<QWidget *>()) {
        if (!speaks(widget))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool inField = qobject_cast<const QLineEdit *>(widget->parentWidget()) != nullptr;
        if (button != nullptr && button->text().isEmpty() && !button->icon().isNull() && button->toolTip().isEmpty() &&
            !inField)
            found << described(*widget) + QStringLiteral(" has neither words nor a tooltip");
        const bool header = qobject_cast<const QHeaderView *>(widget) != nullptr;
        const bool named = (qobject_cast<const QAbstractItemView *>(widget) != nullptr && !header) ||
                           qobject_cast<const QGraphicsView *>(widget) != nullptr ||
                           qobject_cast<const QProgressBar *>(widget) != nullptr ||
                           qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
        if (named && widget->accessibleName().isEmpty())
            found << described(*widget) + QStringLiteral(" has no accessible name");
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        if (field == nullptr || field->echoMode() == QLineEdit::Normal || field->text().isEmpty())
            continue;
        auto *spoken = QAccessible::queryAccessibleInterface(const_cast<QLineEdit *>(field));
        for (const auto kind : {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help}) {
            if (spoken->text(kind).contains(field->text()))
                found << described(*widget) + QStringLiteral(" speaks a password");
        }
    }
    return found;
}

QStringList untoldCharts(QWidget &root)
{
    QStringList found;
    for (const auto *widget : root.findChildren<QWidget *>()) {
        const QByteArray name = widget->metaObject()->className();
        const bool chart = qobject_cast<const QGraphicsView *>(widget) != nullptr || name.endsWith("LiveChart") ||
                           name.endsWith("HopGraph");
        if (chart && speaks(widget) && widget->accessibleDescription().isEmpty())
            found << described(*widget) + QStringLiteral(" is not told in a sentence");
    }
    return found;
}

QStringList richByAccident(QWidget &root)
{
    QStringList found;
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText && !label->text().isEmpty())
            found << described(*label) + QStringLiteral(" guesses its format");
        if (label->openExternalLinks())
            found << described(*label) + QStringLiteral(" opens links");
    }
    for (const auto *field : root.findChildren<QTextEdit *>())
        found << described(*field) + QStringLiteral(" shows rich text");
    for (const auto *widget : root.findChildren<QWidget *>()) {
        if (const QString tip = markupIn(widget->toolTip()); !tip.isEmpty())
            found << described(*widget) + QStringLiteral(" has markup in its tooltip: ") + tip.left(60);
    }
    eachCell(root, [&](const QAbstractItemView &view, const QModelIndex &index) {
        if (const QString tip = markupIn(index.data(Qt::ToolTipRole).toString()); !tip.isEmpty())
            found << described(view) + QStringLiteral(" has markup in the tooltip of a cell: ") + tip.left(60);
    });
    return found;
}

QStringList untranslated(QWidget &root)
{
    QStringList found;
    const auto look = [&](const QWidget &widget, const QString &text) {
        if (const QString left = escaped(text); !left.isEmpty())
            found << described(widget) + QStringLiteral(" says untranslated: ") + left;
    };
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    widgets << &root;
    for (const auto *widget : widgets) {
        // Commands are what a server understands, in no language.
        if (!widget->isVisible() || qobject_cast<const QPlainTextEdit *>(widget) != nullptr || isData(*widget))
            continue;
        for (const QString &text : wordsOf(*widget))
            look(*widget, text);
    }
    eachCell(root, [&](const QAbstractItemView &view, const QModelIndex &index) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)})
            look(view, index.data(role).toString());
        look(view, index.data(Qt::ToolTipRole)
                       .toString()
                       .remove(QStringLiteral("<span>"))
                       .remove(QStringLiteral("</span>"))
                       .replace(QStringLiteral("<br>"), QStringLiteral(" ")));
        const auto *model = index.model();
        if (index.row() == 0)
            look(view, model->headerData(index.column(), Qt::Horizontal).toString());
    });
    found.removeDuplicates();
    return found;
}

} // namespace onecopy::scenes
