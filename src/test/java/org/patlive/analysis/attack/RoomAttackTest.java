package org.patlive.analysis.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.attack.Finding.Cause;

/** Somebody who keeps everything that an Anonymous round shows and takes it apart. */
class RoomAttackTest {

    private static final int EVENINGS = Integer.getInteger("evenings", 100);

    @Test
    void findsNothingThatTheDocumentationDoesNotName() {
        Map<String, Map<Cause, Integer>> table = new TreeMap<>();
        List<String> unnamed = new ArrayList<>();
        for (long seed = Long.getLong("from", 0); seed < EVENINGS; seed++) {
            Evening evening = Evenings.evening(seed);
            long start = System.nanoTime();
            List<Finding> findings = Attack.on(evening, new ByTheRules(evening, seed));
            long ms = (System.nanoTime() - start) / 1_000_000;
            if (ms > 1000) System.out.println("seed " + seed + " took " + ms + " ms");
            String kind = evening.kind();
            findings.stream().map(Finding::cause).distinct().forEach(cause -> table.computeIfAbsent(
                            kind, first -> new TreeMap<>())
                    .merge(cause, 1, Integer::sum));
            findings.stream()
                    .filter(finding -> !finding.cause().isNamed())
                    .limit(3)
                    .map(finding ->
                            evening.kind() + " n=" + evening.people().size() + " k=" + evening.k() + " " + finding)
                    .forEach(s -> System.out.println(evening.kind() + s));
        }
        System.out.println(table);
        assertThat(unnamed).isEmpty();
    }
}
