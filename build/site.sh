#!/usr/bin/env bash
# Makes a site of the pages in docs and of the documentation comments; a warning is an error.
#   build/site.sh        writes artifacts/site
# Needs docfx (dotnet tool restore) and the assemblies that the tests of the documentation are built beside.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly output=artifacts/site
readonly source=artifacts/site-source
readonly assemblies=artifacts/bin/UnDocParser.Documentation.Tests/release

[ -f "$assemblies/UnDocParser.dll" ] || dotnet build -c Release tests/UnDocParser.Documentation.Tests -clp:ErrorsOnly
dotnet tool restore >/dev/null || { echo "docfx cannot be restored from here"; exit 1; }

# One folder with all that a page links to, since docfx follows links by where files lie.
rm -rf "$source" "$output"
mkdir -p "$source/bin"
cp -r docs README.md CHANGELOG.md CONTRIBUTING.md SECURITY.md LICENSE samples "$source"
cp -r build/site/. build/package/icon.png "$source"
cp --parents src/UnDocParser.Native/undoc.h tests/UnDocParser.Tests/Invariants/allocations.tsv tests/UnDocParser.Tests/Incremental/edits.tsv benchmarks/UnDocParser.Benchmarks/Counting/counters.tsv tests/UnDocParser.Tests/PublicApi/PublicApi.txt "$source"
cp "$assemblies"/*.dll "$assemblies"/UnDocParser*.xml "$source/bin"
rm "$source"/bin/UnDocParser.Documentation.Tests.*

# The pages in the order in which docs/README.md names them, by their titles.
grep -oE '\]\([a-z0-9/-]+\.md\)' docs/README.md | sed -E 's/^..(.*).$/\1/' | awk '!seen[$0]++' | while read -r page; do
    printf -- '- name: "%s"\n  href: %s\n' "$(sed -n '1s/^# //p' "docs/$page")" "$page"
done >"$source/docs/toc.yml"

# It ends well with warnings, also where it is told that these are errors.
dotnet docfx "$source/docfx.json" | tee "$source/docfx.log"
! grep -E '(warning|error)( [A-Za-z]+)?: ' "$source/docfx.log"
