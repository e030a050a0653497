package org.patlive.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Figure.Reason;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class DartboardSvgTest {

    @Test
    void itIsOneXmlDocumentWithTitleAndDescription() throws Exception {
        var svg = parsed(write(DartboardGeometry.draw(PictureFixtures.of(40))));

        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(text(svg, "title")).isEqualTo("Dartboard: 40 partners");
        assertThat(text(svg, "desc")).contains("Trust divides us. Need: mean 2").contains("40 partners");
    }

    @Test
    void itHoldsNumbersOnly() {
        for (var board : List.of(
                PictureFixtures.of(0 + 1),
                PictureFixtures.of(500),
                PictureFixtures.belowTen(7),
                PictureFixtures.byOrganisation(4))) {
            assertThat(write(DartboardGeometry.draw(board))).doesNotContain("NaN", "Infinity", "null", "E-");
        }
    }

    @Test
    void whatAPartnershipCallsItselfStaysText() throws Exception {
        var titles = List.of("Need & <Want>", "\"Purpose\"", "Commitment", "Trust", "Arrangements", "Learning");

        var svg = parsed(write(DartboardGeometry.draw(PictureFixtures.of(3), titles)));

        assertThat(text(svg, "desc")).contains("Need & <Want>", "\"Purpose\"");
    }

    @Test
    void aHiddenSectorIsHatchedAndSaysSo() {
        var hidden = write(DartboardGeometry.draw(PictureFixtures.hiding(PictureFixtures.of(12), Reason.PROTECTED, 5)));
        var open = write(DartboardGeometry.draw(PictureFixtures.of(12)));

        assertThat(hidden).contains("fill=\"url(#hatch)\"", ">hidden</text>");
        assertThat(open).doesNotContain("url(#hatch)", ">hidden</text>");
    }

    @Test
    void whatWaitsIsDrawnInTheFileToo() throws Exception {
        var svg = write(DartboardGeometry.draw(PictureFixtures.waiting(14, 12)));

        assertThat(svg).doesNotContain("NaN", "Infinity", "null", "E-", "url(#hatch)");
        assertThat(parsed(svg).getElementsByTagName("circle").getLength())
                .as("a place for each partner")
                .isEqualTo(14);
        assertThat(text(parsed(svg), "desc")).contains("12 partners have answered all 36 statements");
        assertThat(svg).contains(Palette.LIGHT.fill("6-12").colour());
    }

    private static String write(DartboardPicture picture) {
        return DartboardSvg.write(picture, Palette.LIGHT);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String text(Document svg, String tag) {
        return svg.getElementsByTagName(tag).item(0).getTextContent();
    }
}
