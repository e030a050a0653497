package org.patlive.report.plan;

import static org.patlive.shared.text.Texts.text;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.report.file.PrintableText;
import org.patlive.words.PlanWords;

/**
 * Writes the dates of a plan as an iCalendar file (RFC 5545): the next review, and each action that is due and not done.
 * The UID of an entry is stable and its SEQUENCE grows with the plan's version, so that a second import updates the
 * entries of the first. There is no ORGANIZER, because calendars send replies to it.
 */
final class PlanCalendar {

    /** Seven days before, at nine in the morning: an all-day entry begins at midnight. */
    private static final Duration REMINDER = Duration.ofDays(-7).plusHours(9);

    private final ExportedPlan plan;
    private final Instant now;

    PlanCalendar(ExportedPlan plan, Instant now) {
        this.plan = plan;
        this.now = now;
    }

    byte[] write() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//PAT Live//Action plan//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        plan.review().date().ifPresent(date -> calendar.add(reviewEntry(date)));
        plan.actions().filter(action -> action.state() != ActionState.DONE).forEach(action -> action.due()
                .ifPresent(date -> calendar.add(actionEntry(action, date))));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent reviewEntry(LocalDate date) {
        return entry(
                "review-" + plan.round(),
                date,
                text("report.calendar.review", "partnership", plan.partnership()),
                Stream.of(
                        plan.review().how(),
                        plan.review().with().isEmpty()
                                ? ""
                                : text(
                                        "report.calendar.with",
                                        "who",
                                        plan.review().with())));
    }

    private VEvent actionEntry(ExportedAction action, LocalDate date) {
        return entry(
                "action-" + action.id(),
                date,
                text("report.calendar.due", "action", PrintableText.line(action.what())),
                Stream.of(
                        action.ownerText(),
                        text("report.calendar.status", "status", PlanWords.label(action.state())),
                        action.urgencyText(),
                        action.conflicts().isEmpty() ? "" : text("report.calendar.conflict")));
    }

    private VEvent entry(String id, LocalDate date, String summary, Stream<String> lines) {
        String from = text("report.calendar.plan", "partnership", plan.partnership(), "round", plan.title());
        String description = Stream.concat(lines, Stream.of(from))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        VEvent event = new VEvent(false);
        event.add(new Uid(id + "@pat-live"));
        event.add(new DtStamp(now));
        event.add(new Sequence((int) Math.min(plan.version(), Integer.MAX_VALUE)));
        event.add(new DtStart<>(date));
        event.add(new Summary(summary));
        event.add(new Description(description));
        event.add(ImmutableTransp.TRANSPARENT); // the day does not count as busy
        VAlarm alarm = new VAlarm(REMINDER);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(summary));
        event.add(alarm);
        return event;
    }
}
