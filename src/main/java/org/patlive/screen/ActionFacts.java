package org.patlive.screen;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.patlive.actionplan.ActionData;
import org.patlive.actionplan.AreaData;
import org.patlive.actionplan.Field;
import org.patlive.actionplan.Urgency;
import org.patlive.actionplan.Wording;
import org.patlive.feedback.Subject;
import org.patlive.instrument.Instrument;
import org.patlive.shared.FindingId;
import org.patlive.shared.OrganisationId;

/** What stands in an action beside its words; where two wordings stand, both. */
final class ActionFacts {

    /** In characters; more does not go on half a line. */
    private static final int LONG = 34;

    private final PlanPart part;
    private final ActionData action;
    private final List<Div> facts = new ArrayList<>();

    private ActionFacts(PlanPart part, ActionData action) {
        this.part = part;
        this.action = action;
    }

    static List<Div> of(PlanPart part, ActionData action, Instrument instrument) {
        return new ActionFacts(part, action).all(instrument);
    }

    private List<Div> all(Instrument instrument) {
        fact("Why", written(Field.SUBJECT, code -> title(new Subject(code), instrument)));
        fact("We found", written(Field.FINDING, id -> part.findings().getOrDefault(FindingId.of(id), "")));
        fact("Area", part.area(action).map(AreaData::words).orElse(""));
        fact("Owner", written(Field.OWNER, id -> part.name(OrganisationId.of(id))));
        fact("Person", written(Field.PERSON, Function.identity()));
        fact("By", written(Field.DUE, date -> PlanTexts.date(LocalDate.parse(date))));
        fact("Urgency", written(Field.URGENCY, urgency -> Urgency.valueOf(urgency)
                .label()));
        fact("Proposed by", action.by().label());
        fact(
                "Support",
                action.supporters().isEmpty()
                        ? ""
                        : action.supporters().size() + ": "
                                + String.join("; ", action.supporters().values()));
        return facts;
    }

    private String written(Field field, Function<String, String> read) {
        List<Wording> standing = action.wordings(field);
        return standing.stream()
                .filter(wording -> !wording.words().isEmpty())
                .map(wording -> read.apply(wording.words()) + (standing.size() > 1 ? " (" + wording.label() + ")" : ""))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" or "));
    }

    private static String title(Subject subject, Instrument instrument) {
        return subject.statement()
                .map(item -> item + " " + instrument.element(item).title())
                .orElseGet(() -> subject.principle()
                        .map(number ->
                                number + " " + instrument.principle(number).title())
                        .orElse(""));
    }

    private void fact(String what, String words) {
        if (!words.isEmpty()) {
            Div fact = new Div(Texts.span(what, "pat-plan-fact-what"), Texts.span(words, "pat-plan-fact-words"));
            fact.addClassName("pat-plan-fact");
            fact.getElement().setAttribute("data-wide", words.length() > LONG);
            facts.add(fact);
        }
    }
}
