// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cmake/headers/standard.h"

#include <QSignalSpy>
#include <QTest>
