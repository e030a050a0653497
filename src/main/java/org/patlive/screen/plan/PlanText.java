package org.patlive.screen.plan;

import static org.patlive.shared.text.Texts.text;

import java.util.Collection;
import java.util.List;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.AuthorLabel;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.instrument.Item;
import org.patlive.instrument.ShortTitle;
import org.patlive.shared.text.Texts;
import org.patlive.words.PlanWords;

/** Formats the fields of a plan for the screen. */
final class PlanText {

    private PlanText() {}

    /** Returns {@code 4C} or {@code 4}; empty for the partnership as a whole. */
    static String key(FindingSubject subject) {
        return subject.statement()
                .map(Item::code)
                .or(() -> subject.principle().map(String::valueOf))
                .orElse("");
    }

    static String shortTitle(FindingSubject subject) {
        return subject.principle().map(ShortTitle::of).orElse("");
    }

    static String objection(List<String> organisations) {
        return text("screen.action.objection", "organisations", organisations);
    }

    static String supporters(ActionData action) {
        int supporters = action.supporters().size();
        return supporters == 0 ? "" : text("screen.action.supporters", "count", supporters);
    }

    /** Returns {@code Someone at Council}, {@code … and Pat Brown} or {@code … and 2 others}. */
    static String people(Collection<AuthorLabel> labels) {
        List<String> people = labels.stream().map(PlanWords::label).toList();
        return people.size() > 2
                ? text("screen.plan.others", "first", people.getFirst(), "count", people.size() - 1)
                : Texts.list(people);
    }

    /** Returns {@code one or other}. */
    static String or(String one, String other) {
        return text("screen.plan.or", "one", one, "other", other);
    }
}
