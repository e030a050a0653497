package org.patlive.report.pdf;

import static org.patlive.shared.text.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.patlive.instrument.Instrument;
import org.patlive.shared.text.Dates;

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

    /** Characters that stand for the numbers of pages, which only the printer knows. */
    private static final String PAGE = "\u0001";

    private static final String PAGES = "\u0002";

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
            PrintDocument document,
            String style,
            String margin,
            String pageOf,
            String source,
            String acknowledgement,
            Map<String, String> texts) {

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
                pageOf(),
                cssString(instrument.publication().acknowledgement()),
                instrument.publication().acknowledgement(),
                texts()));
    }

    private Map<String, String> texts() {
        return Map.of(
                "title", title(title, partnership, round),
                "description",
                        text(
                                "report.document.description",
                                "document",
                                title,
                                "partnership",
                                partnership,
                                "round",
                                round),
                "asItStood", text("report.document.as-it-stood", "round", round, "date", Dates.full(createdOn)));
    }

    /** Returns the title of a document, for the properties of its file. */
    public static String title(String document, String partnership, String round) {
        return text("report.document.title", "document", document, "partnership", partnership, "round", round);
    }

    /** Returns the CSS content of the foot that counts the pages. */
    private static String pageOf() {
        return cssString(text("report.document.page", "page", PAGE, "pages", PAGES))
                .replace(cssEscape(PAGE), "\" counter(page) \"")
                .replace(cssEscape(PAGES), "\" counter(pages) \"");
    }

    private static String cssEscape(String character) {
        return String.format("\\%06x", character.codePointAt(0));
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
