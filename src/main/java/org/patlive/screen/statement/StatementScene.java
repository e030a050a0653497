package org.patlive.screen.statement;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.Optional;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.FinishedCount;
import org.patlive.screen.parts.ResultScene;

/** The scene about one statement: its answers, its explanation in the publication, and the discussion. */
public class StatementScene extends ResultScene<StatementContent> {

    private final Instrument instrument;
    private final QuestionLine questionLine = new QuestionLine();
    private final Div halves = new Div();

    public StatementScene(Instrument instrument) {
        super("pat-scene-statement");
        this.instrument = instrument;
        halves.addClassName("pat-scene-halves");
        contentArea().add(halves, questionLine);
    }

    @Override
    public String message(Snapshot snapshot) {
        Item statement = screenState().statement();
        if (statement == null) {
            return text("screen.statement.none");
        }
        return StatementContent.openQuestion(snapshot, statement)
                .map(RoomQuestion::kind)
                .map(QuestionLine::question)
                .orElseGet(() -> content(snapshot).message());
    }

    @Override
    protected Optional<String> emptyStateText(Snapshot snapshot) {
        // The published statement may be shown even if its answers are hidden.
        return screenState().statement() == null ? Optional.of(text("screen.statement.choose")) : Optional.empty();
    }

    @Override
    protected StatementContent buildContent(Snapshot snapshot) {
        return StatementContent.of(
                snapshot, Objects.requireNonNull(screenState().statement()));
    }

    @Override
    public void show(Snapshot snapshot) {
        super.show(snapshot);
        Item statement = screenState().statement();
        questionLine.show(
                statement == null ? Optional.empty() : StatementContent.openQuestion(snapshot, statement), snapshot);
        if (statement != null) {
            getElement().setAttribute("data-statement", statement.code());
        }
    }

    @Override
    protected void updateFinishedCount(FinishedCount counter, Snapshot snapshot) {
        Item statement = screenState().statement();
        if (statement != null) {
            int answered =
                    snapshot.results().statements().get(statement.index()).answered();
            counter.show(
                    answered,
                    snapshot.results(),
                    text(
                            "screen.parts.answered-statement",
                            "all",
                            snapshot.results().respondents()));
        }
    }

    @Override
    protected void draw(StatementContent content) {
        halves.removeAll();
        halves.add(
                StatementAnswers.of(content, instrument, finishedCount()), StatementDiscussion.of(content, instrument));
    }
}
