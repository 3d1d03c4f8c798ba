"""Runs the same lookups with rapidfuzz and PostgreSQL's pg_trgm: all labels of ESCO, phrases of the evaluation's sample.

peers.py FOLDER rapidfuzz         times it and prints a line
peers.py FOLDER sql DIRECTORY     writes labels.tsv and queries.sql for psql
peers.py FOLDER times FILE        reads psql's \\timing and prints a line

Peers take tens or hundreds of milliseconds per phrase, so they get only the first PHRASES of each language's sample.
"""

import csv
import hashlib
import sys
import time
import unicodedata

PHRASES = 50
DRAWN = 1000
SEED = "passerelle"
LANGUAGES = ("fr", "en", "es")


def labels(folder):
    """(language, address, text, is alternative) of every label, once per language and concept."""
    for language in LANGUAGES:
        seen = set()
        with open(f"{folder}/skills_{language}.csv", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                others = row["altLabels"].replace("|", "\n").split("\n")
                for at, text in enumerate([row["preferredLabel"], *others]):
                    text = text.strip()
                    if text and (row["conceptUri"], text) not in seen:
                        seen.add((row["conceptUri"], text))
                        yield language, row["conceptUri"], text, at > 0


def drawn(rows):
    """Samples as examples/eval/esco.rs does: the lowest hashes of the alternative labels."""
    for language in LANGUAGES:
        of = [row for row in rows if row[0] == language and row[3]]
        of.sort(key=lambda row: hashlib.sha256("\n".join((SEED, *row[:3])).encode()).digest())
        yield from of[:DRAWN][:PHRASES]


def fold(text):
    kept = (c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in kept).split())


def report(name, times):
    times.sort()
    p50, p99 = times[len(times) // 2], times[len(times) * 99 // 100]
    print(f"resolve, {name}, {len(times)} phrases: p50 {p50:.1f} ms, p99 {p99:.1f} ms")


def rapidfuzz(rows, phrases):
    import rapidfuzz

    choices = [fold(row[2]) for row in rows]
    for scorer in (rapidfuzz.fuzz.WRatio, rapidfuzz.fuzz.ratio):
        times = []
        for phrase in phrases:
            begun = time.perf_counter()
            rapidfuzz.process.extract(phrase, choices, scorer=scorer, limit=5)
            times.append((time.perf_counter() - begun) * 1e3)
        report(f"rapidfuzz {rapidfuzz.__version__} {scorer.__name__}", times)


def sql(rows, phrases, directory):
    with open(f"{directory}/labels.tsv", "w", encoding="utf-8") as file:
        file.writelines(f"{row[1]}\t{fold(row[2])}\n" for row in rows)
    with open(f"{directory}/queries.sql", "w", encoding="utf-8") as file:
        file.write("\\timing on\n")
        for phrase in phrases:
            file.write(f"SELECT uri, text FROM label ORDER BY text <-> '{phrase}' LIMIT 5;\n")


def main():
    folder, what = sys.argv[1:3]
    if what == "times":
        with open(sys.argv[3], encoding="utf-8") as file:
            times = [float(line.split()[1]) for line in file if line.startswith("Time:")]
        return report("pg_trgm, GiST index, nearest five", times)
    rows = list(labels(folder))
    phrases = [fold(row[2]) for row in drawn(rows)]
    return rapidfuzz(rows, phrases) if what == "rapidfuzz" else sql(rows, phrases, sys.argv[3])


main()
