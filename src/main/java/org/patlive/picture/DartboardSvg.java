package org.patlive.picture;

import org.patlive.picture.DartboardPicture.Dart;
import org.patlive.picture.DartboardPicture.Label;
import org.patlive.picture.DartboardPicture.Rim;
import org.patlive.picture.DartboardPicture.Sector;
import org.patlive.picture.DartboardPicture.Segment;

/**
 * Writes the dartboard as one SVG file for reports and downloads. Readable in black and white: the group's band has a
 * heavy outline and its range beside it, a hidden sector is hatched and says so.
 */
public final class DartboardSvg {

    private final SvgWriter svg;
    private final Palette palette;

    private DartboardSvg(SvgWriter svg) {
        this.svg = svg;
        this.palette = svg.palette();
    }

    public static String write(DartboardPicture picture, Palette palette) {
        var svg = new SvgWriter("dartboard", picture.viewBox(), picture.title(), picture.description(), palette);
        draw(svg, picture);
        return svg.file();
    }

    /** Draws it as a part of another picture, around the point (0, 0). */
    static void draw(SvgWriter svg, DartboardPicture picture) {
        new DartboardSvg(svg).draw(picture);
    }

    private void draw(DartboardPicture picture) {
        picture.sectors().forEach(this::ground);
        picture.sectors().forEach(this::outline);
        picture.sectors().forEach(sector -> shading(sector, !picture.rim().equals(Rim.NOTHING)));
        picture.sectors().forEach(this::filled);
        rim(picture.rim());
        picture.rings().forEach(ring -> svg.tag(ring.tag(), palette.ink()));
        picture.sectors().forEach(this::writing);
        picture.sectors().forEach(sector -> sector.darts().forEach(this::dart));
    }

    private void ground(Sector sector) {
        for (int i = 0; i < sector.segments().size(); i++) {
            var fill = sector.band().equals(DartboardPicture.HIDDEN)
                    ? SvgWriter.HATCH
                    : i % 2 == 0 ? palette.ring() : palette.ground();
            svg.path(sector.segments().get(i).path(), fill, palette.line(), 1.5);
        }
    }

    /** @param soFar whether it is the band of a sample, which is drawn with less weight than the band of all */
    private void shading(Sector sector, boolean soFar) {
        sector.segments().stream()
                .filter(Segment::shaded)
                .forEach(segment -> svg.path(
                        segment.path(),
                        palette.band(segment.band()),
                        soFar ? palette.lineStrong() : palette.ink(),
                        soFar ? 2 : 4));
    }

    private void outline(Sector sector) {
        svg.path(sector.outline(), "none", palette.lineStrong(), 2.5);
    }

    private void filled(Sector sector) {
        if (!sector.filled().isEmpty()) {
            svg.path(sector.filled(), "none", palette.lineStrong(), 9);
        }
    }

    /** Empty places are rings, so that what waits can be told from what is still to come in black and white. */
    private void rim(Rim rim) {
        for (int i = 0; i < rim.places().size(); i++) {
            var place = rim.places().get(i);
            var taken = i < rim.darts();
            svg.disc(
                    place.x(),
                    place.y(),
                    taken ? rim.dartRadius() : 0.8 * rim.dartRadius(),
                    taken ? palette.ink() : palette.ground(),
                    taken ? palette.ground() : palette.lineStrong());
        }
    }

    private void writing(Sector sector) {
        if (sector.tag() != null) {
            svg.tag(sector.tag(), palette.hiddenInk());
        }
        label(sector.label());
    }

    private void label(Label label) {
        label.lines().forEach(line -> {
            var title = line.kind().equals("title");
            svg.text(
                    label.x(),
                    line.y(),
                    line.size(),
                    title ? SvgWriter.BOLD : SvgWriter.REGULAR,
                    label.anchor(),
                    title ? palette.ink() : palette.inkSoft(),
                    line.text());
        });
    }

    private void dart(Dart dart) {
        svg.disc(dart.x(), dart.y(), dart.radius(), palette.ink(), palette.ground());
        if (dart.count() > 1) {
            svg.centred(dart.x(), dart.y(), DartboardGeometry.CAPTION, palette.ground(), String.valueOf(dart.count()));
        }
    }
}
