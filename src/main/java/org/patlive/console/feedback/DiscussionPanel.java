package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

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
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.steering.RoundControl;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;

/** The statement that is discussed: its result, the publication's explanation, and the questions to the phones about it. */
final class DiscussionPanel extends Section {

    private final Signal<Snapshot> snapshots;
    private final RoundControl roundControl;
    private final QuestionToggle questionToggle;
    private final Instrument instrument;
    private final Div body = new Div();

    DiscussionPanel(
            Signal<Snapshot> snapshots,
            RoundControl roundControl,
            QuestionToggle questionToggle,
            Instrument instrument,
            Consumer<Item> open) {
        this.snapshots = snapshots;
        this.roundControl = roundControl;
        this.questionToggle = questionToggle;
        this.instrument = instrument;
        addClassNames("console-sheet", "console-discussion");
        setId("discussion");
        Select<Item> choice = new Select<>();
        choice.setLabel(text("console.feedback.discussion.choose-statement"));
        choice.setId("discussion-statement");
        choice.setItems(Item.statements().toList());
        choice.setItemLabelGenerator(
                item -> item + " " + instrument.element(item).title());
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                open.accept(change.getValue());
            }
        });
        add(new H3(text("console.feedback.discussion.title")), body, choice);
        SnapshotBinding.bind(
                choice,
                snapshots,
                snapshot -> Optional.ofNullable(snapshot.round().chosenScreen().statement()),
                statement -> choice.setValue(statement.orElse(null)));
        SnapshotBinding.bind(
                this,
                snapshots,
                snapshot -> Optional.ofNullable(snapshot.round().chosenScreen().statement()),
                this::discuss);
    }

    private void discuss(Optional<Item> statement) {
        body.removeAll();
        statement.ifPresentOrElse(
                this::show, () -> body.add(new Paragraph(text("console.feedback.discussion.no-statement"))));
    }

    private void show(Item item) {
        Instrument.Element element = instrument.element(item);
        Paragraph words = new Paragraph(
                text("console.feedback.discussion.statement", "code", item.code(), "statement", element.statement()));
        words.addClassName("console-published");
        Paragraph message = new Paragraph();
        message.addClassName("console-message");
        SnapshotBinding.bind(
                message,
                snapshots,
                snapshot -> StatementProjection.of(snapshot.results(), item)
                        .sentence()
                        .words(),
                message::setText);
        Div explanation = new Div();
        explanation.addClassName("console-published");
        element.explanation().forEach(paragraph -> explanation.add(new Paragraph(paragraph)));
        NativeDetails details = new NativeDetails(
                text("console.feedback.discussion.explanation"),
                new Div(new Paragraph(element.heading()), explanation));
        details.addClassName("console-guidance");
        RefusalMessage refusal = new RefusalMessage();
        body.add(
                words,
                message,
                details,
                new NotInPublicationNote(text("console.feedback.discussion.addition")),
                new QuestionPanel(
                        new RoomQuestion(RoomQuestion.Kind.CAUSE, item),
                        snapshots,
                        roundControl,
                        questionToggle,
                        refusal),
                new QuestionPanel(
                        new RoomQuestion(RoomQuestion.Kind.SECOND, item),
                        snapshots,
                        roundControl,
                        questionToggle,
                        refusal),
                refusal);
    }
}
