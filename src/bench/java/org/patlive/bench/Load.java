package org.patlive.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** How a crowd ticks while it is measured. */
interface Load {

    /** @param quiet waits until the room has seen everything */
    List<Tick> by(Crowd crowd, Quiet quiet) throws InterruptedException;

    /** Waits until every tick so far has reached the screens. */
    interface Quiet {
        void await(int ticks);
    }

    static Load paced(Duration time, Duration mean) {
        return (crowd, quiet) -> {
            List<Tick> ticks = crowd.paced(time, mean);
            quiet.await(ticks.size());
            return ticks;
        };
    }

    static Load bursts(int times) {
        return (crowd, quiet) -> {
            List<Tick> ticks = new ArrayList<>();
            for (int time = 0; time < times; time++) {
                ticks.addAll(crowd.burst());
                quiet.await(ticks.size());
                // The last picture is drawn: the next burst meets a room at rest.
                Awaitility.await().pollDelay(500, TimeUnit.MILLISECONDS).until(() -> true);
            }
            return ticks;
        };
    }
}
