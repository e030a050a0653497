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
    private final FinishedCount finishedCount = new FinishedCount();
    private @Nullable ScreenState screenState;
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
            waiting.add(finishedCount);
        }
        waiting.addClassName("pat-scene-waiting");
        add(stage, waiting);
    }

    /** What of the snapshot this scene draws. */
    protected abstract T buildContent(Snapshot snapshot);

    /** {@link #buildContent} of this snapshot, made once for the picture and its message. */
    protected final T content(Snapshot snapshot) {
        T content = made;
        if (content == null || snapshot != seen) {
            content = buildContent(snapshot);
            made = content;
            seen = snapshot;
        }
        return content;
    }

    /** Called for the first part and for each that differs from the one before. */
    protected abstract void draw(T content);

    /** Where {@link #draw} draws. */
    protected Div contentArea() {
        return stage;
    }

    /** What the facilitator has put on; for a scene that is shown. */
    protected ScreenState screenState() {
        return screenState == null ? ScreenState.INITIAL : screenState;
    }

    @Override
    public void setScreenState(ScreenState next) {
        if (!next.equals(screenState)) {
            screenState = next;
            seen = null; // about something else, the same snapshot says something else
        }
    }

    @Override
    public String respondentCount(Snapshot snapshot) {
        return RespondentCount.answers(snapshot);
    }

    @Override
    public void show(Snapshot snapshot) {
        Optional<String> why = emptyStateText(snapshot);
        boolean counting =
                snapshot.results().isWaitingForClosing() && snapshot.results().respondents() > 0;
        boolean waits = why.isPresent() || counting && !drawsBeforeClosing();
        stage.setVisible(!waits);
        waiting.setVisible(waits);
        waiting.getElement()
                .setAttribute("data-concealed", snapshot.round().meeting().concealed());
        waitingWhy.setText(why.orElse(""));
        waitingWhy.setVisible(why.isPresent());
        finishedCount.setVisible(counting && why.isEmpty());
        if (counting) {
            count(finishedCount, snapshot);
        }
        if (waits) {
            return;
        }
        T content = content(snapshot);
        if (!content.equals(drawn)) {
            drawn = content;
            draw(content);
        }
    }

    /** Whether there is a picture while the figures of an Anonymous round wait for it to be closed; else how many have finished. */
    protected boolean drawsBeforeClosing() {
        return true;
    }

    /** How far the room is while figures wait: for a scene that draws before closing, to be put where it belongs. */
    protected final FinishedCount finishedCount() {
        return finishedCount;
    }

    /** What {@link #finishedCount} counts. */
    protected void count(FinishedCount counter, Snapshot snapshot) {
        counter.show(snapshot.results());
    }

    /** A closed Anonymous round of too few: a picture of six times "hidden" would say no more. */
    private static boolean isAllHidden(Results results) {
        return results.principles().stream()
                .map(principle -> principle.band().reason())
                .allMatch(Optional.of(Reason.PROTECTED)::equals);
    }

    /** Why there is nothing to draw, in a sentence under the message; empty if there is something. */
    protected Optional<String> emptyStateText(Snapshot snapshot) {
        if (snapshot.round().meeting().concealed()) {
            return Optional.of("Every answer is saved.");
        }
        if (snapshot.results().respondents() > 0) {
            return isAllHidden(snapshot.results())
                    ? Optional.of("Results are " + Reason.PROTECTED.sentence() + ".")
                    : Optional.empty();
        }
        if (!snapshot.round().isOpen()) {
            return Optional.of("Nobody answered in this round.");
        }
        return Optional.of(
                snapshot.results().disclosure().mode() == Mode.ANONYMOUS
                        ? "Figures appear when the round is closed."
                        : "The picture changes with every answer.");
    }
}
