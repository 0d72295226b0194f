package vn.xaso.bench.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Asks all engines the same questions, one after the other, some rounds. What counts for a question is the median of
/// its rounds: a neighbour on the machine hardly meets the same question twice.
final class Speed {

    private final List<String> questions;
    private final int rounds;
    private final Map<String, Engine> engines = new LinkedHashMap<>();
    private final Map<String, double[]> medians = new LinkedHashMap<>();
    private final Map<String, Double> slowest = new LinkedHashMap<>();

    interface Engine {
        Object ask(String question) throws IOException;
    }

    Speed(List<String> questions, int rounds) {
        this.questions = questions;
        this.rounds = rounds;
    }

    Speed with(String name, Engine engine) {
        engines.put(name, engine);
        return this;
    }

    void run() throws IOException {
        var times = new LinkedHashMap<String, long[][]>();
        engines.keySet().forEach(name -> times.put(name, new long[questions.size()][rounds]));
        for (int round = -1; round < rounds; round++) { // the round -1 only warms up
            for (int i = 0; i < questions.size(); i++) {
                for (var engine : engines.entrySet()) {
                    long began = System.nanoTime();
                    engine.getValue().ask(questions.get(i));
                    if (round >= 0) {
                        times.get(engine.getKey())[i][round] = System.nanoTime() - began;
                    }
                }
            }
        }
        times.forEach((name, each) -> {
            slowest.put(name, Arrays.stream(each).flatMapToLong(Arrays::stream).max().orElse(0) / 1e6);
            medians.put(name, Arrays.stream(each).mapToDouble(Speed::median).sorted().toArray());
        });
    }

    private static double median(long[] rounds) {
        var sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }

    /// @param part such as 0.99
    double millis(String name, double part) {
        var sorted = medians.get(name);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))];
    }

    /// The slowest question, and the slowest single answer with whatever disturbed it.
    double slowest(String name) {
        return millis(name, 1);
    }

    void print() {
        System.out.printf("%-34s %8s %8s %8s %8s   %s%n", "ms", "p50", "p95", "p99", "slowest", "one answer");
        for (var name : engines.keySet()) {
            System.out.printf(
                    "%-34s %8.2f %8.2f %8.2f %8.2f   %8.2f%n",
                    name,
                    millis(name, 0.5),
                    millis(name, 0.95),
                    millis(name, 0.99),
                    slowest(name),
                    slowest.get(name));
        }
    }
}
