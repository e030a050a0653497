package org.patlive.console.export;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.io.IOException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.parts.ConsoleBrowser;
import org.patlive.instrument.Instrument;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking the results away. */
@PatLiveTest
class ExportPanelViewTest {

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private Workshop workshop;

    @Autowired
    private ExportFiles files;

    @Autowired
    private Instrument instrument;

    @BeforeEach
    void start() {
        browser.start();
    }

    @AfterEach
    void stop() {
        browser.stop();
    }

    @Test
    void the_report_is_made_behind_a_bar_and_then_handed_out() throws IOException {
        offered(ownRound(Mode.ANONYMOUS));
        assertThat(_find(ProgressBar.class)).isEmpty();

        _click(_get(Button.class, spec -> spec.withId("make-report")));

        assertThat(_get(ProgressBar.class).isVisible()).isTrue();
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(_find(Anchor.class, spec -> spec.withId("report-file"))).isNotEmpty();
        });
        assertThat(_find(ProgressBar.class)).isEmpty();
        assertThat(followed("report-file").getContentType()).isEqualTo("application/pdf");
    }

    @Test
    void figures_and_pictures_have_a_link_each() throws IOException {
        offered(ownRound(Mode.OPEN));

        assertThat(followed("results-xlsx").getStatus()).isEqualTo(200);
        assertThat(followed("results-csv").getContentType()).isEqualTo("text/csv;charset=utf-8");
        assertThat(followed("answers-csv").getBufferAsString()).contains("respondent,organisation,level");
        assertThat(followed("picture-dartboard-svg").getBufferAsString()).contains("<svg");
        assertThat(followed("picture-statement-png").getContentType()).isEqualTo("image/png");
    }

    @Test
    void single_answers_are_offered_in_open_mode_alone() {
        offered(ownRound(Mode.ORGANISATION));
        assertThat(_find(Anchor.class, spec -> spec.withId("answers-csv"))).isEmpty();
    }

    @Test
    void somebody_elses_results_are_not_given() throws IOException {
        RoundData theirs = workshop.openRound(Mode.OPEN);
        browser.signIn();
        offered(theirs);

        for (String link : new String[] {"results-xlsx", "results-csv", "answers-csv", "picture-heatmap-svg"}) {
            assertThat(followed(link).getStatus()).as(link).isEqualTo(404);
        }
    }

    private RoundData ownRound(Mode mode) {
        var facilitator = browser.signIn();
        return workshop.openRound(facilitator, workshop.partnership(facilitator), Disclosure.of(mode));
    }

    private void offered(RoundData round) {
        UI.getCurrent().add(new ExportPanel(files, round, instrument));
    }

    private FakeResponse followed(String id) throws IOException {
        return browser.follow(_get(Anchor.class, spec -> spec.withId(id)));
    }
}
