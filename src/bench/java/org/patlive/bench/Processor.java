package org.patlive.bench;

import java.time.Duration;

/** Processor time that has been used: by the server, and by this driver beside it. */
record Processor(Duration server, Duration driver) {

    static Processor now(MeasuredServer server) {
        Duration own = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return new Processor(server.cpu(), own);
    }

    Processor since(Processor before) {
        return new Processor(server.minus(before.server), driver.minus(before.driver));
    }
}
