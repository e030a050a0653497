package org.patlive.analysis.attack;

/**
 * A fact with where it was shown.
 *
 * @param closing the number of the closing that published it; 0 while the round was open
 */
record ObservedFact(Fact fact, Source source, int closing) {

    /** What a fact was shown as. Which sources are accepted is said by {@link Cause}. */
    enum Source {
        /** A figure of a principle, of significance or of success, over its whole population. */
        OVERALL,
        /** The band of an organisation or a level large enough. */
        GROUP,
        /** The class of the gaps between and within organisations. */
        DIVISION,
        /** A figure over those who answered all 36 statements, or the scenario. */
        AGGREGATE,
        /** A band of a sample in an open round. */
        SAMPLE,
        /** Something that no rule allows; it occurs only where a rule is left out. */
        NOT_ALLOWED
    }
}
