package org.patlive.report.pdf;

import java.time.LocalDate;
import java.util.List;
import org.patlive.instrument.Instrument;

/**
 * One document of a round as XHTML, without scripts and complete in itself: to be read and printed in a browser, and set
 * as PDF. Every document has the same margins and foot.
 *
 * @param title what it is: "Action plan"
 * @param partnership whose it is
 * @param round its title
 * @param made the day on which it was made
 * @param ours the parts of it that the published tool does not know; empty where the body says so
 * @param layout how it is set
 * @param marks the chapters that a reader of the PDF can jump to
 * @param body XHTML of a {@link DocumentTemplate}
 */
public record PrintDocument(
        String title,
        String partnership,
        String round,
        LocalDate made,
        String ours,
        Layout layout,
        List<Mark> marks,
        String body) {

    private static final DocumentTemplate FRAME = new DocumentTemplate("paper");
    private static final String STYLE = DocumentTemplate.text("paper.css");

    /** What a document adds to the common style sheet. */
    public enum Layout {
        /** A4 landscape with a head on its first page. */
        BOARD(""),
        /** A4 upright with a cover of its own. */
        REPORT(DocumentTemplate.text("report.css")),
        /** Sheets to be filled in by pen. */
        PACK(DocumentTemplate.text("pack.css"));

        private final String style;

        Layout(String style) {
            this.style = style;
        }
    }

    /** @param id of an element in the body */
    public record Mark(String id, String name) {}

    private record Framed(PrintDocument paper, String style, String margin, String source, String acknowledgement) {

        /** Sheets get separated: each says where its text comes from. */
        boolean sheets() {
            return paper.layout == Layout.PACK;
        }

        boolean head() {
            return paper.layout == Layout.BOARD;
        }

        boolean hasMarks() {
            return !paper.marks.isEmpty();
        }
    }

    public String xhtml(Instrument instrument) {
        return FRAME.filledWith(new Framed(
                this,
                STYLE + layout.style,
                asStyle(title + " · " + partnership + " · " + round),
                asStyle(instrument.publication().acknowledgement()),
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
