package org.patlive.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A Chromium to test with.
 *
 * @param executable its program; null for the one that Playwright downloaded and finds by itself
 */
record Chromium(@Nullable Path executable) {

    /** System property, or environment variable {@code PATLIVE_TEST_BROWSER}, that names the program to use. */
    static final String PROPERTY = "patlive.test.browser";

    static final String NONE = "No browser for the tests: install Chrome or Chromium, or name one with -D" + PROPERTY
            + "=/path/to/chrome, and run this again.";

    /** One place a browser may come from; empty if there is none. */
    interface Source {
        Optional<Chromium> get();
    }

    private static final List<Source> ORDER = List.of(
            () -> named(System.getProperty(PROPERTY, System.getenv().getOrDefault("PATLIVE_TEST_BROWSER", ""))),
            () -> InstalledBrowsers.ofThisMachine().find().map(Chromium::new),
            Chromium::downloaded,
            Chromium::fromTheDistribution);

    /** Looked for once per test run, because the later sources take minutes; so is a failure. */
    private static @Nullable Supplier<Chromium> result;

    /**
     * {@return the browser named by the property, else an installed one, else Playwright's own, else the distribution's}
     *
     * @throws IllegalStateException if there is none and none can be got; its message says what to do
     */
    static synchronized Chromium find() {
        if (result == null) {
            try {
                Chromium found = first(ORDER);
                result = () -> found;
            } catch (IllegalStateException e) {
                result = () -> {
                    throw new IllegalStateException(e.getMessage());
                };
            }
        }
        return result.get();
    }

    static Chromium first(List<Source> sources) {
        for (Source source : sources) {
            Optional<Chromium> found = source.get();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException(NONE);
    }

    static Optional<Chromium> named(String program) {
        if (program.isBlank()) {
            return Optional.empty();
        }
        Path path = Path.of(program);
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException(PROPERTY + " names " + program + ", which cannot be run.");
        }
        return Optional.of(new Chromium(path));
    }

    private static Optional<Chromium> downloaded() {
        List<String> install = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "--only-shell",
                "chromium");
        // A process, since Playwright's command line ends the JVM it runs in.
        return Command.run(install, Map.of("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "10000"))
                ? Optional.of(new Chromium(null))
                : Optional.empty();
    }

    private static Optional<Chromium> fromTheDistribution() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        Map<String, String> unattended = Map.of("DEBIAN_FRONTEND", "noninteractive");
        if (Command.exists("apt-get")) {
            // One broken source fails the update, yet the others may well have the package.
            Command.run(List.of("apt-get", "update"), unattended);
            if (!aptGetInstalls("chromium-headless-shell", unattended)) {
                aptGetInstalls("chromium", unattended);
            }
        } else if (Command.exists("dnf")) {
            Command.run(List.of("dnf", "install", "-y", "chromium"), unattended);
        }
        return InstalledBrowsers.ofThisMachine().find().map(Chromium::new);
    }

    private static boolean aptGetInstalls(String program, Map<String, String> settings) {
        return Command.run(List.of("apt-get", "install", "-y", "--no-install-recommends", program), settings);
    }
}
