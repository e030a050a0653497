package org.patlive.screen.plan;

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

    static final String TO_BE_CHOSEN = "Two wordings: to be chosen";

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

    static String actions(int count) {
        return count == 1 ? "1 action" : count + " actions";
    }

    static String supporters(ActionData action) {
        int supporters = action.supporters().size();
        return supporters == 0 ? "" : supporters == 1 ? "1 supports it" : supporters + " support it";
    }

    /** Returns {@code Someone at Council}, {@code … and Pat Brown} or {@code … and 2 others}. */
    static String people(Collection<String> labels) {
        Iterator<String> people = labels.iterator();
        String first = people.next();
        return switch (labels.size()) {
            case 1 -> first;
            case 2 -> first + " and " + people.next();
            default -> first + " and " + (labels.size() - 1) + " others";
        };
    }

    /** Returns {@code Need}, {@code Need and Trust} or {@code Need, Purpose and Trust}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
