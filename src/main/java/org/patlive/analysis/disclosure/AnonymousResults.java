package org.patlive.analysis.disclosure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Agreement;
import org.patlive.analysis.result.Results.PrincipleResult;
import org.patlive.analysis.result.Results.Score;
import org.patlive.analysis.result.Results.StatementResult;
import org.patlive.analysis.scenario.ScenarioRule;
import org.patlive.analysis.score.KendallsW;
import org.patlive.analysis.score.RespondentCounts;
import org.patlive.analysis.score.Tally;
import org.patlive.analysis.score.TallyFigures;
import org.patlive.instrument.Item;

/**
 * Makes the results of an Anonymous round. Every decision here depends on who answered, never on what was answered, so that
 * a hidden figure tells nothing (simulatable auditing).
 *
 * @see "docs/disclosure.md"
 */
final class AnonymousResults {

    private final Disclosure disclosure;
    private final Tally overall;
    private final KendallsW kendallsW;
    private final RespondentCounts respondentCounts;
    private final AnonymousGroups organisations;
    private final AnonymousGroups levels;

    AnonymousResults(RoundTallies tallies) {
        this.disclosure = tallies.disclosure();
        this.overall = tallies.overall();
        this.kendallsW = tallies.kendallsW();
        this.respondentCounts = tallies.respondentCounts();
        this.organisations = new AnonymousGroups(tallies.organisations(), disclosure.threshold());
        this.levels = new AnonymousGroups(tallies.levels(), disclosure.threshold());
    }

    /** Makes the results of an open round (rule 2): counts of who has answered and the bands of samples. */
    Results open(long release, SampledBands bands) {
        return new Results(
                respondentCounts.respondents(),
                overall.aggregates(),
                respondentCounts.answers(),
                release,
                disclosure,
                IntStream.rangeClosed(1, 6)
                        .mapToObj(principle -> openPrinciple(principle, bands))
                        .toList(),
                stillOpen(),
                Item.statements()
                        .map(item -> new StatementResult(
                                item, overall.answers(item), stillOpen(), stillOpen(), stillOpen(), stillOpen()))
                        .toList(),
                stillOpen(),
                stillOpen(),
                stillOpen(),
                organisations.open(),
                levels.open(),
                List.of());
    }

    private PrincipleResult openPrinciple(int principle, SampledBands bands) {
        return new PrincipleResult(
                principle,
                overall.complete(principle),
                bands.band(principle).map(Figure::shown).orElseGet(AnonymousResults::stillOpen),
                stillOpen(),
                stillOpen());
    }

    private static <T> Figure<T> stillOpen() {
        return Figure.hidden(Reason.STILL_OPEN);
    }

    /** Makes the results of a closed round (rules 1, 3, 4 and 5): exact figures of all respondents and bands of groups. */
    Results closed(long release) {
        Figure<Score> aggregate = aggregate();
        return new Results(
                respondentCounts.respondents(),
                overall.aggregates(),
                respondentCounts.answers(),
                release,
                disclosure,
                IntStream.rangeClosed(1, 6).mapToObj(this::principle).toList(),
                aggregate,
                Item.statements().map(this::statement).toList(),
                significanceAgreement(),
                ifEnough(overall.answers(Item.SUCCESS), () -> TallyFigures.distribution(overall, Item.SUCCESS)),
                aggregate.map(score -> ScenarioRule.suggest(
                        disclosure,
                        overall,
                        respondentCounts.completeWithLowTotal(),
                        respondentCounts.reasonablyHealthy(),
                        significance())),
                organisations.closed(aggregate.isShown()),
                levels.closed(aggregate.isShown()),
                List.of());
    }

    private PrincipleResult principle(int principle) {
        int n = overall.complete(principle);
        Figure<Score> score = ifEnoughComplete(n, () -> TallyFigures.scoreWithTotals(overall, principle));
        return new PrincipleResult(
                principle,
                n,
                score.map(found -> BandRange.of(found.band())),
                score,
                ifEnough(kendallsW.respondents(), () -> kendallsW.mean(principle)));
    }

    /**
     * Hides the aggregate if fewer than k completed some principles but not all: the principles' sums less the aggregate would
     * be the answers of those few.
     */
    private Figure<Score> aggregate() {
        return GroupSuppression.isNoneOrEnough(respondentCounts.partlyComplete(), disclosure.threshold())
                ? ifEnoughComplete(overall.aggregates(), () -> TallyFigures.aggregate(overall))
                : Figure.hidden(Reason.PROTECTED);
    }

    private StatementResult statement(Item item) {
        int n = overall.complete(item.principle());
        return new StatementResult(
                item,
                n,
                ifEnoughComplete(n, () -> TallyFigures.distribution(overall.completeVotes(item))),
                Figure.hidden(Reason.PROTECTED),
                Figure.hidden(Reason.PROTECTED),
                organisations.division(item));
    }

    private Figure<Agreement> significanceAgreement() {
        int n = kendallsW.respondents();
        OptionalDouble w = kendallsW.w();
        // Below ten respondents "not defined" would tell that everybody tied all six, so W is given as 0: no agreement.
        Figure<Agreement> agreement = w.isPresent() || n < Disclosure.EXACT_FROM
                ? Figure.shown(new Agreement(w.orElse(0), n))
                : Figure.hidden(Reason.UNDEFINED);
        return Figure.flatten(ifEnough(n, () -> agreement));
    }

    /** Returns significance over those who weighted all six principles, or over nobody if they are fewer than k. */
    private ScenarioRule.Significance significance() {
        return new ScenarioRule.Significance() {
            @Override
            public long sum(int principle) {
                return kendallsW.sum(principle);
            }

            @Override
            public int n(int principle) {
                return kendallsW.respondents() < disclosure.threshold() ? 0 : kendallsW.respondents();
            }
        };
    }

    /** Hides a figure of fewer than k respondents (rule 1). */
    private <T> Figure<T> ifEnough(int n, Supplier<T> figure) {
        if (n == 0) {
            return Figure.hidden(Reason.NO_ANSWERS);
        }
        return n < disclosure.threshold() ? Figure.hidden(Reason.PROTECTED) : Figure.shown(figure.get());
    }

    /** As {@link #ifEnough}, for a figure over complete respondents: without any, the reason is whether anything is answered. */
    private <T> Figure<T> ifEnoughComplete(int n, Supplier<T> figure) {
        return n == 0 && respondentCounts.answers() > 0 ? Figure.hidden(Reason.INCOMPLETE) : ifEnough(n, figure);
    }
}
