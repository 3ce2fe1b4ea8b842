#!/usr/bin/env python3
"""Opens the site that build/site.sh makes in Chromium, and looks whether its pages and the API are there.

    build/check-site.py [FOLDER]        FOLDER: artifacts/site, unless another is named

Ends with 0 when all is there, or when no Chromium is: then it says so.
"""
import functools
import http.server
import shutil
import subprocess
import sys
import tempfile
import threading

# Pages, with what must stand in them. What the table of contents says is put in by the scripts of the page.
PAGES = {
    "index.html": ["From nothing to the clauses of a resolution"],
    "docs/start.html": ["dotnet add package UnDocParser", "Incremental parsing"],
    "api/UnDocParser.Syntax.SyntaxTree.html": ["ParseText", "WithChanges", "Any text parses", "SyntaxRewriter"],
    "api/UnDocParser.Model.DocumentModel.html": ["Paragraphs", "Examples"],
}
SECONDS = 60


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Serves files and prints nothing."""

    def log_message(self, format, *args):
        pass


def browser():
    """The path of Chromium, or None."""
    return next((path for path in map(shutil.which, ["chromium", "chromium-browser", "google-chrome"]) if path), None)


def page_in(program, address, profile):
    """The page as it is after its scripts have run."""
    command = [program, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}", "--virtual-time-budget=10000", "--dump-dom", address]
    return subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=True).stdout


def main(folder):
    program = browser()
    if program is None:
        print("skipped: there is no Chromium")
        return 0
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(QuietHandler, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    missing = 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        for page, texts in PAGES.items():
            content = page_in(program, f"http://127.0.0.1:{server.server_port}/{page}", profile)
            for text in texts:
                if text.lower() not in content.lower():
                    print(f"{page} does not say: {text}")
                    missing += 1
    server.shutdown()
    print(f"{len(PAGES)} pages, {missing} texts missing")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "artifacts/site"))
