package org.patlive.workshop;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What everybody in the room can read off the projected screen. */
final class Room {

    private final Locator picture;

    Room(Page screen) {
        this.picture = screen.locator("[data-scene]");
    }

    Locator picture() {
        return picture;
    }

    int release() {
        return number("data-release");
    }

    int answers() {
        return number("data-answers");
    }

    private int number(String attribute) {
        return Integer.parseInt(picture.getAttribute(attribute));
    }
}
