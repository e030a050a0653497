package org.patlive.analysis;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.analysis.Figure.Reason;
import org.patlive.analysis.Groups.Counted;
import org.patlive.analysis.Results.Agreement;
import org.patlive.analysis.Results.Group;
import org.patlive.analysis.Results.Individual;
import org.patlive.analysis.Results.PrincipleResult;
import org.patlive.analysis.Results.Score;
import org.patlive.analysis.Results.StatementResult;
import org.patlive.instrument.Item;

/** Results of the whole under rule 1, with those of the groups beside them. */
final class Publication {

    private final Disclosure disclosure;
    private final Tally whole;
    private final WeightAgreement agreement;
    private final Standing standing;

    Publication(Disclosure disclosure, Tally whole, WeightAgreement agreement, Standing standing) {
        this.disclosure = disclosure;
        this.whole = whole;
        this.agreement = agreement;
        this.standing = standing;
    }

    Results results(
            long release,
            List<Counted> organisations,
            List<Counted> levels,
            Groups.Cells cells,
            List<Individual> individuals) {
        if (disclosure.mode() != Mode.ANONYMOUS) {
            List<StatementResult> statements = statements(organisations, item -> true, levels, item -> true);
            return results(
                    release, statements, UnveiledGroups.of(organisations), UnveiledGroups.of(levels), individuals);
        }
        Groups byOrganisation = new Groups(disclosure, whole, organisations);
        Groups byLevel = new Groups(disclosure, whole, levels, byOrganisation, cells);
        List<StatementResult> statements =
                statements(organisations, byOrganisation::mayShowGaps, levels, byLevel::mayShowGaps);
        return results(release, statements, byOrganisation.results(), byLevel.results(), individuals);
    }

    private Results results(
            long release,
            List<StatementResult> statements,
            List<Group> organisations,
            List<Group> levels,
            List<Individual> individuals) {
        return new Results(
                standing.respondents(),
                whole.aggregates(),
                standing.answers(),
                release,
                disclosure,
                IntStream.rangeClosed(1, 6).mapToObj(this::principle).toList(),
                aggregate(),
                statements,
                agreement(),
                enough(whole.answers(Item.SUCCESS), () -> Figures.distribution(whole, Item.SUCCESS)),
                complete(whole.aggregates(), standing.answers(), () -> Scenario.suggest(disclosure, whole, standing)),
                organisations,
                levels,
                individuals);
    }

    /** The aggregate less five principles is the sixth, so that it goes where one of them is hidden for its strays. */
    private Figure<Score> aggregate() {
        Stream<Share.Sum> sums = IntStream.rangeClosed(0, 6)
                .mapToObj(principle -> principle == 0
                        ? Share.Sum.ofAggregate(whole, Extremes.ofAggregate(whole))
                        : ofPrinciple(principle));
        return unlessStraysTell(sums, complete(whole.aggregates(), standing.answers(), () -> Figures.aggregate(whole)));
    }

    private Share.Sum ofPrinciple(int principle) {
        return Share.Sum.ofPrinciple(whole, principle, Extremes.ofPrinciple(whole, principle));
    }

    private PrincipleResult principle(int principle) {
        int answers = IntStream.range((principle - 1) * 6, principle * 6)
                .map(index -> whole.answers(Item.at(index)))
                .sum();
        Supplier<Score> score = disclosure.mode() == Mode.ORGANISATION
                ? () -> Figures.score(whole, principle)
                : () -> Figures.scoreWithTotals(whole, principle);
        return new PrincipleResult(
                principle,
                unlessStraysTell(
                        Stream.of(ofPrinciple(principle)), complete(whole.complete(principle), answers, score)),
                enough(whole.answers(Item.weight(principle)), () -> Figures.significance(whole, principle)));
    }

    /** Gaps are shown where the groups that they are made of allow it. */
    private List<StatementResult> statements(
            List<Counted> organisations,
            Predicate<Item> gapsAllowed,
            List<Counted> levels,
            Predicate<Item> levelGapsAllowed) {
        return Item.statements()
                .map(item -> {
                    int n = whole.answers(item);
                    return new StatementResult(
                            item,
                            enough(n, () -> Figures.distribution(whole, item)),
                            ifAllowed(
                                    gapsAllowed.test(item),
                                    enough(n, () -> PairwiseGaps.of(known(item, organisations)))),
                            ifAllowed(
                                    levelGapsAllowed.test(item),
                                    flat(enough(n, () -> LevelGap.of(known(item, levels))))));
                })
                .toList();
    }

    /** A gap is hidden that rests on a group whose own answers it might give away. */
    private static <T> Figure<T> ifAllowed(boolean allowed, Figure<T> gap) {
        return gap.isShown() && !allowed ? Figure.hidden(Reason.WOULD_REVEAL_OTHERS) : gap;
    }

    /** Counts of those groups that somebody has named. */
    private static List<int[]> known(Item item, List<Counted> groups) {
        return groups.stream()
                .filter(group -> group.key() != null)
                .map(group -> group.tally().votes(item))
                .toList();
    }

    private Figure<Agreement> agreement() {
        OptionalDouble w = agreement.w();
        Figure<Agreement> defined = w.isPresent()
                ? Figure.shown(new Agreement(w.getAsDouble(), agreement.respondents()))
                : Figure.hidden(Reason.UNDEFINED);
        return flat(enough(agreement.respondents(), () -> defined));
    }

    private static <T> Figure<T> flat(Figure<Figure<T>> figure) {
        return figure.value().orElseGet(() -> Figure.hidden(figure.reason().orElseThrow()));
    }

    /** In Anonymous mode a sum is hidden where it would give away what stands on the sheets that are not complete. */
    private <T> Figure<T> unlessStraysTell(Stream<Share.Sum> sums, Figure<T> figure) {
        return disclosure.mode() == Mode.ANONYMOUS
                        && figure.isShown()
                        && sums.anyMatch(Share.Sum::straysTellEveryAnswer)
                ? Figure.hidden(Reason.WOULD_REVEAL_EVERY_ANSWER)
                : figure;
    }

    /** A figure over complete respondents; without any, it says whether there is anything at all. */
    private <T> Figure<T> complete(int n, int answers, Supplier<T> figure) {
        return n == 0 && answers > 0 ? Figure.hidden(Reason.INCOMPLETE) : enough(n, figure);
    }

    private <T> Figure<T> enough(int n, Supplier<T> figure) {
        if (n == 0) {
            return Figure.hidden(Reason.NO_ANSWERS);
        }
        return disclosure.mode() == Mode.ANONYMOUS && n < disclosure.threshold()
                ? Figure.hidden(Reason.TOO_FEW)
                : Figure.shown(figure.get());
    }
}
