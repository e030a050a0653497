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
 * The figures of an Anonymous round that was reopened and is closed again (rule 7). A population gets new figures
 * only if at least k respondents have answered something of it since; otherwise those published before stay. One
 * person who alone answered another principle than everybody else would be the difference between its old and its new
 * figures.
 *
 * @param before what was published
 * @param now the results of all answers now
 * @param renewed the populations whose new figures may be shown
 */
public record Republication(Results before, Results now, Set<Population> renewed) {

    private static final Set<Population> PRINCIPLES = EnumSet.range(Population.PRINCIPLE_1, Population.PRINCIPLE_6);

    /**
     * Decides which populations may be shown anew: those of which nothing has been shown yet, and those that enough
     * respondents have touched.
     *
     * @param before what was published
     * @param touched for each population, who has set, changed or cleared an answer to it since its figures were
     *     published
     * @param complete for each population, who has answered everything in it, whether or not an answer was cleared
     *     later
     * @param <P> what identifies a respondent
     */
    public static <P> Set<Population> renewed(
            Results before, Map<Population, Set<P>> touched, Map<Population, Set<P>> complete, int threshold) {
        EnumSet<Population> renewed = EnumSet.allOf(Population.class);
        renewed.removeAll(before.shownPopulations());
        if (respondents(touched, EnumSet.allOf(Population.class)) >= threshold) {
            touched.forEach((population, respondents) -> {
                // Those who have not completed the population make no difference to its figures and protect nobody.
                long completeRespondents = respondents.stream()
                        .filter(complete.get(population)::contains)
                        .count();
                if (completeRespondents == 0 || completeRespondents >= threshold) {
                    renewed.add(population);
                }
            });
        }
        // The aggregate is made of all principles: if one of them kept its old figures, the others would tell how it
        // changed.
        if (!PRINCIPLES.stream().allMatch(renewed::contains)) {
            renewed.remove(Population.AGGREGATE);
        }
        return renewed;
    }

    /** Returns how many have touched any of these populations. */
    public static <P> int respondents(Map<Population, Set<P>> touched, Set<Population> populations) {
        return (int) populations.stream()
                .flatMap(population -> touched.get(population).stream())
                .distinct()
                .count();
    }

    /** Returns the results with the new figures of the renewed populations and the old ones of all others. */
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

    /** Combines one group. Nothing was published of a group that is new, so its older populations stay hidden. */
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
