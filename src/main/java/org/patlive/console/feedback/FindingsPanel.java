package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

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
import org.patlive.console.parts.KeptDraft;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.feedback.finding.FindingData;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;
import org.patlive.shared.FindingId;

/** The round's findings: written as the group agrees on them, reworded, removed, and shown on the screen. */
final class FindingsPanel extends Section {

    private final Signal<Snapshot> snapshots;
    private final FeedbackService feedback;
    private final Instrument instrument;
    private final FindingForm form;
    private final UnorderedList list = new UnorderedList();
    private final Map<FindingData, ListItem> rows = new HashMap<>();
    private final Paragraph emptyMessage = new Paragraph(text("console.feedback.findings.none"));
    private final RefusalMessage refusal = new RefusalMessage();

    /** Findings that are being reworded here. "Show all" leaves them out, because their wording is not final. */
    private final Set<FindingData> rewording = new HashSet<>();

    private final Button showAll = new Button(text("console.feedback.show-all-on-screen"));

    FindingsPanel(Signal<Snapshot> snapshots, FeedbackService feedback, Instrument instrument) {
        this.snapshots = snapshots;
        this.feedback = feedback;
        this.instrument = instrument;
        this.form = new FindingForm(snapshots, feedback, instrument);
        addClassNames("console-sheet", "console-findings");
        setId("findings");
        emptyMessage.addClassName("console-soft");
        showAll.setId("show-findings");
        showAll.addClickListener(click -> refusal.attempt(() -> feedback.showAll(readyToShow())));
        add(new H3(text("console.feedback.findings.title")), form, refusal, emptyMessage, list, showAll);
        SnapshotBinding.bind(this, snapshots, snapshot -> snapshot.feedback().findings(), this::show);
    }

    /** Returns whether a finding is being written or reworded here, which must not go out of sight. */
    boolean isWriting() {
        return form.isWriting() || !rewording.isEmpty();
    }

    void focusWords() {
        form.focusWords();
    }

    private Set<FindingId> readyToShow() {
        return rows.keySet().stream()
                .filter(finding -> !finding.shown() && !rewording.contains(finding))
                .map(FindingData::id)
                .collect(Collectors.toSet());
    }

    /** Keeps the rows of unchanged findings, because one of them may be being reworded. */
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
        emptyMessage.setVisible(findings.isEmpty());
        showAll.setVisible(findings.stream().filter(finding -> !finding.shown()).count() > 1);
    }

    private ListItem row(FindingData finding) {
        Span about = new Span(FindingForm.label(finding.subject(), instrument));
        about.addClassName("console-soft");
        Span words = new Span(finding.words());
        words.addClassName("console-finding-words");
        Checkbox shown = new Checkbox(text("console.feedback.show-on-screen"), finding.shown());
        shown.addValueChangeListener(change -> refusal.attempt(() -> feedback.show(finding.id(), change.getValue())));
        ListItem row = new ListItem();
        Button reword = new Button(text("console.feedback.findings.reword"), click -> reword(row, finding));
        reword.addThemeVariants(ButtonVariant.TERTIARY);
        reword.setAriaLabel(text("console.feedback.findings.reword-this", "finding", finding.words()));
        Button remove = new Button(text("console.feedback.findings.delete"), click -> Confirmation.of(
                        text("console.feedback.findings.confirm-deleting"),
                        () -> refusal.attempt(() -> feedback.remove(finding.id())),
                        text("console.feedback.findings.delete-finding"),
                        text("console.feedback.cancel"),
                        finding.words())
                .open());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(text("console.feedback.findings.delete-this", "finding", finding.words()));
        Div buttons = new Div(shown, reword, remove);
        buttons.addClassName("console-buttons");
        row.add(about, words, buttons);
        return row;
    }

    private void reword(ListItem row, FindingData finding) {
        rewording.add(finding);
        TextArea words = new TextArea(text("console.feedback.findings.reword-finding"));
        words.setValue(finding.words());
        words.setMaxLength(1000);
        KeptDraft draft = new KeptDraft(snapshots.peek().round().id(), "rewording/" + finding.id(), words);
        Button save = new Button(text("console.feedback.findings.save"), click -> {
            if (refusal.attempt(() -> feedback.reword(finding.id(), words.getValue()))) {
                draft.forget();
            }
        });
        Button cancel = new Button(text("console.feedback.cancel"), click -> {
            draft.forget();
            ListItem unchanged = row(finding);
            list.replace(row, unchanged);
            rows.put(finding, unchanged);
            rewording.remove(finding);
        });
        Div buttons = new Div(save, cancel);
        buttons.addClassName("console-buttons");
        row.removeAll();
        row.add(words, draft, buttons);
        words.focus();
    }
}
