package org.patlive.console.desk;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/**
 * How many partners have completed each principle. These are counts of people and never of what they answered, so they are
 * updated at once in every mode (domain rules, section 5).
 */
public final class PrincipleProgress extends Section {

    private final Signal<Snapshot> snapshots;

    public PrincipleProgress(Signal<Snapshot> snapshots, Instrument instrument) {
        this.snapshots = snapshots;
        addClassName("console-sheet");
        OrderedList principles = new OrderedList();
        principles.addClassName("console-principle-progress");
        instrument.principles().forEach(principle -> principles.add(row(principle)));
        add(new H3(text("console.desk.progress-by-principle")), principles);
    }

    private ListItem row(Instrument.Principle principle) {
        Span figure = new Span();
        figure.addClassName("console-figure-s");
        Div bar = new Div();
        bar.addClassName("console-bar");
        ListItem row = new ListItem(new Span(principle.number() + " " + principle.title()), figure, bar);
        SnapshotBinding.bind(row, snapshots, Snapshot::progress, progress -> {
            int completed = progress.finishedPrinciples().get(principle.number() - 1);
            figure.setText(text("console.desk.completed-of", "completed", completed, "joined", progress.joined()));
            bar.getStyle()
                    .set(
                            "--share",
                            String.valueOf(progress.joined() == 0 ? 0 : (double) completed / progress.joined()));
        });
        return row;
    }
}
