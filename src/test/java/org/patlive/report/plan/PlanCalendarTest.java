package org.patlive.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.report.chapter.HostilePlan;

class PlanCalendarTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void the_next_review_and_each_action_that_is_due_and_not_done_have_their_day() {
        WorkshopPlan board = new WorkshopPlan();
        List<VEvent> entries = entries(board.build());

        assertThat(entries)
                .extracting(entry -> text(entry, Property.UID))
                .containsExactly(
                        "review-" + board.build().round() + "@pat-live", "action-" + board.meeting + "@pat-live");
        assertThat(entries)
                .extracting(entry -> entry.getStartDate().orElseThrow().getDate())
                .containsExactly(LocalDate.of(2027, 11, 15), LocalDate.of(2027, 3, 1));
        assertThat(text(entries.getLast(), Property.DESCRIPTION))
                .contains("Owner: Council, Zoë Wójcik, Ελένη Παπαδοπούλου\n", "Urgency: Now");
    }

    @Test
    void an_update_keeps_the_name_of_an_entry_and_grows_in_number() {
        WorkshopPlan board = new WorkshopPlan();
        VEvent first = entries(board.build()).getFirst();
        board.draft.with(FieldKind.REVIEW_DATE, "2028-01-10").version = 12;
        VEvent update = entries(board.build()).getFirst();

        assertThat(text(update, Property.UID)).isEqualTo(text(first, Property.UID));
        assertThat(text(first, Property.SEQUENCE)).isEqualTo("1");
        assertThat(text(update, Property.SEQUENCE)).isEqualTo("12");
        assertThat(update.getStartDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2028, 1, 10));
    }

    @Test
    void it_reminds_a_week_before_and_is_valid() {
        Calendar calendar = parsed(new WorkshopPlan().build());

        // The one thing that is missing on purpose: an organiser whom a calendar could write to.
        assertThat(calendar.validate().getEntries())
                .hasSize(1)
                .first()
                .asString()
                .contains("ORGANIZER");
        assertThat(text(calendar, Property.METHOD)).isEqualTo("PUBLISH");
        VEvent entry = calendar.<VEvent>getComponents(Component.VEVENT).getFirst();
        assertThat(entry.getAlarms().getFirst().getTrigger().orElseThrow().getValue())
                .isEqualTo("-P6DT15H");
    }

    @Test
    void no_words_become_an_entry_or_a_property() {
        List<VEvent> entries = entries(HostilePlan.plan().build());

        assertThat(entries).hasSize(2);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(text(entry, Property.UID)).startsWith("action-");
            assertThat(entry.getProperty(Property.ATTACH)).isEmpty();
        });
        assertThat(text(entries.getFirst(), Property.DESCRIPTION)).contains(HostilePlan.SCRIPT);
    }

    private static List<VEvent> entries(ExportedPlan plan) {
        return parsed(plan).getComponents(Component.VEVENT);
    }

    private static Calendar parsed(ExportedPlan plan) {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(new PlanCalendar(plan, NOW).write()));
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(net.fortuna.ical4j.model.PropertyContainer container, String property) {
        return container.getRequiredProperty(property).getValue();
    }
}
