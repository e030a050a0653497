package org.patlive.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chrome, Chromium and Edge where their installers put them; first of all a Chromium without windows, which draws a page
 * with two thirds of the work.
 *
 * @param root the file system's root, or a folder standing in for it
 * @param home the user's folder
 */
record InstalledBrowsers(Path root, Path home) {

    private static final List<String> UNDER_ROOT = List.of(
            "usr/bin/chromium-headless-shell",
            "usr/bin/chromium",
            "usr/bin/chromium-browser",
            "usr/bin/google-chrome-stable",
            "usr/bin/google-chrome",
            "opt/google/chrome/chrome",
            "usr/bin/microsoft-edge-stable",
            "usr/bin/microsoft-edge",
            "usr/lib64/chromium-browser/chromium-browser",
            "snap/bin/chromium",
            "Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "Applications/Chromium.app/Contents/MacOS/Chromium",
            "Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "Program Files/Google/Chrome/Application/chrome.exe",
            "Program Files (x86)/Google/Chrome/Application/chrome.exe",
            "Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
            "Program Files/Microsoft/Edge/Application/msedge.exe");

    private static final List<String> UNDER_HOME = List.of(
            "Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "AppData/Local/Google/Chrome/Application/chrome.exe",
            "AppData/Local/Chromium/Application/chrome.exe");

    static InstalledBrowsers ofThisMachine() {
        Path home = Path.of(System.getProperty("user.home"));
        return new InstalledBrowsers(home.toAbsolutePath().getRoot(), home);
    }

    /** {@return the first that is there and can be run} */
    Optional<Path> find() {
        return Stream.concat(
                        UNDER_ROOT.stream().map(root::resolve),
                        UNDER_HOME.stream().map(home::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
