package org.patlive.report.image;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import java.util.Optional;
import org.patlive.analysis.projection.ComparisonProjection;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.analysis.projection.Projection;
import org.patlive.analysis.projection.QuestionProjection;
import org.patlive.analysis.projection.SignificanceProjection;
import org.patlive.analysis.projection.StatementProjection;
import org.patlive.analysis.projection.SuccessProjection;
import org.patlive.analysis.projection.TrendProjection;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;
import org.patlive.picture.ComparisonSvg;
import org.patlive.picture.CountsSvg;
import org.patlive.picture.CountsSvg.Counts;
import org.patlive.picture.CountsSvg.Series;
import org.patlive.picture.DartboardGeometry;
import org.patlive.picture.DartboardSvg;
import org.patlive.picture.HeatmapPicture;
import org.patlive.picture.HeatmapSvg;
import org.patlive.picture.Palette;
import org.patlive.picture.SignificanceSvg;
import org.patlive.picture.TrendSvg;
import org.patlive.words.StatementWords;

/** Draws the pictures of a snapshot as SVG, from the same projections as the projected screen. */
public record RoundPictures(Snapshot snapshot, Instrument instrument) {

    public String svg(PictureKind picture) {
        return switch (picture) {
            case DARTBOARD -> dartboard();
            case HEATMAP -> heatmap(HeatmapMode.DISAGREEMENT);
            case MEANS -> heatmap(HeatmapMode.MEAN);
            case LEVEL_GAPS -> heatmap(HeatmapMode.LEVELS);
            case ORGANISATION_GAPS -> heatmap(HeatmapMode.ORGANISATIONS);
            case SIGNIFICANCE -> significance();
            case SUCCESS -> success();
            case ORGANISATIONS ->
                ComparisonSvg.write(
                        ComparisonProjection.ofOrganisations(snapshot.results()),
                        text("report.picture.boards-of-organisations"),
                        Palette.LIGHT);
            case LEVELS ->
                ComparisonSvg.write(
                        ComparisonProjection.ofLevels(snapshot.results()),
                        text("report.picture.boards-of-levels"),
                        Palette.LIGHT);
            case TREND -> TrendSvg.write(trend(), Palette.LIGHT);
        };
    }

    /** Returns what a picture shows, for a file that leaves the page. */
    String title(PictureKind picture) {
        return picture == PictureKind.SUCCESS ? successTitle() : picture.label();
    }

    /** Returns which statement it is, for a file that leaves the page. */
    String title(Item statement) {
        return text(
                "report.picture.statement",
                "code",
                statement.code(),
                "statement",
                instrument.element(statement).statement());
    }

    private String successTitle() {
        return text(
                "report.picture.success-of",
                "statement",
                instrument.completing().successStatement());
    }

    /** Without lines as long as there is no earlier round to compare with, or results are hidden. */
    private TrendProjection trend() {
        TrendProjection trend = snapshot.trend();
        return snapshot.earlier().isEmpty() ? new TrendProjection(trend.sentence(), List.of(), List.of()) : trend;
    }

    private String dartboard() {
        return DartboardSvg.write(DartboardGeometry.draw(snapshot.projection().dartboard()), Palette.LIGHT);
    }

    private String heatmap(HeatmapMode mode) {
        return HeatmapSvg.write(Projection.heatmap(snapshot.results(), mode), Palette.LIGHT);
    }

    private String significance() {
        return SignificanceSvg.write(
                SignificanceProjection.of(snapshot.results()),
                instrument.completing().moreSignificant(),
                instrument.completing().lessSignificant(),
                Palette.LIGHT);
    }

    private String success() {
        SuccessProjection success = SuccessProjection.of(snapshot.results());
        return CountsSvg.write(
                new Counts(
                        successTitle(),
                        success.sentence().words(),
                        scaleLabels(),
                        List.of(new Series("", success.counts())),
                        success.lean().map(StatementWords::sentence).value().orElse("")),
                Palette.LIGHT);
    }

    /** Draws the answers to a statement, beside those of a second vote once it has been shown. */
    public String statement(Item item) {
        StatementProjection statement = StatementProjection.of(snapshot.results(), item);
        Optional<QuestionProjection.Movement> movement = snapshot.questionResult(
                        new RoomQuestion(RoomQuestion.Kind.SECOND, item))
                .map(counts -> QuestionProjection.movement(snapshot.results(), statement, counts));
        return CountsSvg.write(
                new Counts(
                        text("report.picture.answers", "statement", item.code()),
                        statement.sentence().words(),
                        scaleLabels(),
                        movement.map(votes -> List.of(
                                        new Series(text("report.picture.first-vote"), votes.first()),
                                        new Series(text("report.picture.second-vote"), votes.second())))
                                .orElseGet(() -> List.of(new Series("", statement.counts()))),
                        statement
                                .colour()
                                .map(colour -> text(
                                        "report.divided.disagreement-colour",
                                        "colour",
                                        HeatmapPicture.legend(HeatmapMode.DISAGREEMENT)
                                                .get(colour)))
                                .value()
                                .orElse("")),
                Palette.LIGHT);
    }

    private List<String> scaleLabels() {
        return List.copyOf(instrument.sheet().scale().values());
    }
}
