package org.patlive.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.function.Function;
import org.patlive.analysis.Projection;
import org.patlive.analysis.Results;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** Stage 3: the pictures, and the results in the words of the publication. */
final class AnalysisStage extends Div {

    AnalysisStage(Signal<Snapshot> newest, Instrument instrument) {
        addClassName("console-analysis");
        Paragraph rest = new Paragraph();
        rest.setId("rests-on");
        Div results = new Div(
                picture(
                        newest,
                        "Dartboard",
                        "The mean over partners and the darts",
                        ResultPictures.dartboard(),
                        now -> now.projection().dartboard(),
                        Projection.Dartboard::message),
                picture(
                        newest,
                        "Heatmap",
                        "Disagreement",
                        ResultPictures.heatmap(),
                        now -> now.projection().heatmap(),
                        Projection.Heatmap::message),
                words(newest, instrument),
                new ClosingInWords(newest, instrument),
                new GroupTables(newest, instrument));
        results.addClassName("console-results");
        Following.part(this, newest, Snapshot::results, now -> {
            rest.setText(restsOn(now));
            results.setVisible(now.respondents() > 0);
        });
        add(sheet(Arrival.at(new H2(Stage.ANALYSIS.label())), rest), results, new Guidance(instrument, Stage.ANALYSIS));
    }

    private static <T> Section picture(
            Signal<Snapshot> newest,
            String title,
            String ours,
            ResultPictures.Picture<T> picture,
            Function<Snapshot, T> part,
            Function<T, String> message) {
        Paragraph says = new Paragraph();
        says.addClassName("console-message");
        Section section = sheet(new H3(title), new OurOwn(ours), says, picture.component());
        Following.part(section, newest, part, now -> {
            says.setText(message.apply(now));
            picture.show().accept(now);
        });
        return section;
    }

    private static Section words(Signal<Snapshot> newest, Instrument instrument) {
        Section words = sheet(
                new H3("Results in the words of the publication"),
                new OurOwn("The publication scores each partner’s own sheet; applying it to the mean over partners is "
                        + "our addition"));
        instrument.principles().forEach(principle -> words.add(new PrincipleInWords(newest, principle)));
        words.add(new AggregateInWords(newest, instrument));
        return words;
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
