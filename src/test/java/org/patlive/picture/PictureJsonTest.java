package org.patlive.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Figure.Reason;

/** What the browser gets, written by the mapper that Vaadin uses. */
class PictureJsonTest {

    @Test
    void theDartboardHasAllSixSectorsInEveryState() {
        for (var board : List.of(
                PictureFixtures.of(12),
                PictureFixtures.belowTen(7),
                PictureFixtures.hiding(PictureFixtures.of(12), Reason.PROTECTED, 4),
                PictureFixtures.allHidden(Reason.NO_ANSWERS))) {
            var json = JacksonUtils.beanToJson(DartboardGeometry.draw(board));

            assertThat(json.get("sectors")).hasSize(6).allSatisfy(sector -> {
                assertThat(sector.get("band").asString()).matches("19-24|13-18|7-12|6|hidden|none");
                assertThat(sector.get("outline").asString()).startsWith("M").endsWith("Z");
                assertThat(sector.get("segments")).hasSize(4);
            });
        }
    }

    @Test
    void theHeatmapHasThirtySixCells() {
        var json = JacksonUtils.beanToJson(HeatmapPicture.of(
                PictureFixtures.hiding(PictureFixtures.heatmap(12, true), Reason.PROTECTED, List.of("2C"))));

        assertThat(json.get("rows")).hasSize(6).allSatisfy(row -> assertThat(row.get("cells"))
                .hasSize(6));
        var cell = json.get("rows").get(1).get("cells").get(2);
        assertThat(cell.get("statement").asString()).isEqualTo("2C");
        assertThat(cell.get("text").asString()).isEqualTo("hidden");
        assertThat(cell.get("percent").asInt()).isEqualTo(-1);
    }

    @Test
    void theRimIsSentBesideTheBoardAndTheSectors() {
        var picture = DartboardGeometry.draw(PictureFixtures.waiting(14, 12));

        assertThat(JacksonUtils.beanToJson(picture.board()).get("rim").get("places"))
                .isEmpty();
        var rim = JacksonUtils.beanToJson(picture.rim());
        assertThat(rim.get("places")).hasSize(14);
        assertThat(rim.get("places").get(0).get("degrees").asDouble()).isPositive();
        assertThat(rim.get("darts").asInt()).isEqualTo(12);
    }

    @Test
    void whileFiguresWaitCellsFillAndNothingElse() {
        var heatmap = HeatmapPicture.of(PictureFixtures.filling(12));

        assertThat(heatmap.legend())
                .extracting(HeatmapPicture.Key::words)
                .containsExactly("answered", "not answered yet");
        assertThat(heatmap.rows()).flatExtracting(HeatmapPicture.Row::cells).allSatisfy(cell -> {
            assertThat(cell.state()).isEqualTo(HeatmapPicture.FILLING);
            assertThat(cell.percent()).isEqualTo(-1);
            assertThat(cell.colour()).isEqualTo(-1);
            assertThat(cell.text()).isEmpty();
        });
        assertThat(heatmap.rows().getLast().cells().getFirst().filled()).isEqualTo(25);
        assertThat(heatmap.rows().getLast().cells().getFirst().words()).isEqualTo("25% have answered");
    }

    @Test
    void aClassIsASignWithoutAColour() {
        var heatmap = HeatmapPicture.of(PictureFixtures.divisions(12));

        assertThat(heatmap.legend())
                .containsExactly(
                        new HeatmapPicture.Key("", "↔ mostly between organisations"),
                        new HeatmapPicture.Key("", "● mostly within organisations"),
                        new HeatmapPicture.Key("", "↔● equally between and within organisations"));
        var first = heatmap.rows().getFirst().cells();
        assertThat(first.subList(0, 3)).extracting(HeatmapPicture.Cell::state).containsExactly("sign", "sign", "both");
        assertThat(first.subList(0, 3)).extracting(HeatmapPicture.Cell::text).containsExactly("↔", "●", "↔●");
        assertThat(first).extracting(HeatmapPicture.Cell::colour).containsOnly(-1);
    }

    @Test
    void whatEveryCellWouldSayIsSaidOnce() {
        var all = PictureFixtures.heatmap(12, true).cells().stream()
                .map(cell -> cell.item().code())
                .toList();

        assertThat(HeatmapPicture.of(PictureFixtures.hiding(PictureFixtures.heatmap(12, true), Reason.PROTECTED, all))
                        .veil())
                .isEqualTo("Hidden to protect people’s answers");
        assertThat(HeatmapPicture.of(PictureFixtures.hiding(
                                PictureFixtures.heatmap(12, true), Reason.PROTECTED, all.subList(0, 35)))
                        .veil())
                .isEmpty();
        assertThat(HeatmapPicture.of(PictureFixtures.filling(12)).veil()).isEmpty();
    }

    @Test
    void belowTenACellPrintsItsColoursRangeInsteadOfAFigure() {
        var heatmap = HeatmapPicture.of(PictureFixtures.heatmap(8, false));

        assertThat(heatmap.rows())
                .flatExtracting(HeatmapPicture.Row::cells)
                .extracting(HeatmapPicture.Cell::text)
                .isSubsetOf("0–25", "25–50", "50–75", "75–100");
    }

    @Test
    void whereNothingWasAnsweredThereIsNothingToHide() {
        var heatmap = HeatmapPicture.of(
                PictureFixtures.hiding(PictureFixtures.heatmap(12, true), Reason.NO_ANSWERS, List.of("1A")));

        assertThat(heatmap.rows().getFirst().cells().getFirst().text()).isEqualTo("–");
    }
}
