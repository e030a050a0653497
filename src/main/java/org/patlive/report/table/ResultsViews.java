package org.patlive.report.table;

import static org.patlive.report.table.ResultsCell.decimal;
import static org.patlive.report.table.ResultsCell.whole;
import static org.patlive.report.table.ResultsCell.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.projection.ComparisonProjection;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.analysis.projection.ExportProjection.Answers;
import org.patlive.analysis.projection.ExportProjection.Part;
import org.patlive.analysis.projection.ExportProjection.Principle;
import org.patlive.analysis.projection.ExportProjection.Statement;
import org.patlive.analysis.projection.ExportProjection.Total;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.analysis.projection.Projection;
import org.patlive.analysis.projection.ScenarioProjection;
import org.patlive.analysis.projection.SignificanceProjection;
import org.patlive.analysis.projection.StatementProjection;
import org.patlive.analysis.projection.SuccessProjection;
import org.patlive.analysis.projection.TrendProjection;
import org.patlive.instrument.Band;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.instrument.ShortTitle;
import org.patlive.live.Snapshot;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.table.ResultsView.Row;

/** All views of a round's results that hold figures, in the order of the feedback meeting. */
final class ResultsViews {

    private static final List<String> TOTALS = Stream.concat(
                    Stream.of("Respondents", "Sum", "Mean", "Band"),
                    Arrays.stream(Band.values())
                            .map(BandRange::of)
                            .map(band -> "In " + range(band, false) + " (aggregate " + range(band, true) + ")"))
            .toList();
    private static final List<String> POINTS =
            List.of("Strongly agree (4)", "Agree (3)", "Disagree (2)", "Strongly disagree (1)");

    private final Snapshot snapshot;
    private final ExportProjection figures;
    private final Instrument instrument;

    ResultsViews(Snapshot snapshot, Instrument instrument) {
        this.snapshot = snapshot;
        this.figures = ExportProjection.of(snapshot.results());
        this.instrument = instrument;
    }

    List<ResultsView> all() {
        List<ResultsView> views = new ArrayList<>(List.of(
                restsOn(),
                dartboard(),
                heatmap(),
                statements(),
                significance(),
                success(),
                parts(
                        "Levels",
                        "Level",
                        ComparisonProjection.ofLevels(snapshot.results()).message(),
                        figures.levels()),
                parts(
                        "Organisations",
                        "Organisation",
                        ComparisonProjection.ofOrganisations(snapshot.results()).message(),
                        figures.organisations()),
                trend(),
                scenario()));
        if (!figures.individuals().isEmpty()) {
            views.add(partners());
        }
        return List.copyOf(views);
    }

    private ResultsView restsOn() {
        List<Row> rows = new ArrayList<>(List.of(
                new Row("", "respondents", "Answered anything", List.of(whole(figures.respondents()))),
                new Row("", "complete", "Answered all 36 statements", List.of(whole(figures.complete()))),
                new Row("", "release", "Release", List.of(whole(figures.release())))));
        if (snapshot.later() > 0) {
            rows.add(new Row(
                    "",
                    "later",
                    "Answered something later. " + PrintedFigures.LATER,
                    List.of(whole(snapshot.later()))));
        }
        return new ResultsView("Respondents", "", "", "What everything rests on", List.of("Number"), rows);
    }

    private ResultsView dartboard() {
        return new ResultsView(
                "Dartboard",
                snapshot.projection().dartboard().message(),
                "",
                "Principle",
                TOTALS,
                Stream.concat(
                                figures.principles().stream()
                                        .map(principle -> principle("", principle, totals(principle.total(), false))),
                                Stream.of(new Row("", "aggregate", "Aggregate", totals(figures.aggregate(), true))))
                        .toList());
    }

    private ResultsView heatmap() {
        List<Projection.Heatmap> modes = Arrays.stream(HeatmapMode.values())
                .map(mode -> Projection.heatmap(snapshot.results(), mode))
                .toList();
        return new ResultsView(
                "Heatmap",
                modes.getFirst().message(),
                "",
                "Element",
                List.of("Disagreement, %", "Mean score", "Gap between levels", "Between and within organisations"),
                Item.statements()
                        .map(item -> element(
                                item,
                                modes.stream()
                                        .map(mode -> printed(mode.cells().get(item.index())))
                                        .toList()))
                        .toList());
    }

