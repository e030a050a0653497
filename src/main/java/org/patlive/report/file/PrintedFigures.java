package org.patlive.report.file;

import static org.patlive.shared.text.Texts.text;

import java.util.Locale;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.instrument.Band;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.ShortTitle;
import org.patlive.picture.DartboardText;
import org.patlive.picture.HeatmapPicture;

/** Formats figures and names for documents and tables, in the same way as the projected screen does. */
public final class PrintedFigures {

    private PrintedFigures() {}

    /** Returns the sentence that explains why answers given after publication are not in the figures (domain rules, section 5, rule 7). */
    public static String laterAnswers() {
        return text("report.figures.later-answers");
    }

    /** Returns a number with one decimal place. */
    public static String decimal(double number) {
        return String.format(Locale.UK, "%.1f", Math.round(number * 10) / 10.0);
    }

    /** Returns the points of a band: {@code 19–24}. */
    public static String range(Band band) {
        return DartboardText.range(band);
    }

    /** Returns the points of a range of bands: {@code 19–24}, or {@code 6–12} where the two lowest are shown as one. */
    public static String range(BandRange band) {
        return DartboardText.range(band);
    }

    /** Returns the points of an aggregate band: {@code 109–144}. */
    public static String aggregateRange(BandRange band) {
        return band.printedAggregateRange();
    }

    /** Returns number and short title: {@code 4 Trust}. */
    public static String principle(int number) {
        return number + " " + ShortTitle.of(number);
    }

    /**
     * Returns number and title as in stage 3 of the publication, which prints it without the initial capital of a
     * heading.
     */
    public static String heading(Instrument.Principle principle) {
        String title = principle.stage3Title();
        return principle.number() + " " + Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    /** Returns the legend of a disagreement colour: {@code 25–50% some distance}. */
    public static String disagreement(int colour) {
        return HeatmapPicture.legend(HeatmapMode.DISAGREEMENT).get(colour);
    }

    /** Returns a message of the screen with a full stop, so that others can follow it. */
    public static String asSentence(String message) {
        return message.isBlank() || message.matches("(?s).*[.!?]$") ? message : message + ".";
    }

    /** Returns the short form of a reason, for a narrow cell; a note below the table explains it. */
    public static String shortReason(Reason why) {
        return switch (why) {
            case NO_ANSWERS -> text("report.figures.none");
            case INCOMPLETE -> text("report.figures.incomplete");
            case UNDEFINED, COARSE, STILL_OPEN -> "–";
            case PROTECTED, CONCEALED -> text("report.figures.hidden");
        };
    }
}
