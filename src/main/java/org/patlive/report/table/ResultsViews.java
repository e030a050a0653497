package org.patlive.report.table;

import static org.patlive.report.table.ResultsCell.decimal;
import static org.patlive.report.table.ResultsCell.text;
import static org.patlive.report.table.ResultsCell.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.analysis.projection.ScenarioProjection;
import org.patlive.analysis.projection.TrendProjection;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.instrument.ShortTitle;
import org.patlive.live.Snapshot;
import org.patlive.report.table.ResultsView.Row;
import org.patlive.shared.text.Texts;
import org.patlive.words.HiddenWords;
import org.patlive.words.NameWords;
import org.patlive.words.ScenarioWords;

/** All views of a round's results that hold figures, in the order of the feedback meeting. */
final class ResultsViews {

    private final Snapshot snapshot;
    private final ExportProjection figures;
    private final Instrument instrument;

    ResultsViews(Snapshot snapshot, Instrument instrument) {
        this.snapshot = snapshot;
        this.figures = ExportProjection.of(snapshot.results());
        this.instrument = instrument;
    }

    List<ResultsView> all() {
        PrincipleViews principles = new PrincipleViews(snapshot, figures, instrument);
        StatementViews statements = new StatementViews(snapshot, figures, instrument);
        List<ResultsView> views = new ArrayList<>(List.of(
                respondents(),
                principles.dartboard(),
                statements.heatmap(),
                statements.statements(),
                principles.significance(),
                statements.success(),
                principles.levels(),
                principles.organisations(),
                trend(),
                scenario()));
        if (!figures.individuals().isEmpty()) {
            views.add(individuals());
        }
        return List.copyOf(views);
    }

    private ResultsView respondents() {
        List<Row> rows = new ArrayList<>(List.of(
                new Row(
                        "",
                        "respondents",
                        Texts.text("report.table.answered-anything"),
                        List.of(whole(figures.respondents()))),
                new Row("", "complete", Texts.text("report.table.answered-all"), List.of(whole(figures.complete()))),
                new Row("", "release", Texts.text("report.table.release"), List.of(whole(figures.release())))));
        if (snapshot.laterRespondents() > 0) {
            rows.add(new Row(
                    "",
                    "later",
                    Texts.text("report.table.answered-later"),
                    List.of(whole(snapshot.laterRespondents()))));
        }
        return new ResultsView(
                Texts.text("report.table.participation"),
                "",
                "",
                Texts.text("report.table.who-answered"),
                List.of(Texts.text("report.table.number")),
                rows);
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
                        aggregate ? Texts.text("report.table.aggregate") : ShortTitle.of(line.principle()),
                        List.of(
                                ResultsCell.of(point, value -> whole(value.n())),
                                ResultsCell.of(
                                        point,
                                        value -> value.exact()
                                                ? decimal(value.mean(), 1)
                                                : new ResultsCell.Hidden(
                                                        HiddenWords.inPlace(Figure.Reason.COARSE), "")),
                                ResultsCell.of(
                                        point,
                                        value -> text(PrincipleViews.range(BandRange.of(value.band()), aggregate))))));
            }
        }
        return new ResultsView(
                Texts.text("report.trend.heading"),
                trend.sentence().words(),
                Texts.text("report.table.round"),
                Texts.text("report.table.principle"),
                List.of(
                        Texts.text("report.table.partners"),
                        Texts.text("report.table.mean"),
                        Texts.text("report.table.band")),
                rows);
    }

    private ResultsView scenario() {
        ScenarioProjection projection = ScenarioProjection.of(snapshot.results());
        return new ResultsView(
                Texts.text("report.field.scenario"),
                projection.sentence().words(),
                "",
                Texts.text("report.table.suggestion-heading"),
                List.of(
                        Texts.text("report.field.scenario"),
                        Texts.text("report.table.alternatives"),
                        Texts.text("report.table.reasons")),
                List.of(new Row(
                        "",
                        "suggestion",
                        Texts.text("report.table.suggestion"),
                        List.of(
                                ResultsCell.of(figures.scenario(), value -> text(value.letter())),
                                ResultsCell.of(figures.scenario(), value -> text(Texts.list(value.alternatives()))),
                                ResultsCell.of(
                                        figures.scenario(),
                                        value -> text(String.join(" ", ScenarioWords.reasons(value))))))));
    }

    /** In Open mode only: the totals and all answers of each partner. */
    private ResultsView individuals() {
        List<String> columns = Stream.of(
                        Stream.of(Texts.text("report.table.organisation"), Texts.text("report.table.level")),
                        IntStream.rangeClosed(1, 6)
                                .mapToObj(number -> Texts.text("report.table.total-of", "principle", number)),
                        Stream.of(Texts.text("report.table.aggregate")),
                        Item.all().stream().map(Item::code))
                .flatMap(part -> part)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (var partner : figures.individuals()) {
            List<ResultsCell> cells = new ArrayList<>(
                    List.of(text(NameWords.group(partner.organisation())), text(NameWords.group(partner.level()))));
            partner.totals().forEach(total -> cells.add(ResultsCell.of(total, ResultsCell::whole)));
            cells.add(ResultsCell.of(partner.aggregate(), ResultsCell::whole));
            partner.answers().forEach(answer -> cells.add(answer == 0 ? text("") : whole(answer)));
            rows.add(new Row("", String.valueOf(rows.size() + 1), NameWords.partner(partner.name()), cells));
        }
        return new ResultsView(
                Texts.text("report.table.partners"),
                Texts.text("report.table.own-answers"),
                "",
                Texts.text("report.individuals.partner"),
                columns,
                rows);
    }
}
