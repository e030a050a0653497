package org.patlive.platform.health;

import com.vaadin.flow.component.Component;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Service;

/** Metrics of phones. They are totals over all rounds, so that they reveal nothing about a round or a person. */
@Service
public class PhoneMetrics {

    /** Why somebody could not join. */
    public enum Rejection {
        RATE_LIMIT,
        WRONG_CODE,
        CLOSED,
        INCOMPLETE
    }

    private final AtomicInteger phones = new AtomicInteger();
    private final Map<Rejection, Counter> rejections = new EnumMap<>(Rejection.class);
    private final Counter failedSaves;

    PhoneMetrics(MeterRegistry metrics) {
        Gauge.builder("patlive.phones", phones, AtomicInteger::get)
                .description("Phones connected to this server; one that goes silent is dropped after three heartbeats")
                .register(metrics);
        for (Rejection reason : Rejection.values()) {
            rejections.put(
                    reason,
                    Counter.builder("patlive.joins.rejected")
                            .description("Attempts to join that were refused")
                            .tag("reason", reason.name().toLowerCase(Locale.ROOT))
                            .register(metrics));
        }
        failedSaves = Counter.builder("patlive.saves.failed")
                .description(
                        "Answers, comments and finishes that could not be saved and that the phone will send again")
                .register(metrics);
    }

    /** Counts a phone while it has this sheet open. */
    public void follow(Component sheet) {
        sheet.addAttachListener(event -> phones.incrementAndGet());
        sheet.addDetachListener(event -> phones.decrementAndGet());
    }

    public void rejected(Rejection reason) {
        rejections.get(reason).increment();
    }

    public void saveFailed() {
        failedSaves.increment();
    }
}
