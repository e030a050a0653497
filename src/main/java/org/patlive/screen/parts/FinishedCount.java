package org.patlive.screen.parts;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.patlive.analysis.result.Results;

/**
 * A count with a bar, {@code 12 of 14 partners have finished}, shown while figures of an Anonymous round wait for closing.
 * The disclosure rules let counts of who has answered change at once, as they tell nothing of the answers.
 */
public class FinishedCount extends Div {

    private final Paragraph countText = SceneText.text("", "pat-scene-so-far-count");
    private final Paragraph activity = SceneText.text("", "pat-scene-so-far-what");
    private final Div bar = new Div();

    FinishedCount() {
        addClassName("pat-scene-so-far");
        bar.addClassName("pat-scene-so-far-bar");
        add(countText, activity, bar);
    }

    /** Shows how many respondents have finished. */
    public void show(Results results) {
        show(results.complete(), results, text("screen.parts.finished", "all", results.respondents()));
    }

    /** @param done what {@code count} respondents have done, as {@code partners have finished} */
    public void show(int count, Results results, String done) {
        int all = results.respondents();
        countText.setText(text("screen.parts.count", "count", count, "all", all));
        activity.setText(done);
        bar.getStyle().set("--share", String.valueOf(all == 0 ? 0 : Math.min(1, (double) count / all)));
    }
}
