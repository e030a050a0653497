package org.patlive.console.feedback;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.result.Results;
import org.patlive.console.parts.FigureTables;
import org.patlive.console.parts.FigureText;
import org.patlive.console.parts.NotInPublicationNote;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.ShortTitle;
import org.patlive.live.Snapshot;

/** Means of organisations and of levels, and in Open mode each partner's own totals. */
final class GroupTables extends Section {

    private final Signal<Snapshot> newest;
    private final List<String> columns;

    GroupTables(Signal<Snapshot> newest, Instrument instrument) {
        this.newest = newest;
        this.columns = Stream.concat(
                        instrument.principles().stream()
                                .map(principle -> principle.number() + " " + ShortTitle.of(principle)),
                        Stream.of("Aggregate"))
                .toList();
        addClassName("console-sheet");
        add(new H3("Organisations, levels, partners"), new NotInPublicationNote("Group means"));
        table("Group means by organisation", "Organisation", results -> groups(results.organisations()));
        table("Group means by level", "Level", results -> groups(results.levels()));
        SnapshotBinding.part(
                this,
                newest,
                now -> !now.results().organisations().isEmpty()
                        || !now.results().levels().isEmpty()
                        || !now.results().individuals().isEmpty(),
                this::setVisible);
        table("Each partner’s own totals", "Partner", results -> individuals(results.individuals()));
    }

    private void table(String caption, String first, Function<Results, List<List<String>>> rows) {
        NativeTable table = new NativeTable();
        List<String> headings =
                Stream.concat(Stream.of(first), columns.stream()).toList();
        Div scroll = FigureTables.scrolling(table, caption);
        add(scroll);
        SnapshotBinding.part(scroll, newest, now -> rows.apply(now.results()), filled -> {
            FigureTables.fill(table, caption, headings, filled);
            scroll.setVisible(!filled.isEmpty());
        });
    }

    private static List<List<String>> groups(List<Results.Group> groups) {
        return groups.stream()
                .map(group -> row(
                        group.name(),
                        Stream.concat(
                                        group.principles().stream().map(Results.PrincipleResult::score),
                                        Stream.of(group.aggregate()))
                                .map(score -> score.map(Results.Score::mean))
                                .map(mean -> FigureText.of(mean, FigureText::decimal))))
                .toList();
    }

    private static List<List<String>> individuals(List<Results.Individual> partners) {
        return partners.stream()
                .map(partner -> row(
                        partner.organisation().isEmpty()
                                ? partner.name()
                                : partner.name() + ", " + partner.organisation(),
                        Stream.concat(partner.totals().stream(), Stream.of(partner.aggregate()))
                                .map((Figure<Integer> total) -> FigureText.of(total, String::valueOf))))
                .toList();
    }

    private static List<String> row(String name, Stream<String> cells) {
        return Stream.concat(Stream.of(name), cells).toList();
    }
}
