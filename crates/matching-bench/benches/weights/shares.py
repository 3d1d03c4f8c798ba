"""Prints how much each signal of the placement's side decides the order of people, beside its published weight.

shares.py FOLDER...     each folder has one population: the output of `passerelle match --json` for each placement

The share of a signal is the covariance of its points with the fit of the placement's side, over the variance of that fit. Both are
taken within each post and summed over posts, because people are compared within a post. The points of all signals sum to the fit,
so the shares sum to one.
"""

import json
import sys
from pathlib import Path
from statistics import fmean

SETS = {"group_stage": "group stage", "individual_mandate": "individual mandate"}

# Fewer people give no useful variance.
LEAST_PEOPLE = 5

# A share within this part of the weight is as published.
TOLERANCE = 1 / 3

ONE = 1_000_000


def posts_of(folder, weight_set):
    """The eligible people of each large enough post with this published set; of each person, the placement's side."""
    for path in sorted(Path(folder).glob("*.json")):
        for post in json.loads(path.read_text(encoding="utf-8"))["posts"]:
            people = [person["explanation"]["for_placement"] for person in post["eligible"]]
            if post["weights"]["set"] == weight_set and len(people) >= LEAST_PEOPLE:
                yield people


def covariance(some, others):
    mean, other_mean = fmean(some), fmean(others)
    return fmean((one - mean) * (other - other_mean) for one, other in zip(some, others))


def variance(numbers):
    return covariance(numbers, numbers)


def column(people, signal, field):
    """The signal's weight, value or points for each person, as a part of one."""
    contributions = (contribution for side in people for contribution in side["contributions"])
    return [contribution[field] / ONE for contribution in contributions if contribution["signal"] == signal]


def fits(people):
    return [side["fit"] / ONE for side in people]


def line(posts, signal, whole):
    """A row of the table; `whole` is the variance of the fit, summed over the posts."""
    weight = column(posts[0], signal, "weight")[0]
    share = sum(covariance(column(people, signal, "points"), fits(people)) for people in posts) / whole if whole else 0
    values = [column(people, signal, "value") for people in posts]
    deviation, mean = fmean(map(variance, values)) ** 0.5, fmean(map(fmean, values))
    mark = "" if abs(share - weight) <= weight * TOLERANCE else "  outside"
    return f"  {signal:13} {weight:6.2f} {share:6.2f} {deviation:10.3f} {mean:6.2f}{mark}"


def table(name, weight_set, posts):
    if not posts:
        print(f"\n{name}, {SETS[weight_set]}: no post with {LEAST_PEOPLE} eligible people")
        return
    whole = sum(variance(fits(people)) for people in posts)
    people = sum(map(len, posts))
    deviation = (whole / len(posts)) ** 0.5
    print(f"\n{name}, {SETS[weight_set]}. Posts: {len(posts)}; eligible people: {people}; standard deviation of the fit: {deviation:.3f}")
    print(f"  {'signal':13} {'weight':>6} {'share':>6} {'deviation':>10} {'mean':>6}")
    for contribution in posts[0][0]["contributions"]:
        print(line(posts, contribution["signal"], whole))


def main(folders):
    for folder in folders:
        for weight_set in SETS:
            table(Path(folder).name, weight_set, list(posts_of(folder, weight_set)))
    print("\n“outside”: the share differs from the weight by more than a third of it.")


main(sys.argv[1:])
