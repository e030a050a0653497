package org.patlive.report.file;

import java.util.Locale;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.instrument.Band;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.ShortTitle;
import org.patlive.picture.DartboardText;
import org.patlive.picture.HeatmapPicture;

/** How figures and names stand in print: the same everywhere, and the same as on the screen. */
public final class PrintedFigures {

    /** Why answers of a few partners are not in the figures (rule 7); how many they are stands beside it. */
    public static final String LATER =
            "These partners answered something after the figures were published. Their answers are not"
                    + " in the figures: with so few, old and new figures together would tell what each of them answered.";

    private PrintedFigures() {}

    /** To one decimal place. */
    public static String decimal(double number) {
        return String.format(Locale.UK, "%.1f", Math.round(number * 10) / 10.0);
    }

    /** {@code 19–24}. */
    public static String range(Band band) {
        return DartboardText.range(band);
    }

    /** {@code 19–24}; {@code 6–12} where the two lowest are not told apart. */
    public static String range(BandRange band) {
        return DartboardText.range(band);
    }

    /** {@code 109–144}. */
    public static String aggregateRange(BandRange band) {
        return band.aggregateRange().replace('-', '–');
    }

    public static String partners(int count) {
        return DartboardText.partners(count);
    }

    /** {@code 4 Trust}. */
    public static String principle(int number) {
        return number + " " + ShortTitle.of(number);
    }

    /** As in stage 3, where it is printed in small letters; a heading gets its capital. */
    public static String heading(Instrument.Principle principle) {
        String title = principle.stage3Title();
        return principle.number() + " " + Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    /** What a colour of disagreement stands for: {@code 25–50 % some distance}. */
    public static String disagreement(int colour) {
        return HeatmapPicture.legend(HeatmapMode.DISAGREEMENT).get(colour);
    }

    /** A message of the screen, where it stands among others. */
    public static String sentence(String message) {
        return message.isBlank() || message.matches("(?s).*[.!?]$") ? message : message + ".";
    }

    /** In a narrow cell; what it means stands below the table. */
    public static String shortly(Reason why) {
        return switch (why) {
            case NO_ANSWERS -> "none";
            case INCOMPLETE -> "incomplete";
            case UNDEFINED, COARSE, STILL_OPEN -> "–";
            case PROTECTED, CONCEALED -> "hidden";
        };
    }
}
