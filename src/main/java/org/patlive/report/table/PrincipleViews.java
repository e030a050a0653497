package org.patlive.report.table;

import static org.patlive.report.table.ResultsCell.decimal;
import static org.patlive.report.table.ResultsCell.text;
import static org.patlive.report.table.ResultsCell.whole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.projection.ComparisonProjection;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.analysis.projection.ExportProjection.GroupFigures;
import org.patlive.analysis.projection.ExportProjection.Principle;
import org.patlive.analysis.projection.ExportProjection.Total;
import org.patlive.analysis.projection.SignificanceProjection;
import org.patlive.instrument.Band;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.table.ResultsView.Row;
import org.patlive.shared.text.Texts;
import org.patlive.words.NameWords;

/** The views of results by principle: dartboard, significance, levels and organisations. */
final class PrincipleViews {

    private final Snapshot snapshot;
    private final ExportProjection figures;
    private final Instrument instrument;

    PrincipleViews(Snapshot snapshot, ExportProjection figures, Instrument instrument) {
        this.snapshot = snapshot;
        this.figures = figures;
        this.instrument = instrument;
    }

    ResultsView dartboard() {
        return new ResultsView(
                Texts.text("report.picture.dartboard"),
                snapshot.projection().dartboard().sentence().words(),
                "",
                Texts.text("report.table.principle"),
                totals(),
                Stream.concat(
                                figures.principles().stream()
                                        .map(principle -> principle("", principle, totals(principle.total(), false))),
                                Stream.of(new Row(
                                        "",
                                        "aggregate",
                                        Texts.text("report.table.aggregate"),
                                        totals(figures.aggregate(), true))))
                        .toList());
    }

    ResultsView significance() {
        SignificanceProjection projection = SignificanceProjection.of(snapshot.results());
        List<Row> rows = new ArrayList<>();
        for (Principle principle : figures.principles()) {
            rows.add(principle(
                    "",
                    principle,
                    List.of(
                            band(principle.total(), false),
                            significance(principle),
                            text(
                                    projection
                                                    .points()
                                                    .get(principle.number() - 1)
                                                    .isWeakAndSignificant()
                                            ? Texts.text("report.table.weak-and-significant")
                                            : ""))));
        }
        rows.add(new Row(
                "",
                "agreement",
                Texts.text("report.table.agreement"),
                List.of(
                        ResultsCell.of(
                                figures.agreement(),
                                value -> text(Texts.text("report.table.rated-all", "count", value.n()))),
                        ResultsCell.of(figures.agreement(), value -> decimal(value.w(), 2)),
                        text(figures.agreementSentence().words()))));
        return new ResultsView(
                Texts.text("report.significance.heading"),
                projection.sentence().words(),
                "",
                Texts.text("report.table.principle"),
                List.of(
                        Texts.text("report.table.band"),
                        Texts.text("report.significance.heading"),
                        Texts.text("report.table.in-words")),
                rows);
    }

    ResultsView levels() {
        return groups(
                Texts.text("report.groups.levels"),
                Texts.text("report.table.level"),
                ComparisonProjection.ofLevels(snapshot.results()).sentence().words(),
                figures.levels());
    }

    ResultsView organisations() {
        return groups(
                Texts.text("report.groups.organisations"),
                Texts.text("report.table.organisation"),
                ComparisonProjection.ofOrganisations(snapshot.results())
                        .sentence()
                        .words(),
                figures.organisations());
    }

    private ResultsView groups(String name, String group, String message, List<GroupFigures> parts) {
        return new ResultsView(
                name,
                message,
                group,
                Texts.text("report.table.principle"),
                Stream.concat(totals().stream(), Stream.of(Texts.text("report.significance.heading")))
                        .toList(),
                parts.stream()
                        .flatMap(part -> Stream.concat(
                                part.principles().stream()
                                        .map(principle -> principle(
                                                NameWords.group(part.name()),
                                                principle,
                                                Stream.concat(
                                                                totals(principle.total(), false).stream(),
                                                                Stream.of(significance(principle)))
                                                        .toList())),
                                Stream.of(new Row(
                                        NameWords.group(part.name()),
                                        "aggregate",
                                        Texts.text("report.table.aggregate"),
                                        Stream.concat(totals(part.aggregate(), true).stream(), Stream.of(text("")))
                                                .toList()))))
                        .toList());
    }

    private Row principle(String group, Principle principle, List<ResultsCell> cells) {
        return new Row(
                group,
                String.valueOf(principle.number()),
                instrument.principle(principle.number()).title(),
                cells);
    }

    private static List<String> totals() {
        return Stream.concat(
                        Stream.of(
                                Texts.text("report.table.partners"),
                                Texts.text("report.table.sum"),
                                Texts.text("report.table.mean"),
                                Texts.text("report.table.band")),
                        Arrays.stream(Band.values()).map(BandRange::of).map(PrincipleViews::inBand))
                .toList();
    }

    private static String inBand(BandRange band) {
        return Texts.text(
                "report.table.in-band-or-aggregate", "band", range(band, false), "aggregate", range(band, true));
    }

    private static List<ResultsCell> totals(Total total, boolean aggregate) {
        List<ResultsCell> cells = new ArrayList<>(List.of(
                ResultsCell.of(total.n(), ResultsCell::whole),
                ResultsCell.of(total.sum(), ResultsCell::whole),
                ResultsCell.of(total.mean(), mean -> decimal(mean, 1)),
                band(total, aggregate)));
        for (Band band : Band.values()) {
            cells.add(ResultsCell.of(total.bandCounts(), counts -> whole(counts.getOrDefault(band, 0))));
        }
        return cells;
    }

    private static ResultsCell band(Total total, boolean aggregate) {
        return ResultsCell.of(total.band(), band -> text(range(band, aggregate)));
    }

    private static ResultsCell significance(Principle principle) {
        return ResultsCell.of(principle.significance(), mean -> decimal(mean, 1));
    }

    /** Returns the points of a band of totals, or of aggregates. */
    static String range(BandRange band, boolean aggregate) {
        return aggregate ? PrintedFigures.aggregateRange(band) : PrintedFigures.range(band);
    }
}
