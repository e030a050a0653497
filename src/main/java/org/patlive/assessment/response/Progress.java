package org.patlive.assessment.response;

import java.util.List;

/**
 * How far the respondents of a round are, as counts, which may be shown while the round is open; with names in Open mode only.
 *
 * @param joined number of respondents
 * @param finished number of respondents who have finished their sheet
 * @param finishedPrinciples how many have answered all six statements of principle 1 … 6
 * @param shapes how many respondents have finished 0, 1, … 6 principles: seven counts
 * @param named every respondent with a name, in Open mode; else empty
 */
public record Progress(
        int joined, int finished, List<Integer> finishedPrinciples, List<Integer> shapes, List<Named> named) {

    /** One partner's progress, in Open mode. */
    public record Named(String name, int principles) {}

    /** The same with these names. */
    public Progress with(List<Named> others) {
        return new Progress(joined, finished, finishedPrinciples, shapes, others);
    }

    public static final Progress NONE =
            new Progress(0, 0, List.of(0, 0, 0, 0, 0, 0), List.of(0, 0, 0, 0, 0, 0, 0), List.of());
}
