package org.patlive.analysis;

import java.util.List;
import org.patlive.instrument.Band;
import org.patlive.instrument.Item;

/**
 * What the projected screen may draw of {@link Results}: rule 5 on top of all others, so below ten respondents in
 * Anonymous mode only colours and bands.
 *
 * @param message the scene's one-sentence message, made of nothing but disclosed figures
 */
public record Projection(long release, int respondents, int answers, Dartboard dartboard, Heatmap heatmap) {

    public static Projection of(Results results) {
        throw new UnsupportedOperationException("helper");
    }

    /** Six sectors. */
    public record Dartboard(String message, int respondents, List<Sector> sectors) {}

    /**
     * @param band of the group's mean
     * @param mean to one decimal place, or hidden by rule 5
     * @param n how many respondents it rests on, 0 while hidden
     * @param darts where they land; several respondents (or organisations) may share a place
     */
    public record Sector(int principle, Figure<Band> band, Figure<Double> mean, int n, List<Dart> darts) {}

    /**
     * Darts at one place.
     *
     * @param total 6 to 24, the middle of the band under rule 5; a mean for an organisation
     * @param count how many land there
     * @param label the organisation in mode "By organisation", else empty
     */
    public record Dart(double total, int count, String label) {}

    /** 36 cells in the order of the sheet. */
    public record Heatmap(String message, int respondents, List<Cell> cells) {}

    /**
     * @param percent 0 to 100; under rule 5 the middle of its colour's range
     * @param exact false under rule 5: print the colour's range instead of the figure
     */
    public record Cell(Item item, Figure<Integer> percent, boolean exact, int n) {

        /** 0 to 3 for the four colours, cut at 25, 50 and 75 percent. */
        public Figure<Integer> colour() {
            return percent.map(p -> Math.min(3, p / 25));
        }
    }
}
