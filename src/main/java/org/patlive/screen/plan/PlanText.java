package org.patlive.screen.plan;

import static org.patlive.shared.text.Texts.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.instrument.Item;
import org.patlive.instrument.ShortTitle;

/** Formats the fields of a plan for the screen. */
final class PlanText {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private PlanText() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

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
        return text("screen.action.objection", "organisations", list(organisations));
    }

    static String supporters(ActionData action) {
        int supporters = action.supporters().size();
        return supporters == 0 ? "" : text("screen.action.supporters", "count", supporters);
    }

    /** Returns {@code Someone at Council}, {@code … and Pat Brown} or {@code … and 2 others}. */
    static String people(Collection<String> labels) {
        Iterator<String> people = labels.iterator();
        String first = people.next();
        return switch (labels.size()) {
            case 1 -> first;
            case 2 -> text("screen.plan.and", "others", first, "last", people.next());
            default -> text("screen.plan.others", "first", first, "count", labels.size() - 1);
        };
    }

    /** Returns {@code one or other}. */
    static String or(String one, String other) {
        return text("screen.plan.or", "one", one, "other", other);
    }

    /** Returns {@code Need}, {@code Need and Trust} or {@code Need, Purpose and Trust}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : text("screen.plan.and", "others", String.join(", ", words.subList(0, last)), "last", words.get(last));
    }
}
