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
import org.patlive.analysis.attack.Finding.Cause;

/** What was found in many evenings: in how many of each kind something was certain, and by what. */
public final class AttackTable {

    private final Map<String, Integer> evenings = new TreeMap<>();
    private final Map<String, Map<Cause, Integer>> found = new TreeMap<>();
    private final Map<Cause, List<String>> details = new EnumMap<>(Cause.class);

    /**
     * Plays these evenings with the program and attacks each.
     *
     * @param played is told the number of each evening when it is over
     */
    public static AttackTable of(LongStream seeds, LongConsumer played) {
        AttackTable table = new AttackTable();
        seeds.forEach(seed -> {
            Evening evening = Evenings.evening(seed);
            table.add(seed, evening, findings(seed, evening));
            played.accept(seed);
        });
        return table;
    }

    private static List<Finding> findings(long seed, Evening evening) {
        try {
            return Attack.on(evening, new TheProgram(evening, seed));
        } catch (IllegalStateException broken) {
            throw new IllegalStateException("Evening " + seed, broken);
        }
    }

    private synchronized void add(long seed, Evening evening, List<Finding> findings) {
        evenings.merge(evening.kind(), 1, Integer::sum);
        Map<Cause, Integer> row = found.computeIfAbsent(evening.kind(), kind -> new EnumMap<>(Cause.class));
        findings.stream().map(Finding::cause).distinct().forEach(cause -> row.merge(cause, 1, Integer::sum));
        findings.forEach(finding -> details.computeIfAbsent(finding.cause(), cause -> new ArrayList<>())
                .add("Evening %d, %s, %d people, k = %d: %s %s"
                        .formatted(
                                seed,
                                evening.kind(),
                                evening.people().size(),
                                evening.k(),
                                finding.secret(),
                                finding.cause().words())));
    }

    /** Whatever is certain and stands nowhere in the documentation. */
    public List<String> unnamed() {
        return details(cause -> !cause.isNamed());
    }

    /** Whatever is certain by more than what one closing shows of the room and its groups. */
    public List<String> beyondTheRoom() {
        return details(cause -> !cause.isOfTheRoom());
    }

    /** Whatever is certain by what was shown while the round was open. */
    List<String> whileOpen() {
        return details(cause -> cause == Cause.SAMPLES);
    }

    private List<String> details(Predicate<Cause> asked) {
        return details.entrySet().stream()
                .filter(entry -> asked.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** In Markdown; an evening counts in every column that it has something of. */
    public String markdown() {
        StringBuilder text = new StringBuilder("| what the room is like | evenings | ")
                .append(Stream.of(Cause.values()).map(Cause::words).collect(Collectors.joining(" | ")))
                .append(" |\n|---|--:|")
                .append("--:|".repeat(Cause.values().length))
                .append('\n');
        evenings.forEach((kind, count) -> row(text, kind, count, found.get(kind)));
        Map<Cause, Integer> sums = new EnumMap<>(Cause.class);
        found.values().forEach(row -> row.forEach((cause, count) -> sums.merge(cause, count, Integer::sum)));
        row(text, "all", evenings.values().stream().mapToInt(Integer::intValue).sum(), sums);
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
