package org.patlive.picture;

import java.util.Locale;

/** Directions are degrees clockwise from the top, as on a clock; y grows downwards, as in SVG. */
final class Polar {

    private Polar() {}

    static double x(double radius, double degrees) {
        return rounded(radius * Math.sin(Math.toRadians(degrees)));
    }

    static double y(double radius, double degrees) {
        return rounded(-radius * Math.cos(Math.toRadians(degrees)));
    }

    /** A piece of cake, or of a ring where {@code inner} is more than 0. */
    static String wedge(double inner, double outer, double from, double to) {
        var outerArc = arc(outer, from, to);
        return inner == 0
                ? outerArc + " L0 0 Z"
                : outerArc
                        + " L%s A%s %s 0 0 0 %s Z"
                                .formatted(point(inner, to), text(inner), text(inner), point(inner, from));
    }

    /** A piece of a circle's line, clockwise, of less than half of it. */
    static String arc(double radius, double from, double to) {
        return "M%s A%s %s 0 0 1 %s".formatted(point(radius, from), text(radius), text(radius), point(radius, to));
    }

    private static String point(double radius, double degrees) {
        return text(x(radius, degrees)) + " " + text(y(radius, degrees));
    }

    /** A hundredth of a unit is far below a pixel. */
    static double rounded(double coordinate) {
        return Math.round(coordinate * 100) / 100.0;
    }

    /** As short as SVG allows: {@code 120}, {@code -59.5}. */
    static String text(double coordinate) {
        var rounded = rounded(coordinate);
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.format(Locale.ROOT, "%.2f", rounded).replaceFirst("0$", "");
    }
}
