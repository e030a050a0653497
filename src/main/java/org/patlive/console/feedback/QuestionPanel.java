package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.patlive.analysis.projection.QuestionProjection;
import org.patlive.analysis.projection.StatementProjection;
import org.patlive.analysis.result.Results;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundState;
import org.patlive.console.parts.OfferButton;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.steering.RoundControl;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;

/** Asks the phones one question, and shows how many have answered and then the outcome. */
public final class QuestionPanel extends Div {

    private final RoomQuestion question;
    private final OfferButton<Press> toggle;
    private final Button cancel;
    private final Paragraph status = new Paragraph();

    private enum Press {
        ASK,
        SHOW
    }

    public QuestionPanel(
            RoomQuestion question,
            Signal<Snapshot> snapshots,
            RoundControl roundControl,
            QuestionToggle questionToggle,
            RefusalMessage refusal) {
        this.question = question;
        addClassName("console-look");
        toggle = new OfferButton<>(press -> refusal.attempt(() -> {
            switch (press) {
                case ASK -> questionToggle.ask(roundControl.round(), question);
                case SHOW -> questionToggle.show(question);
            }
        }));
        toggle.setId("look-" + question.kind().name().toLowerCase(Locale.ROOT));
        cancel = new Button(
                text("console.feedback.questions.stop"),
                click -> refusal.attempt(() -> questionToggle.cancel(question)));
        status.getElement().setAttribute("role", "status");
        add(toggle, cancel, status);
        SnapshotBinding.bind(
                this,
                snapshots,
                snapshot -> List.of(
                        snapshot.round().meeting(),
                        snapshot.round().state(),
                        snapshot.questionAnswers(),
                        snapshot.questionResult(question),
                        snapshot.results()),
                changed -> show(snapshots.peek()));
    }

    private void show(Snapshot snapshot) {
        boolean open = question.equals(snapshot.round().meeting().openQuestion());
        boolean answersShown = snapshot.questionResult(question).isPresent();
        toggle.offer(open ? Press.SHOW : Press.ASK, open ? showLabel() : askLabel());
        toggle.setVisible(!answersShown);
        toggle.setEnabled(snapshot.round().state() == RoundState.CLOSED);
        cancel.setVisible(open);
        status.setText(
                open
                        ? text(
                                "console.feedback.questions.answered",
                                "answers",
                                snapshot.questionAnswers(),
                                "joined",
                                snapshot.progress().joined())
                        : answersShown
                                ? outcome(snapshot)
                                : snapshot.round().state() == RoundState.CLOSED
                                        ? ""
                                        : text("console.feedback.questions.when-closed"));
    }

    private String askLabel() {
        return switch (question.kind()) {
            case CAUSE -> text("console.feedback.questions.ask-cause");
            case SECOND -> text("console.feedback.questions.ask-second");
            case HANDS -> text("console.feedback.questions.ask-hands");
        };
    }

    private String showLabel() {
        return switch (question.kind()) {
            case CAUSE -> text("console.feedback.questions.show-cause");
            case SECOND -> text("console.feedback.questions.show-second");
            case HANDS -> text("console.feedback.questions.show-hands");
        };
    }

    private String outcome(Snapshot snapshot) {
        Results results = snapshot.results();
        List<Integer> counts = snapshot.questionResult(question).orElseThrow();
        return switch (question.kind()) {
            case CAUSE -> QuestionProjection.causes(results, counts).sentence().words();
            case SECOND -> {
                Item statement = Objects.requireNonNull(question.statement());
                yield QuestionProjection.movement(results, StatementProjection.of(results, statement), counts)
                        .sentence()
                        .words();
            }
            case HANDS -> hands(QuestionProjection.hands(results, counts));
        };
    }

    private static String hands(QuestionProjection.Hands hands) {
        return hands.counts()
                .value()
                .map(counts -> text(
                        "console.feedback.questions.hands",
                        "a",
                        counts.get(0),
                        "b",
                        counts.get(1),
                        "c",
                        counts.get(2),
                        "outcome",
                        hands.sentence().words()))
                .orElseGet(() -> hands.sentence().words());
    }
}
