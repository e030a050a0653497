package org.patlive.analysis.disclosure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.patlive.analysis.disagreement.Division;
import org.patlive.analysis.disagreement.Gaps;
import org.patlive.analysis.disagreement.LevelGap;
import org.patlive.analysis.disagreement.PairwiseGaps;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Agreement;
import org.patlive.analysis.result.Results.Distribution;
import org.patlive.analysis.result.Results.Group;
import org.patlive.analysis.result.Results.Individual;
import org.patlive.analysis.result.Results.PrincipleResult;
import org.patlive.analysis.result.Results.Score;
import org.patlive.analysis.result.Results.StatementResult;
import org.patlive.analysis.scenario.Scenario;
import org.patlive.analysis.score.GroupOrder.Counted;
import org.patlive.analysis.score.RespondentCounts;
import org.patlive.analysis.score.Tally;
import org.patlive.analysis.score.TallyFigures;
import org.patlive.analysis.score.WeightAgreement;
import org.patlive.instrument.Item;

/** Results in the modes without a threshold, Open and By organisation: whatever somebody has answered is shown. */
record FullResults(
        Disclosure disclosure,
        Tally whole,
        WeightAgreement agreement,
        RespondentCounts standing,
        List<Counted> organisations,
        List<Counted> levels) {

    /** @param withTotals whether each principle comes with how many respondents have each total */
    Results results(long release, boolean withTotals, List<Individual> individuals) {
        return new Results(
                standing.respondents(),
                whole.aggregates(),
                standing.answers(),
                release,
                disclosure,
                IntStream.rangeClosed(1, 6)
                        .mapToObj(principle -> principle(principle, withTotals))
                        .toList(),
                complete(whole.aggregates(), () -> TallyFigures.aggregate(whole)),
                Item.statements().map(this::statement).toList(),
                significanceAgreement(),
                ifAny(whole.answers(Item.SUCCESS), () -> TallyFigures.distribution(whole, Item.SUCCESS)),
                complete(
                        whole.aggregates(),
                        () -> Scenario.suggest(
                                disclosure, whole, standing.low(), standing.reasonablyHealthy(), weights())),
                organisations.stream().map(FullResults::group).toList(),
                levels.stream().map(FullResults::group).toList(),
                individuals);
    }

    private PrincipleResult principle(int principle, boolean withTotals) {
        int n = whole.complete(principle);
        Figure<Score> score = n == 0 && answers(principle) > 0
                ? Figure.hidden(Reason.INCOMPLETE)
                : ifAny(
                        n,
                        () -> withTotals
                                ? TallyFigures.scoreWithTotals(whole, principle)
                                : TallyFigures.score(whole, principle));
        return new PrincipleResult(principle, n, band(score), score, significance(whole, principle));
    }

    private int answers(int principle) {
        return IntStream.range((principle - 1) * 6, principle * 6)
                .map(index -> whole.answers(Item.at(index)))
                .sum();
    }

    private StatementResult statement(Item item) {
        int n = whole.answers(item);
        Figure<Gaps> gaps = ifAny(n, () -> PairwiseGaps.of(known(item, organisations)));
        return new StatementResult(
                item,
                n,
                ifAny(n, () -> TallyFigures.distribution(whole, item)),
                gaps,
                Figure.flat(ifAny(n, () -> LevelGap.of(known(item, levels)))),
                Figure.flat(gaps.map(Division::of)));
    }

    /** Counts of those groups that somebody has named. */
    private static List<int[]> known(Item item, List<Counted> groups) {
        return groups.stream()
                .filter(Counted::known)
                .map(group -> group.tally().votes(item))
                .toList();
    }

    private Figure<Agreement> significanceAgreement() {
        OptionalDouble w = agreement.w();
        Figure<Agreement> defined = w.isPresent()
                ? Figure.shown(new Agreement(w.getAsDouble(), agreement.respondents()))
                : Figure.hidden(Reason.UNDEFINED);
        return Figure.flat(ifAny(agreement.respondents(), () -> defined));
    }

    private Scenario.Significance weights() {
        return new Scenario.Significance() {
            @Override
            public long sum(int principle) {
                return TallyFigures.weights(whole, principle);
            }

            @Override
            public int n(int principle) {
                return whole.answers(Item.weight(principle));
            }
        };
    }

    /** A figure over complete respondents; without any, it says whether there is anything at all. */
    private <T> Figure<T> complete(int n, Supplier<T> figure) {
        return n == 0 && standing.answers() > 0 ? Figure.hidden(Reason.INCOMPLETE) : ifAny(n, figure);
    }

    /** A tick changes one organisation and one level; the other groups are those of the release before. */
    private static Group group(Counted group) {
        return group.tally().group(group.name(), () -> made(group));
    }

    private static Group made(Counted group) {
        Tally tally = group.tally();
        Figure<Score> aggregate = ifAny(tally.aggregates(), () -> TallyFigures.aggregate(tally));
        return new Group(
                group.name(),
                IntStream.rangeClosed(1, 6)
                        .mapToObj(principle -> groupPrinciple(tally, principle))
                        .toList(),
                band(aggregate),
                aggregate,
                Item.statements().map(item -> groupStatement(group, item)).toList());
    }

    private static PrincipleResult groupPrinciple(Tally tally, int principle) {
        int n = tally.complete(principle);
        Figure<Score> score = ifAny(n, () -> TallyFigures.score(tally, principle));
        return new PrincipleResult(principle, n, band(score), score, significance(tally, principle));
    }

    private static StatementResult groupStatement(Counted group, Item item) {
        int n = group.tally().answers(item);
        Figure<Gaps> within = group.organisation()
                ? ifAny(n, () -> PairwiseGaps.of(List.of(group.tally().votes(item))))
                : Figure.hidden(Reason.UNDEFINED);
        Figure<Distribution> distribution = ifAny(n, () -> TallyFigures.distribution(group.tally(), item));
        return new StatementResult(
                item, n, distribution, within, Figure.hidden(Reason.UNDEFINED), Figure.hidden(Reason.UNDEFINED));
    }

    private static Figure<Double> significance(Tally tally, int principle) {
        return ifAny(tally.answers(Item.weight(principle)), () -> TallyFigures.significance(tally, principle));
    }

    private static Figure<BandRange> band(Figure<Score> score) {
        return score.map(found -> BandRange.of(found.band()));
    }

    private static <T> Figure<T> ifAny(int n, Supplier<T> figure) {
        return n == 0 ? Figure.hidden(Reason.NO_ANSWERS) : Figure.shown(figure.get());
    }
}
