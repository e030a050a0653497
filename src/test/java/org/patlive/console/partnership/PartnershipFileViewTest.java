package org.patlive.console.partnership;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.console.parts.SignedInViewFixture;
import org.patlive.exchange.partnership.PartnershipFiles;
import org.springframework.beans.factory.annotation.Autowired;

/** Exporting and importing a partnership. */
class PartnershipFileViewTest extends SignedInViewFixture {

    @Autowired
    private FacilitatorAccounts accounts;

    @Autowired
    private PartnershipService register;

    @Autowired
    private PartnershipFiles files;

    @Autowired
    private CurrentFacilitator current;

    @Test
    void a_partnership_is_exported_and_imported_again() throws IOException {
        PartnershipData partnership = workshop.partnership(facilitator);
        browser.open("console/partnerships/" + partnership.id());
        FakeResponse file = browser.download(browser.get(Anchor.class, "partnership-out"));
        assertThat(file.getHeader("Content-Disposition")).contains("riverside-partnership.json");
        assertThat(file.getContentType()).isEqualTo("application/json");
        assertThat(file.getHeader("Cache-Control")).isEqualTo("no-store");

        browser.open("console");
        browser.upload("partnership-in", "riverside.json", file.getBuffer().toByteArray());

        assertThat(importResult()).isEqualTo("Riverside Partnership has been imported with all its rounds.");
        assertThat(_find(PartnershipCard.class)).hasSize(2);
        PartnershipData imported = register.of(facilitator).stream()
                .filter(one -> !one.id().equals(partnership.id()))
                .findFirst()
                .orElseThrow();
        assertThat(_get(browser.get(Paragraph.class, "partnership-arrived"), Anchor.class)
                        .getHref())
                .isEqualTo("console/partnerships/" + imported.id());
    }

    @Test
    void another_file_is_refused_and_changes_nothing() {
        browser.open("console");
        browser.upload("partnership-in", "holiday.json", "{\"sun\": true}".getBytes(StandardCharsets.UTF_8));
        assertThat(browser.get(Paragraph.class, "partnership-refused").getText())
                .startsWith("This is not a partnership file");
        assertThat(importResult()).isEmpty();
        assertThat(register.of(facilitator)).isEmpty();
    }

    @Test
    void somebody_elses_partnership_is_not_found() throws IOException {
        PartnershipData theirs = workshop.partnership(workshop.facilitator());
        UI.getCurrent().add(new PartnershipExport(files, register, current, theirs.id()));
        FakeResponse refused = browser.download(browser.get(Anchor.class, "partnership-out"));
        assertThat(refused.getStatus()).isEqualTo(404);
        assertThat(refused.getBufferAsString())
                .isEqualTo("This partnership has been deleted. Go back to your partnerships.");
    }

    @Test
    void a_demo_offers_no_import() {
        browser.signIn(accounts.createForDemo(Duration.ofHours(1)));
        browser.open("console");
        _assertNone(PartnershipImport.class);
    }

    private String importResult() {
        return browser.get(Paragraph.class, "partnership-arrived").getElement().getTextRecursively();
    }
}
