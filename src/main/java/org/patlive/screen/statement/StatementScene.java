package org.patlive.screen.statement;

import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.Optional;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.FinishedCount;
import org.patlive.screen.parts.ResultScene;

/** One statement: how we answered it, what lies behind it, and what the room makes of it. */
public class StatementScene extends ResultScene<StatementContent> {

    private final Instrument instrument;
    private final QuestionLine asking = new QuestionLine();
    private final Div place = new Div();

    public StatementScene(Instrument instrument) {
        super("pat-scene-statement");
        this.instrument = instrument;
        place.addClassName("pat-scene-halves");
        stage().add(place, asking);
    }

    @Override
    public String message(Snapshot now) {
        Item statement = staging().statement();
        if (statement == null) {
            return "No statement has been chosen yet";
        }
        return StatementContent.asked(now, statement)
                .map(RoomQuestion::kind)
                .map(QuestionLine::question)
                .orElseGet(() -> current(now).message());
    }

    @Override
    protected Optional<String> whyNothing(Snapshot now) {
        // What the statement says is no secret, whatever its answers are.
        return staging().statement() == null
                ? Optional.of("The facilitator chooses one from the heatmap or the agenda.")
                : Optional.empty();
    }

    @Override
    protected StatementContent part(Snapshot now) {
        return StatementContent.of(now, Objects.requireNonNull(staging().statement()));
    }

    @Override
    public void show(Snapshot now) {
        super.show(now);
        Item statement = staging().statement();
        asking.show(statement == null ? Optional.empty() : StatementContent.asked(now, statement), now);
        if (statement != null) {
            getElement().setAttribute("data-statement", statement.code());
        }
    }

    @Override
    protected void count(FinishedCount counter, Snapshot now) {
        Item statement = staging().statement();
        if (statement != null) {
            int answered = now.results().statements().get(statement.index()).answered();
            counter.show(answered, now.results(), "answered this statement");
        }
    }

    @Override
    protected void draw(StatementContent part) {
        place.removeAll();
        place.add(StatementAnswers.of(part, instrument, soFar()), StatementDiscussion.of(part, instrument));
    }
}
