package org.patlive.browser;

import com.microsoft.playwright.Browser.NewContextOptions;

/** What people look at PAT Live with. */
public enum Device {
    PHONE(360, 640),
    LAPTOP(1280, 800),
    PROJECTOR(1920, 1080);

    private final int width;
    private final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }

    NewContextOptions options() {
        NewContextOptions options = new NewContextOptions().setViewportSize(width, height);
        return this == PHONE ? options.setDeviceScaleFactor(2).setIsMobile(true).setHasTouch(true) : options;
    }
}
