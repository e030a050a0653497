package org.patlive.screen.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinAddressTextTest {

    @Test
    void leads_phones_straight_to_the_round() {
        assertThat(new JoinAddressText("http://192.168.1.20:8080", "K7M2QX").url())
                .isEqualTo("http://192.168.1.20:8080/join/K7M2QX");
    }

    @ParameterizedTest
    @CsvSource({
        "http://192.168.1.20:8080, 192.168.1.20:8080",
        "https://pat.example.org, pat.example.org",
        "https://pat.example.org:8443, https://pat.example.org:8443"
    })
    void asks_people_to_type_no_more_than_a_browser_needs(String base, String typed) {
        assertThat(new JoinAddressText(base, "").typed()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "http://192.168.1.20:8080, same network",
        "http://172.20.0.4:8080, same network",
        "http://[fd12::1]:8080, same network",
        "http://laptop.local:8080, same network",
        "http://172.40.0.4:8080, any network",
        "https://pat.example.org, any network",
        "http://localhost:8080, this computer only"
    })
    void says_from_where_the_address_works(String base, String words) {
        assertThat(new JoinAddressText(base, "").reach()).contains(words);
    }
}
