package org.patlive.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a picture a title and a margin: a file leaves the page that said what it shows. */
public final class TitledSvg {

    private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"(\\S+) (\\S+) (\\S+) (\\S+)\"");
    private static final String END_OF_DEFINITIONS = "</defs>\n";
    private static final String END = "</svg>\n";

    /** Measures as shares of the width, so that titles of all pictures are of one size. */
    private static final double MARGIN = 0.04;

    private static final double TITLE = 0.032;
    private static final double SUBTITLE = 0.022;
    private static final double LEADING = 1.3;

    private TitledSvg() {}

    /**
     * Returns the picture below its title.
     *
     * @param svg a picture that {@link SvgWriter} has written
     * @param subtitle in smaller letters below the title
     */
    public static String write(String svg, String title, String subtitle, Palette palette) {
        Matcher box = VIEW_BOX.matcher(svg);
        if (!box.find()) {
            throw new IllegalArgumentException("The picture has no view box");
        }
        double x = Double.parseDouble(box.group(1));
        double y = Double.parseDouble(box.group(2));
        double width = Double.parseDouble(box.group(3));
        double height = Double.parseDouble(box.group(4));
        double margin = MARGIN * width;
        var head = new StringBuilder();
        double size = TITLE * width;
        double baseline = 0;
        for (var line : TextWidth.wrap(title, size, width)) {
            baseline += LEADING * size;
            head.append(text(x, baseline, size, SvgWriter.BOLD, palette.ink(), line));
        }
        double small = SUBTITLE * width;
        for (var line : TextWidth.wrap(subtitle, small, width)) {
            baseline += LEADING * small;
            head.append(text(x, baseline, small, SvgWriter.REGULAR, palette.inkSoft(), line));
        }
        double top = y - margin - baseline - margin / 2;
        String newBox = "%s %s %s %s"
                .formatted(
                        Polar.text(x - margin),
                        Polar.text(top),
                        Polar.text(width + 2 * margin),
                        Polar.text(y + height + margin - top));
        String ground = "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>%n"
                .formatted((Object[]) (newBox + " " + palette.ground()).split(" "));
        return box.replaceFirst("viewBox=\"" + newBox + "\"")
                .replace(END_OF_DEFINITIONS, END_OF_DEFINITIONS + ground)
                .replace(
                        END,
                        "<g transform=\"translate(0 %s)\">%n%s</g>%n".formatted(Polar.text(top + margin / 2), head)
                                + END);
    }

    private static String text(double x, double y, double size, String weight, String colour, String words) {
        return "<text x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"%s\" text-anchor=\"start\" fill=\"%s\">%s</text>%n"
                .formatted(Polar.text(x), Polar.text(y), Polar.text(size), weight, colour, SvgWriter.escaped(words));
    }
}
