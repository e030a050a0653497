package org.patlive.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real browser without a window, for {@code *IT} tests. Its process, and the contexts in it, serve one test class after
 * the other: a context that is handed out again has no cookie and nothing stored, but knows the scripts of the pages that
 * it showed before, and so opens them in a third of the time. Not for use by several threads at once, like Playwright
 * itself.
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

    private static final String STORED = "local_storage,indexeddb,cache_storage,service_workers,file_systems";

    private static @Nullable Browser running;
    private static final Map<Kind, Deque<BrowserContext>> FREE = new HashMap<>();

    private final Browser browser;
    private final Map<BrowserContext, Kind> used = new HashMap<>();

    /** Contexts of one kind can take each other's place. */
    private record Kind(@Nullable Device device, @Nullable ColorScheme colours) {

        /** No motion where colours are asked for, so that nothing is looked at half way. */
        NewContextOptions options() {
            NewContextOptions options = device == null ? new NewContextOptions() : device.options();
            return colours == null ? options : options.setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE);
        }
    }

    private TestBrowser(Browser browser) {
        this.browser = browser;
    }

    /**
     * {@return a running browser}
     *
     * @throws IllegalStateException if this machine has none and none can be got; its message says what to do
     */
    public static TestBrowser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        if (running == null || !running.isConnected()) {
            FREE.clear();
            running = start();
        }
        return new TestBrowser(running);
    }

    /** It ends with this process: Playwright's driver ends when nobody listens to it any more, and the browser with it. */
    private static Browser start() {
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
            return playwright.chromium().launch(options);
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
        return take(new Kind(Device.PHONE, null)).newPage();
    }

    /** {@return a page on a phone that has never shown any page before: the first load of everything} */
    public Page newPhoneOfANewcomer() {
        return create(new Kind(Device.PHONE, null), null).newPage();
    }

    /** {@return an empty context, for several pages that share cookies} */
    public BrowserContext newContext() {
        return take(new Kind(null, null));
    }

    /** {@return a context that prefers these colours and no motion} */
    public BrowserContext newContext(Device device, ColorScheme colours) {
        return take(new Kind(device, colours));
    }

    /**
     * {@return a context that prefers these colours and no motion, and begins where another one was}
     *
     * @param storage cookies and storage of the other context, as it gives them
     */
    public BrowserContext newContext(Device device, ColorScheme colours, String storage) {
        return create(new Kind(device, colours), storage);
    }

    /** Closes the pages of a context and empties it, so that the next test that needs one like it can have it. */
    public void putAway(BrowserContext context) {
        Kind kind = used.remove(context);
        if (kind == null) {
            return;
        }
        try {
            empty(context);
            FREE.computeIfAbsent(kind, any -> new ArrayDeque<>()).push(context);
        } catch (PlaywrightException unusable) {
            // Closed already, or with a page that cannot be closed: a new one is made when one is needed.
            discard(context);
        }
    }

    /** Puts away everything that was opened since the launch. */
    @Override
    public void close() {
        List.copyOf(used.keySet()).forEach(this::putAway);
    }

    private BrowserContext take(Kind kind) {
        BrowserContext free =
                FREE.computeIfAbsent(kind, any -> new ArrayDeque<>()).poll();
        if (free == null) {
            return create(kind, null);
        }
        used.put(free, kind);
        return free;
    }

    private BrowserContext create(Kind kind, @Nullable String storage) {
        BrowserContext context = browser.newContext(kind.options().setStorageState(storage));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.setDefaultNavigationTimeout(PATIENCE_MILLIS);
        used.put(context, kind);
        return context;
    }

    private static void empty(BrowserContext context) {
        context.pages().forEach(Page::close);
        context.unrouteAll();
        context.setOffline(false);
        context.clearCookies();
        Page page = context.newPage();
        JsonObject everything = new JsonObject();
        everything.addProperty("origin", "*");
        everything.addProperty("storageTypes", STORED);
        context.newCDPSession(page).send("Storage.clearDataForOrigin", everything);
        page.close();
    }

    private static void discard(BrowserContext context) {
        try {
            context.close();
        } catch (PlaywrightException alreadyGone) {
            // What was under way in it reports to its page while the page closes.
        }
    }
}
