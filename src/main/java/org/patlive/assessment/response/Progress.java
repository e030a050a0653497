package org.patlive.assessment.response;

import java.util.List;

/**
 * How far the room is: counts of who has finished what, never who (save in Open mode), so that it may be shown at once.
 *
 * @param joined respondents
 * @param finished respondents who have said that they are done
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
