package org.patlive.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.awaitility.Awaitility;
import org.patlive.bench.protocol.PhoneClient;

/** Every push connection is cut at once, as by a proxy that restarts; meanwhile the facilitator closes the round. */
record ReconnectWave(int people) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    List<Line> measured(Path folder) throws Exception {
        String name = "reconnect wave " + people;
        try (MeasuredServer server = MeasuredServer.start(folder);
                Preparation facilitator = new Preparation(server.running())) {
            OpenRound first = facilitator.opens("Warm-up");
            WarmUp.of(server, first);
            OpenRound round = facilitator.opens("Measured");
            try (Room room = new Room(server.origin(), round, 0)) {
                room.joins(people, Duration.ofMillis(50L * people));
                List<PhoneClient> phones = room.phones();
                awaitAll(phones, PhoneClient::connectedNanos);
                Report.progress("everybody has joined");

                Processor before = Processor.now(server);
                long cut = System.nanoTime();
                phones.forEach(PhoneClient::losesPush);
                long closed = facilitator.closesRound();
                awaitAll(phones, phone -> phone.connectedNanos() > cut ? 1 : 0);
                awaitAll(phones, PhoneClient::noticedNanos);
                Processor used = Processor.now(server).since(before);

                List<Line> lines = new ArrayList<>();
                add(lines, name, "cut → push connected again", since(cut, phones, PhoneClient::connectedNanos));
                add(lines, name, "round closed meanwhile → told", since(closed, phones, PhoneClient::noticedNanos));
                double each = used.server().toNanos() / 1e6 / people;
                lines.add(Targets.line(name, "server's processor per phone", "ms", each, null));
                long reloaded =
                        phones.stream().filter(phone -> phone.pagesOpened() > 1).count();
                lines.add(Targets.line(name, "phones that had to load the page again", "", reloaded, null));
                return lines;
            }
        }
    }

    private static void awaitAll(List<PhoneClient> phones, ToLongFunction<PhoneClient> happened) {
        Awaitility.await().atMost(PATIENCE).until(() -> phones.stream()
                .allMatch(phone -> happened.applyAsLong(phone) > 0));
    }

    private static Samples since(long start, List<PhoneClient> phones, ToLongFunction<PhoneClient> when) {
        return Samples.ofNanos(
                phones.stream().map(phone -> when.applyAsLong(phone) - start).toList());
    }

    private static void add(List<Line> lines, String name, String figure, Samples times) {
        for (int percent : new int[] {50, 95, 100}) {
            String which = percent == 100 ? "slowest" : "p" + percent;
            lines.add(Targets.line(name, figure + ", " + which, "ms", times.percentile(percent), null));
        }
    }
}
