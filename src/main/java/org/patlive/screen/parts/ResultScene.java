package org.patlive.screen.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;
import org.patlive.assessment.round.ScreenState;
import org.patlive.live.Snapshot;

/**
 * A scene made of answers: drawn anew only when its part of the snapshot has changed, with a designed state in its place
 * as long as nothing may be shown.
 */
public abstract class ResultScene<T> extends ProjectedScene {

    private final Div stage = new Div();
    private final Div waiting = new Div();
    private final Paragraph waitingWhy = new Paragraph();
    private final FinishedCount soFar = new FinishedCount();
    private @Nullable ScreenState staging;
    private @Nullable T drawn;
    private @Nullable Snapshot seen;
    private @Nullable T made;

    public ResultScene(String className) {
        super(className);
        stage.addClassName("pat-scene-stage");
        Div outline = new Div();
        outline.addClassName("pat-scene-outline");
        waiting.add(outline, waitingWhy);
        if (!drawsBeforeClosing()) {
            waiting.add(soFar);
        }
        waiting.addClassName("pat-scene-waiting");
        add(stage, waiting);
    }

    /** What of the snapshot this scene draws. */
    protected abstract T part(Snapshot now);

    /** {@link #part} of this snapshot, made once for the picture and its message. */
    protected final T current(Snapshot now) {
        T part = made;
        if (part == null || now != seen) {
            part = part(now);
            made = part;
            seen = now;
        }
        return part;
    }

    /** Called for the first part and for each that differs from the one before. */
    protected abstract void draw(T part);

    /** Where {@link #draw} draws. */
    protected Div stage() {
        return stage;
    }

    /** What the facilitator has put on; for a scene that is shown. */
    protected ScreenState staging() {
        return staging == null ? ScreenState.FIRST : staging;
    }

    @Override
    public void turnTo(ScreenState next) {
        if (!next.equals(staging)) {
            staging = next;
            seen = null; // about something else, the same snapshot says something else
        }
    }

    @Override
    public String restsOn(Snapshot now) {
        return RespondentCount.answers(now);
    }

    @Override
    public void show(Snapshot now) {
        Optional<String> why = whyNothing(now);
        boolean counting = now.results().isWaitingForClosing() && now.results().respondents() > 0;
        boolean waits = why.isPresent() || counting && !drawsBeforeClosing();
        stage.setVisible(!waits);
        waiting.setVisible(waits);
        waiting.getElement()
                .setAttribute("data-concealed", now.round().meeting().concealed());
        waitingWhy.setText(why.orElse(""));
        waitingWhy.setVisible(why.isPresent());
        soFar.setVisible(counting && why.isEmpty());
        if (counting) {
            count(soFar, now);
        }
        if (waits) {
            return;
        }
        T part = current(now);
        if (!part.equals(drawn)) {
            drawn = part;
            draw(part);
        }
    }

    /** Whether there is a picture while the figures of an Anonymous round wait for it to be closed; else how many have finished. */
    protected boolean drawsBeforeClosing() {
        return true;
    }

    /** How far the room is while figures wait: for a scene that draws before closing, to be put where it belongs. */
    protected final FinishedCount soFar() {
        return soFar;
    }

    /** What {@link #soFar} counts. */
    protected void count(FinishedCount counter, Snapshot now) {
        counter.show(now.results());
    }

    /** A closed Anonymous round of too few: a picture of six times "hidden" would say no more. */
    private static boolean isAllHidden(Results results) {
        return results.principles().stream()
                .map(principle -> principle.band().reason())
                .allMatch(Optional.of(Reason.PROTECTED)::equals);
    }

    /** Why there is nothing to draw, in a sentence under the message; empty if there is something. */
    protected Optional<String> whyNothing(Snapshot now) {
        if (now.round().meeting().concealed()) {
            return Optional.of("Every answer is saved.");
        }
        if (now.results().respondents() > 0) {
            return isAllHidden(now.results())
                    ? Optional.of("Results are " + Reason.PROTECTED.sentence() + ".")
                    : Optional.empty();
        }
        if (!now.round().isOpen()) {
            return Optional.of("Nobody answered in this round.");
        }
        return Optional.of(
                now.results().disclosure().mode() == Mode.ANONYMOUS
                        ? "Figures appear when the round is closed."
                        : "The picture changes with every answer.");
    }
}
