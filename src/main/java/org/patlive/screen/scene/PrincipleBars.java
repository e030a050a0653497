package org.patlive.screen.scene;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.patlive.assessment.response.Progress;
import org.patlive.instrument.ShortTitle;

/** Six bars that show how many have finished each principle. */
class PrincipleBars extends Div {

    private final List<Bar> bars = ShortTitle.all().stream().map(Bar::new).toList();

    PrincipleBars() {
        addClassName("pat-scene-progress-bars");
        add(new Paragraph(text("screen.progress.by-principle")), new OrderedList(bars.toArray(ListItem[]::new)));
    }

    void show(Progress progress) {
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).show(progress.finishedPrinciples().get(i), progress.joined());
        }
    }

    private static final class Bar extends ListItem {

        private final Span count = new Span();
        private final Div track = new Div();

        private Bar(String principle) {
            track.addClassName("pat-scene-progress-track");
            count.addClassName("pat-scene-progress-count");
            add(new Span(principle), count, track);
        }

        private void show(int finished, int joined) {
            count.setText(text("screen.parts.count", "count", finished, "all", joined));
            track.getStyle().set("--share", String.valueOf(joined == 0 ? 0 : (double) finished / joined));
        }
    }
}
