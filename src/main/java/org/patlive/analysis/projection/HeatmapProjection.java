package org.patlive.analysis.projection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.patlive.analysis.disagreement.Disagreement;
import org.patlive.analysis.disagreement.Division;
import org.patlive.analysis.disagreement.Gaps;
import org.patlive.analysis.disagreement.LevelGap;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.Projection.Cell;
import org.patlive.analysis.projection.Projection.Heatmap;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Distribution;
import org.patlive.analysis.result.Results.StatementResult;
import org.patlive.shared.text.Sentence;

/** Computes one figure for each statement, exact or as one of four colours. */
final class HeatmapProjection {

    private static final List<Integer> MIDDLES_OF_QUARTERS = List.of(12, 37, 62, 87);

    /** The distance from the lowest to the highest answer, for means and gaps alike. */
    private static final double SPAN = 3;

    private static final Sentence NOTHING = Sentence.verbatim("");

    /** For modes that show the gaps themselves. */
    private static final Figure<Division> NO_DIVISION = Figure.hidden(Reason.UNDEFINED);

    private HeatmapProjection() {}

    static Heatmap of(Results results, HeatmapMode mode) {
        List<Cell> cells = results.statements().stream()
                .map(statement -> results.isWaitingForClosing()
                        ? answeredSoFar(results, statement)
                        : switch (mode) {
                            case DISAGREEMENT -> disagreement(results, statement);
                            case MEAN -> mean(results, statement);
                            case LEVELS -> levels(results, statement);
                            case ORGANISATIONS -> organisations(results, statement);
                        })
                .toList();
        return new Heatmap(mode, HeatmapMessage.of(results, mode, cells), results.respondents(), cells);
    }

    private static Cell disagreement(Results results, StatementResult statement) {
        Figure<Disagreement> disagreement = disagreement(statement);
        int n = statement.distribution().value().map(Distribution::n).orElse(0);
        boolean exact = !Projection.isCoarse(results, n);
        Figure<Integer> colour = disagreement.map(Disagreement::quarter);
        Figure<Integer> percent = disagreement.map(d -> exact ? d.percent() : MIDDLES_OF_QUARTERS.get(d.quarter()));
        String text = exact ? text(percent, String::valueOf) : text(colour, c -> c * 25 + "–" + (c + 1) * 25);
        Sentence words = text.isEmpty() ? NOTHING : Sentence.text("analysis.cell.percent", "percent", text);
        return new Cell(statement.item(), percent, colour, exact, n, text, words, 0, NO_DIVISION);
    }

    private static Figure<Disagreement> disagreement(StatementResult statement) {
        return Figure.flatten(statement.distribution().map(Distribution::disagreement));
    }

    private static Cell mean(Results results, StatementResult statement) {
        int n = statement.distribution().value().map(Distribution::n).orElse(0);
        Figure<Double> mean = statement.distribution().map(Distribution::mean);
        Cell cell = cell(statement, mean.map(m -> (m - 1) / SPAN), n, !Projection.isCoarse(results, n));
        String text = cell.exact()
                ? text(mean, HeatmapProjection::decimal)
                : text(cell.colour(), c -> decimal(1 + c * SPAN / 4) + "–" + decimal(1 + (c + 1) * SPAN / 4));
        return withText(cell, text, Sentence.text("analysis.cell.of-four", "mean", text));
    }

    private static Cell levels(Results results, StatementResult statement) {
        Figure<Double> gap = statement.levelGap().map(LevelGap::points);
        int n = statement.levelGap().value().map(LevelGap::n).orElse(0);
        int fewest = statement.levelGap().value().map(LevelGap::fewest).orElse(0);
        Cell cell = cell(statement, gap.map(points -> points / SPAN), n, !Projection.isCoarse(results, fewest));
        String text = gap(cell, gap);
        return withText(cell, text, Sentence.text("analysis.cell.between-levels", "points", text));
    }