    /** As the screen prints it; a number where it is one. */
    private static ResultsCell printed(Projection.Cell cell) {
        if (cell.division().isShown()) {
            return words(cell.text());
        }
        return ResultsCell.of(cell.percent(), percent -> {
            if (!cell.exact()) {
                return new ResultsCell.Hidden(Figure.Reason.COARSE.sentence(), cell.text());
            }
            try {
                return decimal(Double.parseDouble(cell.text()), cell.text().indexOf('.') < 0 ? 0 : 1);
            } catch (NumberFormatException withASign) {
                return words(cell.text());
            }
        });
    }

    private ResultsView statements() {
        return new ResultsView(
                "Statements",
                "",
                "",
                "Statement",
                Stream.of(
                                Stream.of("Answers"),
                                POINTS.stream(),
                                Stream.of(
                                        "Mean",
                                        "Disagreement (IOV)",
                                        "Agreement (A)",
                                        "How the answers lie",
                                        "Across the line",
                                        "Gap between organisations",
                                        "Gap within organisations",
                                        "Where organisations differ"))
                        .flatMap(part -> part)
                        .toList(),
                figures.statements().stream().map(this::statement).toList());
    }

    private Row statement(Statement statement) {
        StatementProjection seen = StatementProjection.of(snapshot.results(), statement.item());
        List<ResultsCell> cells = new ArrayList<>(answers(statement.answers(), statement.meanRange()));
        cells.add(ResultsCell.of(
                statement.iov(),
                statement.iovRange().isEmpty() ? "" : statement.iovRange() + " %",
                iov -> decimal(iov, 2)));
        cells.add(ResultsCell.of(statement.a(), a -> decimal(a, 2)));
        cells.add(ResultsCell.of(seen.pattern(), pattern -> words(pattern.words())));
        cells.add(ResultsCell.of(statement.acrossTheLine(), across -> words(across ? "yes" : "no")));
        cells.add(ResultsCell.of(statement.between(), gap -> decimal(gap, 1)));
        cells.add(ResultsCell.of(statement.within(), gap -> decimal(gap, 1)));
        cells.add(ResultsCell.of(statement.division(), division -> words(division.words())));
        return new Row(
                "",
                statement.item().code(),
                instrument.element(statement.item()).statement(),
                cells);
    }

    private ResultsView significance() {
        SignificanceProjection seen = SignificanceProjection.of(snapshot.results());
        List<Row> rows = new ArrayList<>();
        for (Principle principle : figures.principles()) {
            rows.add(principle(
                    "",
                    principle,
                    List.of(
                            band(principle.total(), false),
                            significance(principle),
                            words(
                                    seen.points().get(principle.number() - 1).isWeakAndSignificant()
                                            ? "weak and matters"
                                            : ""))));
        }
        rows.add(new Row(
                "",
                "agreement",
                "How far partners agree on what matters (Kendall’s W)",
                List.of(
                        ResultsCell.of(figures.agreement(), found -> words(found.n() + " partners weighted all six")),
                        ResultsCell.of(figures.agreement(), found -> decimal(found.w(), 2)),
                        words(figures.agreementWords()))));
        return new ResultsView(
                "Significance", seen.message(), "", "Principle", List.of("Band", "Significance", "In words"), rows);
    }

    private ResultsView success() {
        SuccessProjection seen = SuccessProjection.of(snapshot.results());
        return new ResultsView(
                "Success",
                seen.message(),
                "",
                "Statement",
                Stream.of(Stream.of("Answers"), POINTS.stream(), Stream.of("Mean"))
                        .flatMap(part -> part)
                        .toList(),
                List.of(new Row(
                        "",
                        Item.SUCCESS.code(),
                        instrument.completing().successStatement(),
                        answers(figures.success(), ""))));
    }

    private ResultsView parts(String name, String group, String message, List<Part> parts) {
        return new ResultsView(
                name,
                message,
                group,
                "Principle",
                Stream.concat(TOTALS.stream(), Stream.of("Significance")).toList(),
                parts.stream()
                        .flatMap(part -> Stream.concat(
                                part.principles().stream()
                                        .map(principle -> principle(
                                                part.name(),
                                                principle,
                                                Stream.concat(
                                                                totals(principle.total(), false).stream(),
                                                                Stream.of(significance(principle)))
                                                        .toList())),
                                Stream.of(new Row(
                                        part.name(),
                                        "aggregate",
                                        "Aggregate",
                                        Stream.concat(totals(part.aggregate(), true).stream(), Stream.of(words("")))
                                                .toList()))))
                        .toList());
    }

