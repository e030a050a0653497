package org.patlive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class TestBrowserIT {

    @Test
    void opensAPage() {
        try (TestBrowser browser = TestBrowser.launch()) {
            Page page = browser.newPhone();

            page.navigate("data:text/html,<title>PAT Live</title>");

            assertThat(page.title()).isEqualTo("PAT Live");
        }
    }
}
