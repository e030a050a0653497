package org.patlive.analysis.result;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patlive.analysis.disagreement.Disagreement;
import org.patlive.analysis.disagreement.Division;
import org.patlive.analysis.disagreement.Gaps;
import org.patlive.analysis.disagreement.LevelGap;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Population;
import org.patlive.instrument.Band;
import org.patlive.instrument.Item;

/**
 * Everything that may be shown of a round at one release; every figure follows the disclosure rules. Views, exports
 * and the API read nothing else.
 *
 * @param respondents how many answered anything
 * @param complete how many answered all 36 statements
 * @param answers how many statements are answered, over all respondents
 * @param release 0 before the first release, then growing by one with each; an Anonymous round has one for each
 *     redrawn band and for its closing
 * @param principles six
 * @param statements 36
 * @param individuals one for each respondent in Open mode, in the order of joining; empty in every other mode
 */
public record Results(
        int respondents,
        int complete,
        int answers,
        long release,
        Disclosure disclosure,
        List<PrincipleResult> principles,
        Figure<Score> aggregate,
        List<StatementResult> statements,
        Figure<Agreement> significanceAgreement,
        Figure<Distribution> success,
        Figure<ScenarioSuggestion> scenario,
        List<Group> organisations,
        List<Group> levels,
        List<Individual> individuals) {

    /**
     * Returns the same release with every figure hidden until the facilitator shows it; only counts of who takes part
     * stay.
     */
    public Results concealed() {
        return new Results(
                respondents,
                complete,
                answers,
                release,
                disclosure,
                principles.stream()
                        .map(result -> new PrincipleResult(
                                result.number(),
                                result.completed(),
                                concealed(result.band()),
                                concealed(result.score()),
                                concealed(result.significance())))
                        .toList(),
                concealed(aggregate),
                statements.stream()
                        .map(result -> new StatementResult(
                                result.item(),
                                result.answered(),
                                concealed(result.distribution()),
                                concealed(result.gaps()),
                                concealed(result.levelGap()),
                                concealed(result.division())))
                        .toList(),
                concealed(significanceAgreement),
                concealed(success),
                concealed(scenario),
                List.of(),
                List.of(),
                List.of());
    }

    /** Returns the same results with these individual results. */
    public Results withIndividuals(List<Individual> newIndividuals) {
        return new Results(
                respondents,
                complete,
                answers,
                release,
                disclosure,
                principles,
                aggregate,
                statements,
                significanceAgreement,
                success,
                scenario,
                organisations,
                levels,
                newIndividuals);
    }

    /** Returns the populations of which any figure is shown. */
    public Set<Population> shownPopulations() {
        Set<Population> shownPopulations = EnumSet.noneOf(Population.class);
        for (PrincipleResult principle : principles) {
            if (principle.band().isShown()) {
                shownPopulations.add(Population.ofPrinciple(principle.number()));
            }
            if (principle.significance().isShown()) {
                shownPopulations.add(Population.SIGNIFICANCE);
            }
        }
        if (success.isShown()) {
            shownPopulations.add(Population.SUCCESS);
        }
        if (aggregate.isShown()) {
            shownPopulations.add(Population.AGGREGATE);
        }
        return shownPopulations;
    }

    /** Returns whether figures appear only when the round is closed (rule 2). */
    public boolean isWaitingForClosing() {
        return aggregate.reason().filter(why -> why == Figure.Reason.STILL_OPEN).isPresent();
    }

    private static <T> Figure<T> concealed(Figure<T> figure) {
        return Figure.hidden(Figure.Reason.CONCEALED);
    }

    /**
     * One principle.
     *
     * @param completed how many answered all six of its statements; 0 for a group whose number is not shown
     * @param band of the mean; it may be shown where the score is not
     * @param significance the mean weight, 1 to 5
     */
    public record PrincipleResult(
            int number, int completed, Figure<BandRange> band, Figure<Score> score, Figure<Double> significance) {}

    /**
     * A mean over complete respondents.
     *
     * @param n complete respondents
     * @param sum of their totals
     * @param bandCounts how many respondents' own totals fall into each band; all four bands present
     * @param totals how many respondents have each total (key 6 to 24, those that occur); empty for the aggregate, for
     *     groups, and everywhere in mode "By organisation"
     */
    public record Score(int n, long sum, Band band, Map<Band, Integer> bandCounts, Map<Integer, Integer> totals) {
        public double mean() {
            return (double) sum / n;
        }
    }

    /**
     * One statement. Gaps are in scale points, see {@link Gaps}. An organisation has only a gap within, a level or
     * "Not said" has none; the gap between levels exists over all respondents alone.
     *
     * @param answered the number of its answers; in a closed Anonymous round those of partners who completed its
     *     principle, on which its figures rest; 0 for a group whose number is not shown
     * @param division which of the gaps between and within organisations is the wider
     */
    public record StatementResult(
            Item item,
            int answered,
            Figure<Distribution> distribution,
            Figure<Gaps> gaps,
            Figure<LevelGap> levelGap,
            Figure<Division> division) {}

    /**
     * Answers to one statement.
     *
     * @param counts for 4, 3, 2, 1, in this order
     * @param disagreement hidden as undefined for fewer than two answers
     */
    public record Distribution(List<Integer> counts, Figure<Disagreement> disagreement) {
        public int n() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        /** 1 to 4. */
        public double mean() {
            return (4.0 * counts.get(0) + 3.0 * counts.get(1) + 2.0 * counts.get(2) + counts.get(3)) / n();
        }
    }

    /** Kendall's W, 0 to 1, with tie correction, over n respondents who weighted all six. */
    public record Agreement(double w, int n) {}

    /** An organisation or a level; name "Not said" for those who preferred not to say. */
    public record Group(
            String name,
            List<PrincipleResult> principles,
            Figure<BandRange> aggregateBand,
            Figure<Score> aggregate,
            List<StatementResult> statements) {}

    /**
     * One respondent's own totals, Open mode only; a total is hidden while the principle is incomplete.
     *
     * @param totals six, each 6 to 24
     * @param answered six, how many of the principle's six statements are answered
     * @param level its label, "Not said" for none
     * @param aggregate 36 to 144
     * @param answers the whole sheet in the order of {@link Item#all()}, 0 for what is not answered
     */
    public record Individual(
            String name,
            String organisation,
            String level,
            List<Figure<Integer>> totals,
            List<Integer> answered,
            Figure<Integer> aggregate,
            List<Integer> answers) {}

    /** A, B or C with its reasons, and what else the group may as well decide. */
    public record ScenarioSuggestion(String letter, List<String> alternatives, List<ScenarioReason> reasons) {}
}
