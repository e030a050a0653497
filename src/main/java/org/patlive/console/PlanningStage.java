package org.patlive.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import org.patlive.analysis.Figure;
import org.patlive.analysis.Results;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** Stage 4: which of the three published scenarios the results suggest; the group decides. */
final class PlanningStage extends Div {

    /** @param ours what the group makes of it */
    PlanningStage(Signal<Snapshot> newest, Instrument instrument, GroupPlan ours) {
        addClassName("console-planning");
        Div suggestion = new Div();
        suggestion.setId("scenario-suggestion");
        Following.part(suggestion, newest, now -> now.results().scenario(), figure -> {
            suggestion.removeAll();
            show(suggestion, figure);
        });
        Section section =
                new Section(Arrival.at(new H2(Stage.PLANNING.label())), new OurOwn("The suggestion"), suggestion);
        section.addClassName("console-sheet");
        add(section, ours, new PublishedScenarios(instrument), new Guidance(instrument, Stage.PLANNING));
    }

    private static void show(Div place, Figure<Results.ScenarioSuggestion> figure) {
        switch (figure) {
            case Figure.Shown<Results.ScenarioSuggestion>(Results.ScenarioSuggestion suggestion) -> {
                Paragraph letter = new Paragraph(sentence(suggestion));
                letter.addClassName("console-suggestion");
                UnorderedList reasons = new UnorderedList();
                suggestion.reasons().forEach(reason -> reasons.add(new ListItem(reason)));
                place.add(letter, reasons);
            }
            case Figure.Hidden<Results.ScenarioSuggestion>(Figure.Reason why) -> place.add(new HiddenNote(why));
        }
    }

    private static String sentence(Results.ScenarioSuggestion suggestion) {
        return suggestion.alternatives().isEmpty()
                ? "The results suggest scenario " + suggestion.letter() + ". The group decides."
                : "The results suggest scenario " + suggestion.letter() + " or "
                        + String.join(" or ", suggestion.alternatives()) + ". Yours to decide.";
    }
}
