package org.patlive.bench;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.patlive.browser.TestBrowser;
import org.patlive.workshop.Phone;

/** What a real browser with an empty cache fetches until a partner sees the sheet, and what the next time costs. */
final class FirstLoad {

    private static final String NAME = "first load";

    private FirstLoad() {}

    static List<Line> measured(Path folder) throws Exception {
        try (MeasuredServer server = MeasuredServer.start(folder)) {
            OpenRound round = Preparation.rounds(server, 1).getFirst();
            try (TestBrowser browser = TestBrowser.launch()) {
                Page page = browser.newPhoneOfANewcomer();
                AtomicLong bytes = new AtomicLong();
                CDPSession network = page.context().newCDPSession(page);
                network.send("Network.enable");
                network.on(
                        "Network.loadingFinished",
                        done -> bytes.addAndGet(done.get("encodedDataLength").getAsLong()));
                new Phone(page, server.running()).joins(round.code(), "Council", "board");
                page.waitForLoadState(LoadState.NETWORKIDLE);
                double first = bytes.getAndSet(0) / 1000.0;
                page.reload();
                page.locator("pat-answer-sheet .pat-page").waitFor();
                page.waitForLoadState(LoadState.NETWORKIDLE);
                double second = bytes.get() / 1000.0;
                return List.of(
                        Targets.line(NAME, "phone, from the code to the sheet, compressed", "kB", first, null),
                        Targets.line(NAME, "phone, the next time", "kB", second, null));
            }
        }
    }

    /** The addresses of the files that a browser without them asks for on its way to the sheet. */
    static List<String> program(MeasuredServer server, OpenRound round) {
        try (TestBrowser browser = TestBrowser.launch()) {
            Page page = browser.newPhoneOfANewcomer();
            List<String> files = new ArrayList<>();
            page.onResponse(response -> {
                URI address = URI.create(response.url());
                boolean ofTheProgram = address.getPort() == server.origin().port()
                        && response.request().method().equals("GET")
                        && !response.url().contains("v-r=")
                        && address.getPath().contains(".");
                if (ofTheProgram && !files.contains(target(address))) {
                    files.add(target(address));
                }
            });
            new Phone(page, server.running()).joins(round.code(), "Council", "board");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return List.copyOf(files);
        }
    }

    private static String target(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
