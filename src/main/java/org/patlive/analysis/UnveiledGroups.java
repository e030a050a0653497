package org.patlive.analysis;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.patlive.analysis.Figure.Reason;
import org.patlive.analysis.Groups.Counted;
import org.patlive.analysis.Results.Distribution;
import org.patlive.analysis.Results.Gaps;
import org.patlive.analysis.Results.Group;
import org.patlive.analysis.Results.PrincipleResult;
import org.patlive.analysis.Results.StatementResult;
import org.patlive.instrument.Item;

/** All groups of one dimension in the modes without a threshold: whatever somebody has answered is shown. */
final class UnveiledGroups {

    private UnveiledGroups() {}

    /** A tick changes one organisation and one level; the other groups are those of the release before. */
    static List<Group> of(List<Counted> groups) {
        return groups.stream()
                .map(group -> group.tally().group(group.name(), () -> made(group)))
                .toList();
    }

    private static Group made(Counted group) {
        Tally tally = group.tally();
        return new Group(
                group.name(),
                IntStream.rangeClosed(1, 6)
                        .mapToObj(principle -> principle(tally, principle))
                        .toList(),
                ifAny(tally.aggregates(), () -> Figures.aggregate(tally)),
                Item.statements().map(item -> statement(group, item)).toList());
    }

    private static PrincipleResult principle(Tally tally, int principle) {
        return new PrincipleResult(
                principle,
                ifAny(tally.complete(principle), () -> Figures.score(tally, principle)),
                ifAny(tally.answers(Item.weight(principle)), () -> Figures.significance(tally, principle)));
    }

    private static StatementResult statement(Counted group, Item item) {
        int n = group.tally().answers(item);
        Figure<Distribution> distribution = ifAny(n, () -> Figures.distribution(group.tally(), item));
        Figure<Gaps> within = group.organisation()
                ? ifAny(n, () -> PairwiseGaps.of(List.of(group.tally().votes(item))))
                : Figure.hidden(Reason.UNDEFINED);
        return new StatementResult(item, distribution, within, Figure.hidden(Reason.UNDEFINED));
    }

    private static <T> Figure<T> ifAny(int n, Supplier<T> figure) {
        return n == 0 ? Figure.hidden(Reason.NO_ANSWERS) : Figure.shown(figure.get());
    }
}
