package org.patlive.words;

import static org.patlive.shared.text.Texts.text;

import org.patlive.analysis.figure.Figure.Reason;

/**
 * Says why a figure is hidden. Whichever disclosure rule hides it, the words are the same (rule 6 of docs/disclosure.md).
 */
public final class HiddenWords {

    private HiddenWords() {}

    /** Returns a line by itself, such as {@code Hidden to protect people’s answers}. */
    public static String alone(Reason why) {
        return switch (why) {
            case NO_ANSWERS -> text("words.hidden.no-answers");
            case INCOMPLETE -> text("words.hidden.incomplete");
            case UNDEFINED -> text("words.hidden.undefined");
            case STILL_OPEN -> text("words.hidden.still-open");
            case PROTECTED, COARSE -> text("words.hidden.protected");
            case CONCEALED -> text("words.hidden.concealed");
        };
    }

    /** Returns what stands in a cell or behind a label in the place of the figure. */
    public static String inPlace(Reason why) {
        return switch (why) {
            case NO_ANSWERS -> text("words.hidden.no-answers-in-place");
            case INCOMPLETE -> text("words.hidden.incomplete-in-place");
            case UNDEFINED -> text("words.hidden.undefined-in-place");
            case STILL_OPEN -> text("words.hidden.still-open-in-place");
            case PROTECTED, COARSE -> text("words.hidden.protected-in-place");
            case CONCEALED -> text("words.hidden.concealed-in-place");
        };
    }
}
