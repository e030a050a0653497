package org.patlive.pseudolocale;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patlive.browser.Device;
import org.patlive.browser.ScreenPreviews;
import org.patlive.browser.TestBrowser;

/** A window in which everything is read that it shows, in each of the sizes in which people see it. */
final class ReadWindow {

    private record Size(int width, int height) {}

    private static final String TEXTS = Script.read("page-texts.js");

    /** Components and scripts set a page that has changed in the frame after. */
    private static final String SETTLED =
            "() => document.fonts.ready.then(() => new Promise(set => requestAnimationFrame(() => requestAnimationFrame(set))))";

    private final Page page;
    private final String server;
    private final Findings findings;
    private List<Size> sizes;
    private @Nullable Size current;
    private final boolean scrolls;

    private ReadWindow(Page page, String server, Findings findings, boolean scrolls, Size... sizes) {
        this.page = page;
        this.server = server;
        this.findings = findings;
        this.scrolls = scrolls;
        this.sizes = List.of(sizes);
    }

    static ReadWindow phone(TestBrowser browser, String server, Findings findings) {
        return new ReadWindow(page(browser, Device.PHONE), server, findings, true, new Size(360, 640));
    }

    /** Of the facilitator, on a laptop between the bars of its browser, and with a phone as a remote control. */
    static ReadWindow desk(TestBrowser browser, String server, Findings findings) {
        return new ReadWindow(
                ScreenPreviews.emptyIn(page(browser, Device.LAPTOP)),
                server,
                findings,
                true,
                new Size(360, 640),
                new Size(1280, 640));
    }

    static ReadWindow screen(TestBrowser browser, String server, Findings findings) {
        return new ReadWindow(page(browser, Device.PROJECTOR), server, findings, false, new Size(1920, 1080));
    }

    private static Page page(TestBrowser browser, Device device) {
        return browser.newContext(device, ColorScheme.LIGHT).newPage();
    }

    Page page() {
        return page;
    }

    String url(String path) {
        return server + path;
    }

    /** Opens a path of the server, and reads the page once this is visible. */
    void opens(String path, String awaited) {
        page.navigate(url(path));
        reads(awaited);
    }

    /** Clicks on something, and reads the page once this is visible. */
    void clicks(String what, String awaited) {
        page.locator(what).first().click();
        reads(awaited);
    }

    /** Chooses a tab of the stage, by its name in the page's address, and reads the page. */
    void choosesTab(String tab) {
        clicks("#tab-" + tab, "#tab-" + tab + "[aria-selected=true]");
    }

    /** Chooses one tab of the stage after the other, so that each of its parts is read; nothing if it has none. */
    void choosesEachTab() {
        for (Locator tab : page.locator("[role=tab]").all()) {
            choosesTab(tab.getAttribute("id").substring("tab-".length()));
        }
    }

    /** Does something, and reads the page once this part of it says something else. */
    void after(Runnable change, String part) {
        Locator place = page.locator(part).first();
        String before = place.innerText();
        change.run();
        page.waitForCondition(() -> !place.innerText().equals(before));
        reads(part);
    }

    /** Clicks on something, and reads the page once this part of it says something else. */
    void clicksAndFollows(String what, String part) {
        after(() -> page.locator(what).first().click(), part);
    }

    /** Reads the page once this is visible. */
    void reads(String awaited) {
        page.locator(awaited).first().waitFor();
        page.evaluate(SETTLED);
        String path = page.url().replaceFirst("^https?://[^/]+", "");
        findings.walked(path);
        String where = path + " (" + awaited + ")";
        for (Object text : (List<?>) page.evaluate(TEXTS)) {
            findings.read(String.valueOf(text), where);
        }
        for (Size size : sizes) {
            if (!size.equals(current)) {
                page.setViewportSize(size.width(), size.height());
                page.evaluate(SETTLED);
                current = size;
            }
            TextFits.misfits(page, scrolls).forEach(misfit -> findings.doesNotFit(misfit, where + ", " + size.width()));
        }
        sizes = sizes.reversed(); // the next page begins in the size of this one
    }
}