    private static Cell organisations(Results results, StatementResult statement) {
        if (results.disclosure().mode() == Mode.ANONYMOUS) {
            return division(statement);
        }
        Figure<Gaps> gaps = statement.gaps();
        int n = gaps.value().map(Gaps::n).orElse(0);
        Optional<Double> between = gaps.value().flatMap(both -> both.between().value());
        Optional<Double> within = gaps.value().flatMap(both -> both.within().value());
        boolean widerInside = isWiderInside(statement);
        Figure<Double> wider = (widerInside ? within : between)
                .<Figure<Double>>map(Figure::shown)
                .orElseGet(() -> Figure.hidden(gaps.reason().orElse(Reason.UNDEFINED)));
        Cell cell = cell(statement, wider.map(points -> points / SPAN), n, !Projection.isCoarse(results, n));
        String text = gap(cell, wider);
        return withText(
                cell,
                (widerInside ? "● " : "↔ ") + text,
                widerInside
                        ? Sentence.text("analysis.cell.inside-organisations", "points", text)
                        : Sentence.text("analysis.cell.between-organisations", "points", text));
    }

    private static Cell division(StatementResult statement) {
        Figure<Division> division = statement.division();
        Figure<Integer> none = Figure.hidden(division.reason().orElse(Reason.COARSE));
        return new Cell(
                statement.item(),
                none,
                none,
                false,
                division.isShown() ? statement.answered() : 0,
                text(division, Division::sign),
                NOTHING,
                0,
                division);
    }

    /** Makes a cell of an open Anonymous round: how many have answered, never what. */
    private static Cell answeredSoFar(Results results, StatementResult statement) {
        Figure<Integer> none = Figure.hidden(Reason.STILL_OPEN);
        int filled = results.respondents() == 0 ? 0 : 100 * statement.answered() / results.respondents();
        return new Cell(statement.item(), none, none, false, 0, "", NOTHING, filled, Figure.hidden(Reason.STILL_OPEN));
    }

    /** Returns whether the gap inside organisations is wider than the one between them. */
    static boolean isWiderInside(StatementResult statement) {
        return statement
                .gaps()
                .value()
                .filter(gaps -> gaps.within().value().orElse(-1.0)
                        > gaps.between().value().orElse(-1.0))
                .isPresent();
    }

    private static Cell cell(StatementResult statement, Figure<Double> share, int n, boolean exact) {
        Figure<Integer> colour = share.map(HeatmapProjection::quarter);
        return new Cell(
                statement.item(),
                share.map(s -> exact ? (int) Math.round(s * 100) : MIDDLES_OF_QUARTERS.get(quarter(s))),
                colour,
                exact,
                share.isShown() ? n : 0,
                "",
                NOTHING,
                0,
                NO_DIVISION);
    }

    private static Cell withText(Cell cell, String text, Sentence words) {
        return cell.percent().isShown()
                ? new Cell(
                        cell.item(), cell.percent(), cell.colour(), cell.exact(), cell.n(), text, words, 0, NO_DIVISION)
                : cell;
    }

    private static String gap(Cell cell, Figure<Double> points) {
        return cell.exact()
                ? text(points, HeatmapProjection::decimal)
                : text(cell.colour(), c -> decimal(c * SPAN / 4) + "–" + decimal((c + 1) * SPAN / 4));
    }

    /** Returns 0 to 3: the quarter of the scale that a mean lies in, from the lowest answer up. */
    static int quarterOfScale(double mean) {
        return quarter((mean - 1) / SPAN);
    }

    private static int quarter(double share) {
        return Math.min(3, (int) (share * 4 + 1e-9)); // a sum of thirds may fall short of its quarter by rounding
    }

    private static <T> String text(Figure<T> figure, Function<T, String> words) {
        return figure.value().map(words).orElse("");
    }

    private static String decimal(double number) {
        return String.format(Locale.UK, "%.1f", number);
    }
}
