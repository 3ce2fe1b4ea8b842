#!/usr/bin/env bash
# Builds the command line and the C library as machine code for the system this runs on, and packs an archive of each:
#   build/native.sh [FOLDER [RID]]
#   FOLDER/undoc-VERSION-RID.tar.gz      undoc, LICENSE
#   FOLDER/libundoc-VERSION-RID.tar.gz   libundoc.so, libundoc.dylib or libundoc.dll, undoc.h, LICENSE
# FOLDER is artifacts/native if none is named, RID that of this system: linux-x64, osx-arm64, win-x64 (in Git Bash). It needs the .NET SDK 10
# and what links: clang or gcc, and zlib1g-dev, on Linux, the tools of Xcode on macOS, those of Visual C++ on Windows. Only linux-x64 has been
# tried. Machine code is built on the system it is for, not for another one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

rid_here() {
    case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) echo linux-x64 ;;
    Linux-aarch64) echo linux-arm64 ;;
    Darwin-arm64) echo osx-arm64 ;;
    Darwin-x86_64) echo osx-x64 ;;
    *) echo win-x64 ;;
    esac
}

folder=${1:-artifacts/native}
rid=${2:-$(rid_here)}
version=$(sed -nE 's/.*<Version>(.*)<\/Version>.*/\1/p' Directory.Build.props)
mkdir -p "$folder"

# publish PROJECT NAME FILE…: publishes a project and packs what is named of it.
publish() {
    local project=$1 name=$2 output=$folder/$2 file
    rm -rf "$output"
    # What is known to be warned of stays a warning; anything else is an error, as in every build.
    dotnet publish "src/$project" -c Release -r "$rid" -p:UndocNative=true -o "$output"
    for file in "${@:3}"; do
        cp "$file" "$output/"
    done
    # What a debugger needs is not packed: it is larger than the rest.
    find "$output" \( -name '*.pdb' -o -name '*.dbg' -o -name '*.dSYM' -o -name '*.xml' \) -prune -exec rm -rf {} +
    tar -C "$output" -czf "$folder/$name-$version-$rid.tar.gz" .
    ls -l "$output" "$folder/$name-$version-$rid.tar.gz"
}

publish UnDocParser.Cli undoc LICENSE
publish UnDocParser.Native libundoc src/UnDocParser.Native/undoc.h LICENSE
