package org.patlive.screen.scene;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.projection.SignificanceProjection;
import org.patlive.analysis.projection.SignificanceProjection.Point;
import org.patlive.instrument.Band;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.ShortTitle;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.ResultScene;
import org.patlive.screen.parts.SceneText;

/** The scene with the matrix of principles by band and significance. The picture is an accessible table by itself. */
public class SignificanceScene extends ResultScene<SignificanceProjection> {

    private static final int HIGHEST_SIGNIFICANCE = 5;
    /** The lowest significance that counts as high. */
    private static final int HIGH_SIGNIFICANCE = 4;

    private final Instrument.Completing sheet;
    private final NativeTable table = new NativeTable();
    private final Paragraph agreement = new Paragraph();
    private final Paragraph unplaced = new Paragraph();
    private final Paragraph coarse = SceneText.text(text("screen.significance.rounded"), "pat-scene-note");

    public SignificanceScene(Instrument instrument) {
        super("pat-scene-significance");
        this.sheet = instrument.completing();
        table.setCaptionText(text("screen.significance.caption"));
        table.addClassName("pat-matrix");
        Div words = new Div(
                finishedCount(),
                agreement,
                unplaced,
                coarse,
                SceneText.ourAddition(text("screen.significance.our-addition")));
        words.addClassName("pat-scene-words");
        contentArea().add(table, words);
    }

    @Override
    public String message(Snapshot snapshot) {
        return message(snapshot, content(snapshot).sentence());
    }

    @Override
    protected SignificanceProjection buildContent(Snapshot snapshot) {
        return SignificanceProjection.of(snapshot.results());
    }

    @Override
    protected void draw(SignificanceProjection significance) {
        table.removeHead();
        table.removeBody();
        head(table.getHead().addRow());
        for (Band band : Band.values()) {
            row(table.getBody().addRow(), band, significance);
        }
        boolean stillOpen = significance
                .agreement()
                .reason()
                .filter(why -> why == Reason.STILL_OPEN)
                .isPresent();
        agreement.setText(significance.agreementSentence().words());
        agreement.setVisible(!stillOpen); // the message says so
        coarse.setVisible(significance.points().stream().anyMatch(point -> point.isPlaced() && !point.exact()));
        String missing = significance.points().stream()
                .filter(point -> !point.isPlaced())
                .map(SignificanceScene::reasonNotPlaced)
                .collect(Collectors.joining(" · "));
        unplaced.setText(text("screen.significance.not-placed", "principles", missing));
        unplaced.setVisible(!missing.isEmpty() && !stillOpen);
    }

    private void head(NativeTableRow row) {
        row.addHeaderCell().setText(text("screen.significance.band"));
        for (int column = HIGHEST_SIGNIFICANCE; column >= 1; column--) {
            NativeTableHeaderCell cell = row.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.add(new Span(String.valueOf(column)));
            if (column == HIGHEST_SIGNIFICANCE) {
                cell.add(SceneText.span("◀ " + sheet.moreSignificant(), "pat-matrix-end"));
            } else if (column == 1) {
                cell.add(SceneText.span(sheet.lessSignificant() + " ▶", "pat-matrix-end"));
            }
        }
    }

    private static void row(NativeTableRow row, Band band, SignificanceProjection significance) {
        NativeTableHeaderCell heading = row.addHeaderCell();
        heading.setText(band.printedRange());
        heading.getElement().setAttribute("scope", "row");
        heading.getElement().setAttribute("data-band", band.range());
        for (int column = HIGHEST_SIGNIFICANCE; column >= 1; column--) {
            NativeTableCell cell = row.addDataCell();
            if (band.compareTo(Band.LOW) >= 0 && column >= HIGH_SIGNIFICANCE) {
                cell.addClassName("pat-matrix-pressing");
            }
            int significancePoint = column;
            significance.points().stream()
                    .filter(Point::isPlaced)
                    .filter(point -> point.band().get() == band && point.column() == significancePoint)
                    .forEach(point -> cell.add(chip(point)));
            if (band == Band.LOWEST && column == HIGHEST_SIGNIFICANCE) {
                cell.add(SceneText.span(text("screen.significance.corner"), "pat-matrix-corner"));
            }
        }
    }

    private static Div chip(Point point) {
        Div chip = new Div(
                new Span(point.principle() + " " + ShortTitle.of(point.principle())),
                SceneText.span(
                        point.exact()
                                ? String.format(
                                        Locale.UK, "%.1f", point.significance().get())
                                : "≈ " + point.column(),
                        "pat-matrix-mean"));
        chip.addClassName("pat-matrix-chip");
        chip.getElement().setAttribute("data-principle", String.valueOf(point.principle()));
        return chip;
    }

    private static String reasonNotPlaced(Point point) {
        Figure<?> missing = point.band().isShown() ? point.significance() : point.band();
        return text(
                "screen.significance.not-placed-principle",
                "principle",
                ShortTitle.of(point.principle()),
                "reason",
                missing.reason().orElseThrow());
    }
}
