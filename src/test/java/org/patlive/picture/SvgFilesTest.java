package org.patlive.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.projection.ComparisonProjection;
import org.patlive.analysis.projection.ComparisonProjection.Board;
import org.patlive.analysis.projection.Projection;
import org.patlive.analysis.projection.SignificanceProjection;
import org.patlive.analysis.projection.SignificanceProjection.Point;
import org.patlive.analysis.projection.TrendProjection;
import org.patlive.instrument.Band;
import org.patlive.picture.CountsSvg.Counts;
import org.patlive.picture.CountsSvg.Series;
import org.patlive.shared.text.Sentence;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgFilesTest {

    private static final List<String> ANSWERS = List.of("Strongly agree", "Agree", "Disagree", "Strongly disagree");

    @Test
    void a_heatmap_prints_every_figure_and_says_it_in_sentences() throws Exception {
        Projection.Heatmap heatmap = PictureFixtures.heatmap(24, true);
        Document svg = parsed(HeatmapSvg.write(heatmap, Palette.LIGHT));

        assertThat(texts(svg))
                .containsAll(heatmap.cells().stream().map(Projection.Cell::text).toList())
                .contains("A", "F", "4 Trust", "25–50% some distance");
        assertThat(content(svg, "title")).isEqualTo("Heatmap: disagreement by statement, 24 partners");
        assertThat(content(svg, "desc"))
                .startsWith("We differ most on three statements. Need: 1A ")
                .contains("4C " + heatmap.cells().get(20).sentence().words());
    }

    @Test
    void below_ten_a_heatmap_prints_ranges() throws Exception {
        assertThat(texts(parsed(HeatmapSvg.write(PictureFixtures.heatmap(7, false), Palette.LIGHT))))
                .filteredOn(text -> text.matches("\\d+"))
                .isEmpty();
    }

    @Test
    void a_hidden_cell_is_hatched_and_says_why() throws Exception {
        String open = HeatmapSvg.write(PictureFixtures.heatmap(12, true), Palette.LIGHT);
        String hiding = HeatmapSvg.write(
                PictureFixtures.hiding(PictureFixtures.heatmap(12, true), Reason.PROTECTED, List.of("4C")),
                Palette.LIGHT);

        assertThat(open).doesNotContain(SvgWriter.HATCH, ">hidden</text>");
        assertThat(hiding.split(">hidden</text>"))
                .as("in the cell and in the legend")
                .hasSize(3);
        assertThat(hiding.split(java.util.regex.Pattern.quote(SvgWriter.HATCH))).hasSize(3);
        assertThat(content(parsed(hiding), "desc")).contains("4C hidden to protect people’s answers");
    }

    @Test
    void counts_stand_beside_their_bars() throws Exception {
        Document svg = parsed(counts(new Series("", Figure.shown(List.of(12, 0, 3, 9)))));

        assertThat(texts(svg))
                .containsExactly("Strongly agree", "12", "Agree", "0", "Disagree", "3", "Strongly disagree", "9");
        assertThat(content(svg, "desc")).contains("Strongly agree: 12. Agree: 0. Disagree: 3.");
    }

    @Test
    void of_two_series_the_first_is_told_apart_without_colour() throws Exception {
        String svg = counts(
                new Series("at first", Figure.shown(List.of(1, 2, 3, 4))),
                new Series("then", Figure.shown(List.of(4, 3, 2, 1))));

        assertThat(svg).contains(SvgWriter.HATCH);
        assertThat(texts(parsed(svg))).contains("at first", "then");
        assertThat(content(parsed(svg), "desc")).contains("Strongly agree: 1 at first, 4 then.");
    }

    @Test
    void where_no_counts_may_be_shown_there_is_no_bar_and_it_says_what_may() throws Exception {
        assertThat(content(parsed(counts(new Series("", Figure.hidden(Reason.COARSE)))), "desc"))
                .endsWith("Well apart. Numbers are shown only for 10 answers or more.");
        assertThat(content(parsed(counts(new Series("", Figure.hidden(Reason.PROTECTED)))), "desc"))
                .endsWith("Hidden to protect people’s answers.");
        assertThat(counts(new Series("", Figure.hidden(Reason.PROTECTED)))).doesNotContain("Strongly");
    }

    @Test
    void significance_places_what_may_be_placed_and_says_why_the_rest_is_not() throws Exception {
        SignificanceProjection significance = new SignificanceProjection(
                Sentence.verbatim("Learning matters a lot and scores low"),
                IntStream.rangeClosed(1, 6)
                        .mapToObj(principle -> new Point(
                                principle,
                                principle == 2
                                        ? Figure.hidden(Reason.PROTECTED)
                                        : Figure.shown(Band.values()[principle % 4]),
                                Figure.shown(principle == 6 ? 5.0 : 2.3),
                                principle != 3))
                        .toList(),
                Figure.hidden(Reason.UNDEFINED),
                Sentence.verbatim(""));
        Document svg =
                parsed(SignificanceSvg.write(significance, "more significant", "less significant", Palette.LIGHT));

        assertThat(texts(svg))
                .contains("1 Need", "2.3", "≈ 2", "6 Learning", "significant but low", "more significant")
                .doesNotContain("2 Purpose");
        assertThat(content(svg, "desc"))
                .contains(
                        "Learning: band 7–12, significance 5.0 of 5.",
                        "Purpose: not placed, hidden to protect people’s answers.");
    }

    @Test
    void groups_stand_side_by_side_and_a_hidden_one_says_why() throws Exception {
        Document svg = parsed(ComparisonSvg.write(
                new ComparisonProjection(
                        Sentence.verbatim("They differ"),
                        List.of(
                                new Board("Council <&\u0001\u202e>", Optional.empty(), PictureFixtures.of(6)),
                                new Board(
                                        "Charity",
                                        Optional.of(Reason.PROTECTED),
                                        PictureFixtures.allHidden(Reason.PROTECTED)))),
                "Organisations",
                Palette.LIGHT));

        assertThat(texts(svg)).contains("Council <&>", "6 partners", "Charity");
        assertThat(String.join(" ", texts(svg))).contains("Hidden to protect");
        assertThat(content(svg, "desc")).contains("Council <&>: 6 partners, Need ", "Charity: hidden to protect");
    }

    @Test
    void groups_that_are_hidden_for_the_same_reason_are_one_card() throws Exception {
        Document svg = parsed(ComparisonSvg.write(
                new ComparisonProjection(
                        Sentence.verbatim("Only one organisation can be shown"),
                        List.of(
                                hidden("Council"),
                                new Board("Hospital", Optional.empty(), inBands()),
                                hidden("Charity"))),
                "Organisations",
                Palette.LIGHT));

        assertThat(texts(svg))
                .contains("Hospital", "2 not shown")
                .as("of a group in bands nobody is told how many it has")
                .noneMatch(text -> text.endsWith("partners"));
        assertThat(String.join(" ", texts(svg)))
                .containsOnlyOnce("Hidden to protect")
                .contains("Council, Charity.");
        assertThat(content(svg, "desc")).contains("Council: hidden to protect", "Hospital: Need 19–24, ");
    }

    @Test
    void each_name_of_a_hidden_group_begins_a_line_and_the_frame_is_within_the_picture() throws Exception {
        Document svg = parsed(ComparisonSvg.write(
                new ComparisonProjection(
                        Sentence.verbatim("Only one level can be shown"),
                        List.of(
                                new Board("Senior or middle management", Optional.empty(), inBands()),
                                hidden("Front-line staff"),
                                hidden("Not said"))),
                "Levels",
                Palette.LIGHT));
        double width = Double.parseDouble(
                svg.getDocumentElement().getAttribute("viewBox").split(" ")[2]);
        Element frame = Stream.iterate(0, i -> i + 1)
                .limit(svg.getElementsByTagName("rect").getLength())
                .map(i -> (Element) svg.getElementsByTagName("rect").item(i))
                .filter(rect -> rect.getAttribute("fill").equals(SvgWriter.HATCH))
                .findFirst()
                .orElseThrow();

        assertThat(texts(svg)).contains("Front-line staff,", "Not said.");
        assertThat(Double.parseDouble(frame.getAttribute("x")) + Double.parseDouble(frame.getAttribute("width")))
                .isLessThan(width);
    }

    private static Board hidden(String name) {
        return new Board(name, Optional.of(Reason.PROTECTED), PictureFixtures.allHidden(Reason.PROTECTED));
    }

    private static Projection.Dartboard inBands() {
        return new Projection.Dartboard(
                Sentence.verbatim("Hospital"),
                0,
                0,
                PictureFixtures.of(6).sectors().stream()
                        .map(sector -> new Projection.Sector(
                                sector.principle(), 0, sector.band(), Figure.hidden(Reason.COARSE), 0, List.of()))
                        .toList());
    }

    @Test
    void while_figures_wait_cells_fill_from_below() throws Exception {
        String svg = HeatmapSvg.write(PictureFixtures.filling(12), Palette.LIGHT);

        assertThat(texts(parsed(svg)))
                .contains("answered", "not answered yet")
                .noneMatch(text -> text.matches(".*\\d.*%"));
        assertThat(svg).contains(Palette.LIGHT.progress()).doesNotContain(SvgWriter.HATCH);
        Palette.LIGHT.gaps().forEach(gap -> assertThat(svg).doesNotContain(gap.colour()));
        assertThat(content(parsed(svg), "title")).isEqualTo("Heatmap: answered so far by statement, 12 partners");
        assertThat(content(parsed(svg), "desc")).contains("Learning: 6A 25% have answered");
    }

    @Test
    void a_class_is_a_sign_in_no_colour() throws Exception {
        String svg = HeatmapSvg.write(PictureFixtures.divisions(12), Palette.LIGHT);

        assertThat(texts(parsed(svg))).contains("↔", "●", "↔●", "● mostly within organisations");
        Palette.LIGHT.gaps().forEach(gap -> assertThat(svg).doesNotContain(gap.colour()));
        assertThat(content(parsed(svg), "desc")).contains("1A mostly between organisations");
    }

    @Test
    void a_heatmap_of_which_nothing_may_be_shown_says_so_once() throws Exception {
        List<String> all = PictureFixtures.heatmap(12, true).cells().stream()
                .map(cell -> cell.item().code())
                .toList();

        assertThat(texts(parsed(HeatmapSvg.write(
                        PictureFixtures.hiding(PictureFixtures.heatmap(12, true), Reason.PROTECTED, all),
                        Palette.LIGHT))))
                .containsOnlyOnce("Hidden to protect people’s answers.")
                .doesNotContain("hidden");
    }

    @Test
    void a_gap_in_the_trend_says_why() throws Exception {
        Figure<TrendProjection.Point> before = Figure.hidden(Reason.PROTECTED);
        Figure<TrendProjection.Point> now = Figure.shown(new TrendProjection.Point(17.5, Band.HIGH, true, 24));
        Document svg = parsed(TrendSvg.write(
                new TrendProjection(
                        Sentence.verbatim("The first that can be compared"),
                        List.of("Last year", "This year"),
                        IntStream.rangeClosed(0, 6)
                                .mapToObj(line -> new TrendProjection.Line((line + 1) % 7, List.of(before, now)))
                                .toList()),
                Palette.LIGHT));

        assertThat(texts(svg))
                .contains("17.5", "n 24", "Aggregate", "1 Last year", "– hidden to protect people’s answers");
        assertThat(content(svg, "desc"))
                .contains("4 Trust: Last year hidden to protect people’s answers; This year 17.5, 24 partners.");
    }

    private static String counts(Series... series) {
        return CountsSvg.write(
                new Counts("Answers", "We stand in two camps", ANSWERS, List.of(series), "Well apart"), Palette.LIGHT);
    }

    private static Document parsed(String svg) throws Exception {
        assertThat(svg).doesNotContain("NaN", "Infinity", "null", "E-");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document svg) {
        NodeList texts = svg.getElementsByTagName("text");
        return Stream.iterate(0, i -> i + 1)
                .limit(texts.getLength())
                .map(i -> texts.item(i).getTextContent())
                .toList();
    }

    private static String content(Document svg, String tag) {
        return svg.getElementsByTagName(tag).item(0).getTextContent();
    }
}
