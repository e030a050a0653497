package org.patlive.screen;

import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.Optional;
import org.patlive.assessment.Look;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;

/** One statement: how we answered it, what lies behind it, and what the room makes of it. */
class StatementScene extends ResultScene<StatementPart> {

    private final Instrument instrument;
    private final AskingLine asking = new AskingLine();
    private final Div place = new Div();

    StatementScene(Instrument instrument) {
        super("pat-scene-statement");
        this.instrument = instrument;
        place.addClassName("pat-scene-halves");
        stage().add(place, asking);
    }

    @Override
    String message(Snapshot now) {
        Item statement = staging().statement();
        if (statement == null) {
            return "No statement has been chosen yet";
        }
        return StatementPart.asked(now, statement)
                .map(Look::kind)
                .map(AskingLine::question)
                .orElseGet(() -> current(now).message());
    }

    @Override
    Optional<String> whyNothing(Snapshot now) {
        // What the statement says is no secret, whatever its answers are.
        return staging().statement() == null
                ? Optional.of("The facilitator chooses one from the heatmap or the agenda.")
                : Optional.empty();
    }

    @Override
    StatementPart part(Snapshot now) {
        return StatementPart.of(now, Objects.requireNonNull(staging().statement()));
    }

    @Override
    void show(Snapshot now) {
        super.show(now);
        Item statement = staging().statement();
        asking.show(statement == null ? Optional.empty() : StatementPart.asked(now, statement), now);
        if (statement != null) {
            getElement().setAttribute("data-statement", statement.code());
        }
    }

    @Override
    void count(FinishedSoFar counter, Snapshot now) {
        Item statement = staging().statement();
        if (statement != null) {
            int answered = now.results().statements().get(statement.index()).answered();
            counter.show(answered, now.results(), "answered this statement");
        }
    }

    @Override
    void draw(StatementPart part) {
        place.removeAll();
        place.add(StatementAnswers.of(part, instrument, soFar()), StatementTalk.of(part, instrument));
    }
}
