package org.patlive.console.feedback;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.stream.IntStream;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.result.Results;
import org.patlive.console.parts.FigureText;
import org.patlive.console.parts.NotInPublicationNote;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.instrument.Band;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/**
 * The results read with the sentences of the publication, which are written for one partner's own sheet; applying them to
 * means is our addition and says so.
 */
final class ResultsText extends Section {

    private final Signal<Snapshot> newest;
    private final Instrument instrument;
    private final Select<ResultsOf> whose = new Select<>();
    private final Div group = new Div();
    private final Div one = new Div();
    private final NotInPublicationNote ours = new NotInPublicationNote(
            "The publication scores each partner’s own sheet; applying it to a mean over partners is our addition");

    ResultsText(Signal<Snapshot> newest, Instrument instrument) {
        this.newest = newest;
        this.instrument = instrument;
        addClassName("console-sheet");
        whose.setLabel("Whose results");
        whose.setId("reading");
        whose.setItemLabelGenerator(ResultsOf::label);
        add(new H3("Results in the words of the publication"), whose, ours, group, one);
        instrument.principles().forEach(principle -> group.add(new PrincipleText(newest, principle)));
        group.add(new AggregateText(newest, instrument));
        SnapshotBinding.part(this, newest, now -> ResultsOf.all(now.results()), this::offer);
        SnapshotBinding.part(one, newest, Snapshot::results, results -> show());
        whose.addValueChangeListener(change -> show());
    }

    private void offer(List<ResultsOf> readings) {
        ResultsOf chosen = whose.getValue();
        whose.setItems(readings);
        whose.setValue(chosen != null && readings.contains(chosen) ? chosen : readings.getFirst());
        whose.setVisible(readings.size() > 1);
    }

    private void show() {
        ResultsOf reading = whose.getValue();
        boolean ofGroup = reading == null || reading instanceof ResultsOf.OfGroup;
        group.setVisible(ofGroup);
        ours.setVisible(!(reading instanceof ResultsOf.OfPartner));
        one.removeAll();
        Results results = newest.peek().results();
        switch (reading) {
            case ResultsOf.OfOrganisation organisation ->
                results.organisations().stream()
                        .filter(found -> found.name().equals(organisation.name()))
                        .findFirst()
                        .ifPresent(this::show);
            case ResultsOf.OfPartner partner
            when partner.place() < results.individuals().size() ->
                show(results.individuals().get(partner.place()));
            case null, default -> {}
        }
    }

    private void show(Results.Group organisation) {
        List<Figure<ScoreText>> totals = organisation.principles().stream()
                .map(principle -> principle.score().map(ResultsText::mean))
                .toList();
        show(totals, organisation.aggregate().map(ResultsText::mean));
    }

    private void show(Results.Individual partner) {
        List<Figure<ScoreText>> totals = partner.totals().stream()
                .map(total ->
                        total.map(points -> new ScoreText("Total " + points + " of 24", Band.ofTotals(points, 1))))
                .toList();
        show(
                totals,
                partner.aggregate()
                        .map(points -> new ScoreText("Aggregate " + points + " of 144", Band.ofAggregates(points, 1))));
    }

    private void show(List<Figure<ScoreText>> totals, Figure<ScoreText> aggregate) {
        IntStream.range(0, totals.size()).forEach(index -> {
            Instrument.Principle principle = instrument.principles().get(index);
            one.add(BandSentence.of(
                    principle.number() + " " + principle.stage3Title(), totals.get(index), principle.bands()));
        });
        one.add(BandSentence.of(
                "Aggregate score", aggregate, instrument.analysis().aggregates()));
    }

    private static ScoreText mean(Results.Score score) {
        return new ScoreText(
                "Mean " + FigureText.decimal(score.mean()) + ", " + FigureText.partners(score.n()), score.band());
    }
}
