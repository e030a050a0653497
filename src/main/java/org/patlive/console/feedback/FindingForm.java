package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.parts.KeptDraft;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;

/** The form for a finding; its subject is what is on the screen unless another is chosen. */
public final class FindingForm extends Div {

    private final FeedbackService feedback;
    private final Select<FindingSubject> subject = new Select<>();
    private final TextArea words = new TextArea(text("console.feedback.findings.finding"));
    private final Span status = new Span();
    private final KeptDraft draft;

    FindingForm(Signal<Snapshot> snapshots, FeedbackService feedback, Instrument instrument) {
        this.feedback = feedback;
        addClassName("console-finding-form");
        subject.setLabel(text("console.feedback.findings.about"));
        subject.setId("finding-about");
        subject.setItems(subjects());
        subject.setItemLabelGenerator(item -> label(item, instrument));
        subject.setValue(FindingSubject.PARTNERSHIP);
        words.setId("finding-words");
        words.setMaxLength(1000);
        words.setMinRows(2);
        words.setValueChangeMode(ValueChangeMode.EAGER); // Ctrl+Enter saves while the field still has the focus
        words.setManualValidation(true);
        Button save = new Button(text("console.feedback.findings.save"), click -> save());
        save.setId("keep-finding");
        Shortcuts.addShortcutListener(words, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(words);
        status.getElement().setAttribute("role", "status");
        status.addClassName("console-soft");
        draft = new KeptDraft(snapshots.peek().round().id(), "finding", words)
                .with("subject", subject, FindingSubject::code, FindingSubject::parse);
        add(subject, words, draft, save, status);
        SnapshotBinding.bind(this, snapshots, snapshot -> snapshot.round().chosenScreen(), this::suggestSubject);
    }

    /** Chooses what is on the screen as the subject, unless a finding is already being written. */
    private void suggestSubject(ScreenState screenState) {
        Item statement = screenState.statement();
        if (words.isEmpty() && screenState.scene() != Scene.BLANK) {
            subject.setValue(
                    screenState.scene() == Scene.STATEMENT && statement != null
                            ? FindingSubject.of(statement)
                            : FindingSubject.PARTNERSHIP);
        }
    }

    boolean isWriting() {
        return !words.isEmpty();
    }

    void focusWords() {
        words.focus();
    }

    private void save() {
        status.setText("");
        if (RefusalMessage.attempt(words, () -> feedback.addFinding(subject.getValue(), words.getValue()))) {
            words.clear();
            draft.forget();
            status.setText(text("console.feedback.findings.saved"));
        }
    }

    public static String label(FindingSubject subject, Instrument instrument) {
        return subject.statement()
                .map(item -> item + " " + instrument.element(item).title())
                .orElseGet(() -> subject.principle()
                        .map(number ->
                                number + " " + instrument.principle(number).title())
                        .orElseGet(() -> text("console.feedback.whole-partnership")));
    }

    public static List<FindingSubject> subjects() {
        List<FindingSubject> all = new ArrayList<>();
        all.add(FindingSubject.PARTNERSHIP);
        for (int principle = 1; principle <= 6; principle++) {
            all.add(FindingSubject.of(principle));
            for (char element = 'A'; element <= 'F'; element++) {
                all.add(FindingSubject.of(Item.statement(principle, element)));
            }
        }
        return all;
    }
}
