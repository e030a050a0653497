package org.patlive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** A group with its counts; {@code organisation} where it is a known organisation. */
    record Counted(String name, boolean organisation, Tally tally) {}

    private final Disclosure disclosure;
    private final List<Counted> groups;

    /** Per statement, in the order of the sheet: why each group is hidden, if it is. */
    private final List<List<Optional<Reason>>> statements;

    private final List<List<Optional<Reason>>> scores = new ArrayList<>();
    private final List<List<Optional<Reason>>> weights = new ArrayList<>();
    private final List<Optional<Reason>> aggregates;

    Groups(Disclosure disclosure, List<Counted> groups) {
        this.disclosure = disclosure;
        this.groups = groups;
        this.statements = Item.statements().map(this::veilOver).toList();
        for (int principle = 1; principle <= 6; principle++) {
            scores.add(veilOverScores(principle));
            weights.add(veilOver(Item.weight(principle)));
        }
        this.aggregates = veil(tally -> new Share.Sum(tally.aggregates(), tally.aggregateSum(), 36), scores.stream());
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
        return veil(tally -> new Share.Votes(tally.votes(item)), Stream.empty());
    }

    private List<Optional<Reason>> veilOverScores(int principle) {
        return veil(
                tally -> new Share.Sum(tally.complete(principle), tally.sum(principle), 6),
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
