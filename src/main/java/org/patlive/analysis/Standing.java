package org.patlive.analysis;

/** Counts over whole sheets: who takes part, and what the scenario asks about single respondents. */
final class Standing {

    private int respondents;
    private int answers;
    private int low;
    private int reasonablyHealthy;
    private final int[] finished = new int[6];

    void count(Sheet sheet, int times) {
        respondents += sheet.isStarted() ? times : 0;
        low += sheet.isLowSomewhere() ? times : 0;
        reasonablyHealthy += sheet.isReasonablyHealthyThroughout() ? times : 0;
        for (int principle = 1; principle <= 6; principle++) {
            int answered = sheet.answered(principle);
            answers += times * answered;
            finished[principle - 1] += answered == 6 ? times : 0;
        }
    }

    /** How many answered anything. */
    int respondents() {
        return respondents;
    }

    /** How many statements are answered over all respondents. */
    int answers() {
        return answers;
    }

    /** How many have a complete principle at 12 or less. */
    int low() {
        return low;
    }

    /** How many have all six principles at 13 to 18. */
    int reasonablyHealthy() {
        return reasonablyHealthy;
    }

    int finished(int principle) {
        return finished[principle - 1];
    }
}
