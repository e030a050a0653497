package org.patlive.console.desk;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.function.ToIntFunction;
import org.patlive.assessment.response.Progress;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.live.Snapshot;

/** How many partners have joined and finished, in one line: counts of people, so they are updated at once in every mode. */
final class AttendanceLine extends Div {

    private final Signal<Snapshot> snapshots;

    AttendanceLine(Signal<Snapshot> snapshots) {
        this.snapshots = snapshots;
        addClassName("console-attendance");
        // Screen readers announce the situation only: announcing each count would never end.
        Paragraph situation = new Paragraph();
        situation.setId("situation");
        situation.getElement().setAttribute("role", "status");
        SnapshotBinding.bind(situation, snapshots, AttendanceLine::situation, situation::setText);
        add(
                counter("joined", text("console.desk.joined"), Progress::joined),
                counter("finished", text("console.desk.finished"), Progress::finished),
                situation);
    }

    private Div counter(String id, String label, ToIntFunction<Progress> count) {
        Span figure = new Span();
        figure.setId(id);
        figure.addClassName("console-figure");
        figure.bindText(snapshots.map(snapshot -> String.valueOf(count.applyAsInt(snapshot.progress()))));
        return new Div(figure, new Span(" " + label));
    }

    private static String situation(Snapshot snapshot) {
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
