// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/widgets/checks.h"

#include "widgets/look/theme.h"
#include "widgets/parts/plaintext.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSpinBox>
#include <QSplitterHandle>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolTip>
#include <QtMath>

#include <algorithm>
#include <memory>

namespace onecopy::scenes {

namespace {

using widgets::contrastRatio;

QString lacks(const QWidget &widget, const char *what, int has, int wants)
{
    return described(widget) + QStringLiteral(": %1 %2 of %3").arg(QLatin1String(what)).arg(has).arg(wants);
}

void addLabel(const QLabel &label, QStringList &found)
{
    if (label.text().isEmpty())
        return;
    const bool elided = label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
    const QSize hint = label.sizeHint();
    const int high = label.wordWrap() ? label.heightForWidth(label.width()) : hint.height();
    if (label.height() < high - 1)
        found << lacks(label, "height", label.height(), high);
    if (!label.wordWrap() && !elided && label.width() < hint.width() - 1)
        found << lacks(label, "width", label.width(), hint.width());
    if (elided && label.fontMetrics().horizontalAdvance(label.text()) > label.width() && label.toolTip().isEmpty())
        found << described(label) + QStringLiteral(" is cut, and its tooltip does not say the rest");
}

void addButton(const QAbstractButton &button, QStringList &found)
{
    if (button.text().isEmpty())
        return;
    const QSize text = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width();
    if (button.width() < text.width() + icon + 8)
        found << lacks(button, "width", button.width(), text.width() + icon + 8);
    if (button.height() < text.height())
        found << lacks(button, "height", button.height(), text.height());
}

void addField(const QWidget &widget, QStringList &found)
{
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        option.frame = box->hasFrame();
        const int room =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
        const int text = box->fontMetrics().horizontalAdvance(box->currentText());
        if (room < text && box->toolTip().isEmpty())
            found << lacks(widget, "room", room, text);
    }
    const auto *line = qobject_cast<const QLineEdit *>(&widget);
    if (line == nullptr || qobject_cast<const QComboBox *>(line->parentWidget()) != nullptr)
        return;
    const bool number = qobject_cast<const QAbstractSpinBox *>(line->parentWidget()) != nullptr;
    const QString text = number ? line->text() : line->text().isEmpty() ? line->placeholderText() : QString();
    const int room = line->width() - (number ? 4 : 14) - line->textMargins().left() - line->textMargins().right();
    const int wants = line->fontMetrics().horizontalAdvance(text);
    // A hint that is too long can be read in the tooltip.
    if (room < wants && line->toolTip().isEmpty())
        found << described(widget) + QStringLiteral(": “%1” has %2 of %3").arg(text).arg(room).arg(wants);
}

/// A title that is cut is in its tooltip.
bool tellsTitle(const QHeaderView &header, int section, const QString &title)
{
    const QPoint at(header.sectionViewportPosition(section) + 5, header.height() / 2);
    QHelpEvent help(QEvent::ToolTip, at, header.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(header.viewport(), &help);
    const bool told = QToolTip::text().contains(title.toHtmlEscaped());
    QToolTip::hideText();
    return told;
}

void addHeaders(const QWidget &widget, QStringList &found)
{
    const auto *header = qobject_cast<const QHeaderView *>(&widget);
    if (header == nullptr || header->orientation() != Qt::Horizontal || header->model() == nullptr)
        return;
    for (int i = 0; i < header->count(); ++i) {
        const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
        const int wants = header->fontMetrics().horizontalAdvance(text) + 8;
        if (!header->isSectionHidden(i) && header->sectionSize(i) < wants && !tellsTitle(*header, i, text))
            found << described(widget) +
                         QStringLiteral(": column “%1” has %2 of %3").arg(text).arg(header->sectionSize(i)).arg(wants);
    }
}

bool isContentOf(const QWidget &widget, const QWidget &parent)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
    return area != nullptr && area->viewport() == &parent && widget.parentWidget() == &parent;
}

void addPlace(const QWidget &widget, QStringList &found)
{
    const QWidget *parent = widget.parentWidget();
    if (widget.isWindow() || parent == nullptr)
        return;
    const QRect room = parent->rect();
    const QRect place = widget.geometry();
    if (isContentOf(widget, *parent)) {
        const auto *area = qobject_cast<const QScrollArea *>(parent->parentWidget());
        if (area != nullptr && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
            place.width() > room.width())
            found << lacks(widget, "is cut at the side of a scrolled area:", room.width(), place.width());
        return;
    }
    if (!room.adjusted(-1, -1, 1, 1).contains(place))
        found << described(widget) + QStringLiteral(" leaves its parent %1: %2,%3 %4x%5 in %6x%7")
                                         .arg(described(*parent))
                                         .arg(place.x())
                                         .arg(place.y())
                                         .arg(place.width())
                                         .arg(place.height())
                                         .arg(room.width())
                                         .arg(room.height());
}

/// Those that are meant to lie over what is below.
bool floats(const QWidget &widget)
{
    const QByteArray name = widget.metaObject()->className();
    return qobject_cast<const QScrollBar *>(&widget) != nullptr ||
           qobject_cast<const QSplitterHandle *>(&widget) != nullptr || name.endsWith("QFocusFrame");
}

void addOverlaps(const QWidget &parent, QStringList &found)
{
    if (qobject_cast<const QAbstractScrollArea *>(&parent) != nullptr)
        return;
    QList<const QWidget *> children;
    for (const auto *child : parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && !child->isWindow() && !floats(*child))
            children << child;
    }
    for (int i = 0; i < children.size(); ++i) {
        for (int j = i + 1; j < children.size(); ++j) {
            const QRect both = children[i]->geometry().intersected(children[j]->geometry());
            if (both.width() > 1 && both.height() > 1)
                found << described(*children[i]) + QStringLiteral(" lies over ") + described(*children[j]);
        }
    }
}

