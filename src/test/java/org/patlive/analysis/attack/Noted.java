package org.patlive.analysis.attack;

/**
 * A fact with where it was read.
 *
 * @param closing which closing of the round published it; 0 while it was open
 */
record Noted(Fact fact, Origin origin, int closing) {

    /** From the plainest to the least expected; what is accepted is said by {@link Cause}. */
    enum Origin {
        /** Of a principle, of significance or of success, over its whole population. */
        ROOM,
        /** The band of an organisation or a level large enough. */
        GROUP,
        /** Whether a statement divides organisations or people inside them. */
        DIVISION,
        /** Of those who answered all 36 statements, and the scenario. */
        AGGREGATE,
        /** A band of an open round. */
        SAMPLE,
        /** Something that no rule allows: seen only where a rule is taken out. */
        NOT_PROMISED
    }
}
