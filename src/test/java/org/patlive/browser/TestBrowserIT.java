package org.patlive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TestBrowserIT {

    private static final String STORES = """
            () => new Promise(stored => {
              document.cookie = 'sheet=1';
              localStorage.sheet = '1';
              sessionStorage.sheet = '1';
              indexedDB.open('sheet').onsuccess = stored;
            }).then(() => true)
            """;

    private static final String FINDS = """
            async () => document.cookie + Object.keys(localStorage) + Object.keys(sessionStorage)
                + (await indexedDB.databases()).map(database => database.name)
            """;

    @Test
    void opensAPage() {
        try (TestBrowser browser = TestBrowser.launch()) {
            Page page = browser.newPhone();

            page.navigate("data:text/html,<title>PAT Live</title>");

            assertThat(page.title()).isEqualTo("PAT Live");
        }
    }

    @Test
    void aContextThatIsUsedAgainKnowsNothingOfWhoHadIt() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = "<title>PAT Live</title>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort();
        try (TestBrowser browser = TestBrowser.launch()) {
            Page first = browser.newPhone();
            BrowserContext context = first.context();
            first.navigate(address);
            first.evaluate(STORES);
            assertThat(first.evaluate(FINDS)).isEqualTo("sheet=1sheetsheetsheet");
            context.setOffline(true);

            browser.putAway(context);
            Page second = browser.newPhone();

            assertThat(second.context()).isSameAs(context);
            second.navigate(address);
            assertThat(second.evaluate(FINDS)).isEqualTo("");
        } finally {
            server.stop(0);
        }
    }
}
