package org.patlive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.Figure.Reason;
import org.patlive.analysis.Results.Group;
import org.patlive.analysis.Results.PrincipleResult;
import org.patlive.analysis.Results.StatementResult;
import org.patlive.instrument.Item;

/**
 * All groups of one dimension under the disclosure rules. Beyond those, in Anonymous mode, a sum is shown only where
 * all its parts are: a principle's score minus the shown statements would give a hidden statement back.
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
    private final List<Counted> groups;
    private final @Nullable Groups other;
    private final Cells cells;

    /** Per statement, in the order of the sheet: why each group is hidden, if it is. */
    private final List<List<Optional<Reason>>> statements;

    private final List<List<Optional<Reason>>> scores = new ArrayList<>();
    private final List<List<Optional<Reason>>> weights = new ArrayList<>();
    private final List<Optional<Reason>> aggregates;

    Groups(Disclosure disclosure, List<Counted> groups) {
        this(disclosure, groups, null, (one, another) -> null);
    }

    /** @param other the dimension that is published beside this one, and goes before it where both together tell */
    Groups(Disclosure disclosure, List<Counted> groups, @Nullable Groups other, Cells cells) {
        this.disclosure = disclosure;
        this.groups = groups;
        this.other = other;
        this.cells = cells;
        this.statements = Item.statements().map(this::veilOver).toList();
        for (int principle = 1; principle <= 6; principle++) {
            scores.add(veilOverScores(principle));
            weights.add(veilOver(Item.weight(principle)));
        }
        this.aggregates = veil(Share.Sum::ofAggregate, scores.stream());
    }

    List<Group> results() {
        return IntStream.range(0, groups.size()).mapToObj(this::result).toList();
    }

    /** Whether every group with an answer to the statement is shown, so that the gaps tell nothing more. */
    boolean allShown(Item statement) {
        return IntStream.range(0, groups.size())
                .allMatch(group -> groups.get(group).tally().answers(statement) == 0
                        || statements.get(statement.index()).get(group).isEmpty());
    }

    private List<Optional<Reason>> veilOver(Item item) {
        List<Optional<Reason>> alone = veil(tally -> new Share.Votes(tally.votes(item)), Stream.empty());
        if (other == null || disclosure.mode() != Mode.ANONYMOUS) {
            return alone;
        }
        List<Optional<Reason>> theirs = other.reasons(item);
        var crossing = Crossing.of(item, other.groups, theirs, groups, alone, cells);
        return crossing.tells(disclosure.threshold())
                ? alone.stream()
                        .map(reason -> Optional.of(reason.orElse(Reason.WOULD_REVEAL_OTHERS)))
                        .toList()
                : alone;
    }

    private List<Optional<Reason>> reasons(Item item) {
        return item.isWeight() ? weights.get(item.principle() - 1) : statements.get(item.index());
    }

    private List<Optional<Reason>> veilOverScores(int principle) {
        return veil(
                tally -> Share.Sum.ofPrinciple(tally, principle),
                statements.subList((principle - 1) * 6, principle * 6).stream());
    }

    private List<Optional<Reason>> veil(Function<Tally, Share> share, Stream<List<Optional<Reason>>> parts) {
        List<Share> shares = groups.stream().map(Counted::tally).map(share).toList();
        if (disclosure.mode() != Mode.ANONYMOUS) {
            return Veil.none(shares);
        }
        List<List<Optional<Reason>>> hiddenParts = parts.toList();
        List<Optional<Reason>> before = IntStream.range(0, groups.size())
                .mapToObj(group -> hiddenParts.stream()
                        .flatMap(part -> part.get(group).stream())
                        .findFirst())
                .toList();
        return Veil.over(shares, disclosure.threshold(), before);
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
        Counted counted = groups.get(group);
        Optional<Reason> hidden = statements.get(item.index()).get(group);
        return new StatementResult(
                item,
                figure(hidden, () -> Figures.distribution(counted.tally(), item)),
                counted.organisation()
                        ? figure(
                                hidden,
                                () -> PairwiseGaps.of(List.of(counted.tally().votes(item))))
                        : Figure.hidden(Reason.UNDEFINED));
    }

    private static <T> Figure<T> figure(Optional<Reason> hidden, Supplier<T> value) {
        return hidden.<Figure<T>>map(Figure::hidden).orElseGet(() -> Figure.shown(value.get()));
    }
}
