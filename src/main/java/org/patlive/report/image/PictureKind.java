package org.patlive.report.image;

import static org.patlive.shared.text.Texts.text;

import java.util.Locale;

/** The pictures of a round; for those of single statements see {@link PictureFiles#ofStatement}. */
public enum PictureKind {
    DARTBOARD,
    HEATMAP,
    MEANS,
    LEVEL_GAPS,
    ORGANISATION_GAPS,
    SIGNIFICANCE,
    SUCCESS,
    ORGANISATIONS,
    LEVELS,
    TREND;

    public String label() {
        return switch (this) {
            case DARTBOARD -> text("report.picture.dartboard");
            case HEATMAP -> text("report.picture.heatmap");
            case MEANS -> text("report.picture.means");
            case LEVEL_GAPS -> text("report.picture.level-gaps");
            case ORGANISATION_GAPS -> text("report.picture.organisation-gaps");
            case SIGNIFICANCE -> text("report.picture.significance");
            case SUCCESS -> text("report.picture.success");
            case ORGANISATIONS -> text("report.picture.organisations");
            case LEVELS -> text("report.picture.levels");
            case TREND -> text("report.picture.trend");
        };
    }

    /** Its name in file names and URLs: {@code level-gaps}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
