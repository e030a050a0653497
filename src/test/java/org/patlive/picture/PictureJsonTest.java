package org.patlive.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.Figure.Reason;

/** What the browser gets, written by the mapper that Vaadin uses. */
class PictureJsonTest {

    @Test
    void theDartboardHasAllSixSectorsInEveryState() {
        for (var board : List.of(
                Boards.of(12),
                Boards.underRule5(7),
                Boards.hiding(Boards.of(12), Reason.PROTECTED, 4),
                Boards.allHidden(Reason.NO_ANSWERS))) {
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
        var json = JacksonUtils.beanToJson(
                HeatmapPicture.of(Boards.hiding(Boards.heatmap(12, true), Reason.PROTECTED, List.of("2C"))));

        assertThat(json.get("rows")).hasSize(6).allSatisfy(row -> assertThat(row.get("cells"))
                .hasSize(6));
        var cell = json.get("rows").get(1).get("cells").get(2);
        assertThat(cell.get("statement").asString()).isEqualTo("2C");
        assertThat(cell.get("text").asString()).isEqualTo("hidden");
        assertThat(cell.get("percent").asInt()).isEqualTo(-1);
    }

    @Test
    void underRule5ACellPrintsItsColoursRangeInsteadOfAFigure() {
        var heatmap = HeatmapPicture.of(Boards.heatmap(8, false));

        assertThat(heatmap.rows())
                .flatExtracting(HeatmapPicture.Row::cells)
                .extracting(HeatmapPicture.Cell::text)
                .isSubsetOf("0–25", "25–50", "50–75", "75–100");
    }

    @Test
    void whereNothingWasAnsweredThereIsNothingToHide() {
        var heatmap = HeatmapPicture.of(Boards.hiding(Boards.heatmap(12, true), Reason.NO_ANSWERS, List.of("1A")));

        assertThat(heatmap.rows().getFirst().cells().getFirst().text()).isEqualTo("–");
    }
}
