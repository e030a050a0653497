package org.patlive.analysis.score;

/** Counts of respondents by properties of their whole sheets: who takes part, and what the scenario depends on. */
public final class RespondentCounts {

    private int respondents;
    private int answers;
    private int withLowTotal;
    private int completeWithLowTotal;
    private int partlyComplete;
    private int reasonablyHealthy;

    /** Counts a sheet in (1) or out (−1). */
    public void count(Sheet sheet, int sign) {
        boolean complete = sheet.aggregate() > 0;
        respondents += sheet.isStarted() ? sign : 0;
        withLowTotal += sheet.hasLowTotal() ? sign : 0;
        completeWithLowTotal += complete && sheet.hasLowTotal() ? sign : 0;
        partlyComplete += !complete && sheet.hasCompletePrinciple() ? sign : 0;
        reasonablyHealthy += sheet.isReasonablyHealthy() ? sign : 0;
        for (int principle = 1; principle <= 6; principle++) {
            answers += sign * sheet.answered(principle);
        }
    }

    /** Returns how many answered anything. */
    public int respondents() {
        return respondents;
    }

    /** Returns how many statements are answered, over all respondents. */
    public int answers() {
        return answers;
    }

    /** Returns how many have a complete principle with a total of 12 or less. */
    public int withLowTotal() {
        return withLowTotal;
    }

    /** Returns how many of those who answered all 36 statements have a total of 12 or less. */
    public int completeWithLowTotal() {
        return completeWithLowTotal;
    }

    /** Returns how many have completed some principles but not all. */
    public int partlyComplete() {
        return partlyComplete;
    }

    /** Returns how many have all six totals at 13 to 18. */
    public int reasonablyHealthy() {
        return reasonablyHealthy;
    }
}
