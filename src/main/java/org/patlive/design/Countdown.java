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
 * The time that is left, counted by the browser. It is told what is left rather than when the end is: the clock of a
 * projector's computer may be wrong.
 */
@Tag("pat-countdown")
@JsModule("./screen/countdown.ts")
public class Countdown extends Component implements HasStyle {

    private @Nullable Instant end;

    /**
     * What the browser counts.
     *
     * @param end tells one timer from the next, even if both begin with as much
     * @param seconds left when this was sent; negative after the end
     */
    public record Left(String end, long seconds) {}

    public Countdown() {
        setVisible(false);
    }

    /** @param end null for no timer */
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
                            new Left(end.toString(), Duration.between(now, end).toSeconds()));
        }
    }
}
