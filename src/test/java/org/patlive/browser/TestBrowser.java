package org.patlive.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** A build machine that does five things at once takes longer than a person would wait. */
    private static final int PATIENCE_MILLIS = 40_000;

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
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
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
        return newContext().newPage();
    }

    /** {@return a page as on a small phone with touch, in a context of its own that may open more tabs} */
    public Page newPhone() {
        return patient(browser.newContext(Device.PHONE.options())).newPage();
    }

    /** {@return an empty context, for several pages that share cookies} */
    public BrowserContext newContext() {
        return patient(browser.newContext());
    }

    /**
     * {@return a context that prefers these colours and no motion, so that nothing is looked at half way}
     *
     * @param storage cookies and storage of another context, as it gives them; null for none
     */
    public BrowserContext newContext(Device device, ColorScheme colours, @Nullable String storage) {
        return patient(browser.newContext(device.options()
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setStorageState(storage)));
    }

    private static BrowserContext patient(BrowserContext context) {
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.setDefaultNavigationTimeout(PATIENCE_MILLIS);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
