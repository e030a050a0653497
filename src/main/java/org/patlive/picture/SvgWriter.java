package org.patlive.picture;

import java.util.List;
import java.util.Locale;
import org.patlive.picture.DartboardPicture.Tag;
import org.patlive.picture.DartboardPicture.ViewBox;

/**
 * Writes one SVG file for reports and downloads. It uses presentation attributes alone, because PDF renderers support
 * little CSS, and escapes every text. Readable in black and white: hidden areas are hatched.
 */
final class SvgWriter {

    static final String REGULAR = "400";
    static final String BOLD = "700";
    static final String HATCH = "url(#hatch)";

    private static final String FONT = "Instrument Sans, Inter, Helvetica Neue, Arial, Liberation Sans, sans-serif";

    private final StringBuilder file = new StringBuilder();
    private final Palette palette;

    /**
     * Starts a file.
     *
     * @param name of the picture, for its ids
     * @param title what it is, in a few words
     * @param description the whole picture in sentences, for those who do not see it
     */
    SvgWriter(String name, ViewBox box, String title, String description, Palette palette) {
        this.palette = palette;
        element("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="%s %s %s %s" role="img" \
                aria-labelledby="%s-title %s-desc" font-family="%s">""", box.x(), box.y(), box.width(), box.height(), name, name, FONT);
        element("<title id=\"%s-title\">%s</title>", name, title);
        element("<desc id=\"%s-desc\">%s</desc>", name, description);
        element("""
                <defs><pattern id="hatch" width="14" height="14" patternUnits="userSpaceOnUse" \
                patternTransform="rotate(45)"><rect width="14" height="14" fill="%s"/>\
                <path d="M0 0V14" stroke="%s" stroke-width="4"/></pattern></defs>""", palette.ground(), palette.hidden());
        rect(box.x(), box.y(), box.width(), box.height(), palette.ground());
    }

    Palette palette() {
        return palette;
    }

    void rect(double x, double y, double width, double height, String fill) {
        element("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>", x, y, width, height, fill);
    }

    void box(double x, double y, double width, double height, double radius, String fill, String stroke) {
        element(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\" stroke=\"%s\"/>",
                x, y, width, height, radius, fill, stroke);
    }

    void path(String path, String fill, String stroke, double width) {
        element("<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>", path, fill, stroke, width);
    }

    void stroke(double x1, double y1, double x2, double y2, String colour, double width) {
        element(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>",
                x1, y1, x2, y2, colour, width);
    }

    void disc(double x, double y, double radius, String fill, String stroke) {
        element(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2.5\"/>",
                x, y, radius, fill, stroke);
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    void text(double x, double y, double size, String weight, String anchor, String colour, String words) {
        element(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
                x, y, size, weight, anchor, colour, words);
    }

    /** Writes centred text with an outline in the background colour, so that it can be read on a line. */
    void outlined(double x, double y, double size, String weight, String words) {
        element(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"%s\" text-anchor=\"middle\" fill=\"%s\" stroke=\"%s\""
                        + " stroke-width=\"6\">%s</text>",
                x, y, size, weight, palette.ground(), palette.ground(), words);
        text(x, y, size, weight, "middle", palette.ink(), words);
    }

    /**
     * Writes text centred vertically as well: many renderers do not know {@code dominant-baseline}, so the baseline
     * is a third of the size below the middle.
     */
    void centred(double x, double y, double size, String colour, String words) {
        text(x, y + 0.35 * size, size, BOLD, "middle", colour, words);
    }

    /** Writes a short text on a background of its own, so that it can be read on anything. */
    void tag(Tag tag, String colour) {
        box(
                tag.x() - tag.width() / 2,
                tag.y() - tag.height() / 2,
                tag.width(),
                tag.height(),
                tag.height() / 2,
                palette.ground(),
                palette.line());
        centred(tag.x(), tag.y(), tag.size(), colour, tag.text());
    }

    /** Draws an area of which nothing may be shown, with the reason. */
    void hiddenArea(double x, double y, double width, double height, double size, String why) {
        box(x, y, width, height, 12, HATCH, palette.lineStrong());
        var lines = hiddenLines(why, size, width);
        var textHeight = 1.3 * size * lines.size();
        var textWidth = lines.stream()
                .mapToDouble(words -> TextWidth.of(words, size))
                .max()
                .orElse(0);
        var top = y + (height - textHeight) / 2;
        rect(
                x + (width - textWidth) / 2 - size / 2,
                top - size / 3,
                textWidth + size,
                textHeight + size / 2,
                palette.ground());
        for (int i = 0; i < lines.size(); i++) {
            text(
                    x + width / 2,
                    top + (i + 0.85) * 1.3 * size,
                    size,
                    REGULAR,
                    "middle",
                    palette.hiddenInk(),
                    lines.get(i));
        }
    }

    /** The lines of the reason in a hidden area of this width. */
    static List<String> hiddenLines(String why, double size, double width) {
        return TextWidth.wrap(why, size, width - 4 * size);
    }

    /** Starts a group that is moved and scaled, until {@link #end()}. */
    void group(double x, double y, double scale) {
        element("<g transform=\"translate(%s %s) scale(%s)\">", x, y, String.format(Locale.ROOT, "%.4f", scale));
    }

    void end() {
        element("</g>");
    }

    String file() {
        return file.append("</svg>\n").toString();
    }

    private void element(String format, Object... values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] instanceof Double number ? Polar.text(number) : escaped(String.valueOf(values[i]));
        }
        file.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    static String escaped(String text) {
        StringBuilder allowed = new StringBuilder();
        text.codePoints().filter(SvgWriter::isAllowed).forEach(allowed::appendCodePoint);
        return allowed.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /**
     * Returns whether a character may be written: neither one that XML forbids nor a mark that changes the reading
     * direction.
     */
    private static boolean isAllowed(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            case Character.FORMAT -> point == '\u200c' || point == '\u200d'; // joiners belong to words
            default -> (point & 0xfffe) != 0xfffe;
        };
    }
}
