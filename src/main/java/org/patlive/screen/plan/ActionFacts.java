package org.patlive.screen.plan;

import static org.patlive.shared.text.Texts.text;

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
import org.patlive.shared.text.Dates;
import org.patlive.words.PlanWords;

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
        fact(
                text("screen.action.about"),
                written(FieldKind.SUBJECT, code -> title(new FindingSubject(code), instrument)));
        fact(text("screen.action.finding"), written(FieldKind.FINDING, id -> content.findings()
                .getOrDefault(FindingId.of(id), "")));
        fact(
                text("screen.action.area"),
                content.area(action).map(AreaData::words).orElse(""));
        fact(
                text("screen.action.owner"),
                written(FieldKind.OWNER, id -> content.organisationName(OrganisationId.of(id))));
        fact(text("screen.action.person"), written(FieldKind.PERSON, Function.identity()));
        fact(text("screen.action.due"), written(FieldKind.DUE, date -> Dates.full(LocalDate.parse(date))));
        fact(
                text("screen.action.urgency"),
                written(FieldKind.URGENCY, urgency -> PlanWords.label(Urgency.valueOf(urgency))));
        fact(text("screen.action.proposed-by"), PlanWords.label(action.author().label()));
        fact(
                text("screen.action.support"),
                action.supporters().isEmpty()
                        ? ""
                        : text(
                                "screen.action.supported-by",
                                "count",
                                action.supporters().size(),
                                "people",
                                action.supporters().values().stream()
                                        .map(PlanWords::label)
                                        .collect(Collectors.joining("; "))));
        return facts;
    }

    private String written(FieldKind field, Function<String, String> read) {
        List<Wording> wordings = action.wordings(field);
        return wordings.stream()
                .filter(wording -> !wording.words().isEmpty())
                .map(wording -> version(
                        read.apply(wording.words()), wordings.size() > 1 ? PlanWords.label(wording.label()) : ""))
                .filter(words -> !words.isBlank())
                .reduce(PlanText::or)
                .orElse("");
    }

    private static String version(String words, String author) {
        return author.isEmpty() ? words : text("screen.action.version", "words", words, "author", author);
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
