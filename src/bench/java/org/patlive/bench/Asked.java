package org.patlive.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the command line asks for: {@code -Dbench=paced,burst -Dbench.n=30,200 -Dbench.seconds=20}. */
final class Asked {

    /** The one takes half an hour, the other measures nothing; the long faults are tests of their own. */
    private static final Set<String> ONLY_BY_NAME = Set.of("soak", "attack");

    private static final List<String> SCENARIOS = words("bench");

    private Asked() {}

    static boolean asksFor(String scenario) {
        return SCENARIOS.contains(scenario)
                || SCENARIOS.contains("all")
                || SCENARIOS.contains("most") && !ONLY_BY_NAME.contains(scenario);
    }

    /** How many participants, one run each. */
    static List<Integer> sizes(Integer... usual) {
        List<Integer> asked = words("bench.n").stream().map(Integer::valueOf).toList();
        return asked.isEmpty() ? List.of(usual) : asked;
    }

    static Duration time(Duration usual) {
        return words("bench.seconds").stream()
                .findFirst()
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(usual);
    }

    /** What is asked for where it is less: a longer measurement needs no longer warm-up. */
    static Duration atMost(Duration usual) {
        Duration asked = time(usual);
        return asked.compareTo(usual) < 0 ? asked : usual;
    }

    private static List<String> words(String property) {
        return Arrays.stream(System.getProperty(property, "").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
