package org.patlive.platform.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReachableAddressesTest {

    @Test
    void thePublicAddressComesBeforeTheLocalNetwork() {
        var addresses = new ReachableAddresses("https://pat.example.org", () -> List.of("192.168.1.20"), "http", 8080);

        assertThat(addresses.best()).isEqualTo("https://pat.example.org");
        assertThat(addresses.all()).containsExactly("https://pat.example.org", "http://192.168.1.20:8080");
    }

    @Test
    void withoutAPublicAddressTheLocalNetworkComesFirst() {
        var addresses = new ReachableAddresses(null, () -> List.of("192.168.1.20", "10.1.2.3"), "http", 8080);

        assertThat(addresses.best()).isEqualTo("http://192.168.1.20:8080");
        assertThat(addresses.all()).hasSize(2);
    }

    @Test
    void localhostIsTheLastResort() {
        var addresses = new ReachableAddresses(null, List::of, "http", 8080);

        assertThat(addresses.all()).containsExactly("http://localhost:8080");
    }

    @Test
    void theDefaultPortIsOmitted() {
        assertThat(new ReachableAddresses(null, () -> List.of("10.1.2.3"), "https", 443).best())
                .isEqualTo("https://10.1.2.3");
        assertThat(new ReachableAddresses(null, () -> List.of("10.1.2.3"), "http", 80).best())
                .isEqualTo("http://10.1.2.3");
    }
}
