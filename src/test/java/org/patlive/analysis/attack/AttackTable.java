package org.patlive.analysis.attack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.patlive.analysis.attack.Inference.Cause;

/** Counts, for each kind of round, in how many something was certain, and by what. */
public final class AttackTable {

    private final Map<String, Integer> rounds = new TreeMap<>();
    private final Map<String, Map<Cause, Integer>> roundsByCause = new TreeMap<>();
    private final Map<Cause, List<String>> details = new EnumMap<>(Cause.class);

    /**
     * Simulates these rounds with the program and attacks each.
     *
     * @param progress is given the number of each round when it is done
     */
    public static AttackTable of(LongStream seeds, LongConsumer progress) {
        AttackTable table = new AttackTable();
        seeds.forEach(seed -> {
            SimulatedRound round = SimulatedRoundGenerator.round(seed);
            table.add(seed, round, inferences(seed, round));
            progress.accept(seed);
        });
        return table;
    }

    private static List<Inference> inferences(long seed, SimulatedRound round) {
        try {
            return Attack.on(round, new ProgramMechanism(round, seed));
        } catch (IllegalStateException broken) {
            throw new IllegalStateException("Round " + seed, broken);
        }
    }

    private synchronized void add(long seed, SimulatedRound round, List<Inference> inferences) {
        rounds.merge(round.kind(), 1, Integer::sum);
        Map<Cause, Integer> row = roundsByCause.computeIfAbsent(round.kind(), kind -> new EnumMap<>(Cause.class));
        inferences.stream().map(Inference::cause).distinct().forEach(cause -> row.merge(cause, 1, Integer::sum));
        inferences.forEach(inference -> details.computeIfAbsent(inference.cause(), cause -> new ArrayList<>())
                .add("Round %d, %s, %d people, k = %d: %s %s"
                        .formatted(
                                seed,
                                round.kind(),
                                round.people().size(),
                                round.k(),
                                inference.secret(),
                                inference.cause().label())));
    }

    /** Returns the inferences that docs/disclosure.md does not name. */
    public List<String> undocumented() {
        return details(cause -> !cause.isDocumented());
    }

    /** Returns the inferences that need more than one closing shows of all respondents and of groups. */
    public List<String> beyondOneClosing() {
        return details(cause -> !cause.isFromOneClosing());
    }

    /** Returns the inferences that need what was shown while the round was open. */
    List<String> whileOpen() {
        return details(cause -> cause == Cause.SAMPLES);
    }

    private List<String> details(Predicate<Cause> included) {
        return details.entrySet().stream()
                .filter(entry -> included.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** Returns the table in Markdown. A round counts in every column of which it has an inference. */
    public String markdown() {
        StringBuilder text = new StringBuilder("| what the answers are like | rounds | ")
                .append(Stream.of(Cause.values()).map(Cause::label).collect(Collectors.joining(" | ")))
                .append(" |\n|---|--:|")
                .append("--:|".repeat(Cause.values().length))
                .append('\n');
        rounds.forEach((kind, count) -> row(text, kind, count, roundsByCause.get(kind)));
        Map<Cause, Integer> sums = new EnumMap<>(Cause.class);
        roundsByCause.values().forEach(row -> row.forEach((cause, count) -> sums.merge(cause, count, Integer::sum)));
        row(text, "all", rounds.values().stream().mapToInt(Integer::intValue).sum(), sums);
        return text.toString();
    }

    private static void row(StringBuilder text, String kind, int count, Map<Cause, Integer> row) {
        text.append("| ").append(kind).append(" | ").append(count).append(" |");
        for (Cause cause : Cause.values()) {
            text.append(' ').append(row.getOrDefault(cause, 0)).append(" |");
        }
        text.append('\n');
    }
}
