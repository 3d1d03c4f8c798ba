"""Runs other programs on the instances that `cargo bench -p matching-bench --bench assignment -- write FOLDER` wrote.

`run.sh` calls it. Needs the packages `matching` and `ortools`. Usage: python3 peers.py FOLDER
Writes each outcome to the instance's folder, to be compared with ours, and prints times. The time to build a library's own model
of the instance is printed separately from the time to solve it.
"""

import json
import statistics
import sys
import time
from importlib.metadata import version

from matching.games import HospitalResident
from ortools.graph.python import min_cost_flow

FOLDER = sys.argv[1]
TIMES = 3
# `matching` copies its model recursively, one person after another.
sys.setrecursionlimit(10_000_000)


def read(name):
    with open(f"{FOLDER}/{name}.json", encoding="utf-8") as file:
        return json.load(file)


def save(name, text):
    with open(f"{FOLDER}/{name}", "w", encoding="utf-8") as file:
        file.write(text)


def line(what, times, milliseconds):
    print(f"{what:<52}{times:>6}{milliseconds:>9.2f} ms")


def gale_shapley(size):
    """Runs the Python library `matching`, residents' optimum, only once because it is slow."""
    instance = read(f"stable-{size}")
    start = time.perf_counter()
    game = HospitalResident.create_from_dictionaries(
        {row["id"]: row["prefs"] for row in instance["applicants"]},
        {row["id"]: row["prefs"] for row in instance["placements"]},
        {row["id"]: row["seats"] for row in instance["placements"]},
    )
    built = time.perf_counter()
    matching = game.solve(optimal="resident")
    solved = time.perf_counter()
    places = [-1] * size
    for placement, residents in matching.items():
        for resident in residents:
            places[int(resident.name[1:])] = int(placement.name[1:])
    save(f"stable-{size}.python", "".join(f"{place}\n" for place in places))
    line(f"matching in Python, stable, {size} applicants", 1, 1e3 * (solved - built))
    line("    its model", 1, 1e3 * (built - start))


def flow(seats_percent):
    """Runs OR-tools' minimum cost flow: an unplaced applicant costs more than any chain of displacements saves."""
    instance = read(f"fit-{seats_percent}")
    number = {row["id"]: at for at, row in enumerate(instance["applicants"])}
    people = len(number)
    place = {row["id"]: people + at for at, row in enumerate(instance["placements"])}
    sink = people + len(place)
    home = 4_000_000
    took = []
    for _ in range(TIMES):
        solver = min_cost_flow.SimpleMinCostFlow()
        for row in instance["fits"]:
            solver.add_arc_with_capacity_and_unit_cost(number[row["a"]], place[row["p"]], 1, 1_000_000 - row["fit"])
        for at in range(people):
            solver.add_arc_with_capacity_and_unit_cost(at, sink, 1, home)
            solver.set_node_supply(at, 1)
        for row in instance["placements"]:
            solver.add_arc_with_capacity_and_unit_cost(place[row["id"]], sink, row["seats"], 0)
        solver.set_node_supply(sink, -people)
        start = time.perf_counter()
        assert solver.solve() == solver.OPTIMAL
        took.append(time.perf_counter() - start)
    arcs = len(instance["fits"])
    at_home = sum(solver.flow(arcs + at) for at in range(people))
    placed = people - at_home
    fit = placed * 1_000_000 - (solver.optimal_cost() - at_home * home)
    save(f"fit-{seats_percent}.ortools", f"{placed} {fit}\n")
    line(f"OR-tools, best fit, {people} applicants, {seats_percent} % seats", TIMES, 1e3 * statistics.median(took))


print(f"matching {version('matching')}, ortools {version('ortools')}")
for size in (1_000, 10_000):
    gale_shapley(size)
for seats in (90, 100, 120):
    flow(seats)
