package org.patlive.console.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.patlive.shared.RoundId;

/** Where the pages of the console are found. By address, so that what leads to a page need not know its view. */
public final class ConsoleAddress {

    static final String PARTNERSHIPS = "console";
    static final String API = "console/api";

    private ConsoleAddress() {}

    public static String of(RoundId round) {
        return "console/rounds/" + round;
    }

    public static String of(RoundId round, Stage stage) {
        return of(round) + "/" + stage.path();
    }

    /** Where paper sheets are typed in. */
    public static String ofPaper(RoundId round) {
        return of(round) + "/paper";
    }

    /** A link that the router follows without loading the window anew. */
    public static Anchor link(String text, String address) {
        Anchor link = new Anchor(address, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    public static void open(String address) {
        UI.getCurrent().navigate(address);
    }
}
