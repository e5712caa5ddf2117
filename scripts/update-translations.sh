#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads the window's texts from the sources into translations/*.ts; what is translated stays. Then translate with Qt Linguist.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
for file in translations/castwright_*.ts; do
    plural=
    case $file in *_en.ts) plural=-pluralonly ;; esac
    "$lupdate" -silent -no-obsolete -locations none $plural -source-language en app -ts "$file"
done
