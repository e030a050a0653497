package org.patlive.console.feedback;

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
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;
import org.patlive.shared.Refused;

/** Where the facilitator writes what the group concludes; about what the room looks at, unless something else is chosen. */
public final class FindingForm extends Div {

    private final FeedbackService desk;
    private final Select<FindingSubject> about = new Select<>();
    private final TextArea words = new TextArea("What the group finds");
    private final Span kept = new Span();

    FindingForm(Signal<Snapshot> newest, FeedbackService desk, Instrument instrument) {
        this.desk = desk;
        addClassName("console-finding-form");
        about.setLabel("About");
        about.setId("finding-about");
        about.setItems(subjects());
        about.setItemLabelGenerator(subject -> label(subject, instrument));
        about.setValue(FindingSubject.WHOLE);
        words.setId("finding-words");
        words.setMaxLength(1000);
        words.setMinRows(2);
        words.setValueChangeMode(ValueChangeMode.EAGER); // the key that keeps it comes while it is written
        words.setManualValidation(true);
        Button keep = new Button("Keep this finding", click -> keep());
        keep.setId("keep-finding");
        Shortcuts.addShortcutListener(words, this::keep, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(words);
        kept.getElement().setAttribute("role", "status");
        kept.addClassName("console-soft");
        add(about, words, keep, kept);
        SnapshotBinding.part(this, newest, now -> now.round().staging(), this::lookingAt);
    }

    /** A half-written finding stays with what it was begun about. */
    private void lookingAt(ScreenState now) {
        Item statement = now.statement();
        if (words.isEmpty() && now.scene() != Scene.BLANK) {
            about.setValue(
                    now.scene() == Scene.STATEMENT && statement != null
                            ? FindingSubject.of(statement)
                            : FindingSubject.WHOLE);
        }
    }

    void focusWords() {
        words.focus();
    }

    private void keep() {
        try {
            desk.keep(about.getValue(), words.getValue());
            words.clear();
            words.setInvalid(false);
            kept.setText("Kept.");
        } catch (Refused refused) {
            words.setErrorMessage(refused.sentence());
            words.setInvalid(true);
        }
    }

    public static String label(FindingSubject subject, Instrument instrument) {
        return subject.statement()
                .map(item -> item + " " + instrument.element(item).title())
                .orElseGet(() -> subject.principle()
                        .map(number ->
                                number + " " + instrument.principle(number).title())
                        .orElse("The partnership as a whole"));
    }

    public static List<FindingSubject> subjects() {
        List<FindingSubject> all = new ArrayList<>();
        all.add(FindingSubject.WHOLE);
        for (int principle = 1; principle <= 6; principle++) {
            all.add(FindingSubject.of(principle));
            for (char element = 'A'; element <= 'F'; element++) {
                all.add(FindingSubject.of(Item.statement(principle, element)));
            }
        }
        return all;
    }
}
