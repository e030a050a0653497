package org.patlive.console.tabs;

import static org.patlive.shared.text.Texts.text;

import java.util.Optional;
import java.util.stream.Stream;

/** The tabs of the stages; each stage has some of them, and the first of each follows the scene on the screen. */
public enum StageTab {
    NOW("now"),
    JOIN("join"),
    PAPER("paper"),
    AGENDA("agenda"),
    COMMENTS("comments"),
    FINDINGS("findings"),
    RESULTS("results"),
    SCENARIO("scenario"),
    BOARD("board"),
    FOLLOW_UP("follow-up"),
    EXPORT("export");

    /** The parameter of a page's address that names the tab. */
    public static final String PARAMETER = "tab";

    private final String key;

    StageTab(String key) {
        this.key = key;
    }

    /** Returns its name in the page's address. */
    public String key() {
        return key;
    }

    public static Optional<StageTab> byKey(String key) {
        return Stream.of(values()).filter(tab -> tab.key.equals(key)).findFirst();
    }

    String label() {
        return switch (this) {
            case NOW -> text("console.tabs.now");
            case JOIN -> text("console.tabs.join");
            case PAPER -> text("console.tabs.paper");
            case AGENDA -> text("console.tabs.agenda");
            case COMMENTS -> text("console.tabs.comments");
            case FINDINGS -> text("console.tabs.findings");
            case RESULTS -> text("console.tabs.results");
            case SCENARIO -> text("console.tabs.scenario");
            case BOARD -> text("console.tabs.board");
            case FOLLOW_UP -> text("console.tabs.follow-up");
            case EXPORT -> text("console.tabs.export");
        };
    }
}
