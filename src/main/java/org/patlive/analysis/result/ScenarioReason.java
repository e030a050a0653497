package org.patlive.analysis.result;

import java.util.List;
import org.patlive.instrument.Band;

/**
 * Why the results suggest a scenario (domain rules, section 4). A reason names bands and principles, never a mean or the
 * total of a single respondent.
 */
public sealed interface ScenarioReason {

    /** The mean aggregate is in this band. */
    record AggregateInBand(Band band) implements ScenarioReason {}

    /** So many respondents have a principle total of 12 or less. */
    record LowTotals(int respondents) implements ScenarioReason {}

    /** At least two respondents have; an Anonymous round does not say how many. */
    record SeveralLowTotals() implements ScenarioReason {}

    /** Everyone who answered all statements has 13 to 18 on every principle. */
    record ReasonablyHealthy() implements ScenarioReason {}

    /** The mean is 12 or less on these principles, which are among the two with the highest significance. */
    record WeakAndSignificant(List<Integer> principles) implements ScenarioReason {}

    /** The mean is 12 or less on these principles, three or more. */
    record Weak(List<Integer> principles) implements ScenarioReason {}

    /** What the first format of published figures has in the place of facts: a whole sentence. */
    record InWords(String sentence) implements ScenarioReason {}
}
