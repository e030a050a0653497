package org.patlive.console.desk;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.function.ToIntFunction;
import org.patlive.assessment.response.Progress;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/**
 * How many partners have joined and finished, in total and by principle. These are counts of people and never of what they
 * answered, so they are updated at once in every mode (domain rules, section 5).
 */
public final class AttendancePanel extends Div {

    private final Signal<Snapshot> snapshots;

    public AttendancePanel(Signal<Snapshot> snapshots, Instrument instrument) {
        this.snapshots = snapshots;
        addClassName("console-attendance");
        // Screen readers announce the situation only: announcing each count would never end.
        Paragraph summary = new Paragraph();
        summary.setId("situation");
        summary.getElement().setAttribute("role", "status");
        SnapshotBinding.bind(summary, snapshots, AttendancePanel::summary, summary::setText);
        Div counters = new Div(
                counter("joined", text("console.desk.joined"), Progress::joined),
                counter("finished", text("console.desk.finished"), Progress::finished));
        counters.addClassName("console-counters");
        OrderedList principles = new OrderedList();
        principles.addClassName("console-principle-progress");
        instrument.principles().forEach(principle -> principles.add(row(principle)));
        add(summary, counters, principles);
    }

    private Div counter(String id, String label, ToIntFunction<Progress> count) {
        Span figure = new Span();
        figure.setId(id);
        figure.addClassName("console-figure");
        figure.bindText(snapshots.map(snapshot -> String.valueOf(count.applyAsInt(snapshot.progress()))));
        return new Div(figure, new Span(" " + label));
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

    private static String summary(Snapshot snapshot) {
        Progress progress = snapshot.progress();
        if (progress.joined() == 0) {
            return text("console.desk.nobody-joined");
        }
        if (progress.finished() == progress.joined()) {
            return text("console.desk.everyone-finished");
        }
        if (!snapshot.round().isOpen()) {
            return "";
        }
        return progress.finished() == 0 ? text("console.desk.answering") : text("console.desk.first-finished");
    }
}
