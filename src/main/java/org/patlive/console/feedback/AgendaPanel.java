package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.function.Consumer;
import org.patlive.analysis.projection.Agenda;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.parts.NotInPublicationNote;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.steering.RoundControl;
import org.patlive.console.steering.SceneOrder;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;
import org.patlive.words.StatementWords;

/** The statements worth discussing in the minutes left; a click puts one on the screen. */
final class AgendaPanel extends Section {

    private final Instrument instrument;
    private final Consumer<ScreenState> show;
    private final OrderedList entries = new OrderedList();
    private final Paragraph message = new Paragraph();
    private final RefusalMessage refusal = new RefusalMessage();

    AgendaPanel(
            Signal<Snapshot> snapshots, RoundControl roundControl, Instrument instrument, Consumer<ScreenState> show) {
        this.instrument = instrument;
        this.show = show;
        addClassNames("console-sheet", "console-agenda");
        setId("agenda");
        IntegerField minutes = new IntegerField(text("console.feedback.agenda.minutes-left"));
        minutes.setId("agenda-minutes");
        minutes.setStep(Math.toIntExact(Agenda.TIME_PER_STATEMENT.toMinutes()));
        minutes.setStepButtonsVisible(true);
        minutes.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        minutes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                refusal.attempt(() -> roundControl.minutes(change.getValue() == null ? 0 : change.getValue()));
            }
        });
        message.addClassName("console-message");
        add(
                new H3(text("console.feedback.agenda.title")),
                new NotInPublicationNote(text("console.feedback.agenda.addition")),
                minutes,
                refusal,
                message,
                entries);
        SnapshotBinding.bind(
                this, snapshots, snapshot -> snapshot.round().meeting().agendaMinutes(), minutes::setValue);
        SnapshotBinding.bind(
                entries,
                snapshots,
                snapshot ->
                        List.of(SceneOrder.agenda(snapshot), snapshot.round().chosenScreen()),
                changed -> show(
                        SceneOrder.agenda(snapshots.peek()),
                        snapshots.peek().round().chosenScreen()));
    }

    private void show(Agenda agenda, ScreenState screenState) {
        message.setText(
                agenda.remaining() == 0
                        ? agenda.sentence().words()
                        : text(
                                "console.feedback.agenda.too-many",
                                "shown",
                                agenda.entries().size(),
                                "count",
                                agenda.remaining()));
        entries.removeAll();
        agenda.entries().forEach(entry -> entries.add(row(entry, screenState)));
    }

    private ListItem row(Agenda.Entry entry, ScreenState screenState) {
        Span words =
                new Span(entry.item() + " " + instrument.element(entry.item()).statement());
        Span reason = new Span(entry.significance()
                .value()
                .map(points -> text(
                        "console.feedback.agenda.reason-and-significance", "reason", entry.reason(), "points", points))
                .orElseGet(() -> StatementWords.label(entry.reason())));
        reason.addClassName("console-soft");
        Div content = new Div(words, reason);
        content.addClassName("console-agenda-text");
        Button put = new Button(
                text("console.feedback.show-on-screen"), click -> show.accept(screenState.about(entry.item())));
        put.setId("agenda-" + entry.item());
        put.setAriaLabel(text(
                "console.feedback.agenda.show-statement",
                "statement",
                entry.item().code()));
        return new ListItem(content, put);
    }
}
