package org.patlive.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.patlive.analysis.disagreement.Division;
import org.patlive.analysis.disagreement.Gaps;
import org.patlive.analysis.disagreement.PairwiseGaps;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Agreement;
import org.patlive.analysis.result.Results.Group;
import org.patlive.analysis.result.Results.PrincipleResult;
import org.patlive.analysis.result.Results.Score;
import org.patlive.analysis.result.Results.StatementResult;
import org.patlive.analysis.scenario.Scenario;
import org.patlive.analysis.score.GroupOrder.Counted;
import org.patlive.analysis.score.RespondentCounts;
import org.patlive.analysis.score.Tally;
import org.patlive.analysis.score.TallyFigures;
import org.patlive.analysis.score.WeightAgreement;
import org.patlive.instrument.Band;
import org.patlive.instrument.Item;

/**
 * Results of an Anonymous round. Every decision here looks at who answered, never at what, so that nothing can be learned
 * from what is hidden.
 *
 * @see "docs/disclosure.md"
 */
record AnonymousResults(
        Disclosure disclosure,
        Tally whole,
        WeightAgreement agreement,
        RespondentCounts standing,
        List<Counted> organisations,
        List<Counted> levels) {

    private static final Group STILL_OPEN_GROUP = hiddenGroup(Reason.STILL_OPEN);
    private static final Group PROTECTED_GROUP = hiddenGroup(Reason.PROTECTED);

    /** Rule 2: while the round is open, counts of who has answered and the bands of samples. */
    Results open(long release, SampledBands bands) {
        return new Results(
                standing.respondents(),
                whole.aggregates(),
                standing.answers(),
                release,
                disclosure,
                IntStream.rangeClosed(1, 6)
                        .mapToObj(principle -> openPrinciple(principle, bands))
                        .toList(),
                stillOpen(),
                Item.statements()
                        .map(item -> new StatementResult(
                                item, whole.answers(item), stillOpen(), stillOpen(), stillOpen(), stillOpen()))
                        .toList(),
                stillOpen(),
                stillOpen(),
                stillOpen(),
                openGroups(organisations),
                openGroups(levels),
                List.of());
    }

    private PrincipleResult openPrinciple(int principle, SampledBands bands) {
        return new PrincipleResult(
                principle,
                whole.complete(principle),
                bands.band(principle).map(Figure::shown).orElseGet(AnonymousResults::stillOpen),
                stillOpen(),
                stillOpen());
    }

    private static List<Group> openGroups(List<Counted> groups) {
        return groups.stream()
                .map(group -> hiddenGroup(group, Reason.STILL_OPEN))
                .toList();
    }

    private static <T> Figure<T> stillOpen() {
        return Figure.hidden(Reason.STILL_OPEN);
    }

    /** Rules 1, 3, 4 and 5: when the round is closed, exact figures of the whole room and bands of its groups. */
    Results closed(long release) {
        Figure<Score> aggregate = aggregate();
        return new Results(
                standing.respondents(),
                whole.aggregates(),
                standing.answers(),
                release,
                disclosure,
                IntStream.rangeClosed(1, 6).mapToObj(this::principle).toList(),
                aggregate,
                statements(),
                significanceAgreement(),
                enough(whole.answers(Item.SUCCESS), () -> TallyFigures.distribution(whole, Item.SUCCESS)),
                aggregate.map(score -> Scenario.suggest(
                        disclosure, whole, standing.lowAmongComplete(), standing.reasonablyHealthy(), weights())),
                groups(organisations, aggregate.isShown()),
                groups(levels, aggregate.isShown()),
                List.of());
    }

    private PrincipleResult principle(int principle) {
        int n = whole.complete(principle);
        Figure<Score> score = enoughComplete(n, () -> TallyFigures.scoreWithTotals(whole, principle));
        return new PrincipleResult(
                principle,
                n,
                score.map(found -> BandRange.of(found.band())),
                score,
                enough(agreement.respondents(), () -> agreement.mean(principle)));
    }

    /** The aggregate less the principles would tell of those who completed some of them, where they are few. */
    private Figure<Score> aggregate() {
        return isNoneOrEnough(standing.partly())
                ? enoughComplete(whole.aggregates(), () -> TallyFigures.aggregate(whole))
                : Figure.hidden(Reason.PROTECTED);
    }

    private List<StatementResult> statements() {
        List<StatementResult> statements = new ArrayList<>();
        for (int principle = 1; principle <= 6; principle++) {
            int number = principle;
            int n = whole.complete(principle);
            boolean divisionShown = isEveryOrganisationShown(principle);
            IntStream.range((principle - 1) * 6, principle * 6)
                    .mapToObj(Item::at)
                    .map(item -> new StatementResult(
                            item,
                            n,
                            enoughComplete(n, () -> TallyFigures.distribution(whole.completeVotes(item))),
                            Figure.hidden(Reason.PROTECTED),
                            Figure.hidden(Reason.PROTECTED),
                            divisionShown ? division(item, number) : Figure.hidden(Reason.PROTECTED)))
                    .forEach(statements::add);
        }
        return List.copyOf(statements);
    }

    /** What lies between and within organisations is made of all of them, so it is shown where all of them may be. */
    private boolean isEveryOrganisationShown(int principle) {
        boolean[] shown = shown(organisations, tally -> tally.complete(principle));
        return IntStream.range(0, shown.length)
                .allMatch(group ->
                        shown[group] || organisations.get(group).tally().complete(principle) == 0);
    }

    private Figure<Division> division(Item item, int principle) {
        Gaps gaps = PairwiseGaps.of(organisations.stream()
                .filter(Counted::known)
                .filter(group -> group.tally().complete(principle) > 0)
                .map(group -> group.tally().completeVotes(item))
                .toList());
        return Division.of(gaps);
    }

    private Figure<Agreement> significanceAgreement() {
        int n = agreement.respondents();
        OptionalDouble w = agreement.w();
        // Below ten "not defined" would tell that everybody tied everything: no agreement on an order says no more.
        Figure<Agreement> defined = w.isPresent() || n < Disclosure.EXACT_FROM
                ? Figure.shown(new Agreement(w.orElse(0), n))
                : Figure.hidden(Reason.UNDEFINED);
        return Figure.flat(enough(n, () -> defined));
    }

    /** Over those who weighted all six principles; too few of them count as none. */
    private Scenario.Significance weights() {
        return new Scenario.Significance() {
            @Override
            public long sum(int principle) {
                return agreement.sum(principle);
            }

            @Override
            public int n(int principle) {
                return agreement.respondents() < disclosure.threshold() ? 0 : agreement.respondents();
            }
        };
    }

    /** Rule 5. */
    private List<Group> groups(List<Counted> groups, boolean aggregateShown) {
        List<boolean[]> principles = IntStream.rangeClosed(1, 6)
                .mapToObj(principle -> shown(groups, tally -> tally.complete(principle)))
                .toList();
        boolean[] aggregates = shown(groups, Tally::aggregates);
        return IntStream.range(0, groups.size())
                .mapToObj(group -> group(
                        groups.get(group),
                        IntStream.rangeClosed(1, 6)
                                .mapToObj(principle -> principles.get(principle - 1)[group])
                                .toList(),
                        aggregateShown && aggregates[group]))
                .toList();
    }

    private boolean[] shown(List<Counted> groups, ToIntFunction<Tally> size) {
        int[] sizes = groups.stream().map(Counted::tally).mapToInt(size).toArray();
        return GroupSuppression.shown(sizes, disclosure.threshold());
    }

    private Group group(Counted group, List<Boolean> principlesShown, boolean aggregateShown) {
        Tally tally = group.tally();
        Group hidden = hiddenGroup(group, Reason.PROTECTED);
        return new Group(
                group.name(),
                IntStream.rangeClosed(1, 6)
                        .mapToObj(principle -> principlesShown.get(principle - 1)
                                ? band(principle, Band.ofTotals(tally.sum(principle), tally.complete(principle)))
                                : hidden.principles().get(principle - 1))
                        .toList(),
                aggregateShown && isNoneOrEnough(partly(tally))
                        ? Figure.shown(BandRange.coarse(Band.ofAggregates(tally.aggregateSum(), tally.aggregates())))
                        : Figure.hidden(Reason.PROTECTED),
                hidden.aggregate(),
                hidden.statements());
    }

    private static PrincipleResult band(int principle, Band band) {
        return new PrincipleResult(
                principle,
                0,
                Figure.shown(BandRange.coarse(band)),
                Figure.hidden(Reason.PROTECTED),
                Figure.hidden(Reason.PROTECTED));
    }

    /** At least how many of a group completed some principles but not all. */
    private static int partly(Tally tally) {
        return IntStream.rangeClosed(1, 6).map(tally::complete).max().orElse(0) - tally.aggregates();
    }

    private static Group hiddenGroup(Counted group, Reason reason) {
        Group hidden = reason == Reason.STILL_OPEN ? STILL_OPEN_GROUP : PROTECTED_GROUP;
        return new Group(
                group.name(), hidden.principles(), hidden.aggregateBand(), hidden.aggregate(), hidden.statements());
    }

    /** A group without a name of which nothing is shown: the same for all, as an answer must not cost one for each. */
    private static Group hiddenGroup(Reason reason) {
        return new Group(
                "",
                IntStream.rangeClosed(1, 6)
                        .mapToObj(principle -> new PrincipleResult(
                                principle, 0, Figure.hidden(reason), Figure.hidden(reason), Figure.hidden(reason)))
                        .toList(),
                Figure.hidden(reason),
                Figure.hidden(reason),
                Item.statements()
                        .map(item -> new StatementResult(
                                item,
                                0,
                                Figure.hidden(reason),
                                Figure.hidden(reason),
                                Figure.hidden(reason),
                                Figure.hidden(reason)))
                        .toList());
    }

    /** Rule 1. */
    private <T> Figure<T> enough(int n, Supplier<T> figure) {
        if (n == 0) {
            return Figure.hidden(Reason.NO_ANSWERS);
        }
        return n < disclosure.threshold() ? Figure.hidden(Reason.PROTECTED) : Figure.shown(figure.get());
    }

    /** Rule 1, of a figure over complete respondents; without any, it says whether there is anything at all. */
    private <T> Figure<T> enoughComplete(int n, Supplier<T> figure) {
        return n == 0 && standing.answers() > 0 ? Figure.hidden(Reason.INCOMPLETE) : enough(n, figure);
    }

    private boolean isNoneOrEnough(int people) {
        return people == 0 || people >= disclosure.threshold();
    }
}
