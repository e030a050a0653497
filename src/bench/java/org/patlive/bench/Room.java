package org.patlive.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.patlive.bench.protocol.Origin;
import org.patlive.bench.protocol.PhoneClient;
import org.patlive.bench.protocol.ScreenClient;

/** A round with its screen on the wall and the phones that have joined. */
final class Room implements AutoCloseable {

    private static final int ORGANISATIONS = 4;
    private static final int LEVELS = 3;

    /** Half of what one address may do at once: the limits stay on, and the people come from several networks. */
    private static final int PER_NETWORK = 300;

    private final Origin origin;
    private final OpenRound round;
    private final int network;
    private final List<Partner> partners = new ArrayList<>();
    private final ProtocolWall wall;

    /** @param network number of the first network that its people come from */
    Room(Origin origin, OpenRound round, int network) throws IOException, InterruptedException {
        this.origin = origin;
        this.round = round;
        this.network = network;
        this.wall = new ProtocolWall(new ScreenClient(origin, round.screenKey()).opens());
    }

    ProtocolWall wall() {
        return wall;
    }

    Crowd crowd() {
        return new Crowd(partners);
    }

    List<Partner> partners() {
        return partners;
    }

    List<PhoneClient> phones() {
        return partners.stream().map(Partner::phone).toList();
    }

    /** People come one after the other, evenly over the time; nobody waits for the one before. */
    Samples joins(int count, Duration time) throws InterruptedException {
        List<Future<Duration>> joins = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int number = 0; number < count; number++) {
                int place = partners.size();
                Partner partner = new Partner(origin.fromNetwork(network + place / PER_NETWORK), round.code());
                partners.add(partner);
                long due = start + time.toNanos() * number / count;
                Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                joins.add(threads.submit(() -> partner.joins(place % ORGANISATIONS, place % LEVELS)));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<Duration> join : joins) {
                nanos.add(join.get().toNanos());
            }
            return Samples.ofNanos(nanos);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Somebody could not join", e.getCause());
        }
    }

    @Override
    public void close() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            partners.forEach(partner -> threads.submit(partner::close));
        }
        wall.close();
    }

    /** The screen over Vaadin's protocol. */
    record ProtocolWall(ScreenClient screen) implements Wall {

        @Override
        public List<ScreenClient.Sight> sights() {
            return screen.sights();
        }

        @Override
        public void forgets() {
            screen.forgets();
        }

        @Override
        public long release() {
            return screen.release();
        }

        @Override
        public long received() {
            return screen.received();
        }

        @Override
        public void close() {
            screen.close();
        }
    }
}
