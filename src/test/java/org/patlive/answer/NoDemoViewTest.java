package org.patlive.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "patlive.demo.enabled=false")
class NoDemoViewTest extends PhoneViewFixture {

    @Test
    void the_start_page_offers_no_demo_where_it_is_switched_off() {
        browser.open("");

        assertThat(browser.has(Button.class, "join")).isTrue();
        assertThat(browser.has(Button.class, "demo")).isFalse();
        assertThat(browser.has(Button.class, "demo-anonymous")).isFalse();
        assertThat(browser.shows("Twelve simulated partners")).isFalse();
    }
}
