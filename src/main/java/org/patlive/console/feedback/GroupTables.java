package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.result.Results;
import org.patlive.console.parts.DataTables;
import org.patlive.console.parts.FigureText;
import org.patlive.console.parts.NotInPublicationNote;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.ShortTitle;
import org.patlive.live.Snapshot;
import org.patlive.shared.text.Texts;
import org.patlive.words.HiddenWords;
import org.patlive.words.NameWords;

/**
 * Tables of the group means by organisation and by level, and in Open mode of each partner's totals. A hidden figure is a dash;
 * below the table stands why, once for all of them.
 */
final class GroupTables extends Section {

    private final Signal<Snapshot> snapshots;
    private final List<String> columns;

    private record Row(String name, List<Figure<String>> figures) {

        List<String> cells() {
            return Stream.concat(Stream.of(name), figures.stream().map(figure -> figure.value()
                            .orElse("–")))
                    .toList();
        }
    }

    GroupTables(Signal<Snapshot> snapshots, Instrument instrument) {
        this.snapshots = snapshots;
        this.columns = Stream.concat(
                        instrument.principles().stream()
                                .map(principle -> principle.number() + " " + ShortTitle.of(principle)),
                        Stream.of(text("console.feedback.groups.aggregate")))
                .toList();
        addClassName("console-sheet");
        add(
                new H3(text("console.feedback.groups.title")),
                new NotInPublicationNote(text("console.feedback.groups.addition")));
        table(
                text("console.feedback.groups.by-organisation"),
                text("console.feedback.groups.organisation"),
                results -> groups(results.organisations()));
        table(
                text("console.feedback.groups.by-level"),
                text("console.feedback.groups.level"),
                results -> groups(results.levels()));
        SnapshotBinding.bind(
                this,
                snapshots,
                snapshot -> !snapshot.results().organisations().isEmpty()
                        || !snapshot.results().levels().isEmpty()
                        || !snapshot.results().individuals().isEmpty(),
                this::setVisible);
        table(
                text("console.feedback.groups.by-partner"),
                text("console.feedback.groups.partner"),
                results -> individuals(results.individuals()));
    }

    private void table(String caption, String firstColumn, Function<Results, List<Row>> rows) {
        NativeTable table = new NativeTable();
        List<String> headings =
                Stream.concat(Stream.of(firstColumn), columns.stream()).toList();
        Div scroll = DataTables.scrolling(table, caption);
        Paragraph hidden = new Paragraph();
        hidden.addClassName("console-soft");
        add(scroll, hidden);
        SnapshotBinding.bind(scroll, snapshots, snapshot -> rows.apply(snapshot.results()), current -> {
            DataTables.fill(
                    table, caption, headings, current.stream().map(Row::cells).toList());
            scroll.setVisible(!current.isEmpty());
            List<String> reasons = reasons(current);
            hidden.setText(text("console.feedback.groups.hidden", "reasons", reasons));
            hidden.setVisible(!reasons.isEmpty());
        });
    }

    private static List<Row> groups(List<Results.Group> groups) {
        return groups.stream()
                .map(group -> new Row(
                        NameWords.group(group.name()),
                        Stream.concat(
                                        group.principles().stream().map(Results.PrincipleResult::score),
                                        Stream.of(group.aggregate()))
                                .map(score -> score.map(Results.Score::mean).map(FigureText::decimal))
                                .toList()))
                .toList();
    }

    private static List<Row> individuals(List<Results.Individual> partners) {
        return partners.stream()
                .map(partner -> new Row(
                        partner.organisation().isEmpty()
                                ? NameWords.partner(partner.name())
                                : Texts.series(List.of(
                                        NameWords.partner(partner.name()), NameWords.group(partner.organisation()))),
                        Stream.concat(partner.totals().stream(), Stream.of(partner.aggregate()))
                                .map((Figure<Integer> total) -> total.map(String::valueOf))
                                .toList()))
                .toList();
    }

    private static List<String> reasons(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.figures().stream())
                .flatMap(figure -> figure.reason().stream())
                .map(HiddenWords::inPlace)
                .distinct()
                .toList();
    }
}
