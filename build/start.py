#!/usr/bin/env python3
"""Measures how long a program takes from start to end, and the most memory it held.

    python3 build/start.py [RUNS] PROGRAM ARGUMENT…

Medians of 20 runs if no number is given. On a busy machine, take the processor time: the wall also counts who else was served."""
import os
import statistics
import subprocess
import sys
import time


def measure(command):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{command[0]} ended with {os.waitstatus_to_exitcode(status)}")
    return wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


arguments = sys.argv[1:]
count = int(arguments.pop(0)) if arguments and arguments[0].isdigit() else 20
runs = [measure(arguments) for _ in range(count)]
wall, processor, memory = (statistics.median(column) for column in zip(*runs))
print(f"wall {wall:.0f} ms (least {min(run[0] for run in runs):.0f}), processor {processor:.0f} ms, memory {memory:.1f} MB, {count} runs")
