package org.patlive.console.board;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.actionplan.plan.Stance;
import org.patlive.actionplan.plan.Urgency;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.console.feedback.FindingForm;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.text.Texts;
import org.patlive.words.PlanWords;

/** Creates the inputs that occur more than once in the action plan. */
public final class PlanInputs {

    private PlanInputs() {}

    static Select<FindingSubject> subject(PlanContext context) {
        List<FindingSubject> subjects = FindingForm.subjects().stream()
                .filter(subject -> !subject.equals(FindingSubject.PARTNERSHIP))
                .toList();
        return optional(
                text("console.board.field.subject"),
                text("console.feedback.whole-partnership"),
                subjects,
                context::label);
    }

    static Select<OrganisationId> owner(PlanContext context) {
        List<OrganisationId> all =
                context.organisations().stream().map(OrganisationData::id).toList();
        return optional(text("console.board.field.owner"), text("console.board.field.no-owner"), all, context::name);
    }

    static Select<Urgency> urgency() {
        return optional(
                text("console.board.field.urgency"),
                text("console.board.field.not-set"),
                List.of(Urgency.values()),
                PlanWords::label);
    }

    static Select<Stance> stance(String organisation) {
        return optional(organisation, text("console.board.field.not-said"), List.of(Stance.values()), PlanWords::label);
    }

    public static DatePicker date(String label) {
        DatePicker date = new DatePicker(label);
        date.setLocale(Locale.UK);
        date.setPlaceholder(text("console.board.field.date-format"));
        date.setClearButtonVisible(true);
        date.setI18n(calendar());
        return date;
    }

    /** What the calendar says that unfolds below a date: the language's names of months and days, and our words. */
    private static DatePicker.DatePickerI18n calendar() {
        Locale language = Texts.language();
        List<DayOfWeek> days =
                IntStream.range(0, 7).mapToObj(DayOfWeek.SUNDAY::plus).toList();
        return new DatePicker.DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language))
                        .toList())
                .setFirstDayOfWeek(1)
                .setToday(text("console.board.field.today"))
                .setCancel(text("console.parts.cancel"));
    }

    /** Creates a select that may be left empty; {@code emptyCaption} stands for that. */
    static <T> Select<T> optional(String label, String emptyCaption, List<T> items, Function<T, String> itemLabel) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(emptyCaption);
        select.setItemLabelGenerator(item -> item == null ? emptyCaption : itemLabel.apply(item));
        return select;
    }
}
