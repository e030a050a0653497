package org.patlive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patlive.bench.protocol.Origin;
import org.patlive.bench.protocol.PhoneClient;
import org.patlive.testing.RunningServer;

/** The server is killed while a whole room ticks, and started again. */
class KillUnderLoadFaultIT {

    /** How long a phone may take to carry on after the server is back. */
    private static final Duration ALLOWED = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** @param pause between two ticks of a phone */
    private record FaultSize(int phones, Duration pause) {

        static FaultSize asked() {
            return System.getProperty("patlive.faults", "small").equals("large")
                    ? new FaultSize(200, Duration.ofMillis(500))
                    : new FaultSize(20, Duration.ofMillis(50));
        }
    }

    @TempDir
    Path folder;

    @Test
    void after_kill_9_under_load_nothing_saved_is_lost_and_every_phone_carries_on_by_itself() throws Exception {
        FaultSize size = FaultSize.asked();
        List<Partner> partners = new ArrayList<>();
        AtomicBoolean ticking = new AtomicBoolean(true);
        try (RunningServer server = RunningServer.start(folder)) {
            OpenRound round;
            try (Preparation facilitator = new Preparation(server)) {
                round = facilitator.opens("This year");
            }
            // given a room that ticks as fast as it can
            for (int number = 0; number < size.phones; number++) {
                Partner partner = new Partner(Origin.of(server.port()), round.code());
                partner.joins(List.of(), number % 4, number % 3);
                partners.add(partner);
            }
            List<AtomicInteger> saved =
                    partners.stream().map(partner -> new AtomicInteger()).toList();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int number = 0; number < size.phones; number++) {
                    Partner partner = partners.get(number);
                    AtomicInteger count = saved.get(number);
                    threads.submit(() -> {
                        while (ticking.get()) {
                            partner.ticks();
                            count.incrementAndGet();
                            Thread.sleep(size.pause);
                        }
                        return null;
                    });
                }
                awaitEach(saved, List.of(), 5, PATIENCE);

                // when the server dies in the middle of it and comes back
                server.kill();
                List<Integer> before = saved.stream().map(AtomicInteger::get).toList();
                server.restart();

                // then every phone has something saved again, soon and by itself
                awaitEach(saved, before, 2, ALLOWED);
                assertThat(partners)
                        .allSatisfy(partner -> assertThat(partner.phone().pagesOpened())
                                .as("pages: one before the crash, one after it, no second joining")
                                .isEqualTo(2));
                ticking.set(false);
            } finally {
                ticking.set(false);
            }
            partners.forEach(Partner::close);

            // and the database holds what the phones were told, and nothing twice
            server.stop();
            List<PhoneClient> phones = partners.stream().map(Partner::phone).toList();
            Ledger ledger = Ledger.of(server.database(), phones);
            assertThat(ledger.lost())
                    .as("acknowledged ticks that are not stored")
                    .isZero();
            assertThat(ledger.doubled()).as("stored ticks that nobody made").isZero();
            assertThat(ledger.ticks()).isGreaterThanOrEqualTo(7 * size.phones);
        }
    }

    private static void awaitEach(List<AtomicInteger> saved, List<Integer> before, int more, Duration within) {
        Awaitility.await().atMost(within).until(() -> {
            for (int number = 0; number < saved.size(); number++) {
                int start = before.isEmpty() ? 0 : before.get(number);
                if (saved.get(number).get() < start + more) {
                    return false;
                }
            }
            return true;
        });
    }
}
