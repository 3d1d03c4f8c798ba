// Textbook deferred acceptance with seats (Gale and Shapley, "College admissions and the stability of marriage", 1962). An
// unplaced applicant proposes down their list. A placement keeps the best in a priority queue and, once full, releases the last.
// Usage: peer INSTANCE REPETITIONS OUTCOME. The instance is in plain numbers, as the benchmark in this folder writes it. Prints
// the median and the 99th percentile of solving. Ranks are computed before, as in our instance.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <queue>
#include <utility>
#include <vector>

struct Choice {
    int placement;
    int rank;
};

struct Instance {
    std::vector<std::vector<Choice>> applicants;
    std::vector<size_t> seats;
};

static int number(FILE* file) {
    int value = 0;
    if (fscanf(file, "%d", &value) != 1) exit(2);
    return value;
}

static Instance read(const char* path) {
    FILE* file = fopen(path, "r");
    if (!file) exit(2);
    Instance instance;
    instance.applicants.resize(number(file));
    instance.seats.resize(number(file));
    for (auto& list : instance.applicants) {
        list.resize(number(file));
        for (auto& choice : list) choice = {number(file), -1};
    }
    for (size_t placement = 0; placement < instance.seats.size(); placement++) {
        instance.seats[placement] = number(file);
        int listed = number(file);
        for (int rank = 0; rank < listed; rank++)
            for (auto& choice : instance.applicants[number(file)])
                if (choice.placement == static_cast<int>(placement)) choice.rank = rank;
    }
    fclose(file);
    return instance;
}

static std::vector<int> solve(const Instance& instance) {
    using Held = std::pair<int, int>;  // Rank and applicant; the last in rank on top.
    std::vector<std::priority_queue<Held>> held(instance.seats.size());
    std::vector<size_t> next(instance.applicants.size(), 0);
    std::vector<int> place(instance.applicants.size(), -1);
    std::vector<int> without;
    for (size_t one = instance.applicants.size(); one > 0; one--) without.push_back(static_cast<int>(one - 1));
    while (!without.empty()) {
        int applicant = without.back();
        without.pop_back();
        const auto& list = instance.applicants[applicant];
        while (place[applicant] < 0 && next[applicant] < list.size()) {
            Choice choice = list[next[applicant]++];
            if (choice.rank < 0) continue;
            auto& here = held[choice.placement];
            if (here.size() == instance.seats[choice.placement]) {
                if (here.top().first < choice.rank) continue;
                place[here.top().second] = -1;
                without.push_back(here.top().second);
                here.pop();
            }
            here.push({choice.rank, applicant});
            place[applicant] = choice.placement;
        }
    }
    return place;
}

int main(int count, char** arguments) {
    if (count != 4) return 2;
    Instance instance = read(arguments[1]);
    int times = atoi(arguments[2]);
    std::vector<int> outcome = solve(instance);
    std::vector<double> took;
    for (int run = 0; run < times; run++) {
        auto start = std::chrono::steady_clock::now();
        outcome = solve(instance);
        took.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(took.begin(), took.end());
    auto at = [&](size_t percent) { return took[std::min(took.size() * percent / 100, took.size() - 1)]; };
    char name[64];
    snprintf(name, sizeof name, "textbook in C++, stable, %zu applicants", outcome.size());
    size_t placed = outcome.size() - std::count(outcome.begin(), outcome.end(), -1);
    printf("%-52s%6d%9.2f ms%9.2f ms\n", name, times, at(50), at(99));
    printf("    %zu placed of %zu\n", placed, outcome.size());
    FILE* file = fopen(arguments[3], "w");
    if (!file) return 2;
    for (int one : outcome) fprintf(file, "%d\n", one);
    return fclose(file);
}
