package org.patlive.screen.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.patlive.analysis.result.Results;

/**
 * How far the room is, where figures wait for an Anonymous round to be closed: {@code 12 of 14}, what they have done, and a
 * bar. Counts of who has answered are true at once and say nothing of what anybody answered.
 */
public class FinishedCount extends Div {

    private final Paragraph count = SceneText.text("", "pat-scene-so-far-count");
    private final Paragraph what = SceneText.text("", "pat-scene-so-far-what");
    private final Div bar = new Div();

    FinishedCount() {
        addClassName("pat-scene-so-far");
        bar.addClassName("pat-scene-so-far-bar");
        add(count, what, bar);
    }

    /** How many have finished. */
    public void show(Results results) {
        show(results.complete(), results, "finished");
    }

    /** @param done what so many have done, as a participle */
    public void show(int so, Results results, String done) {
        int all = results.respondents();
        count.setText(so + " of " + all);
        what.setText((all == 1 ? "partner has " : "partners have ") + done);
        bar.getStyle().set("--share", String.valueOf(all == 0 ? 0 : Math.min(1, (double) so / all)));
    }
}