/// Text colour and ground of a piece of a picture: the most frequent colour, and the one that stands out most from it.
/// `least`: so often has a colour to be there.
double strongest(const QImage &picture, const QRect &area, int least)
{
    QHash<QRgb, int> colours;
    const QRect inside = area.intersected(picture.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++colours[picture.pixel(x, y)];
    }
    if (colours.size() < 2)
        return 0;
    const auto ground = std::max_element(colours.begin(), colours.end(), [](int a, int b) { return a < b; });
    double best = 0;
    for (auto at = colours.cbegin(); at != colours.cend(); ++at) {
        if (at.value() >= least)
            best = std::max(best, contrastRatio(QColor(at.key()), QColor(ground.key())));
    }
    return best;
}

QSet<QWidget *> tabStops(const QWidget &root)
{
    QSet<QWidget *> stops;
    for (QWidget *one : root.findChildren<QWidget *>()) {
        // Of buttons that exclude each other Tab visits the chosen one; arrow keys lead to the others.
        const auto *button = qobject_cast<QAbstractButton *>(one);
        const bool byArrow = button && button->group() && button->group()->exclusive() && !button->isChecked();
        if (one->isVisible() && one->isEnabled() && (one->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
            !one->focusProxy() && !byArrow)
            stops.insert(one);
    }
    return stops;
}

/// How many pixels the focus changes, so that one sees it.
int marked(const QImage &without, const QImage &with)
{
    int count = 0;
    for (int y = 0; y < std::min(with.height(), without.height()); ++y) {
        for (int x = 0; x < std::min(with.width(), without.width()); ++x) {
            if (with.pixel(x, y) != without.pixel(x, y) &&
                contrastRatio(QColor(with.pixel(x, y)), QColor(without.pixel(x, y))) >= 1.5)
                ++count;
        }
    }
    return count;
}

/// Above it in the same column: who reads on comes there before.
bool isReadBefore(const QWidget &root, const QWidget &one, const QWidget &other)
{
    const QRect place(one.mapTo(&root, QPoint()), one.size());
    const QRect below(other.mapTo(&root, QPoint()), other.size());
    return place.bottom() <= below.top() && place.left() < below.right() && below.left() < place.right();
}

void visit(const QWidget &root, const QSet<QWidget *> &stops, Qt::Key key, Qt::KeyboardModifiers keys,
           QStringList &found)
{
    QSet<QWidget *> visited;
    QStringList upwards;
    for (int i = 0; i < 300 && visited.size() < stops.size(); ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (focus == nullptr) {
            found << QStringLiteral("the focus is lost");
            return;
        }
        visited.insert(focus);
        QTest::keyClick(focus, key, keys);
        const QWidget *next = QApplication::focusWidget();
        if (key == Qt::Key_Tab && next != nullptr && next != focus && isReadBefore(root, *next, *focus))
            upwards << QStringLiteral("from %1 to %2").arg(described(*focus), described(*next));
    }
    if (upwards.size() > 1) // once from the end to the beginning
        found << QStringLiteral("Tab goes up: ") + upwards.join(QStringLiteral("; "));
    for (QWidget *each : stops) {
        if (!visited.contains(each))
            found << described(*each) + QStringLiteral(" is not reached by Tab");
    }
    for (QWidget *each : visited) {
        if (!stops.contains(each) && root.isAncestorOf(each))
            found << described(*each) + QStringLiteral(" should not be a stop");
    }
}

/// A field without scroll bars is as high as its text, however many lines that takes.
void addLines(const QPlainTextEdit &field, QStringList &found)
{
    if (field.verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        return;
    const std::unique_ptr<QTextDocument> copy(field.document()->clone());
    copy->setDocumentLayout(new QPlainTextDocumentLayout(copy.get()));
    copy->setTextWidth(field.viewport()->width());
    double height = copy->documentMargin();
    for (QTextBlock block = copy->begin(); block.isValid(); block = block.next())
        height += copy->documentLayout()->blockBoundingRect(block).height();
    if (field.viewport()->height() < height)
        found << lacks(field, "lines need a height:", field.viewport()->height(), qCeil(height));
}

} // namespace

QStringList clipped(QWidget &root)
{
    QStringList found;
    for (const auto *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            addLabel(*label, found);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            addButton(*button, found);
        addField(*widget, found);
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            addLines(*text, found);
        addHeaders(*widget, found);
        addPlace(*widget, found);
        addOverlaps(*widget, found);
    }
    addOverlaps(root, found);
    return found;
}

QStringList unreachable(QWidget &root)
{
    QStringList found;
    const QSet<QWidget *> stops = tabStops(root);
    if (stops.isEmpty())
        return found;
    root.window()->setAttribute(Qt::WA_KeyboardFocusChange); // as after the first Tab
    for (QWidget *one : stops) {
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus();
        for (QWidget *parent = one->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(one); // as Tab does
        }
        QCoreApplication::processEvents();
        const QRect place(one->mapTo(&root, QPoint(-4, -4)), one->size() + QSize(8, 8));
        const QImage without = root.grab(place).toImage();
        one->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        // What is scrolled to the focus may stand elsewhere now.
        const QRect now(one->mapTo(&root, QPoint(-4, -4)), one->size() + QSize(8, 8));
        const QImage with = root.grab(now).toImage();
        // The least that a ring of 2 pixels around a small button takes.
        constexpr int least = 2 * 4 * 10;
        if (const int seen = marked(without, with); seen < least)
            found << lacks(*one, "shows the focus with pixels:", seen, least);
    }
    (*stops.begin())->setFocus(Qt::TabFocusReason);
    visit(root, stops, Qt::Key_Tab, {}, found);
    visit(root, stops, Qt::Key_Backtab, Qt::ShiftModifier, found);
    return found;
}

QStringList faint(QWidget &root)
{
    QStringList found;
    const QImage picture = root.grab().toImage();
    const bool strong = widgets::themeOf(&root).highContrast;
    const double least = strong ? 7.0 : 4.5;
    const auto look = [&](const QWidget &widget, const QRect &area, const QString &text) {
        const QRect place(widget.mapTo(&root, area.topLeft()), area.size());
        // A full stop, or the Arabic zero, is no more than a dot.
        const double ratio = strongest(picture, place, text.size() < 3 ? 1 : 3);
        if (area.width() > 4 && area.height() > 8 && ratio < least)
            found << described(widget) + QStringLiteral(" “%1”: contrast %2").arg(text.left(30)).arg(ratio, 0, 'f', 1);
    };
    for (const auto *widget : root.findChildren<QWidget *>()) {
        const QRect seen = widget->visibleRegion().boundingRect();
        if (!widget->isVisible() || !widget->isEnabled() || seen.height() < widget->height())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().trimmed().isEmpty())
            look(*widget, seen, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty())
            look(*widget, seen, button->text());
        if (const auto *field = qobject_cast<const QLineEdit *>(widget);
            field && !(field->text() + field->placeholderText()).isEmpty())
            look(*widget, seen.adjusted(6, 4, -6, -4), field->text() + field->placeholderText());
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view == nullptr || view->model() == nullptr || qobject_cast<const QHeaderView *>(view) != nullptr)
            continue;
        for (int row = 0; row < std::min(view->model()->rowCount(), 40); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                const QRect cell = view->visualRect(index);
                if (!index.data().toString().isEmpty() && view->viewport()->rect().contains(cell) &&
                    index.flags().testFlag(Qt::ItemIsEnabled))
                    look(*view->viewport(), cell, index.data().toString());
            }
        }
    }
    return found;
}

} // namespace onecopy::scenes
