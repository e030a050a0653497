package org.patlive.console.board;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.patlive.actionplan.plan.Stance;
import org.patlive.actionplan.plan.Urgency;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.console.feedback.FindingForm;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.shared.OrganisationId;

/** The choices that a plan offers, as fields. */
public final class PlanFields {

    private PlanFields() {}

    static Select<FindingSubject> subject(PlanContext table) {
        List<FindingSubject> parts = FindingForm.subjects().stream()
                .filter(subject -> !subject.equals(FindingSubject.WHOLE))
                .toList();
        return optional("Why: principle or element", "The partnership as a whole", parts, table::label);
    }

    static Select<OrganisationId> owner(PlanContext table) {
        List<OrganisationId> all =
                table.organisations().stream().map(OrganisationData::id).toList();
        return optional("Owner", "Nobody yet", all, table::name);
    }

    static Select<Urgency> urgency() {
        return optional("Urgency", "Not said", List.of(Urgency.values()), Urgency::label);
    }

    static Select<Stance> stance(String organisation) {
        return optional(organisation, "Has not said", List.of(Stance.values()), Stance::label);
    }

    public static DatePicker date(String label) {
        DatePicker date = new DatePicker(label);
        date.setLocale(Locale.UK);
        date.setPlaceholder("dd/mm/yyyy");
        date.setClearButtonVisible(true);
        return date;
    }

    static <T> Select<T> optional(String label, String none, List<T> items, Function<T, String> name) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none);
        select.setItemLabelGenerator(item -> item == null ? none : name.apply(item));
        return select;
    }
}
