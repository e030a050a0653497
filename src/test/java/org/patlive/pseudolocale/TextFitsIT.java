package org.patlive.pseudolocale;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.patlive.browser.TestBrowser;

class TextFitsIT {

    @AutoClose
    private static final TestBrowser browser = TestBrowser.launch();

    @Test
    void texts_with_room_are_no_finding() {
        assertThat(misfits("""
                <p>A sentence with <b>a part</b> that stands out.</p>
                <div style="block-size: 30px; overflow: auto"><p>One</p><p>Two</p><p>Three</p></div>
                <span style="position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden">For readers alone</span>
                <div style="position: fixed; inset: 0; background: white">Over everything</div>
                """)).isEmpty();
    }

    @Test
    void a_text_that_its_box_cuts_is_found() {
        assertThat(misfits("""
                <p id="dots" style="inline-size: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">Cut at the end</p>
                <div id="low" style="block-size: 8px; overflow: hidden">Cut below</div>
                <svg id="picture" width="60" height="20"><text x="0" y="15">Beyond the picture</text></svg>
                <input value="More than its field can hold" style="inline-size: 40px">
                """))
                .satisfiesExactlyInAnyOrder(
                        found -> assertThat(found).startsWith("cut off by p#dots:"),
                        found -> assertThat(found).startsWith("cut off by div#low:"),
                        found -> assertThat(found).startsWith("cut off by svg#picture:"),
                        found -> assertThat(found).startsWith("cut off in its field:"));
    }

    @Test
    void a_text_that_leaves_the_page_is_found() {
        assertThat(misfits("<p style='white-space: nowrap; inline-size: 3000px; text-align: end'>Far away</p>"))
                .singleElement()
                .asString()
                .startsWith("leaves the page:");
    }

    @Test
    void texts_on_one_another_are_found_unless_the_upper_one_covers_the_lower() {
        String two = """
                <p style="position: absolute; inset: 40px auto auto 40px">Lower text</p>
                <p style="position: absolute; inset: 44px auto auto 44px; background: %s">Upper text</p>
                """;
        assertThat(misfits(two.formatted("none")))
                .containsExactly("lie on one another: “Lower text” (p) and “Upper text” (p)");
        assertThat(misfits(two.formatted("white"))).isEmpty();
    }

    private static List<String> misfits(String content) {
        try (Page page = browser.newPage()) {
            page.setContent(content);
            return TextFits.misfits(page, true);
        }
    }
}
