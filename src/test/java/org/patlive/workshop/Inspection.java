package org.patlive.workshop;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** Looks at the views that one window shows, one after the other, for what would shut somebody out. */
final class Inspection {

    private static final String AXE = axe();

    /** WCAG 2.2, levels A and AA, by the names that axe has for their parts. */
    private static final Map<String, Object> ALL_RULES =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

    /** What can differ between light and dark. */
    private static final Map<String, Object> RULES_ON_COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    /**
     * Without frames, of which there are none, and with nothing reported but what is wrong: a third of the time that axe's
     * own Java interface takes, which loads axe again for every look and brings home what is right as well.
     */
    private static final String VIOLATIONS = """
            async rules => {
              const found = await axe.run(document, {runOnly: rules, resultTypes: ['violations'], iframes: false});
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                  `${rule.id} at ${node.target}: ${rule.help} [${(node.failureSummary ?? '').replace(/\\s+/g, ' ')}]`));
            }
            """;

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
        analyse(view, ALL_RULES);
        if (alsoDark) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            analyse(view + ", dark", RULES_ON_COLOURS);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
        if ((boolean) page.evaluate(mayScrollDown ? SCROLLS_SIDEWAYS : SCROLLS)) {
            findings.add(view + ": scrolls where it must not");
        }
        errors.forEach(error -> findings.add(view + ": console: " + error));
        errors.clear();
    }

    private void analyse(String view, Map<String, Object> rules) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        ((List<?>) page.evaluate(VIOLATIONS, rules)).forEach(violation -> findings.add(view + ": " + violation));
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

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
