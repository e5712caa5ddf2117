#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Pictures of every page and dialog: scripts/gallery.sh [languages, with commas]
# In both themes, at 100 and 200 %, in English, German, Japanese and Arabic, with no studio, an empty one, a typical show on air, names that are too
# long, and trouble everywhere. They come to build/dev/gallery/<language>/<content>, with a contact sheet of each folder where ImageMagick is
# installed. The pictures of the README are taken from there: look at the difference before you commit it.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
languages=${1:-en,de,ja,ar}
[ -f build/dev/build.ninja ] || cmake --preset dev
cmake --build build/dev --target gui
export PATH="$PATH:/usr/sbin:/sbin" CASTWRIGHT_GALLERY=full QT_QPA_PLATFORM=xcb QTEST_FUNCTION_TIMEOUT=1800000
began=$(date +%s)

# One process a language and scale, two at a time; each on a display of its own, as large as four windows.
run() {
    CASTWRIGHT_GALLERY_LANGUAGES=$1 QT_SCALE_FACTOR=$2 XDG_CONFIG_HOME=$(mktemp -d) \
        xvfb-run -a -s "-screen 0 3840x2400x24" build/dev/tests/gui GalleryTest pages noTextIsCutOff everyLetterLeadsToOneThing -maxwarnings 0 >"build/dev/gallery-$1-$2.log" 2>&1 ||
        { echo "gallery in $1 at $2 failed: build/dev/gallery-$1-$2.log" >&2; return 1; }
}
export -f run
mkdir -p build/dev/gallery
for language in ${languages//,/ }; do
    for scale in 1 2; do echo "$language $scale"; done
done | xargs -P 2 -L 1 bash -c 'run $0 $1'

if command -v montage >/dev/null; then
    for folder in build/dev/gallery/*/*/; do
        for theme in dark light; do
            montage "$folder"*-"$theme".png -tile 5x -geometry 480x360+6+6 -label '%t' "${folder%/}-$theme.jpg" 2>/dev/null || true
        done
    done
fi
if [ -f build/dev/gallery/en/typical/on-air-dark@2x.png ]; then
    cp build/dev/gallery/en/typical/on-air-dark.png resources/pictures/window.png
    cp build/dev/gallery/en/typical/streams.open-0-dark.png resources/pictures/streams.png
fi
echo "$(find build/dev/gallery -name '*.png' | wc -l) pictures in build/dev/gallery, $(($(date +%s) - began)) s"
