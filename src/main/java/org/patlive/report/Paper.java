package org.patlive.report;

import java.time.LocalDate;
import org.patlive.instrument.Instrument;

/**
 * One document of a round as XHTML, without scripts and complete in itself: to be read and printed in a browser, and set
 * as PDF. Every document has the same head, margins and foot.
 *
 * @param title what it is: "Action plan"
 * @param partnership whose it is
 * @param round its title
 * @param made the day on which it was made
 * @param ours the parts of it that the published tool does not know
 * @param body XHTML of a {@link Template}
 */
record Paper(String title, String partnership, String round, LocalDate made, String ours, String body) {

    private static final Template FRAME = new Template("paper");
    private static final String STYLE = Template.text("paper.css");

    private record Framed(Paper paper, String style, String margin, String acknowledgement) {}

    String xhtml(Instrument instrument) {
        return FRAME.filledWith(new Framed(
                this,
                STYLE,
                asStyle(title + " · " + partnership + " · " + round),
                instrument.publication().acknowledgement()));
    }

    /** Words within a style sheet: a figure for each sign that is not a plain letter, so that none can end the string. */
    private static String asStyle(String words) {
        StringBuilder style = new StringBuilder("\"");
        words.codePoints().forEach(point -> {
            if (point < 0x80 && Character.isLetterOrDigit(point)) {
                style.appendCodePoint(point);
            } else {
                style.append(String.format("\\%06x", point));
            }
        });
        return style.append('"').toString();
    }
}
