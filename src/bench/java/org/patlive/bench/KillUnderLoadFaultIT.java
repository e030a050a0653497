package org.patlive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
            PhoneClient reader = new PhoneClient(Origin.of(server.port()), round.code());
            reader.joins(List.of(), 0, 0);
            try (RestlessRoom room = new RestlessRoom(partners, size.pause)) {
                room.awaitsMore(Collections.nCopies(size.phones, 0), 5, PATIENCE);

                // when the server dies in the middle of it and comes back
                server.kill();
                List<Integer> before = room.saved();
                server.restart();

                // then every phone has something saved again, soon and by itself
                long back = System.nanoTime();
                room.awaitsMore(before, 2, ALLOWED);
                assertThat(partners)
                        .allSatisfy(partner -> assertThat(partner.phone().pagesOpened())
                                .as("pages: one before the crash, one after it, no second joining")
                                .isEqualTo(2));

                // and so has the phone of somebody who was only reading
                Awaitility.await()
                        .atMost(ALLOWED.minusNanos(System.nanoTime() - back))
                        .until(() -> reader.pagesOpened() == 2 && reader.connectedNanos() > 0);
            }
            partners.forEach(Partner::close);
            reader.close();

            // and the database holds what the phones were told, and nothing twice
            server.stop();
            List<PhoneClient> phones = partners.stream().map(Partner::phone).toList();
            Ledger ledger = Ledger.of(Ledger.Source.of(server), phones);
            assertThat(ledger.lost())
                    .as("acknowledged ticks that are not stored")
                    .isZero();
            assertThat(ledger.doubled()).as("stored ticks that nobody made").isZero();
            assertThat(ledger.ticks()).isGreaterThanOrEqualTo(7 * size.phones);
        }
    }
}
