package org.patlive.analysis.projection;

import java.util.List;
import org.patlive.analysis.disagreement.Division;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;
import org.patlive.instrument.Item;
import org.patlive.shared.text.Sentence;

/**
 * What the projected screen draws of {@link Results}: below ten respondents in Anonymous mode only colours and bands
 * (rule 3).
 *
 * @param release as in {@link Results}
 * @param respondents how many answered anything
 * @param answers how many statements are answered, over all respondents
 */
public record Projection(long release, int respondents, int answers, Dartboard dartboard, Heatmap heatmap) {

    public static Projection of(Results results) {
        return new Projection(
                results.release(),
                results.respondents(),
                results.answers(),
                DartboardProjection.of(results),
                HeatmapProjection.of(results, HeatmapMode.DISAGREEMENT));
    }

    /** Rounds a figure to one decimal place. */
    static double tenth(double figure) {
        return Math.round(figure * 10) / 10.0;
    }

    /** Returns whether a figure over n respondents may be shown as a band or range only (rule 3: below ten). */
    static boolean isCoarse(Results results, int n) {
        return results.disclosure().mode() == Mode.ANONYMOUS && n < Disclosure.EXACT_FROM;
    }

    /** Returns the heatmap in another mode. */
    public static Heatmap heatmap(Results results, HeatmapMode mode) {
        return HeatmapProjection.of(results, mode);
    }

    /**
     * Six sectors.
     *
     * @param sentence the scene's message, made of nothing but what is drawn
     * @param waiting darts at the rim that land when an Anonymous round is closed, one for each sheet with all 36
     *     statements; 0 in every other state
     */
    public record Dartboard(Sentence sentence, int respondents, int waiting, List<Sector> sectors) {

        /** Returns whether figures appear only when the round is closed. */
        public boolean isWaiting() {
            return sectors.stream().anyMatch(sector -> sector.mean()
                    .reason()
                    .filter(why -> why == Figure.Reason.STILL_OPEN)
                    .isPresent());
        }
    }

    /**
     * One sector of the dartboard.
     *
     * @param completed how many respondents have completed the principle; 0 for a group whose number is not shown
     * @param band of the mean; in an open Anonymous round that of a sample; for its groups with the two lowest as one
     * @param mean 6 to 24, to one decimal place; hidden below ten (rule 3)
     * @param n how many respondents it rests on, 0 while hidden
     * @param darts where they land; several respondents or organisations may share a place
     */
    public record Sector(
            int principle, int completed, Figure<BandRange> band, Figure<Double> mean, int n, List<Dart> darts) {}

    /**
     * Darts at one place.
     *
     * @param total 6 to 24, the middle of the band below ten (rule 3); a mean for an organisation
     * @param count how many land there
     * @param label the organisation in mode "By organisation", else empty
     */
    public record Dart(double total, int count, String label) {}

    /**
     * 36 cells in the order of the sheet.
     *
     * @param mode what they stand for
     * @param sentence the scene's message, made of nothing but what is drawn
     */
    public record Heatmap(HeatmapMode mode, Sentence sentence, int respondents, List<Cell> cells) {}

    /**
     * One cell of the heatmap.
     *
     * @param percent 0 to 100 of the mode's scale (disagreement; a mean of 1 to 4; a gap of 0 to 3 points); below ten
     *     (rule 3) the middle of its colour's range
     * @param colour 0 to 3 for the four colours, cut at 25, 50 and 75 percent of the unrounded figure
     * @param exact false below ten (rule 3): print the colour's range instead of the figure
     * @param n how many answers it rests on, 0 while hidden
     * @param text what is printed in the cell; empty while hidden
     * @param sentence the same in full; empty while hidden, and where there is a division instead
     * @param filled 0 to 100: the share of the respondents who have answered the statement while an Anonymous round
     *     is open; otherwise 0
     * @param division which gap is the wider, instead of a percentage, where an Anonymous round shows no gaps
     */
    public record Cell(
            Item item,
            Figure<Integer> percent,
            Figure<Integer> colour,
            boolean exact,
            int n,
            String text,
            Sentence sentence,
            int filled,
            Figure<Division> division) {

        /** Returns the colour's range such as {@code 25–50%}; empty while hidden. */
        public String bandLabel() {
            return colour.value().map(c -> c * 25 + "–" + (c + 1) * 25 + "%").orElse("");
        }
    }
}
