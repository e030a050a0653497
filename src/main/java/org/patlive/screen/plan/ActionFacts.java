package org.patlive.screen.plan;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.Urgency;
import org.patlive.actionplan.plan.Wording;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.instrument.Instrument;
import org.patlive.screen.parts.SceneText;
import org.patlive.shared.FindingId;
import org.patlive.shared.OrganisationId;

/** The fields of an enlarged action other than its text, each with both wordings where there are two. */
final class ActionFacts {

    /** The most characters that fit on half a line. */
    private static final int MAX_HALF_LINE = 34;

    private final PlanContent content;
    private final ActionData action;
    private final List<Div> facts = new ArrayList<>();

    private ActionFacts(PlanContent content, ActionData action) {
        this.content = content;
        this.action = action;
    }

    static List<Div> of(PlanContent content, ActionData action, Instrument instrument) {
        return new ActionFacts(content, action).all(instrument);
    }

    private List<Div> all(Instrument instrument) {
        fact("Why", written(FieldKind.SUBJECT, code -> title(new FindingSubject(code), instrument)));
        fact("We found", written(FieldKind.FINDING, id -> content.findings().getOrDefault(FindingId.of(id), "")));
        fact("Area", content.area(action).map(AreaData::words).orElse(""));
        fact("Owner", written(FieldKind.OWNER, id -> content.organisationName(OrganisationId.of(id))));
        fact("Person", written(FieldKind.PERSON, Function.identity()));
        fact("By", written(FieldKind.DUE, date -> PlanText.date(LocalDate.parse(date))));
        fact("Urgency", written(FieldKind.URGENCY, urgency -> Urgency.valueOf(urgency)
                .label()));
        fact("Proposed by", action.author().label());
        fact(
                "Support",
                action.supporters().isEmpty()
                        ? ""
                        : action.supporters().size() + ": "
                                + String.join("; ", action.supporters().values()));
        return facts;
    }

    private String written(FieldKind field, Function<String, String> read) {
        List<Wording> wordings = action.wordings(field);
        return wordings.stream()
                .filter(wording -> !wording.words().isEmpty())
                .map(wording -> read.apply(wording.words()) + (wordings.size() > 1 ? " (" + wording.label() + ")" : ""))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" or "));
    }

    private static String title(FindingSubject subject, Instrument instrument) {
        return subject.statement()
                .map(item -> item + " " + instrument.element(item).title())
                .orElseGet(() -> subject.principle()
                        .map(number ->
                                number + " " + instrument.principle(number).title())
                        .orElse(""));
    }

    private void fact(String what, String words) {
        if (!words.isEmpty()) {
            Div fact = new Div(
                    SceneText.span(what, "pat-scene-plan-fact-what"),
                    SceneText.span(words, "pat-scene-plan-fact-words"));
            fact.addClassName("pat-scene-plan-fact");
            fact.getElement().setAttribute("data-wide", words.length() > MAX_HALF_LINE);
            facts.add(fact);
        }
    }
}
