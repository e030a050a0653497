package org.patlive.screen.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.testing.ServedPatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServedPatLiveTest
class ScreenManifestIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Workshop workshop;

    @Test
    void a_browser_can_install_the_screen_as_a_window_in_full_screen() throws Exception {
        URI screen = at("/screen/" + workshop.openRound(Mode.OPEN).screenKey());
        URI link = URI.create(Jsoup.parse(get(screen).body(), screen.toString())
                .select("link[rel=manifest]")
                .attr("abs:href"));

        HttpResponse<String> response = get(link);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/manifest+json");
        JsonNode manifest = JsonMapper.shared().readTree(response.body());
        assertThat(manifest.get("display").asString()).isEqualTo("fullscreen");
        assertThat(manifest.get("name").asString()).isEqualTo("PAT Live screen");
        assertThat(link.resolve(manifest.get("start_url").asString())).isEqualTo(screen);
        URI icon = link.resolve(manifest.get("icons").get(0).get("src").asString());
        assertThat(get(icon).body()).startsWith("<svg");
    }

    @Test
    void other_pages_have_none() throws Exception {
        assertThat(Jsoup.parse(get(at("/join")).body()).select("link[rel=manifest]"))
                .isEmpty();
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
