package org.patlive.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.picture.PictureFixtures;
import tools.jackson.databind.JsonNode;

/** The tables beside the pictures, on which users of screen readers rely, and the darts' animation. */
class FiguresTest {

    @Test
    void theDartboardsTableGivesMeanBandAndHowManyInEachBand() {
        var figure = new DartboardFigure();

        figure.show(PictureFixtures.hiding(PictureFixtures.of(12), Reason.PROTECTED, 4));

        assertThat(rows(figure.table())).hasSize(7);
        assertThat(rows(figure.table()).get(0))
                .containsExactly("Principle", "Mean", "Band", "Partners", "19–24", "13–18", "7–12", "6");
        assertThat(rows(figure.table()).get(1)).startsWith("1 Need", "20.5", "19–24", "12");
        assertThat(rows(figure.table()).get(1).subList(4, 8)).containsExactly("10", "2", "0", "0");
        assertThat(rows(figure.table()).get(4)).startsWith("4 Trust", "hidden to protect people’s answers", "–");
    }

    @Test
    void whileTheRoundIsOpenTheTablesSayHowManyHaveAnswered() {
        var board = new DartboardFigure();
        var heatmap = new HeatmapFigure();

        board.show(PictureFixtures.waiting(14, 12));
        heatmap.show(PictureFixtures.filling(14));

        assertThat(caption(board.table()))
                .isEqualTo(
                        "Dartboard as a table: scores by principle, 14 partners. 12 partners have answered all 36 statements. Full results"
                                + " appear when the round is closed");
        assertThat(rows(board.table()).get(1)).containsExactly("1 Need", "–", "19–24", "14", "–", "–", "–", "–");
        assertThat(rows(board.table()).get(4)).containsExactly("4 Trust", "–", "6–12", "12", "–", "–", "–", "–");
        assertThat(caption(heatmap.table()))
                .isEqualTo(
                        "Heatmap as a table: answered so far by statement, 14 partners. Full results appear when the round is"
                                + " closed");
        assertThat(rows(heatmap.table()).get(6)).startsWith("6 Learning", "25% have answered");
    }

    @Test
    void dartsThatWaitedAtTheRimAreAnimatedFromThereOnce() {
        var figure = new DartboardFigure();
        figure.show(PictureFixtures.waiting(14, 14));

        figure.show(PictureFixtures.of(14));
        assertThat(from(figure, 1)).isNotEmpty().allMatch(from -> from);

        figure.show(PictureFixtures.of(15));
        assertThat(from(figure, 1)).isNotEmpty().noneMatch(from -> from);
    }

    @Test
    void rememberedDartsAreAnimatedFromTheRimToo() {
        var figure = new DartboardFigure();
        figure.rememberWaiting(PictureFixtures.waiting(14, 14));

        figure.show(PictureFixtures.of(14));

        assertThat(from(figure, 6)).isNotEmpty().allMatch(from -> from);
    }

    @Test
    void hidingResultsInBetweenDoesNotPreventTheAnimationFromTheRim() {
        var figure = new DartboardFigure();
        figure.show(PictureFixtures.waiting(14, 14));

        figure.show(PictureFixtures.allHidden(Reason.CONCEALED));
        figure.show(PictureFixtures.of(14));

        assertThat(from(figure, 3)).isNotEmpty().allMatch(from -> from);
    }

    /** Returns for each dart of a sector whether it is animated from the rim. */
    private static List<Boolean> from(DartboardFigure figure, int principle) {
        var sector = (JsonNode) figure.getElement().getPropertyRaw("sector" + principle);
        return StreamSupport.stream(sector.get("darts").spliterator(), false)
                .map(dart -> !dart.get("from").isNull())
                .toList();
    }

    private static String caption(Div table) {
        return elements(table.getElement())
                .filter(element -> element.getTag().equals("caption"))
                .map(Element::getTextRecursively)
                .findFirst()
                .orElse("");
    }

    @Test
    void theTablesFollowTheirPictures() {
        var figure = new HeatmapFigure();

        figure.show(PictureFixtures.heatmap(12, true));
        var exact = rows(figure.table());
        figure.show(PictureFixtures.heatmap(8, false));

        assertThat(exact.get(1).get(1)).matches("\\d+%");
        assertThat(rows(figure.table())).hasSize(7).isNotEqualTo(exact);
        assertThat(rows(figure.table()).get(1).get(1)).matches("\\d+–\\d+%");
    }

    @Test
    void aHiddenCellSaysWhy() {
        var figure = new HeatmapFigure();

        figure.show(PictureFixtures.hiding(PictureFixtures.heatmap(12, true), Reason.PROTECTED, List.of("2C")));

        assertThat(rows(figure.table()).get(2).get(3)).isEqualTo("hidden to protect people’s answers");
    }

    @Test
    void headingsAreHeadings() {
        var figure = new DartboardFigure();
        figure.show(PictureFixtures.of(3));

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
