package org.patlive.picture;

import static org.patlive.shared.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.patlive.analysis.projection.TrendProjection;
import org.patlive.picture.DartboardPicture.ViewBox;
import org.patlive.picture.TrendPicture.Panel;
import org.patlive.picture.TrendPicture.Point;

/** Writes how the scores have moved from round to round as one SVG file, a panel for each principle and the aggregate. */
public final class TrendSvg {

    private static final int COLUMNS = 3;
    private static final double GAP = 36;
    private static final double TITLE = 44;
    private static final double TEXT = 24;

    private final TrendPicture picture;
    private final SvgWriter svg;

    private TrendSvg(TrendPicture picture, SvgWriter svg) {
        this.picture = picture;
        this.svg = svg;
    }

    public static String write(TrendProjection trend, Palette palette) {
        var picture = TrendPicture.of(trend);
        var rows = (picture.panels().size() + COLUMNS) / COLUMNS; // with the key
        var box = new ViewBox(
                0, 0, COLUMNS * (picture.width() + GAP) - GAP, rows * (picture.height() + TITLE + GAP) - GAP);
        var svg = new SvgWriter(
                "trend",
                box,
                text("picture.trend.title", "rounds", trend.rounds()),
                DartboardText.sentence(trend.sentence().words()) + description(trend),
                palette);
        if (picture.panels().isEmpty()) {
            svg.hiddenArea(
                    1,
                    1,
                    box.width() - 2,
                    box.height() - 2,
                    TITLE,
                    trend.sentence().words());
            return svg.file();
        }
        return new TrendSvg(picture, svg).file();
    }

    private static String description(TrendProjection trend) {
        return trend.lines().stream()
                .map(line -> {
                    var points = new ArrayList<String>();
                    for (int round = 0; round < trend.rounds().size(); round++) {
                        points.add(trend.rounds().get(round) + " "
                                + TrendPicture.words(line, line.points().get(round)));
                    }
                    return text(
                            "picture.trend.line",
                            "title",
                            TrendPicture.title(line),
                            "points",
                            String.join("; ", points));
                })
                .collect(Collectors.joining(" "));
    }

    private String file() {
        for (int i = 0; i < picture.panels().size(); i++) {
            svg.group(i % COLUMNS * (picture.width() + GAP), i / COLUMNS * (picture.height() + TITLE + GAP) + TITLE, 1);
            panel(picture.panels().get(i));
            svg.end();
        }
        var last = picture.panels().size();
        svg.group(
                last % COLUMNS * (picture.width() + GAP), last / COLUMNS * (picture.height() + TITLE + GAP) + TITLE, 1);
        key();
        svg.end();
        return svg.file();
    }

    private void panel(Panel panel) {
        var palette = svg.palette();
        svg.text(0, -14, 32, SvgWriter.BOLD, "start", palette.ink(), panel.title());
        for (int i = 0; i < panel.grounds().size(); i++) {
            var ground = panel.grounds().get(i);
            svg.rect(
                    ground.x(),
                    ground.y(),
                    ground.width(),
                    ground.height(),
                    i % 2 == 0 ? palette.hidden() : palette.ring());
            svg.text(
                    ground.x() - 8,
                    ground.y() + ground.height() / 2 + 8,
                    TEXT,
                    SvgWriter.REGULAR,
                    "end",
                    palette.inkSoft(),
                    ground.label());
        }
        panel.lines().forEach(line -> svg.stroke(line.x1(), line.y1(), line.x2(), line.y2(), palette.ink(), 4));
        panel.points().forEach(this::point);
    }

    private void point(Point point) {
        var palette = svg.palette();
        if (point.shown()) {
            svg.disc(point.x(), point.y(), 8, palette.ink(), palette.ground());
            svg.outlined(point.x(), point.above() ? point.y() - 40 : point.y() + 32, 28, SvgWriter.BOLD, point.text());
            svg.outlined(
                    point.x(), point.above() ? point.y() - 14 : point.y() + 58, TEXT, SvgWriter.REGULAR, point.n());
        } else {
            svg.outlined(point.x(), point.y(), TEXT, SvgWriter.REGULAR, point.text());
        }
        svg.outlined(point.x(), picture.height() - 12, TEXT, SvgWriter.BOLD, String.valueOf(point.round()));
    }

    /** The rounds by their numbers, and why some points are missing. */
    private void key() {
        var lines = new ArrayList<>(picture.rounds());
        lines.add(text("picture.trend.n-means"));
        picture.panels().stream()
                .flatMap(panel -> panel.points().stream())
                .filter(point -> !point.shown())
                .map(Point::words)
                .distinct()
                .forEach(words -> lines.add("– " + words));
        svg.text(0, -14, 32, SvgWriter.BOLD, "start", svg.palette().ink(), text("picture.trend.rounds"));
        var y = 20.0;
        for (List<String> wrapped : lines.stream()
                .map(line -> TextWidth.wrap(line, TEXT, 2 * picture.width() + GAP))
                .toList()) {
            for (String line : wrapped) {
                svg.text(0, y, TEXT, SvgWriter.REGULAR, "start", svg.palette().ink(), line);
                y += 1.3 * TEXT;
            }
        }
    }
}
