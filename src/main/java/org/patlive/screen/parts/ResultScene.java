package org.patlive.screen.parts;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.ScreenState;
import org.patlive.live.Snapshot;
import org.patlive.shared.text.Sentence;

/**
 * A scene made of answers. It is redrawn only when its content has changed, so that an answer on a phone does not send the
 * whole picture again. As long as there is nothing to show, an empty state with the reason takes its place.
 *
 * @param <T> the content of a snapshot that the scene draws, compared by {@code equals}
 */
public abstract class ResultScene<T> extends ProjectedScene {

    private final Div contentArea = new Div();
    private final Div emptyState = new Div();
    private final Paragraph emptyStateText = new Paragraph();
    private final FinishedCount finishedCount = new FinishedCount();
    private @Nullable ScreenState screenState;
    private @Nullable T drawnContent;
    private @Nullable Snapshot cachedSnapshot;
    private @Nullable T cachedContent;

    protected ResultScene(String className) {
        super(className);
        contentArea.addClassName("pat-scene-stage");
        Div outline = new Div();
        outline.addClassName("pat-scene-outline");
        emptyState.add(outline, emptyStateText);
        if (!drawsBeforeClosing()) {
            emptyState.add(finishedCount);
        }
        emptyState.addClassName("pat-scene-waiting");
        add(contentArea, emptyState);
    }

    /** Returns the part of the snapshot that this scene draws. */
    protected abstract T buildContent(Snapshot snapshot);

    /** Returns the content of a snapshot, built once for picture and message. */
    protected final T content(Snapshot snapshot) {
        T content = cachedContent;
        if (content == null || snapshot != cachedSnapshot) {
            content = buildContent(snapshot);
            cachedContent = content;
            cachedSnapshot = snapshot;
        }
        return content;
    }

    /** Draws the content; called only when it differs from what was drawn before. */
    protected abstract void draw(T content);

    /** Returns the area in which {@link #draw} draws. */
    protected Div contentArea() {
        return contentArea;
    }

    /** Returns what the facilitator has chosen to show. */
    protected ScreenState screenState() {
        return screenState == null ? ScreenState.INITIAL : screenState;
    }

    @Override
    public void setScreenState(ScreenState newState) {
        if (!newState.equals(screenState)) {
            screenState = newState;
            cachedSnapshot = null; // content depends on the state as well
        }
    }

    /**
     * Returns the message for results; before the round is open, and where nobody has answered until it was closed, the
     * state of the round.
     */
    protected static String message(Snapshot snapshot, Sentence results) {
        if (snapshot.results().respondents() > 0 || snapshot.round().meeting().concealed()) {
            return results.words();
        }
        return switch (snapshot.round().state()) {
            case DRAFT -> text("screen.parts.not-open");
            case OPEN -> results.words();
            case CLOSED -> text("screen.parts.nobody");
        };
    }

    @Override
    public String respondentCount(Snapshot snapshot) {
        return RespondentCount.answers(snapshot);
    }

    @Override
    public void show(Snapshot snapshot) {
        Optional<String> emptyText = emptyStateText(snapshot);
        boolean countsFinished =
                snapshot.results().isWaitingForClosing() && snapshot.results().respondents() > 0;
        boolean showsEmptyState = emptyText.isPresent() || countsFinished && !drawsBeforeClosing();
        contentArea.setVisible(!showsEmptyState);
        emptyState.setVisible(showsEmptyState);
        emptyState
                .getElement()
                .setAttribute("data-concealed", snapshot.round().meeting().concealed());
        emptyStateText.setText(emptyText.orElse(""));
        emptyStateText.setVisible(emptyText.isPresent());
        finishedCount.setVisible(countsFinished && emptyText.isEmpty());
        if (countsFinished) {
            updateFinishedCount(finishedCount, snapshot);
        }
        if (showsEmptyState) {
            return;
        }
        T content = content(snapshot);
        if (!content.equals(drawnContent)) {
            drawnContent = content;
            draw(content);
        }
    }

    /**
     * Returns whether the scene draws something while figures of an Anonymous round wait for closing. If not, the number of
     * finished respondents takes its place.
     */
    protected boolean drawsBeforeClosing() {
        return true;
    }

    /** Returns the number of finished respondents, for a scene that draws before closing to place it. */
    protected final FinishedCount finishedCount() {
        return finishedCount;
    }

    /** Updates {@link #finishedCount}; a scene may count something else than finished respondents. */
    protected void updateFinishedCount(FinishedCount counter, Snapshot snapshot) {
        counter.show(snapshot.results());
    }

    /** Returns whether all principles are hidden, as in a closed Anonymous round with too few respondents. */
    private static boolean isAllHidden(Results results) {
        return results.principles().stream()
                .map(principle -> principle.band().reason())
                .allMatch(Optional.of(Reason.PROTECTED)::equals);
    }

    /** Returns the reason why there is nothing to draw, as a sentence; empty if there is something. */
    protected Optional<String> emptyStateText(Snapshot snapshot) {
        if (snapshot.round().meeting().concealed()) {
            return Optional.of(text("screen.parts.saved"));
        }
        if (snapshot.results().respondents() > 0) {
            return isAllHidden(snapshot.results()) ? Optional.of(text("screen.parts.protected")) : Optional.empty();
        }
        if (snapshot.round().state() == RoundState.CLOSED) {
            return Optional.of(text("screen.parts.reopen"));
        }
        return Optional.of(
                snapshot.results().disclosure().mode() == Mode.ANONYMOUS
                        ? text("screen.parts.figures-at-end")
                        : text("screen.parts.updates"));
    }
}
