package org.patlive.console.assessment;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.entry.Response;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.parts.PageNotFoundView;
import org.patlive.console.parts.SignedInViewFixture;
import org.patlive.instrument.Item;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers from uploaded tables and paper sheets. */
class OtherAnswersPanelViewTest extends SignedInViewFixture {

    private static final String HEADING = String.join(",", Response.COLUMNS) + "\n";
    private static final String THREES = ",3".repeat(Item.COUNT) + "\n";

    @Autowired
    private SheetReader sheets;

    @Test
    void a_table_is_saved_and_its_lines_counted() {
        RoundData round = openRound();
        drop(HEADING
                + IntStream.range(0, 12)
                        .mapToObj(number -> number + ",Council,board" + THREES)
                        .collect(Collectors.joining()));
        assertThat(text("table-taken")).isEqualTo("Imported the answers of 12 partners.");
        assertThat(text("table-refused")).isEmpty();
        assertThat(respondents(round)).isEqualTo(12);
    }

    @Test
    void invalid_lines_are_listed_and_nothing_is_saved() {
        RoundData round = openRound();
        drop(HEADING + "1,Council,board" + THREES + "2,Nowhere,board" + THREES + "3,Council" + THREES);
        assertThat(text("table-refused")).startsWith("2 lines have mistakes, so nothing was imported.");
        assertThat(browser.get(NativeTable.class, "bad-lines").getElement().getTextRecursively())
                .containsSubsequence("3", "The organisation is not one of", "4", "45 cells instead of 46");
        assertThat(respondents(round)).isZero();

        drop(HEADING + "1,Council,board" + THREES);
        assertThat(text("table-taken")).isEqualTo("Imported the answers of 1 partner.");
        assertThat(text("table-refused")).isEmpty();
        _assertNone(InvalidLinesTable.class);
    }

    @Test
    void a_round_that_is_closed_on_another_device_offers_no_upload_any_more() {
        RoundData round = openRound();
        _assertOne(OtherAnswersPanel.class);
        rounds.close(facilitator, round.id());
        browser.waitUntil(() -> browser.shows("This round is closed"));
        _assertNone(OtherAnswersPanel.class);
    }

    @Test
    void a_template_can_be_downloaded_and_two_example_lines_are_shown() throws Exception {
        openRound();
        FakeResponse table = browser.download(browser.get(Anchor.class, "empty-table"));
        assertThat(table.getHeader("Content-Disposition")).contains("responses.csv");
        assertThat(table.getBufferAsString()).endsWith(HEADING.strip() + "\r\n");
        assertThat(browser.get(Pre.class, "table-example").getText().lines())
                .hasSize(3)
                .startsWith(HEADING.strip());
    }

    @Test
    void the_page_for_paper_sheets_is_linked_and_saves_each_sheet_once() {
        RoundData round = openRound();
        String address = "console/rounds/" + round.id() + "/paper";
        assertThat(browser.get(Anchor.class, "type-in").getHref()).isEqualTo(address);
        browser.open(address);
        PaperEntry entry = entry();
        assertThat(entry.getElement().getProperty("organisations")).contains("Council", "Charity");
        String sheet = sheet(round, UUID.randomUUID());

        assertThat(entry.save(sheet)).isEmpty();
        assertThat(entry.save(sheet)).isEmpty();
        assertThat(entry.save(sheet(round, UUID.randomUUID()))).isEmpty();

        assertThat(respondents(round)).isEqualTo(2);
        assertThat(entry.getElement().getProperty("typed", 0)).isEqualTo(2);
        rounds.close(facilitator, round.id());
        assertThat(entry.save(sheet(round, UUID.randomUUID()))).startsWith("!This round is closed");
        assertThat(entry.save("nonsense")).startsWith("!This sheet couldn’t be saved");
    }

    @Test
    void a_round_that_is_not_open_has_nothing_to_type_in() {
        RoundData draft = rounds.prepare(
                facilitator, workshop.partnership(facilitator).id(), Workshop.plan(Disclosure.of(Mode.ANONYMOUS)));
        browser.open("console/rounds/" + draft.id() + "/paper");
        assertThat(browser.shows("This round isn’t open yet. Open it first")).isTrue();
        _assertNone(PaperEntry.class);
    }

    @Test
    void somebody_elses_round_is_not_found() {
        RoundData theirs = workshop.openRound(Mode.ANONYMOUS);
        browser.open("console/rounds/" + theirs.id() + "/paper");
        _assertOne(PageNotFoundView.class);
    }

    private RoundData openRound() {
        RoundData round =
                workshop.aRound().by(facilitator).inMode(Mode.ORGANISATION).open();
        browser.open("console/rounds/" + round.id());
        browser.openTab("paper");
        return round;
    }

    private void drop(String file) {
        browser.upload("table-upload", "responses.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String id) {
        return browser.get(Paragraph.class, id).getText();
    }

    private int respondents(RoundData round) {
        return sheets.readRound(round.id()).respondents().size();
    }

    private static PaperEntry entry() {
        return _get(PaperEntry.class);
    }

    private static String sheet(RoundData round, UUID writing) {
        return """
                {"writing": "%s", "organisation": "%s", "level": "BOARD", "answers": {"1A": 4}, "comments": {}}""".formatted(
                        writing, round.partnership().organisations().getFirst().id());
    }
}
