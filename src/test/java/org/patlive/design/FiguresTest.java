package org.patlive.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.Figure.Reason;
import org.patlive.picture.Boards;

/** The tables beside the pictures, which is all that some people get of them. */
class FiguresTest {

    @Test
    void theDartboardsTableGivesMeanBandAndHowManyInEachBand() {
        var figure = new DartboardFigure();

        figure.show(Boards.hiding(Boards.of(12), Reason.PROTECTED, 4));

        assertThat(rows(figure.table())).hasSize(7);
        assertThat(rows(figure.table()).get(0))
                .containsExactly("Principle", "Mean", "Band", "Partners", "19–24", "13–18", "7–12", "6");
        assertThat(rows(figure.table()).get(1)).startsWith("1 Need", "20.5", "19–24", "12");
        assertThat(rows(figure.table()).get(1).subList(4, 8)).containsExactly("10", "2", "0", "0");
        assertThat(rows(figure.table()).get(4)).startsWith("4 Trust", "hidden to protect people’s answers", "–");
    }

    @Test
    void theTablesKeepStepWithTheirPictures() {
        var figure = new HeatmapFigure();

        figure.show(Boards.heatmap(12, true));
        var exact = rows(figure.table());
        figure.show(Boards.heatmap(8, false));

        assertThat(exact.get(1).get(1)).matches("\\d+ %");
        assertThat(rows(figure.table())).hasSize(7).isNotEqualTo(exact);
        assertThat(rows(figure.table()).get(1).get(1)).matches("\\d+–\\d+ %");
    }

    @Test
    void aHiddenCellSaysWhy() {
        var figure = new HeatmapFigure();

        figure.show(Boards.hiding(Boards.heatmap(12, true), Reason.PROTECTED, List.of("2C")));

        assertThat(rows(figure.table()).get(2).get(3)).isEqualTo("hidden to protect people’s answers");
    }

    @Test
    void headingsAreHeadings() {
        var figure = new DartboardFigure();
        figure.show(Boards.of(3));

        var scopes = elements(figure.table().getElement())
                .filter(element -> element.getTag().equals("th"))
                .map(element -> element.getAttribute("scope"));

        assertThat(scopes).hasSize(8 + 6).containsOnly("col", "row");
    }

    private static List<List<String>> rows(Div table) {
        return elements(table.getElement())
                .filter(element -> element.getTag().equals("tr"))
                .map(row -> row.getChildren().map(Element::getText).toList())
                .toList();
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(FiguresTest::elements));
    }
}
