// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace onecopy::widgets {

/// A screen reader reads the parts of a widget in the order in which they were made, which is often not the one in
/// which they are seen: puts those that its layout, or its splitter, has into that one. The order of Tab stays.
void readInSeenOrder(QWidget &widget);

} // namespace onecopy::widgets
