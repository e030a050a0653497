package org.patlive.console.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.signals.Signal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.patlive.console.parts.Confirmation;
import org.patlive.console.parts.Refusal;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.feedback.finding.FindingData;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;
import org.patlive.shared.FindingId;

/** The findings: written as the group makes them, kept with the round, shown to the room when wanted. */
final class FindingsPanel extends Section {

    private final FeedbackService desk;
    private final Instrument instrument;
    private final FindingForm form;
    private final UnorderedList list = new UnorderedList();
    private final Map<FindingData, ListItem> rows = new HashMap<>();
    private final Paragraph none = new Paragraph("No finding yet. Findings feed the action plan.");
    private final Refusal refusal = new Refusal();

    /** What somebody is rewording here is not shown with the others: its words are not settled. */
    private final Set<FindingData> rewording = new HashSet<>();

    private final Button all = new Button("Show all on the screen");

    FindingsPanel(Signal<Snapshot> newest, FeedbackService desk, Instrument instrument) {
        this.desk = desk;
        this.instrument = instrument;
        this.form = new FindingForm(newest, desk, instrument);
        addClassNames("console-sheet", "console-findings");
        setId("findings");
        none.addClassName("console-soft");
        all.setId("show-findings");
        all.addClickListener(click -> refusal.tried(() -> desk.showAll(settled())));
        add(new H3("Findings"), form, refusal, none, list, all);
        SnapshotBinding.part(this, newest, now -> now.feedback().findings(), this::show);
    }

    void focusWords() {
        form.focusWords();
    }

    private Set<FindingId> settled() {
        return rows.keySet().stream()
                .filter(finding -> !finding.shown() && !rewording.contains(finding))
                .map(FindingData::id)
                .collect(Collectors.toSet());
    }

    /** Rows of findings that have not changed stay: somebody may be rewording one of them. */
    private void show(List<FindingData> findings) {
        rows.entrySet().removeIf(row -> {
            boolean gone = !findings.contains(row.getKey());
            if (gone) {
                list.remove(row.getValue());
            }
            return gone;
        });
        for (int place = 0; place < findings.size(); place++) {
            if (!rows.containsKey(findings.get(place))) {
                ListItem row = row(findings.get(place));
                rows.put(findings.get(place), row);
                list.addComponentAtIndex(place, row);
            }
        }
        rewording.retainAll(rows.keySet());
        none.setVisible(findings.isEmpty());
        all.setVisible(findings.stream().filter(finding -> !finding.shown()).count() > 1);
    }

    private ListItem row(FindingData finding) {
        Span about = new Span(FindingForm.label(finding.subject(), instrument));
        about.addClassName("console-soft");
        Span words = new Span(finding.words());
        words.addClassName("console-finding-words");
        Checkbox shown = new Checkbox("On the screen", finding.shown());
        shown.addValueChangeListener(change -> refusal.tried(() -> desk.show(finding.id(), change.getValue())));
        ListItem row = new ListItem();
        Button reword = new Button("Reword", click -> reword(row, finding));
        reword.addThemeVariants(ButtonVariant.TERTIARY);
        reword.setAriaLabel("Reword: " + finding.words());
        Button remove = new Button("Remove", click -> Confirmation.of(
                        "Remove this finding?",
                        () -> refusal.tried(() -> desk.remove(finding.id())),
                        "Remove it",
                        "Keep it",
                        finding.words())
                .open());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel("Remove: " + finding.words());
        Div buttons = new Div(shown, reword, remove);
        buttons.addClassName("console-buttons");
        row.add(about, words, buttons);
        return row;
    }

    private void reword(ListItem row, FindingData finding) {
        rewording.add(finding);
        TextArea words = new TextArea("Reword the finding");
        words.setValue(finding.words());
        words.setMaxLength(1000);
        Button keep = new Button("Keep", click -> refusal.tried(() -> desk.reword(finding.id(), words.getValue())));
        Button cancel = new Button("Leave it as it is", click -> {
            ListItem asItWas = row(finding);
            list.replace(row, asItWas);
            rows.put(finding, asItWas);
            rewording.remove(finding);
        });
        Div buttons = new Div(keep, cancel);
        buttons.addClassName("console-buttons");
        row.removeAll();
        row.add(words, buttons);
        words.focus();
    }
}
