package org.patlive.console.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.parts.SignedInViewFixture;
import org.patlive.report.plan.PlanFiles;
import org.springframework.beans.factory.annotation.Autowired;

/** Downloading the action plan from the console. */
class PlanDownloadsViewTest extends SignedInViewFixture {

    @Autowired
    private PlanFiles files;

    @Autowired
    private CurrentFacilitator current;

    @Test
    void every_file_format_has_a_download_link() throws IOException {
        addDownloads(ownRound());

        assertThat(download("download-pdf").getHeader("Content-Disposition"))
                .matches("attachment; filename=\"riverside-partnership-.*-plan\\.pdf\"");
        assertThat(download("download-xlsx").getStatus()).isEqualTo(200);
        assertThat(download("download-csv").getContentType()).isEqualTo("text/csv;charset=utf-8");
        assertThat(download("download-ics").getBufferAsString()).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void the_page_opens_in_a_new_window_and_may_run_no_scripts() throws IOException {
        addDownloads(ownRound());
        FakeResponse page = download("download-html");

        assertThat(link("download-html").getTarget()).hasValue("_blank");
        assertThat(page.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(page.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page.getBufferAsString()).contains("<h1>Riverside Partnership</h1>");
    }

    @Test
    void somebody_elses_plan_is_not_found() throws IOException {
        RoundData theirs = workshop.openRound(Mode.ANONYMOUS);
        addDownloads(theirs);
        FakeResponse refused = download("download-pdf");

        assertThat(refused.getStatus()).isEqualTo(404);
        assertThat(refused.getBufferAsString()).isEqualTo("This round has been deleted. Go back to your partnerships.");
    }

    private RoundData ownRound() {
        return workshop.aRound().by(facilitator).inMode(Mode.ANONYMOUS).open();
    }

    private void addDownloads(RoundData round) {
        UI.getCurrent().add(new PlanDownloads(files, current, round.id()));
    }

    private static Anchor link(String id) {
        return LocatorJ._get(Anchor.class, search -> search.withId(id));
    }

    private FakeResponse download(String id) throws IOException {
        return browser.download(link(id));
    }
}
