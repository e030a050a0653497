package org.patlive.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A crowd in front of its screen. */
record Place(Crowd crowd, Wall wall) {

    /** All of them at the same time, each in its own room. */
    static Measurement measured(List<Place> places, Load load, MeasuredServer server) throws InterruptedException {
        Processor before = Processor.now(server);
        List<Future<Measurement>> rooms = new ArrayList<>();
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("room").factory())) {
            for (Place place : places) {
                rooms.add(threads.submit(() -> Measurement.of(load, place.crowd, place.wall)));
            }
        }
        Processor used = Processor.now(server).since(before);
        List<Measurement> measured = new ArrayList<>();
        for (Future<Measurement> room : rooms) {
            try {
                measured.add(room.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("A room failed", e.getCause());
            }
        }
        return Measurement.together(measured, used.server(), used.driver());
    }
}
