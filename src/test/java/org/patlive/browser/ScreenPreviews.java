package org.patlive.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/**
 * The small picture of the screen on desks. It is a whole page of its own: where a test walks over many pages of a desk and looks
 * at the desk alone, most of its time would go there.
 */
public final class ScreenPreviews {

    private static final String ADDRESS = "**/screen/*?preview*";

    private ScreenPreviews() {}

    /** Leaves them empty in this page. */
    public static Page emptyIn(Page page) {
        page.route(ADDRESS, ScreenPreviews::empty);
        return page;
    }

    /** Leaves them empty in all pages of this context, until it is put away. */
    public static BrowserContext emptyIn(BrowserContext context) {
        context.route(ADDRESS, ScreenPreviews::empty);
        return context;
    }

    private static void empty(Route route) {
        route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<!doctype html>"));
    }
}
