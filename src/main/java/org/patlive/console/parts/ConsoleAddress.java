package org.patlive.console.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.patlive.shared.PartnershipId;
import org.patlive.shared.RoundId;

/**
 * The addresses of the console's pages. Pages link to each other by address rather than by view class, so that they do not
 * depend on each other.
 */
public final class ConsoleAddress {

    public static final String PARTNERSHIPS = "console";
    /** Of the page that creates a partnership. */
    public static final String NEW_PARTNERSHIP = "console/new";

    static final String API = "console/api";

    private ConsoleAddress() {}

    public static String of(PartnershipId partnership) {
        return "console/partnerships/" + partnership;
    }

    public static String of(RoundId round) {
        return "console/rounds/" + round;
    }

    public static String of(RoundId round, Stage stage) {
        return of(round) + "/" + stage.path();
    }

    /** Returns the address of the page for typing in paper sheets. */
    public static String ofPaperEntry(RoundId round) {
        return of(round) + "/paper";
    }

    /** Creates a link that Vaadin's router follows without reloading the page. */
    public static Anchor link(String text, String address) {
        Anchor link = new Anchor(address, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** Creates the link above a page's heading, to the page that it belongs to. */
    public static Anchor back(String text, String address) {
        Anchor back = link(text, address);
        back.addClassName("console-back");
        return back;
    }

    public static void open(String address) {
        UI.getCurrent().navigate(address);
    }
}
