package org.patlive.analysis.disclosure;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.patlive.analysis.disagreement.Division;
import org.patlive.analysis.disagreement.PairwiseGaps;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.result.Results.Group;
import org.patlive.analysis.result.Results.PrincipleResult;
import org.patlive.analysis.result.Results.StatementResult;
import org.patlive.analysis.score.GroupTally;
import org.patlive.analysis.score.Tally;
import org.patlive.instrument.Band;
import org.patlive.instrument.Item;

/**
 * Makes the results of the organisations, or of the levels, of an Anonymous round (rule 5): the bands of those that {@link
 * GroupSuppression} allows, and no other figure of a group.
 *
 * @param threshold k of the round
 * @see "docs/disclosure.md"
 */
record AnonymousGroups(List<GroupTally> groups, int threshold) {

    private static final Group STILL_OPEN = hidden(Reason.STILL_OPEN);
    private static final Group PROTECTED = hidden(Reason.PROTECTED);

    /** Returns the groups of an open round, of which nothing is shown but the names. */
    List<Group> open() {
        return groups.stream().map(group -> withName(group.name(), STILL_OPEN)).toList();
    }

    /**
     * Returns the groups of a closed round.
     *
     * @param aggregateShown whether the aggregate of all respondents is shown; otherwise that of no group is
     */
    List<Group> closed(boolean aggregateShown) {
        List<boolean[]> principles = IntStream.rangeClosed(1, 6)
                .mapToObj(principle -> shown(tally -> tally.complete(principle)))
                .toList();
        boolean[] aggregates = shown(Tally::aggregates);
        return IntStream.range(0, groups.size())
                .mapToObj(group -> group(
                        groups.get(group),
                        IntStream.rangeClosed(1, 6)
                                .mapToObj(principle -> principles.get(principle - 1)[group])
                                .toList(),
                        aggregateShown && aggregates[group]))
                .toList();
    }

    /**
     * Classifies the gaps of a statement between and within organisations. They are made of the answers of all organisations,
     * so the class is shown only if every organisation with respondents in it may be shown.
     */
    Figure<Division> division(Item item) {
        return isEveryGroupShown(item.principle())
                ? Division.of(PairwiseGaps.of(groups.stream()
                        .filter(GroupTally::known)
                        .filter(group -> group.tally().complete(item.principle()) > 0)
                        .map(group -> group.tally().completeVotes(item))
                        .toList()))
                : Figure.hidden(Reason.PROTECTED);
    }

    private boolean isEveryGroupShown(int principle) {
        boolean[] shown = shown(tally -> tally.complete(principle));
        return IntStream.range(0, shown.length)
                .allMatch(group -> shown[group] || groups.get(group).tally().complete(principle) == 0);
    }

    private boolean[] shown(ToIntFunction<Tally> size) {
        int[] sizes = groups.stream().map(GroupTally::tally).mapToInt(size).toArray();
        return GroupSuppression.shown(sizes, threshold);
    }

    private Group group(GroupTally group, List<Boolean> principlesShown, boolean aggregateShown) {
        Tally tally = group.tally();
        return new Group(
                group.name(),
                IntStream.rangeClosed(1, 6)
                        .mapToObj(principle -> principlesShown.get(principle - 1)
                                ? band(principle, Band.ofTotals(tally.sum(principle), tally.complete(principle)))
                                : PROTECTED.principles().get(principle - 1))
                        .toList(),
                aggregateShown && GroupSuppression.isNoneOrEnough(partlyComplete(tally), threshold)
                        ? Figure.shown(BandRange.coarse(Band.ofAggregates(tally.aggregateSum(), tally.aggregates())))
                        : Figure.hidden(Reason.PROTECTED),
                PROTECTED.aggregate(),
                PROTECTED.statements());
    }

    private static PrincipleResult band(int principle, Band band) {
        return new PrincipleResult(
                principle,
                0,
                Figure.shown(BandRange.coarse(band)),
                Figure.hidden(Reason.PROTECTED),
                Figure.hidden(Reason.PROTECTED));
    }

    /** Returns a lower bound of how many in the group completed some principles but not all. */
    private static int partlyComplete(Tally tally) {
        return IntStream.rangeClosed(1, 6).map(tally::complete).max().orElse(0) - tally.aggregates();
    }

    private static Group withName(String name, Group group) {
        return new Group(name, group.principles(), group.aggregateBand(), group.aggregate(), group.statements());
    }

    /** Makes a group without a name of which nothing is shown, once for all groups, as results are made for every answer. */
    private static Group hidden(Reason reason) {
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
}
