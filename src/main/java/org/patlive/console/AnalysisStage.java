package org.patlive.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import org.patlive.analysis.Results;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** Stage 3: the pictures, and the results in the words of the publication. */
final class AnalysisStage extends Div {

    private final Signal<Snapshot> newest;

    AnalysisStage(Signal<Snapshot> newest, Instrument instrument) {
        this.newest = newest;
        addClassName("console-analysis");
        Paragraph rest = new Paragraph();
        rest.setId("rests-on");
        Following.part(rest, newest, Snapshot::results, results -> rest.setText(restsOn(results)));
        add(sheet(Arrival.at(new H2(Stage.ANALYSIS.label())), rest));

        var dartboard = ResultPictures.dartboard();
        Component board = dartboard.component();
        Following.part(board, newest, now -> now.projection().dartboard(), dartboard.show());
        add(sheet(new H3("Dartboard"), new OurOwn("The mean over partners and the darts"), board));

        var heatmap = ResultPictures.heatmap();
        Component map = heatmap.component();
        Following.part(map, newest, now -> now.projection().heatmap(), heatmap.show());
        add(sheet(new H3("Heatmap"), new OurOwn("Disagreement"), map));

        Section words = sheet(
                new H3("Results in the words of the publication"),
                new OurOwn("The publication scores each partner’s own sheet; applying it to the mean over partners is "
                        + "our addition"));
        instrument.principles().forEach(principle -> words.add(new PrincipleInWords(newest, principle)));
        words.add(new AggregateInWords(newest, instrument));
        add(words, new ClosingInWords(newest, instrument), new GroupTables(newest, instrument));
        add(new Guidance(instrument, Stage.ANALYSIS));
    }

    private static Section sheet(Component... parts) {
        Section section = new Section(parts);
        section.addClassName("console-sheet");
        return section;
    }

    private static String restsOn(Results results) {
        return switch (results.respondents()) {
            case 0 -> "Nothing can be shown yet: no partner’s answers have been released.";
            default ->
                "This rests on the answers of " + Words.partners(results.respondents()) + "; " + results.complete()
                        + " answered all 36 statements.";
        };
    }
}
