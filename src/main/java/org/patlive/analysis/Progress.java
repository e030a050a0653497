package org.patlive.analysis;

import java.util.List;

/**
 * How far the round has come. Reveals no answer, so it may be shown at once in every mode.
 *
 * @param joined how many joined, with or without answers
 * @param respondents how many answered anything
 * @param complete how many answered all 36 statements
 * @param answers how many statements are answered over all respondents
 * @param finished how many answered all six statements of principle 1 to 6, in this order
 */
public record Progress(int joined, int respondents, int complete, int answers, List<Integer> finished) {}
