package org.patlive.report.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundService;
import org.patlive.instrument.Item;
import org.patlive.report.file.ReportFile;
import org.patlive.report.paper.AnswerSheetFiles;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.RoundWithPartners;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

@PatLiveTest
class PictureFilesTest {

    @Autowired
    private PictureFiles files;

    @Autowired
    private AnswerSheetFiles pack;

    @Autowired
    private RoundService rounds;

    @Autowired
    private Workshop workshop;

    private RoundWithPartners meeting;

    @BeforeEach
    void a_meeting_is_over() {
        meeting = workshop.secondRound(Mode.ORGANISATION, 4);
    }

    @Test
    void every_picture_leaves_as_svg_with_a_description() {
        for (PictureKind picture : PictureKind.values()) {
            ReportFile file = of(picture, PictureFormat.SVG);
            assertThat(file.name()).isEqualTo("riverside-partnership-this-year-" + picture.key() + ".svg");
            assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                    .startsWith("<svg")
                    .contains("<desc id=");
        }
    }

    @Test
    void a_file_says_what_it_shows_and_of_which_round() {
        assertThat(texts(of(PictureKind.HEATMAP, PictureFormat.SVG)))
                .contains("Heatmap: disagreement", "Riverside Partnership: This year");
        assertThat(texts(of(PictureKind.SUCCESS, PictureFormat.SVG)))
                .contains("Success: “The partnership is achieving its aims and objectives”");
        assertThat(texts(files.ofStatement(
                        meeting.facilitator(), meeting.round().id(), Item.of("4C"), PictureFormat.SVG)))
                .contains("4C: “Benefits derived from the partnership are fairly distributed among all partners.”");
    }

    /** The texts of the picture in one line, as they are wrapped. */
    private static String texts(ReportFile file) {
        return Pattern.compile("<text[^>]*>([^<]*)</text>")
                .matcher(new String(file.bytes(), StandardCharsets.UTF_8))
                .results()
                .map(text -> text.group(1))
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_statement_leaves_as_png_large_enough_for_a_slide_with_its_letters_drawn() throws IOException {
        ReportFile file =
                files.ofStatement(meeting.facilitator(), meeting.round().id(), Item.of("4C"), PictureFormat.PNG);
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(file.bytes()));

        assertThat(file.contentType()).isEqualTo("image/png");
        assertThat(png.getWidth()).isEqualTo(2400);
        assertThat(png.getHeight()).isBetween(700, 1300);
        assertThat(colours(png, 0, 60)).as("the margin").hasSize(1);
        assertThat(colours(png, 0, 760)).as("the words of the answers").hasSizeGreaterThan(1);
        assertThat(colours(png, 800, 2400)).as("the bars").hasSizeGreaterThan(1);
    }

    @Test
    void while_results_are_concealed_no_picture_has_a_figure_of_this_round_or_an_earlier_one() {
        rounds.conceal(meeting.facilitator(), meeting.round().id(), true);
        for (PictureKind picture : PictureKind.values()) {
            assertThat(description(of(picture, PictureFormat.SVG)))
                    .as(picture.label())
                    .contains("hidden until the facilitator shows")
                    .doesNotContainPattern("\\d[^A-F]");
        }
    }

    @Test
    void another_facilitator_gets_nothing() {
        FacilitatorId another = workshop.facilitator();
        assertThatThrownBy(() -> files.of(another, meeting.round().id(), PictureKind.DARTBOARD, PictureFormat.SVG))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> files.ofStatement(another, meeting.round().id(), Item.of("1A"), PictureFormat.PNG))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> pack.of(another, meeting.round().id())).isInstanceOf(Refused.class);
    }

    @Test
    void the_sheets_leave_under_the_name_of_the_round() {
        ReportFile file = pack.of(meeting.facilitator(), meeting.round().id());
        assertThat(file.name()).isEqualTo("riverside-partnership-this-year-sheets.pdf");
        assertThat(file.bytes()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private ReportFile of(PictureKind picture, PictureFormat format) {
        return files.of(meeting.facilitator(), meeting.round().id(), picture, format);
    }

    private static String description(ReportFile file) {
        return TextOutlines.convert(new String(file.bytes(), StandardCharsets.UTF_8))
                .getElementsByTagName("desc")
                .item(0)
                .getTextContent();
    }

    private static Set<Integer> colours(BufferedImage png, int from, int to) {
        Set<Integer> colours = new HashSet<>();
        for (int x = from; x < to; x += 2) {
            for (int y = 0; y < png.getHeight(); y += 2) {
                colours.add(png.getRGB(x, y));
            }
        }
        return colours;
    }
}
