"""Prints symbol, language and number of paragraphs of each text.  python3 outline.py LIBRARY TEXT..."""
import ctypes
import json
import sys


class Undoc:
    """The library libundoc, see undoc.h."""

    def __init__(self, path):
        self._library = ctypes.CDLL(path)
        self._library.undoc_outline.restype = ctypes.c_int
        # The result is taken as an address and not as c_char_p: that would be copied, and the original could not be freed.
        self._library.undoc_outline.argtypes = [
            ctypes.c_char_p, ctypes.c_size_t, ctypes.c_char_p, ctypes.POINTER(ctypes.c_void_p), ctypes.POINTER(ctypes.c_size_t)]
        self._library.undoc_free.restype = None
        self._library.undoc_free.argtypes = [ctypes.c_void_p]

    def outline(self, text, language=None):
        """Returns the outline of a text (bytes) as a dictionary. ctypes lets other threads run meanwhile."""
        result, length = ctypes.c_void_p(), ctypes.c_size_t()
        status = self._library.undoc_outline(
            text, len(text), language.encode() if language else None, ctypes.byref(result), ctypes.byref(length))
        try:
            answer = ctypes.string_at(result, length.value).decode() if result else "no memory"
        finally:
            self._library.undoc_free(result)
        if status != 0:
            raise ValueError(answer)
        return json.loads(answer)


undoc = Undoc(sys.argv[1])
for path in sys.argv[2:]:
    with open(path, "rb") as file:
        outline = undoc.outline(file.read())
    print(outline["symbol"], outline["language"], len(outline["paragraphs"]))
