package org.patlive.analysis.projection;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.patlive.analysis.disagreement.Disagreement;
import org.patlive.analysis.disagreement.Division;
import org.patlive.analysis.disagreement.Gaps;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.projection.Projection.Cell;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Agreement;
import org.patlive.analysis.result.Results.Distribution;
import org.patlive.analysis.result.Results.Group;
import org.patlive.analysis.result.Results.PrincipleResult;
import org.patlive.analysis.result.Results.Score;
import org.patlive.analysis.result.Results.StatementResult;
import org.patlive.instrument.Band;
import org.patlive.instrument.Item;
import org.patlive.shared.text.Sentence;

/**
 * The figures that leave the server through the API, as a workbook, as CSV or as text on paper. As on the screen,
 * there are bands and ranges instead of exact figures below ten respondents in Anonymous mode (rule 3). Everything
 * that prints figures reads them here, rounded once.
 *
 * @param respondents how many answered anything
 * @param complete how many answered all 36 statements
 * @param release as in {@link Results}
 * @param principles six
 * @param statements 36
 * @param agreementSentence how far partners agree on what matters, as the screen says it
 * @param organisations in the order of their names
 * @param individuals in Open mode alone
 */
public record ExportProjection(
        int respondents,
        int complete,
        long release,
        Disclosure disclosure,
        List<Principle> principles,
        Total aggregate,
        List<Statement> statements,
        Figure<Agreement> agreement,
        Sentence agreementSentence,
        Answers success,
        Figure<Results.ScenarioSuggestion> scenario,
        List<GroupFigures> organisations,
        List<GroupFigures> levels,
        List<Results.Individual> individuals) {

    /** One principle; {@code significance} is the mean weight, 1 to 5, to one decimal place or a whole point below ten (rule 3). */
    public record Principle(int number, Total total, Figure<Double> significance) {}

    /**
     * A mean over complete respondents, of a principle (6 to 24) or of the aggregate (36 to 144).
     *
     * @param n complete respondents
     * @param sum of their totals, hidden below ten (rule 3)
     * @param mean not rounded, hidden below ten (rule 3)
     * @param bandCounts how many respondents stand in each of the four bands
     */
    public record Total(
            Figure<Integer> n,
            Figure<Long> sum,
            Figure<Double> mean,
            Figure<BandRange> band,
            Figure<Map<Band, Integer>> bandCounts) {}

    /**
     * Answers on four points.
     *
     * @param counts for 4, 3, 2, 1
     * @param mean 1 to 4, not rounded
     */
    public record Answers(Figure<Integer> n, Figure<List<Integer>> counts, Figure<Double> mean) {}

    /**
     * One statement.
     *
     * @param meanRange where the mean is hidden below ten (rule 3), the range that the heatmap prints: {@code 2.5–3.3}; else empty
     * @param iov 0 to 1, not rounded
     * @param iovRange the same for it, in percent: {@code 25–50}
     * @param a −1 to 1, not rounded
     * @param between mean gap between partners of different organisations in points, to one decimal place
     * @param within the same inside organisations
     * @param division which of the two is the wider
     */
    public record Statement(
            Item item,
            Answers answers,
            String meanRange,
            Figure<Double> iov,
            String iovRange,
            Figure<Double> a,
            Figure<Boolean> acrossTheLine,
            Figure<Double> between,
            Figure<Double> within,
            Figure<Division> division) {}

    /** An organisation or a level. */
    public record GroupFigures(String name, List<Principle> principles, Total aggregate) {}

    public static ExportProjection of(Results results) {
        SignificanceProjection significance = SignificanceProjection.of(results);
        List<Cell> means = HeatmapProjection.of(results, HeatmapMode.MEAN).cells();
        List<Cell> disagreements =
                HeatmapProjection.of(results, HeatmapMode.DISAGREEMENT).cells();
        return new ExportProjection(
                results.respondents(),
                results.complete(),
                results.release(),
                results.disclosure(),
                principles(results, significance),
                aggregate(results),
                results.statements().stream()
                        .map(statement -> statement(
                                results,
                                statement,
                                means.get(statement.item().index()),
                                disagreements.get(statement.item().index())))
                        .toList(),
                agreement(results),
                significance.agreementSentence(),
                success(results),
                results.scenario(),
                groupFigures(results, results.organisations()),
                groupFigures(results, results.levels()),
                results.individuals());
    }

    /** The six principles alone. */
    public static List<Principle> principles(Results results) {
        return principles(results, SignificanceProjection.of(results));
    }

    private static List<Principle> principles(Results results, SignificanceProjection significance) {
        return IntStream.range(0, 6)
                .mapToObj(index -> new Principle(
                        index + 1,
                        total(results, results.principles().get(index)),
                        significance.points().get(index).significance()))
                .toList();
    }

    /** Returns the aggregate alone. */
    public static Total aggregate(Results results) {
        Figure<Score> score = results.aggregate();
        return total(results, score, score.map(found -> BandRange.of(found.band())), count(results.complete(), score));
    }

    /** Returns the rating of success alone. */
    public static Answers success(Results results) {
        return answers(results, results.success(), results.success().map(Distribution::n));
    }

    /**
     * Returns the agreement on significance alone. W has two decimal places, because more of them would tell more
     * about single sheets.
     */
    public static Figure<Agreement> agreement(Results results) {
        Figure<Agreement> agreement = results.significanceAgreement();
        return ifExact(
                isCoarse(results, agreement.map(Agreement::n)),
                agreement.map(found -> new Agreement(Math.round(found.w() * 100) / 100.0, found.n())));
    }

    /**
     * Returns the number of those who completed a principle or answered a statement: it is shown in every mode at any
     * time, unless the results are concealed.
     */
    private static Figure<Integer> count(int n, Figure<?> figure) {
        boolean counted = figure.isShown()
                || figure.reason()
                        .filter(why -> why == Reason.STILL_OPEN || why == Reason.PROTECTED)
                        .isPresent();
        return counted ? Figure.shown(n) : Figure.hidden(figure.reason().orElseThrow());
    }

    private static Total total(Results results, PrincipleResult principle) {
        return total(results, principle.score(), principle.band(), count(principle.completed(), principle.score()));
    }

    /** Below ten the counts of bands remain, as the screen draws them as darts. */
    private static Total total(Results results, Figure<Score> score, Figure<BandRange> band, Figure<Integer> n) {
        boolean coarse = isCoarse(results, score.map(Score::n));
        return new Total(
                n,
                ifExact(coarse, score.map(Score::sum)),
                ifExact(coarse, score.map(Score::mean)),
                band,
                score.map(Score::bandCounts));
    }

    private static Answers answers(Results results, Figure<Distribution> distribution, Figure<Integer> n) {
        boolean coarse = isCoarse(results, distribution.map(Distribution::n));
        return new Answers(
                n,
                ifExact(coarse, distribution.map(Distribution::counts)),
                ifExact(coarse, distribution.map(Distribution::mean)));
    }

    private static Statement statement(Results results, StatementResult statement, Cell mean, Cell disagreementCell) {
        Figure<Distribution> distribution = statement.distribution();
        boolean coarse = isCoarse(results, distribution.map(Distribution::n));
        Figure<Disagreement> disagreement = Figure.flatten(distribution.map(Distribution::disagreement));
        return new Statement(
                statement.item(),
                answers(results, distribution, count(statement.answered(), distribution)),
                mean.exact() ? "" : mean.text(),
                ifExact(coarse, disagreement.map(Disagreement::iov)),
                disagreementCell.exact() ? "" : disagreementCell.text(),
                ifExact(coarse, disagreement.map(Disagreement::a)),
                disagreement.map(Disagreement::acrossTheLine),
                Figure.flatten(statement.gaps().map(Gaps::between)).map(Projection::tenth),
                Figure.flatten(statement.gaps().map(Gaps::within)).map(Projection::tenth),
                statement.division());
    }

    private static List<GroupFigures> groupFigures(Results results, List<Group> groups) {
        return groups.stream()
                .map(group -> new GroupFigures(
                        group.name(),
                        group.principles().stream()
                                .map(principle -> groupPrinciple(results, principle))
                                .toList(),
                        total(
                                results,
                                group.aggregate(),
                                group.aggregateBand(),
                                group.aggregate().map(Score::n))))
                .toList();
    }

    private static Principle groupPrinciple(Results results, PrincipleResult principle) {
        return new Principle(
                principle.number(),
                total(
                        results,
                        principle.score(),
                        principle.band(),
                        principle.score().map(Score::n)),
                principle.significance().map(Projection::tenth));
    }

    private static boolean isCoarse(Results results, Figure<Integer> n) {
        return n.value().filter(count -> Projection.isCoarse(results, count)).isPresent();
    }

    private static <T> Figure<T> ifExact(boolean coarse, Figure<T> figure) {
        return coarse && figure.isShown() ? Figure.hidden(Reason.COARSE) : figure;
    }
}
