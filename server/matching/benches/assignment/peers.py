"""Times other programs on the instances that `cargo bench -p matching --bench assignment -- write FOLDER` wrote.

Needs the packages `matching` and `ortools`. Usage: python3 peers.py FOLDER
Only solving is timed; building a library's own model of the instance is printed beside it.
"""

import json
import statistics
import sys
import time

from matching.games import HospitalResident
from ortools.graph.python import min_cost_flow

FOLDER = sys.argv[1]
# `matching` copies its model recursively, person by person.
sys.setrecursionlimit(10_000_000)


def read(name):
    with open(f"{FOLDER}/{name}.json", encoding="utf-8") as file:
        return json.load(file)


def gale_shapley(size):
    """The Python library `matching`, residents' optimum."""
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
    placed = sum(len(residents) for residents in matching.values())
    print(f"matching (Python), {size} applicants: {1e3 * (solved - built):.1f} ms, model {1e3 * (built - start):.1f} ms, {placed} placed")


def flow(seats_percent, times=3):
    """OR-tools, minimum cost of a maximum flow: whoever is not placed pays more than any chain of displacements."""
    instance = read(f"fit-{seats_percent}")
    number = {row["id"]: at for at, row in enumerate(instance["applicants"])}
    people = len(number)
    place = {row["id"]: people + at for at, row in enumerate(instance["placements"])}
    sink = people + len(place)
    home = 4_000_000
    took = []
    for _ in range(times):
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
    print(f"OR-tools, {people} applicants, {seats_percent} % seats: {1e3 * statistics.median(took):.1f} ms, {placed} placed, average fit {fit // placed}")


for size in (1_000, 10_000):
    gale_shapley(size)
for seats in (90, 100, 120):
    flow(seats)
