package org.patlive.console.planning;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.projection.ScenarioProjection;
import org.patlive.analysis.result.Results.ScenarioSuggestion;
import org.patlive.console.parts.HiddenNote;
import org.patlive.console.parts.NotInPublicationNote;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.live.Snapshot;
import org.patlive.words.ScenarioWords;

/** The scenario that the results suggest, with the reasons (domain rules, section 4). The group decides. */
final class ScenarioSuggestionPanel extends Div {

    private final Div suggestion = new Div();

    ScenarioSuggestionPanel(Signal<Snapshot> snapshots) {
        addClassName("console-suggested");
        suggestion.setId("scenario-suggestion");
        add(new NotInPublicationNote(text("console.planning.suggestion-addition")), suggestion);
        SnapshotBinding.bind(this, snapshots, snapshot -> ScenarioProjection.of(snapshot.results()), this::show);
    }

    private void show(ScenarioProjection projection) {
        suggestion.removeAll();
        Paragraph message = new Paragraph(projection.sentence().words());
        message.addClassName("console-suggestion");
        suggestion.add(message);
        switch (projection.suggestion()) {
            case Figure.Shown<ScenarioSuggestion>(ScenarioSuggestion shown) -> {
                UnorderedList reasons = new UnorderedList();
                ScenarioWords.reasons(shown).forEach(reason -> reasons.add(new ListItem(reason)));
                suggestion.add(reasons);
            }
            case Figure.Hidden<ScenarioSuggestion>(Figure.Reason why) -> suggestion.add(new HiddenNote(why));
        }
    }
}
