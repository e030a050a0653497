package org.patlive.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.Figure.Reason;
import org.patlive.analysis.Results.Group;
import org.patlive.analysis.Results.PrincipleResult;
import org.patlive.analysis.Results.StatementResult;
import org.patlive.instrument.Item;

/**
 * All groups of one dimension under the disclosure rules of Anonymous mode. A group's statements are never shown, so that
 * its principles do not depend on them; its aggregate is shown only where all six principles are.
 */
final class Groups {

    /**
     * A group with its counts.
     *
     * @param key of the organisation or level, null for "Not said"
     * @param organisation whether it is a known organisation
     */
    record Counted(String name, @Nullable Object key, boolean organisation, Tally tally) {}

    /** The counts of those who are of one organisation and of one level, each null for "Not said"; null if nobody is. */
    interface Cells {
        @Nullable
        Tally of(@Nullable Object organisation, @Nullable Object level);
    }

    private final Disclosure disclosure;
    private final Tally whole;
    private final List<Counted> groups;
    private final @Nullable Groups other;
    private final Cells cells;

    /** Per statement, in the order of the sheet: why each group is hidden, or would be if its counts were shown. */
    private final List<List<Optional<Reason>>> statements;

    private final boolean[] gaps = new boolean[36];
    private final List<List<Optional<Reason>>> scores = new ArrayList<>();
    private final List<List<Optional<Reason>>> weights = new ArrayList<>();
    private final List<Optional<Reason>> aggregates;

    Groups(Disclosure disclosure, Tally whole, List<Counted> groups) {
        this(disclosure, whole, groups, null, (one, another) -> null);
    }

    /** @param other the dimension that is published beside this one, and goes before it where both together tell */
    Groups(Disclosure disclosure, Tally whole, List<Counted> groups, @Nullable Groups other, Cells cells) {
        this.disclosure = disclosure;
        this.whole = whole;
        this.groups = groups;
        this.other = other;
        this.cells = cells;
        this.statements = Item.statements()
                .map(item -> veil(votes(item), hidingNone(), hidden -> false))
                .toList();
        for (int principle = 1; principle <= 6; principle++) {
            findGaps(principle);
            scores.add(veilOverScores(principle));
            weights.add(veilOverWeights(Item.weight(principle)));
        }
        this.aggregates = veilOverAggregates();
    }

    List<Group> results() {
        return IntStream.range(0, groups.size()).mapToObj(this::result).toList();
    }

    /** Whether the gaps of the statement may be shown: they are made of groups that might be shown, and tell no more. */
    boolean mayShowGaps(Item statement) {
        return gaps[statement.index()];
    }

    private void findGaps(int principle) {
        int from = (principle - 1) * 6;
        for (int statement = from; statement < from + 6; statement++) {
            gaps[statement] = allPass(Item.at(statement));
        }
        if (other != null
                && IntStream.range(from, from + 6).anyMatch(statement -> gaps[statement])
                && beside(other, other.scores.get(principle - 1), hidingAll()).leaveNoDoubt(principle)) {
            Arrays.fill(gaps, from, from + 6, false);
        }
    }

    private boolean allPass(Item statement) {
        return IntStream.range(0, groups.size())
                .allMatch(group -> groups.get(group).tally().answers(statement) == 0
                        || statements.get(statement.index()).get(group).isEmpty());
    }

    private List<Optional<Reason>> veilOverWeights(Item weight) {
        List<Optional<Reason>> alone = veil(votes(weight), hidingNone(), hidden -> false);
        if (other == null) {
            return alone;
        }
        List<Optional<Reason>> theirs = other.weights.get(weight.principle() - 1);
        var crossing = Crossing.of(weight, other.groups, theirs, groups, alone, cells);
        return crossing.tells(disclosure.threshold()) ? givingWay(alone) : alone;
    }

    private List<Optional<Reason>> veilOverScores(int principle) {
        Extremes extremes = Extremes.ofPrinciple(whole, principle);
        List<Optional<Reason>> alone = veil(
                tally -> Share.Sum.ofPrinciple(tally, principle, extremes),
                hidingNone(),
                hidden -> other == null
                        && KnownSums.ofOrganisations(whole, disclosure.threshold(), side(hidden))
                                .leaveNoDoubt(principle));
        return other != null
                        && beside(other, other.scores.get(principle - 1), alone).tell(principle)
                ? givingWay(alone)
                : alone;
    }

    private List<Optional<Reason>> veilOverAggregates() {
        Extremes extremes = Extremes.ofAggregate(whole);
        List<Optional<Reason>> parts = IntStream.range(0, groups.size())
                .mapToObj(group -> scores.stream()
                        .flatMap(score -> score.get(group).stream())
                        .findFirst())
                .toList();
        List<Optional<Reason>> alone = veil(tally -> Share.Sum.ofAggregate(tally, extremes), parts, hidden -> false);
        return other != null && beside(other, other.aggregates, alone).tellAggregates() ? givingWay(alone) : alone;
    }

    private KnownSums beside(Groups other, List<Optional<Reason>> theirs, List<Optional<Reason>> mine) {
        return new KnownSums(whole, disclosure.threshold(), other.side(theirs), side(mine), cells);
    }

    private KnownSums.Side side(List<Optional<Reason>> hidden) {
        return new KnownSums.Side(groups, hidden, gaps);
    }

    private static List<Optional<Reason>> givingWay(List<Optional<Reason>> alone) {
        return alone.stream()
                .map(reason -> Optional.of(reason.orElse(Reason.WOULD_REVEAL_OTHERS)))
                .toList();
    }

    private List<Optional<Reason>> hidingNone() {
        return groups.stream().map(group -> Optional.<Reason>empty()).toList();
    }

    private List<Optional<Reason>> hidingAll() {
        return givingWay(hidingNone());
    }

    private static Function<Tally, Share> votes(Item item) {
        return tally -> new Share.Votes(tally.votes(item));
    }

    private List<Optional<Reason>> veil(
            Function<Tally, Share> share, List<Optional<Reason>> before, Predicate<List<Optional<Reason>>> telling) {
        List<Share> shares = groups.stream().map(Counted::tally).map(share).toList();
        return Veil.over(shares, disclosure.threshold(), before, telling);
    }

    private Group result(int group) {
        Tally tally = groups.get(group).tally();
        List<PrincipleResult> principles = IntStream.rangeClosed(1, 6)
                .mapToObj(principle -> new PrincipleResult(
                        principle,
                        figure(scores.get(principle - 1).get(group), () -> Figures.score(tally, principle)),
                        figure(weights.get(principle - 1).get(group), () -> Figures.significance(tally, principle))))
                .toList();
        return new Group(
                groups.get(group).name(),
                principles,
                figure(aggregates.get(group), () -> Figures.aggregate(tally)),
                Item.statements().map(item -> statement(group, item)).toList());
    }

    private StatementResult statement(int group, Item item) {
        // All other reasons would tell something about the counts.
        Reason why = statements
                .get(item.index())
                .get(group)
                .filter(reason -> reason == Reason.NO_ANSWERS || reason == Reason.TOO_FEW)
                .orElse(Reason.NOT_BY_GROUP);
        return new StatementResult(item, Figure.hidden(why), Figure.hidden(why), Figure.hidden(Reason.UNDEFINED));
    }

    private static <T> Figure<T> figure(Optional<Reason> hidden, Supplier<T> value) {
        return hidden.<Figure<T>>map(Figure::hidden).orElseGet(() -> Figure.shown(value.get()));
    }
}
