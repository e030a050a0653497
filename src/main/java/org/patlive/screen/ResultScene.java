package org.patlive.screen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.Figure.Reason;
import org.patlive.analysis.Mode;
import org.patlive.analysis.Results;
import org.patlive.assessment.Staging;
import org.patlive.live.Snapshot;

/**
 * A scene made of answers: drawn anew only when its part of the snapshot has changed, with a designed state in its place
 * as long as nothing may be shown.
 */
abstract class ResultScene<T> extends ProjectedScene {

    private final Div stage = new Div();
    private final Div waiting = new Div();
    private final Paragraph waitingWhy = new Paragraph();
    private final FinishedSoFar soFar = new FinishedSoFar();
    private @Nullable Staging staging;
    private @Nullable T drawn;
    private @Nullable Snapshot seen;
    private @Nullable T made;

    ResultScene(String className) {
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
    abstract T part(Snapshot now);

    /** {@link #part} of this snapshot, made once for the picture and its message. */
    final T current(Snapshot now) {
        T part = made;
        if (part == null || now != seen) {
            part = part(now);
            made = part;
            seen = now;
        }
        return part;
    }

    /** Called for the first part and for each that differs from the one before. */
    abstract void draw(T part);

    /** Where {@link #draw} draws. */
    Div stage() {
        return stage;
    }

    /** What the facilitator has put on; for a scene that is shown. */
    Staging staging() {
        return staging == null ? Staging.FIRST : staging;
    }

    @Override
    void turnTo(Staging next) {
        if (!next.equals(staging)) {
            staging = next;
            seen = null; // about something else, the same snapshot says something else
        }
    }

    @Override
    String restsOn(Snapshot now) {
        return RestsOn.answers(now);
    }

    @Override
    void show(Snapshot now) {
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
    boolean drawsBeforeClosing() {
        return true;
    }

    /** How far the room is while figures wait: for a scene that draws before closing, to be put where it belongs. */
    final FinishedSoFar soFar() {
        return soFar;
    }

    /** What {@link #soFar} counts. */
    void count(FinishedSoFar counter, Snapshot now) {
        counter.show(now.results());
    }

    /** A closed Anonymous round of too few: a picture of six times "hidden" would say no more. */
    private static boolean isAllHidden(Results results) {
        return results.principles().stream()
                .map(principle -> principle.band().reason())
                .allMatch(Optional.of(Reason.PROTECTED)::equals);
    }

    /** Why there is nothing to draw, in a sentence under the message; empty if there is something. */
    Optional<String> whyNothing(Snapshot now) {
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
