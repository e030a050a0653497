package org.patlive.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A countdown that the browser runs. It is sent the remaining time and not the end, because the clock of the computer at
 * the projector may be wrong.
 */
@Tag("pat-countdown")
@JsModule("./design/countdown.ts")
public class Countdown extends Component implements HasStyle {

    private @Nullable Instant end;

    /**
     * The remaining time, as the browser reads it.
     *
     * @param end identifies the timer: two timers may start with the same number of seconds
     * @param seconds remaining when this was sent; negative after the end
     */
    public record RemainingTime(String end, long seconds) {}

    public Countdown() {
        setVisible(false);
    }

    /** Counts down to this end, or hides itself if there is none. */
    public void show(@Nullable Instant end, Instant now) {
        if (Objects.equals(end, this.end)) {
            return;
        }
        this.end = end;
        setVisible(end != null);
        if (end != null) {
            getElement()
                    .setPropertyBean(
                            "left",
                            new RemainingTime(
                                    end.toString(), Duration.between(now, end).toSeconds()));
        }
    }
}
