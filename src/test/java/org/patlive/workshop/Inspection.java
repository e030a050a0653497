package org.patlive.workshop;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Looks at the views that one window shows, one after the other, for what would shut somebody out. */
final class Inspection {

    /** WCAG 2.2, levels A and AA, by the names that axe has for their parts. */
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String SCROLLS_SIDEWAYS = "document.documentElement.scrollWidth > innerWidth";
    private static final String SCROLLS = SCROLLS_SIDEWAYS + " || document.documentElement.scrollHeight > innerHeight";

    private final Page page;
    private final boolean mayScrollDown;
    private boolean alsoDark;
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final List<String> expected = new CopyOnWriteArrayList<>();
    private final List<String> findings = new ArrayList<>();

    private Inspection(Page page, boolean mayScrollDown) {
        this.page = page;
        this.mayScrollDown = mayScrollDown;
        page.onPageError(errors::add);
        page.onConsoleMessage(this::noteError);
    }

    /** Of a window that people scroll down in. */
    static Inspection of(Page page) {
        return new Inspection(page, true);
    }

    /** Of the projected screen, which nobody can scroll. */
    static Inspection ofScreen(Page page) {
        return new Inspection(page, false);
    }

    /** Looks at everything in light and dark. The page follows its system's scheme at once, as when the sun goes down. */
    Inspection inLightAndDark() {
        alsoDark = true;
        return this;
    }

    Page page() {
        return page;
    }

    /** Opens the address, waits for what the view consists of, and looks. */
    void opens(String address, String awaited) {
        page.navigate(address);
        sees(awaited);
    }

    /** Looks at what is shown as soon as this is visible. */
    void sees(String awaited) {
        page.locator(awaited).first().waitFor();
        String view = page.url().replaceFirst("^https?://[^/]+", "") + " (" + awaited + ")";
        analyse(view);
        if (alsoDark) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            analyse(view + ", dark");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
        if ((boolean) page.evaluate(mayScrollDown ? SCROLLS_SIDEWAYS : SCROLLS)) {
            findings.add(view + ": scrolls where it must not");
        }
        errors.forEach(error -> findings.add(view + ": console: " + error));
        errors.clear();
    }

    private void analyse(String view) {
        new AxeBuilder(page).withTags(RULES).analyze().getViolations().forEach(rule -> rule.getNodes()
                .forEach(node -> findings.add(view + ": " + inWords(rule, node))));
    }

    /** Something that the browser reports as an error from now on, though it is right here. */
    void expects(String error) {
        expected.add(error);
    }

    /** One line for each thing that is wrong, with where and why. */
    List<String> findings() {
        return findings;
    }

    private void noteError(ConsoleMessage message) {
        if ("error".equals(message.type()) && expected.stream().noneMatch(message.text()::contains)) {
            errors.add(message.text() + " " + message.location());
        }
    }

    private static String inWords(Rule rule, CheckedNode node) {
        String detail = node.getFailureSummary() == null
                ? ""
                : " [" + node.getFailureSummary().replaceAll("\\s+", " ") + "]";
        return rule.getId() + " at " + node.getTarget() + ": " + rule.getHelp() + detail;
    }
}
