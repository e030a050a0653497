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
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.parts.SignedInViewFixture;
import org.patlive.instrument.Instrument;
import org.springframework.beans.factory.annotation.Autowired;

/** Exporting results from the console. */
class ExportPanelViewTest extends SignedInViewFixture {

    @Autowired
    private ExportFiles files;

    @Autowired
    private Instrument instrument;

    @Test
    void the_report_is_made_with_a_progress_bar_and_then_downloaded() throws IOException {
        addPanel(ownRound(Mode.ANONYMOUS));
        assertThat(_find(ProgressBar.class)).isEmpty();

        _click(_get(Button.class, spec -> spec.withId("make-report")));

        assertThat(_get(ProgressBar.class).isVisible()).isTrue();
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(_find(Anchor.class, spec -> spec.withId("report-file"))).isNotEmpty();
        });
        assertThat(_find(ProgressBar.class)).isEmpty();
        assertThat(download("report-file").getContentType()).isEqualTo("application/pdf");
    }

    @Test
    void figures_and_pictures_have_a_link_each() throws IOException {
        addPanel(ownRound(Mode.OPEN));

        assertThat(download("results-xlsx").getStatus()).isEqualTo(200);
        assertThat(download("results-csv").getContentType()).isEqualTo("text/csv;charset=utf-8");
        assertThat(download("answers-csv").getBufferAsString()).contains("respondent,organisation,level");
        assertThat(download("picture-dartboard-svg").getBufferAsString()).contains("<svg");
        assertThat(download("picture-statement-png").getContentType()).isEqualTo("image/png");
    }

    @Test
    void single_answers_are_offered_in_open_mode_alone() {
        addPanel(ownRound(Mode.ORGANISATION));
        assertThat(_find(Anchor.class, spec -> spec.withId("answers-csv"))).isEmpty();
    }

    @Test
    void somebody_elses_results_are_not_found() throws IOException {
        RoundData theirs = workshop.openRound(Mode.OPEN);
        addPanel(theirs);

        for (String link : new String[] {"results-xlsx", "results-csv", "answers-csv", "picture-heatmap-svg"}) {
            assertThat(download(link).getStatus()).as(link).isEqualTo(404);
        }
    }

    private RoundData ownRound(Mode mode) {
        return workshop.aRound().by(facilitator).inMode(mode).open();
    }

    private void addPanel(RoundData round) {
        UI.getCurrent().add(new ExportPanel(files, round, instrument));
    }

    private FakeResponse download(String id) throws IOException {
        return browser.download(_get(Anchor.class, spec -> spec.withId(id)));
    }
}
