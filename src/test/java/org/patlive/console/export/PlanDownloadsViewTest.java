package org.patlive.console.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.parts.ConsoleBrowser;
import org.patlive.report.plan.PlanFiles;
import org.patlive.shared.FacilitatorId;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking the plan away. */
@PatLiveTest
class PlanDownloadsViewTest {

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private Workshop workshop;

    @Autowired
    private PlanFiles files;

    @Autowired
    private CurrentFacilitator current;

    @BeforeEach
    void start() {
        browser.start();
    }

    @AfterEach
    void stop() {
        browser.stop();
    }

    @Test
    void every_form_has_a_link_that_gives_it_under_its_name() throws IOException {
        offered(ownRound());

        assertThat(followed("download-pdf").getHeader("Content-Disposition"))
                .matches("attachment; filename=\"riverside-partnership-.*-plan\\.pdf\"");
        assertThat(followed("download-xlsx").getStatus()).isEqualTo(200);
        assertThat(followed("download-csv").getContentType()).isEqualTo("text/csv;charset=utf-8");
        assertThat(followed("download-ics").getBufferAsString()).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void the_page_opens_beside_the_console_and_runs_nothing() throws IOException {
        offered(ownRound());
        FakeResponse page = followed("download-html");

        assertThat(link("download-html").getTarget()).hasValue("_blank");
        assertThat(page.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(page.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page.getBufferAsString()).contains("<h1>Riverside Partnership</h1>");
    }

    @Test
    void somebody_elses_plan_is_not_given() throws IOException {
        RoundData theirs = workshop.openRound(Mode.ANONYMOUS);
        browser.signIn();
        offered(theirs);
        FakeResponse refused = followed("download-pdf");

        assertThat(refused.getStatus()).isEqualTo(404);
        assertThat(refused.getBufferAsString()).isEqualTo("There is no such round here any more.");
    }

    private RoundData ownRound() {
        FacilitatorId facilitator = browser.signIn();
        return workshop.openRound(facilitator, workshop.partnership(facilitator), Disclosure.of(Mode.ANONYMOUS));
    }

    private void offered(RoundData round) {
        UI.getCurrent().add(new PlanDownloads(files, current, round.id()));
    }

    private static Anchor link(String id) {
        return LocatorJ._get(Anchor.class, search -> search.withId(id));
    }

    private FakeResponse followed(String id) throws IOException {
        return browser.follow(link(id));
    }
}
