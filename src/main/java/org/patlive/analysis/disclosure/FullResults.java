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
import org.patlive.analysis.scenario.ScenarioRule;
import org.patlive.analysis.score.GroupTally;
import org.patlive.analysis.score.KendallsW;
import org.patlive.analysis.score.RespondentCounts;
import org.patlive.analysis.score.Tally;
import org.patlive.analysis.score.TallyFigures;
import org.patlive.instrument.Item;

/**
 * Makes the results in the modes without a threshold, Open and By organisation, which show figures from the first
 * answer on.
 */
final class FullResults {

    private final Disclosure disclosure;
    private final Tally overall;
    private final KendallsW kendallsW;
    private final RespondentCounts respondentCounts;
    private final List<GroupTally> organisations;
    private final List<GroupTally> levels;

    FullResults(RoundTallies tallies) {
        this.disclosure = tallies.disclosure();
        this.overall = tallies.overall();
        this.kendallsW = tallies.kendallsW();
        this.respondentCounts = tallies.respondentCounts();
        this.organisations = tallies.organisations();
        this.levels = tallies.levels();
    }

    /**
     * Makes the results.
     *
     * @param withTotals whether a principle comes with the number of respondents for each total
     */
    Results results(long release, boolean withTotals, List<Individual> individuals) {
        return new Results(
                respondentCounts.respondents(),
                overall.aggregates(),
                respondentCounts.answers(),
                release,
                disclosure,
                IntStream.rangeClosed(1, 6)
                        .mapToObj(principle -> principle(principle, withTotals))
                        .toList(),
                ifAnyComplete(overall.aggregates(), () -> TallyFigures.aggregate(overall)),
                Item.statements().map(this::statement).toList(),
                significanceAgreement(),
                ifAny(overall.answers(Item.SUCCESS), () -> TallyFigures.distribution(overall, Item.SUCCESS)),
                ifAnyComplete(
                        overall.aggregates(),
                        () -> ScenarioRule.suggest(
                                disclosure,
                                overall,
                                respondentCounts.withLowTotal(),
                                respondentCounts.reasonablyHealthy(),
                                significance())),
                organisations.stream().map(FullResults::group).toList(),
                levels.stream().map(FullResults::group).toList(),
                individuals);
    }

    private PrincipleResult principle(int principle, boolean withTotals) {
        int n = overall.complete(principle);
        Figure<Score> score = n == 0 && answers(principle) > 0
                ? Figure.hidden(Reason.INCOMPLETE)
                : ifAny(
                        n,
                        () -> withTotals
                                ? TallyFigures.scoreWithTotals(overall, principle)
                                : TallyFigures.score(overall, principle));
        return new PrincipleResult(principle, n, band(score), score, significance(overall, principle));
    }

    private int answers(int principle) {
        return IntStream.range((principle - 1) * 6, principle * 6)
                .map(index -> overall.answers(Item.at(index)))
                .sum();
    }

    private StatementResult statement(Item item) {
        int n = overall.answers(item);
        Figure<Gaps> gaps = ifAny(n, () -> PairwiseGaps.of(votesOfKnownGroups(item, organisations)));
        return new StatementResult(
                item,
                n,
                ifAny(n, () -> TallyFigures.distribution(overall, item)),
                gaps,
                Figure.flatten(ifAny(n, () -> LevelGap.of(votesOfKnownGroups(item, levels)))),
                Figure.flatten(gaps.map(Division::of)));
    }

    /** Returns the counts of the groups that are not "Not said". */
    private static List<int[]> votesOfKnownGroups(Item item, List<GroupTally> groups) {
        return groups.stream()
                .filter(GroupTally::known)
                .map(group -> group.tally().votes(item))
                .toList();
    }

    private Figure<Agreement> significanceAgreement() {
        OptionalDouble w = kendallsW.w();
        Figure<Agreement> agreement = w.isPresent()
                ? Figure.shown(new Agreement(w.getAsDouble(), kendallsW.respondents()))
                : Figure.hidden(Reason.UNDEFINED);
        return Figure.flatten(ifAny(kendallsW.respondents(), () -> agreement));
    }

    private ScenarioRule.Significance significance() {
        return new ScenarioRule.Significance() {
            @Override
            public long sum(int principle) {
                return TallyFigures.sumOfWeights(overall, principle);
            }

            @Override
            public int n(int principle) {
                return overall.answers(Item.weight(principle));
            }
        };
    }

    /** Returns a figure over complete respondents; without any, the reason is whether anything is answered. */
    private <T> Figure<T> ifAnyComplete(int n, Supplier<T> figure) {
        return n == 0 && respondentCounts.answers() > 0 ? Figure.hidden(Reason.INCOMPLETE) : ifAny(n, figure);
    }

    /** One answer changes one organisation and one level; the results of other groups are kept. */
    private static Group group(GroupTally group) {
        return group.tally().group(group.name(), () -> computed(group));
    }

    private static Group computed(GroupTally group) {
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

    private static StatementResult groupStatement(GroupTally group, Item item) {
        int n = group.tally().answers(item);
        Figure<Gaps> within = group.organisation()
                ? ifAny(n, () -> PairwiseGaps.of(List.of(group.tally().votes(item))))
                : Figure.hidden(Reason.UNDEFINED);
        Figure<Distribution> distribution = ifAny(n, () -> TallyFigures.distribution(group.tally(), item));
        return new StatementResult(
                item, n, distribution, within, Figure.hidden(Reason.UNDEFINED), Figure.hidden(Reason.UNDEFINED));
    }

    private static Figure<Double> significance(Tally tally, int principle) {
        return ifAny(tally.answers(Item.weight(principle)), () -> TallyFigures.meanWeight(tally, principle));
    }

    private static Figure<BandRange> band(Figure<Score> score) {
        return score.map(found -> BandRange.of(found.band()));
    }

    private static <T> Figure<T> ifAny(int n, Supplier<T> figure) {
        return n == 0 ? Figure.hidden(Reason.NO_ANSWERS) : Figure.shown(figure.get());
    }
}
