package org.patlive.analysis.score;

/** Counts over whole sheets: who takes part, and what the scenario asks about single respondents. */
public final class RespondentCounts {

    private int respondents;
    private int answers;
    private int low;
    private int lowAmongComplete;
    private int partly;
    private int reasonablyHealthy;

    public void count(Sheet sheet, int times) {
        respondents += sheet.isStarted() ? times : 0;
        boolean complete = sheet.aggregate() > 0;
        low += sheet.isLowSomewhere() ? times : 0;
        lowAmongComplete += complete && sheet.isLowSomewhere() ? times : 0;
        partly += !complete && sheet.hasCompletePrinciple() ? times : 0;
        reasonablyHealthy += sheet.isReasonablyHealthyThroughout() ? times : 0;
        for (int principle = 1; principle <= 6; principle++) {
            answers += times * sheet.answered(principle);
        }
    }

    /** How many answered anything. */
    public int respondents() {
        return respondents;
    }

    /** How many statements are answered over all respondents. */
    public int answers() {
        return answers;
    }

    /** How many have a complete principle at 12 or less. */
    public int low() {
        return low;
    }

    /** As {@link #low}, of those who answered all 36 statements. */
    public int lowAmongComplete() {
        return lowAmongComplete;
    }

    /** How many have completed some principles but not all. */
    public int partly() {
        return partly;
    }

    /** How many have all six principles at 13 to 18. */
    public int reasonablyHealthy() {
        return reasonablyHealthy;
    }
}
