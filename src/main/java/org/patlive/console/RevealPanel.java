package org.patlive.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import org.patlive.live.Snapshot;

/** What an Anonymous round holds back, and the button that shows it. */
final class RevealPanel extends Section {

    private final Refusal refusal = new Refusal();

    RevealPanel(Signal<Snapshot> newest, Reveal reveal) {
        addClassNames("console-sheet", "console-reveal");
        Span releases = new Span();
        releases.setId("releases");
        releases.bindText(newest.map(now -> String.valueOf(now.results().release())));
        Paragraph held = new Paragraph();
        held.setId("held-back");
        held.bindText(newest.map(now -> sentence(now.changedSinceRelease())));
        Button now = new Button("Reveal now", click -> refusal.tried(reveal::ask));
        now.setId("reveal");
        Following.part(now, newest, latest -> latest.changedSinceRelease() > 0, now::setEnabled);
        add(new H2("Held back"), new Paragraph(new Span("Releases so far: "), releases), held, refusal, now);
    }

    private static String sentence(int changed) {
        return switch (changed) {
            case 0 -> "Nobody has changed anything since the last release.";
            case 1 -> "1 partner has changed something since the last release.";
            default -> changed + " partners have changed something since the last release.";
        };
    }
}
