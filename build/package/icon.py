#!/usr/bin/env python3
"""Draws build/package/icon.png: a page whose lines hang on a tree.

    build/package/icon.py build/package/icon.png
"""
import struct
import sys
import zlib

SIZE = 128
SAMPLES = 4  # a side, for smooth edges
BLUE = (46, 110, 165)
WHITE = (255, 255, 255)
LINE = (150, 190, 220)
# A line of text: left, top, right, bottom; with the point where it hangs on the tree.
TEXT_LINES = [(62, 40, 104, 48), (76, 60, 104, 68), (76, 80, 98, 88)]
TRUNK_X = 38


def in_rounded(x, y, left, top, right, bottom, radius):
    """Whether a point lies in a rectangle with round corners."""
    dx = max(left + radius - x, 0, x - (right - radius))
    dy = max(top + radius - y, 0, y - (bottom - radius))
    return left <= x <= right and top <= y <= bottom and dx * dx + dy * dy <= radius * radius


def is_tree(x, y):
    """Whether a point lies on the trunk, a branch, or the root."""
    if (x - TRUNK_X) ** 2 + (y - 32) ** 2 <= 64:
        return True
    if abs(x - TRUNK_X) <= 2 and 32 <= y <= 86:
        return True
    return any(abs(y - (top + bottom) / 2) <= 2 and TRUNK_X <= x <= left - 4 for left, top, right, bottom in TEXT_LINES)


def color_at(x, y):
    """The colour of a point, with its opacity."""
    if not in_rounded(x, y, 2, 2, 126, 126, 26):
        return (*BLUE, 0)
    if in_rounded(x, y, 22, 16, 114, 112, 8):
        if is_tree(x, y):
            return (*BLUE, 255)
        if any(in_rounded(x, y, *line, 4) for line in TEXT_LINES):
            return (*LINE, 255)
        return (*WHITE, 255)
    return (*BLUE, 255)


def pixel(column, row):
    """The mean of the points of a pixel; colours weigh by their opacity."""
    points = [
        color_at(column + (i + 0.5) / SAMPLES, row + (j + 0.5) / SAMPLES)
        for i in range(SAMPLES)
        for j in range(SAMPLES)
    ]
    alpha = sum(point[3] for point in points)
    if alpha == 0:
        return bytes(4)
    mean = [round(sum(point[k] * point[3] for point in points) / alpha) for k in range(3)]
    return bytes([*mean, round(alpha / len(points))])


def chunk(kind, data):
    """A chunk of a PNG file."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def main(path):
    rows = b"".join(b"\0" + b"".join(pixel(column, row) for column in range(SIZE)) for row in range(SIZE))
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        file.write(chunk(b"IHDR", struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)))
        file.write(chunk(b"IDAT", zlib.compress(rows, 9)))
        file.write(chunk(b"IEND", b""))


if __name__ == "__main__":
    main(sys.argv[1])
