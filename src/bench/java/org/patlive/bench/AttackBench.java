package org.patlive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.attack.AttackTable;

/** Attacks thousands of simulated Anonymous rounds; the build attacks a hundred. Nothing is measured but what is found. */
class AttackBench {

    private static final int USUAL = 2_000;
    private static final int BETWEEN_MESSAGES = 100;

    @Test
    void attack() throws IOException {
        Assumptions.assumeTrue(Asked.asksFor("attack"), "not asked for");
        AtomicInteger simulated = new AtomicInteger();
        AttackTable table = AttackTable.of(
                LongStream.range(0, Asked.sizes(USUAL).getFirst()).parallel(), seed -> {
                    if (simulated.incrementAndGet() % BETWEEN_MESSAGES == 0) {
                        Report.progress(simulated + " rounds");
                    }
                });
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(folder.resolve("attack.md"), table.markdown());
        Files.write(folder.resolve("attack-beyond-one-closing.txt"), table.beyondOneClosing());
        System.out.println(table.markdown());

        assertThat(table.undocumented()).isEmpty();
    }
}
