package org.patlive.picture;

import java.util.Locale;
import org.patlive.picture.DartboardPicture.Dart;
import org.patlive.picture.DartboardPicture.Label;
import org.patlive.picture.DartboardPicture.Sector;
import org.patlive.picture.DartboardPicture.Segment;
import org.patlive.picture.DartboardPicture.Tag;

/**
 * Writes the dartboard as one SVG file for reports and downloads. Nothing but presentation attributes, because PDF
 * renderers know little CSS; readable in black and white: the group's band has a heavy outline and its range beside
 * it, a hidden sector is hatched and says so.
 */
public final class DartboardSvg {

    private static final String FONT = "Instrument Sans, Inter, Helvetica Neue, Arial, sans-serif";

    private final StringBuilder svg = new StringBuilder();
    private final Palette palette;

    private DartboardSvg(Palette palette) {
        this.palette = palette;
    }

    public static String write(DartboardPicture picture, Palette palette) {
        return new DartboardSvg(palette).document(picture);
    }

    private String document(DartboardPicture picture) {
        var box = picture.viewBox();
        line("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="%s %s %s %s" role="img" \
                aria-labelledby="dartboard-title dartboard-desc" font-family="%s">""", box.x(), box.y(), box.width(), box.height(), FONT);
        line("<title id=\"dartboard-title\">%s</title>", picture.title());
        line("<desc id=\"dartboard-desc\">%s</desc>", picture.description());
        line("""
                <defs><pattern id="hatch" width="14" height="14" patternUnits="userSpaceOnUse" \
                patternTransform="rotate(45)"><rect width="14" height="14" fill="%s"/>\
                <path d="M0 0V14" stroke="%s" stroke-width="4"/></pattern></defs>""", palette.ground(), palette.hidden());
        line(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>",
                box.x(), box.y(), box.width(), box.height(), palette.ground());
        picture.sectors().forEach(this::ground);
        picture.sectors().forEach(this::outline);
        picture.sectors().forEach(this::shading);
        picture.rings().forEach(ring -> tag(ring.tag(), palette.ink()));
        picture.sectors().forEach(this::writing);
        picture.sectors().forEach(sector -> sector.darts().forEach(this::dart));
        return svg.append("</svg>\n").toString();
    }

    private void ground(Sector sector) {
        for (int i = 0; i < sector.segments().size(); i++) {
            var fill = sector.band().equals(DartboardPicture.HIDDEN)
                    ? "url(#hatch)"
                    : i % 2 == 0 ? palette.ring() : palette.ground();
            path(sector.segments().get(i).path(), fill, palette.line(), 1.5);
        }
    }

    private void shading(Sector sector) {
        sector.segments().stream()
                .filter(Segment::shaded)
                .forEach(segment -> path(segment.path(), palette.bands().get(segment.band()), palette.ink(), 4));
    }

    private void outline(Sector sector) {
        path(sector.outline(), "none", palette.lineStrong(), 2.5);
    }

    private void writing(Sector sector) {
        if (sector.tag() != null) {
            tag(sector.tag(), palette.hiddenInk());
        }
        label(sector.label());
    }

    private void label(Label label) {
        label.lines().forEach(line -> {
            var title = line.kind().equals("title");
            line(
                    "<text x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
                    label.x(),
                    line.y(),
                    line.size(),
                    title ? "700" : "400",
                    label.anchor(),
                    title ? palette.ink() : palette.inkSoft(),
                    line.text());
        });
    }

    private void tag(Tag tag, String ink) {
        line(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\" stroke=\"%s\"/>",
                tag.x() - tag.width() / 2,
                tag.y() - tag.height() / 2,
                tag.width(),
                tag.height(),
                tag.height() / 2,
                palette.ground(),
                palette.line());
        centred(tag.x(), tag.y(), tag.size(), ink, tag.text());
    }

    private void dart(Dart dart) {
        line(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2.5\"/>",
                dart.x(), dart.y(), dart.radius(), palette.ink(), palette.ground());
        if (dart.count() > 1) {
            centred(dart.x(), dart.y(), DartboardGeometry.CAPTION, palette.ground(), String.valueOf(dart.count()));
        }
    }

    /** {@code dominant-baseline} is unknown to many renderers: a third of the size below the middle does it. */
    private void centred(double x, double y, double size, String ink, String text) {
        line(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"600\" text-anchor=\"middle\" fill=\"%s\">%s</text>",
                x, y + 0.35 * size, size, ink, text);
    }

    private void path(String path, String fill, String stroke, double width) {
        line("<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>", path, fill, stroke, width);
    }

    private void line(String format, Object... values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] instanceof Double number ? Polar.text(number) : escaped(String.valueOf(values[i]));
        }
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
