# SPDX-FileCopyrightText: 2026 The Onecopy authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The report on paper, and the pages for reports, servers, history and live arrivals.
set(ONECOPY_WIDGETS_MORE_SOURCES
  accountform.cpp
  accountwords.cpp
  addserverdialog.cpp
  certificatepanel.cpp
  connectionview.cpp
  historymodels.cpp
  historypage.cpp
  journalexport.cpp
  livechart.cpp
  livemodels.cpp
  livepage.cpp
  livetally.cpp
  pagepreview.cpp
  reportflow.cpp
  reporthtml.cpp
  reportpainter.cpp
  reportspage.cpp
  reporttext.cpp
  reportwords.cpp
  serversmodel.cpp
  serverspage.cpp)
