package org.patlive.console.desk;

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

/** How many have joined and finished, altogether and by principle; counts alone, so they may be seen at once. */
public final class AttendancePanel extends Div {

    private final Signal<Snapshot> newest;

    public AttendancePanel(Signal<Snapshot> newest, Instrument instrument) {
        this.newest = newest;
        addClassName("console-attendance");
        // Read out when the situation changes; the counters themselves would talk without end.
        Paragraph situation = new Paragraph();
        situation.setId("situation");
        situation.getElement().setAttribute("role", "status");
        SnapshotBinding.part(situation, newest, now -> sentence(now), situation::setText);
        Div counters = new Div(
                counter("joined", "joined", Progress::joined), counter("finished", "finished", Progress::finished));
        counters.addClassName("console-counters");
        OrderedList principles = new OrderedList();
        principles.addClassName("console-principle-progress");
        instrument.principles().forEach(principle -> principles.add(row(principle)));
        add(situation, counters, principles);
    }

    private Div counter(String id, String label, ToIntFunction<Progress> count) {
        Span figure = new Span();
        figure.setId(id);
        figure.addClassName("console-figure");
        figure.bindText(newest.map(now -> String.valueOf(count.applyAsInt(now.progress()))));
        return new Div(figure, new Span(" " + label));
    }

    private ListItem row(Instrument.Principle principle) {
        Span figure = new Span();
        figure.addClassName("console-figure-s");
        Div bar = new Div();
        bar.addClassName("console-bar");
        ListItem row = new ListItem(new Span(principle.number() + " " + principle.title()), figure, bar);
        SnapshotBinding.part(row, newest, Snapshot::progress, progress -> {
            int done = progress.finishedPrinciples().get(principle.number() - 1);
            figure.setText(done + " of " + progress.joined());
            bar.getStyle()
                    .set("--share", String.valueOf(progress.joined() == 0 ? 0 : (double) done / progress.joined()));
        });
        return row;
    }

    private static String sentence(Snapshot now) {
        Progress progress = now.progress();
        if (progress.joined() == 0) {
            return "Nobody has joined yet.";
        }
        if (progress.finished() == progress.joined()) {
            return "Everybody who has joined has finished.";
        }
        if (!now.round().isOpen()) {
            return "";
        }
        return progress.finished() == 0 ? "Partners are answering." : "The first partners have finished.";
    }
}
