package org.patlive.analysis.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.figure.Population;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Group;
import org.patlive.analysis.result.Results.PrincipleResult;

/**
 * The figures of an Anonymous round that was reopened and is closed again: rule 7. Of each thing either the new figures, where
 * at least k respondents have answered something of it since, or those that were published before. One person who alone
 * answered another principle than everybody else would otherwise be the difference between its old and its new figures.
 *
 * @param renewed the things whose new figures may be shown
 */
public record Republication(Results before, Results now, Set<Population> renewed) {

    private static final Set<Population> PRINCIPLES = EnumSet.range(Population.PRINCIPLE_1, Population.PRINCIPLE_6);

    /**
     * Which things may be shown anew: all of which nothing has been shown, since theirs is the first picture, and what
     * enough respondents have touched.
     *
     * @param before what was published
     * @param touched of each thing, who has set, changed or cleared an answer to it since its figures were published
     * @param complete of each thing, who has, or had and took back, an answer to everything in it
     * @param <P> what tells respondents apart
     */
    public static <P> Set<Population> renewed(
            Results before, Map<Population, Set<P>> touched, Map<Population, Set<P>> complete, int threshold) {
        EnumSet<Population> renewed = EnumSet.allOf(Population.class);
        renewed.removeAll(before.shown());
        if (people(touched, EnumSet.allOf(Population.class)) >= threshold) {
            touched.forEach((population, people) -> {
                // Who has not completed the thing makes no difference to its figures, and hides nobody who does.
                long counting = people.stream()
                        .filter(complete.get(population)::contains)
                        .count();
                if (counting == 0 || counting >= threshold) {
                    renewed.add(population);
                }
            });
        }
        // Made of all principles: with one of them as it was, the others would tell its change.
        if (!PRINCIPLES.stream().allMatch(renewed::contains)) {
            renewed.remove(Population.AGGREGATE);
        }
        return renewed;
    }

    /** How many have touched any of these things. */
    public static <P> int people(Map<Population, Set<P>> touched, Set<Population> populations) {
        return (int) populations.stream()
                .flatMap(population -> touched.get(population).stream())
                .distinct()
                .count();
    }

    public Results results() {
        return new Results(
                now.respondents(),
                of(Population.AGGREGATE).complete(),
                now.answers(),
                now.release(),
                now.disclosure(),
                IntStream.rangeClosed(1, 6).mapToObj(this::principle).toList(),
                of(Population.AGGREGATE).aggregate(),
                now.statements().stream()
                        .map(statement -> of(Population.of(statement.item()))
                                .statements()
                                .get(statement.item().index()))
                        .toList(),
                of(Population.SIGNIFICANCE).significanceAgreement(),
                of(Population.SUCCESS).success(),
                renewed.containsAll(Set.of(Population.AGGREGATE, Population.SIGNIFICANCE))
                        ? now.scenario()
                        : before.scenario(),
                groups(before.organisations(), now.organisations()),
                groups(before.levels(), now.levels()),
                List.of());
    }

    private Results of(Population population) {
        return renewed.contains(population) ? now : before;
    }

    private PrincipleResult principle(int principle) {
        PrincipleResult score =
                of(Population.ofPrinciple(principle)).principles().get(principle - 1);
        return new PrincipleResult(
                principle,
                score.completed(),
                score.band(),
                score.score(),
                of(Population.SIGNIFICANCE).principles().get(principle - 1).significance());
    }

    private List<Group> groups(List<Group> earlier, List<Group> later) {
        return later.stream()
                .map(group -> group(find(earlier, group.name()), group))
                .toList();
    }

    private static Optional<Group> find(List<Group> groups, String name) {
        return groups.stream().filter(group -> group.name().equals(name)).findFirst();
    }

    /** Of a group that is new, nothing is known of what was published before it came. */
    private Group group(Optional<Group> earlier, Group later) {
        return new Group(
                later.name(),
                IntStream.rangeClosed(1, 6)
                        .mapToObj(principle -> {
                            PrincipleResult now = later.principles().get(principle - 1);
                            return renewed.contains(Population.ofPrinciple(principle))
                                    ? now
                                    : earlier.map(group -> group.principles().get(principle - 1))
                                            .orElseGet(() -> new PrincipleResult(
                                                    principle,
                                                    0,
                                                    Figure.hidden(Reason.PROTECTED),
                                                    now.score(),
                                                    now.significance()));
                        })
                        .toList(),
                renewed.contains(Population.AGGREGATE)
                        ? later.aggregateBand()
                        : earlier.map(Group::aggregateBand).orElseGet(() -> Figure.hidden(Reason.PROTECTED)),
                later.aggregate(),
                later.statements());
    }
}
