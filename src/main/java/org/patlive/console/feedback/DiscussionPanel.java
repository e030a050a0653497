package org.patlive.console.feedback;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import java.util.function.Consumer;
import org.patlive.analysis.projection.StatementProjection;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.console.parts.NotInPublicationNote;
import org.patlive.console.parts.Refusal;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.steering.RoundControl;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;

/** The statement that is talked about: how it stands, what lies behind it, and what the phones are asked about it. */
final class DiscussionPanel extends Section {

    private final Signal<Snapshot> newest;
    private final RoundControl steering;
    private final QuestionControls asking;
    private final Instrument instrument;
    private final Div body = new Div();

    DiscussionPanel(
            Signal<Snapshot> newest,
            RoundControl steering,
            QuestionControls asking,
            Instrument instrument,
            Consumer<Item> open) {
        this.newest = newest;
        this.steering = steering;
        this.asking = asking;
        this.instrument = instrument;
        addClassNames("console-sheet", "console-discussion");
        setId("discussion");
        Select<Item> another = new Select<>();
        another.setLabel("Talk about another statement");
        another.setId("discussion-statement");
        another.setItems(Item.statements().toList());
        another.setItemLabelGenerator(
                item -> item + " " + instrument.element(item).title());
        another.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                open.accept(change.getValue());
            }
        });
        add(new H3("Talking about"), body, another);
        SnapshotBinding.part(
                another,
                newest,
                now -> Optional.ofNullable(now.round().staging().statement()),
                statement -> another.setValue(statement.orElse(null)));
        SnapshotBinding.part(
                this, newest, now -> Optional.ofNullable(now.round().staging().statement()), this::about);
    }

    private void about(Optional<Item> statement) {
        body.removeAll();
        statement.ifPresentOrElse(
                this::show,
                () -> body.add(new Paragraph(
                        "No statement yet. Choose one from the agenda, or press a cell of the heatmap below.")));
    }

    private void show(Item item) {
        Instrument.Element element = instrument.element(item);
        Paragraph words = new Paragraph(item + " “" + element.statement() + "”");
        words.addClassName("console-published");
        Paragraph message = new Paragraph();
        message.addClassName("console-message");
        SnapshotBinding.part(
                message,
                newest,
                now -> StatementProjection.of(now.results(), item).message(),
                message::setText);
        Div behind = new Div();
        behind.addClassName("console-published");
        element.explanation().forEach(paragraph -> behind.add(new Paragraph(paragraph)));
        NativeDetails details =
                new NativeDetails("What lies behind it", new Div(new Paragraph(element.heading()), behind));
        details.addClassName("console-guidance");
        Refusal refusal = new Refusal();
        body.add(
                words,
                message,
                details,
                new NotInPublicationNote("Asking why, and a second vote"),
                new QuestionPanel(new RoomQuestion(RoomQuestion.Kind.CAUSE, item), newest, steering, asking, refusal),
                new QuestionPanel(new RoomQuestion(RoomQuestion.Kind.SECOND, item), newest, steering, asking, refusal),
                refusal);
    }
}
