package org.patlive.report.pdf;

import java.time.LocalDate;
import java.util.List;
import org.patlive.instrument.Instrument;

/**
 * A document of a round as self-contained XHTML without scripts, to be printed from a browser or rendered as PDF. All
 * documents share margins and footer.
 *
 * @param title its kind: "Action plan"
 * @param partnership the name of the partnership
 * @param round the title of the round
 * @param createdOn the day on which it was created
 * @param additions names the parts that are not part of the published tool; empty where the body does so
 * @param layout the page layout
 * @param bookmarks the PDF bookmarks, one for each chapter
 * @param body XHTML rendered by a {@link DocumentTemplate}
 */
public record PrintDocument(
        String title,
        String partnership,
        String round,
        LocalDate createdOn,
        String additions,
        Layout layout,
        List<Bookmark> bookmarks,
        String body) {

    private static final DocumentTemplate FRAME = new DocumentTemplate("document");
    private static final String STYLE = DocumentTemplate.resource("document.css");

    /** The page layouts, each with what it adds to the common style sheet. */
    public enum Layout {
        /** A4 landscape with a header on its first page. */
        PLAN(""),
        /** A4 portrait; the body brings a cover. */
        REPORT(DocumentTemplate.resource("report.css")),
        /** Sheets to be filled in by hand. */
        ANSWER_SHEETS(DocumentTemplate.resource("answer-sheets.css"));

        private final String style;

        Layout(String style) {
            this.style = style;
        }
    }

    /** @param id the id of the element in the body to which it leads */
    public record Bookmark(String id, String name) {}

    private record FrameContent(
            PrintDocument document, String style, String margin, String source, String acknowledgement) {

        /** Printed sheets get separated, so each page of them names its source. */
        boolean hasSourceOnEveryPage() {
            return document.layout == Layout.ANSWER_SHEETS;
        }

        boolean hasHeader() {
            return document.layout == Layout.PLAN;
        }

        boolean hasBookmarks() {
            return !document.bookmarks.isEmpty();
        }
    }

    public String xhtml(Instrument instrument) {
        return FRAME.render(new FrameContent(
                this,
                STYLE + layout.style,
                cssString(title + " · " + partnership + " · " + round),
                cssString(instrument.publication().acknowledgement()),
                instrument.publication().acknowledgement()));
    }

    /** Returns a CSS string. All but ASCII letters and digits are escaped, so that no character can end the string. */
    private static String cssString(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(codePoint -> {
            if (codePoint < 0x80 && Character.isLetterOrDigit(codePoint)) {
                css.appendCodePoint(codePoint);
            } else {
                css.append(String.format("\\%06x", codePoint));
            }
        });
        return css.append('"').toString();
    }
}
