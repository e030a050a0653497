package org.patlive.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.util.List;
import java.util.Map;

/**
 * A real browser without a window, for {@code *IT} tests. Not for use by several threads at once, like Playwright
 * itself: one per test class, closed at its end.
 */
public final class TestBrowser implements AutoCloseable {

    /** What a test must not wait for or be disturbed by: first-run pages, updates, calls home. */
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private TestBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * {@return a running browser}
     *
     * @throws IllegalStateException if this machine has none and none can be got; its message says what to do
     */
    public static TestBrowser launch() {
        Chromium chromium = Chromium.find();
        // Left alone, Playwright would fetch three browsers before it does anything.
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            // No sandbox: Chromium refuses to run with one as root, as in many build containers.
            LaunchOptions options = new LaunchOptions()
                    .setHeadless(true)
                    .setChromiumSandbox(false)
                    .setArgs(QUIET);
            if (chromium.executable() != null) {
                options.setExecutablePath(chromium.executable());
            }
            return new TestBrowser(playwright, playwright.chromium().launch(options));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /** {@return a page in a context of its own: no cookie is shared with any other page} */
    public Page newPage() {
        return browser.newPage();
    }

    /** {@return a page as on a small phone with touch, in a context of its own that may open more tabs} */
    public Page newPhone() {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 640)
                        .setDeviceScaleFactor(2)
                        .setIsMobile(true)
                        .setHasTouch(true))
                .newPage();
    }

    /** {@return an empty context, for several pages that share cookies} */
    public BrowserContext newContext() {
        return browser.newContext();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
