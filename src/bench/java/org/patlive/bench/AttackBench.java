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

/** Attacks thousands of evenings of Anonymous rounds; the build attacks a hundred. Measures nothing but what is found. */
class AttackBench {

    private static final int USUAL = 2_000;
    private static final int BETWEEN_WORDS = 100;

    @Test
    void attack() throws IOException {
        Assumptions.assumeTrue(Asked.asksFor("attack"), "not asked for");
        AtomicInteger played = new AtomicInteger();
        AttackTable table = AttackTable.of(
                LongStream.range(0, Asked.sizes(USUAL).getFirst()).parallel(), seed -> {
                    if (played.incrementAndGet() % BETWEEN_WORDS == 0) {
                        Report.progress(played + " evenings");
                    }
                });
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(folder.resolve("attack.md"), table.markdown());
        Files.write(folder.resolve("attack-beyond-the-room.txt"), table.beyondTheRoom());
        System.out.println(table.markdown());

        assertThat(table.unnamed()).isEmpty();
    }
}
