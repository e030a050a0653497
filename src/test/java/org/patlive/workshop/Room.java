package org.patlive.workshop;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What everybody in the room can read off the projected screen. */
public final class Room {

    private final Locator picture;

    public Room(Page screen) {
        this.picture = screen.locator("[data-scene]");
    }

    public Locator picture() {
        return picture;
    }

    public int release() {
        return number("data-release");
    }

    public int answers() {
        return number("data-answers");
    }

    private int number(String attribute) {
        return Integer.parseInt(picture.getAttribute(attribute));
    }
}