    private ResultsView trend() {
        TrendProjection trend = snapshot.trend();
        List<Row> rows = new ArrayList<>();
        for (int round = 0; round < trend.rounds().size(); round++) {
            for (TrendProjection.Line line : trend.lines()) {
                Figure<TrendProjection.Point> point = line.points().get(round);
                boolean aggregate = line.principle() == 0;
                rows.add(new Row(
                        trend.rounds().get(round),
                        aggregate ? "aggregate" : String.valueOf(line.principle()),
                        aggregate ? "Aggregate" : ShortTitle.of(line.principle()),
                        List.of(
                                ResultsCell.of(point, found -> whole(found.n())),
                                ResultsCell.of(
                                        point,
                                        found -> found.exact()
                                                ? decimal(found.mean(), 1)
                                                : new ResultsCell.Hidden(Figure.Reason.COARSE.sentence(), "")),
                                ResultsCell.of(point, found -> words(range(BandRange.of(found.band()), aggregate))))));
            }
        }
        return new ResultsView(
                "Trend", trend.message(), "Round", "Principle", List.of("Respondents", "Mean", "Band"), rows);
    }

    private ResultsView scenario() {
        ScenarioProjection seen = ScenarioProjection.of(snapshot.results());
        return new ResultsView(
                "Scenario",
                seen.message(),
                "",
                "Suggestion",
                List.of("Scenario", "Or", "Reasons"),
                List.of(new Row(
                        "",
                        "suggestion",
                        "Suggested, the group decides",
                        List.of(
                                ResultsCell.of(figures.scenario(), found -> words(found.letter())),
                                ResultsCell.of(
                                        figures.scenario(), found -> words(String.join(", ", found.alternatives()))),
                                ResultsCell.of(
                                        figures.scenario(), found -> words(String.join(" ", found.reasons())))))));
    }

    /** Open mode alone: each partner's own totals and whole sheet. */
    private ResultsView partners() {
        List<String> columns = Stream.of(
                        Stream.of("Organisation", "Level"),
                        IntStream.rangeClosed(1, 6).mapToObj(number -> "Total " + number),
                        Stream.of("Aggregate"),
                        Item.all().stream().map(Item::code))
                .flatMap(part -> part)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (var partner : figures.individuals()) {
            List<ResultsCell> cells = new ArrayList<>(List.of(words(partner.organisation()), words(partner.level())));
            partner.totals().forEach(total -> cells.add(ResultsCell.of(total, ResultsCell::whole)));
            cells.add(ResultsCell.of(partner.aggregate(), ResultsCell::whole));
            partner.answers().forEach(answer -> cells.add(answer == 0 ? words("") : whole(answer)));
            rows.add(new Row("", String.valueOf(rows.size() + 1), partner.name(), cells));
        }
        return new ResultsView("Partners", "Open mode: everybody’s own answers", "", "Partner", columns, rows);
    }

    private Row principle(String group, Principle principle, List<ResultsCell> cells) {
        return new Row(
                group,
                String.valueOf(principle.number()),
                instrument.principle(principle.number()).title(),
                cells);
    }

    private Row element(Item item, List<ResultsCell> cells) {
        return new Row("", item.code(), instrument.element(item).title(), cells);
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
        return ResultsCell.of(total.band(), band -> words(range(band, aggregate)));
    }

    private static ResultsCell significance(Principle principle) {
        return ResultsCell.of(principle.significance(), mean -> decimal(mean, 1));
    }

    private static List<ResultsCell> answers(Answers answers, String meanRange) {
        List<ResultsCell> cells = new ArrayList<>(List.of(ResultsCell.of(answers.n(), ResultsCell::whole)));
        for (int point = 0; point < POINTS.size(); point++) {
            int place = point;
            cells.add(ResultsCell.of(answers.counts(), counts -> whole(counts.get(place))));
        }
        cells.add(ResultsCell.of(answers.mean(), meanRange, mean -> decimal(mean, 2)));
        return cells;
    }

    private static String range(BandRange band, boolean aggregate) {
        return aggregate ? PrintedFigures.aggregateRange(band) : PrintedFigures.range(band);
    }
}
