package org.patlive.console.partnership;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.patlive.analysis.figure.BandRange;
import org.patlive.assessment.respondent.ParticipantCounts;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.StateBadge;
import org.patlive.shared.text.Dates;

/** A link to a round, with how many take part, when it was created, its aggregate and its state. */
final class RoundLink extends Div {

    RoundLink(ListedRound listed) {
        RoundData round = listed.overview().round();
        addClassName("console-round-link");
        Span facts = new Span(facts(listed));
        facts.addClassName("console-soft");
        add(ConsoleAddress.link(listed.title(), ConsoleAddress.of(round.id())), facts);
        listed.aggregate().map(RoundLink::band).ifPresent(this::add);
        add(new StateBadge(round.state()));
    }

    private static String facts(ListedRound listed) {
        ParticipantCounts partners = listed.overview().partners();
        String date = Dates.brief(listed.overview().created());
        return switch (listed.overview().round().state()) {
            case DRAFT -> text("console.partnership.facts-draft", "date", date);
            case OPEN ->
                text(
                        "console.partnership.facts-open",
                        "joined",
                        partners.joined(),
                        "finished",
                        partners.finished(),
                        "date",
                        date);
            case CLOSED -> text("console.partnership.facts-closed", "count", partners.joined(), "date", date);
        };
    }

    private static Span band(BandRange range) {
        Span band = new Span(text("console.partnership.aggregate", "range", range.printedAggregateRange()));
        band.addClassName("console-band");
        band.getElement().setAttribute("data-band", range.best().name().toLowerCase(Locale.ROOT));
        return band;
    }
}
