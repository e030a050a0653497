package org.patlive.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.stream.IntStream;
import org.patlive.analysis.Figure;
import org.patlive.analysis.Results;
import org.patlive.instrument.Band;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/**
 * The results read with the sentences of the publication, which are written for one partner's own sheet; applying them to
 * means is our addition and says so.
 */
final class ResultsInWords extends Section {

    private final Signal<Snapshot> newest;
    private final Instrument instrument;
    private final Select<Reading> whose = new Select<>();
    private final Div group = new Div();
    private final Div one = new Div();
    private final OurOwn ours = new OurOwn(
            "The publication scores each partner’s own sheet; applying it to a mean over partners is our addition");

    ResultsInWords(Signal<Snapshot> newest, Instrument instrument) {
        this.newest = newest;
        this.instrument = instrument;
        addClassName("console-sheet");
        whose.setLabel("Whose results");
        whose.setId("reading");
        whose.setItemLabelGenerator(Reading::label);
        add(new H3("Results in the words of the publication"), whose, ours, group, one);
        instrument.principles().forEach(principle -> group.add(new PrincipleInWords(newest, principle)));
        group.add(new AggregateInWords(newest, instrument));
        Following.part(this, newest, now -> Reading.all(now.results()), this::offer);
        Following.part(one, newest, Snapshot::results, results -> show());
        whose.addValueChangeListener(change -> show());
    }

    private void offer(List<Reading> readings) {
        Reading chosen = whose.getValue();
        whose.setItems(readings);
        whose.setValue(chosen != null && readings.contains(chosen) ? chosen : readings.getFirst());
        whose.setVisible(readings.size() > 1);
    }

    private void show() {
        Reading reading = whose.getValue();
        boolean ofGroup = reading == null || reading instanceof Reading.OfGroup;
        group.setVisible(ofGroup);
        ours.setVisible(!(reading instanceof Reading.OfPartner));
        one.removeAll();
        Results results = newest.peek().results();
        switch (reading) {
            case Reading.OfOrganisation organisation ->
                results.organisations().stream()
                        .filter(found -> found.name().equals(organisation.name()))
                        .findFirst()
                        .ifPresent(this::show);
            case Reading.OfPartner partner
            when partner.place() < results.individuals().size() ->
                show(results.individuals().get(partner.place()));
            case null, default -> {}
        }
    }

    private void show(Results.Group organisation) {
        List<Figure<Reads>> totals = organisation.principles().stream()
                .map(principle -> principle.score().map(ResultsInWords::mean))
                .toList();
        show(totals, organisation.aggregate().map(ResultsInWords::mean));
    }

    private void show(Results.Individual partner) {
        List<Figure<Reads>> totals = partner.totals().stream()
                .map(total -> total.map(points -> new Reads("Total " + points + " of 24", Band.ofTotals(points, 1))))
                .toList();
        show(
                totals,
                partner.aggregate()
                        .map(points -> new Reads("Aggregate " + points + " of 144", Band.ofAggregates(points, 1))));
    }

    private void show(List<Figure<Reads>> totals, Figure<Reads> aggregate) {
        IntStream.range(0, totals.size()).forEach(index -> {
            Instrument.Principle principle = instrument.principles().get(index);
            one.add(InWords.of(
                    principle.number() + " " + principle.stage3Title(), totals.get(index), principle.bands()));
        });
        one.add(InWords.of("Aggregate score", aggregate, instrument.analysis().aggregates()));
    }

    private static Reads mean(Results.Score score) {
        return new Reads("Mean " + Words.decimal(score.mean()) + ", " + Words.partners(score.n()), score.band());
    }
}
