package org.patlive.report.plan;

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

/**
 * The plan's dates as calendar entries (RFC 5545): the next review, and each action that is due and not done. An entry
 * keeps its name and grows in number, so that reading the file in again replaces what was read in before. There is no
 * organiser, whom a calendar would write to.
 */
final class PlanCalendar {

    /** Seven days before, at nine in the morning: an all-day entry begins at midnight, when nobody wants to be woken. */
    private static final Duration A_WEEK_BEFORE = Duration.ofDays(-7).plusHours(9);

    private final ExportedPlan plan;
    private final Instant now;

    PlanCalendar(ExportedPlan plan, Instant now) {
        this.plan = plan;
        this.now = now;
    }

    byte[] bytes() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//PAT Live//Action plan//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        plan.review().date().ifPresent(date -> calendar.add(review(date)));
        plan.actions().filter(action -> action.state() != ActionState.DONE).forEach(action -> action.due()
                .ifPresent(date -> calendar.add(due(action, date))));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent review(LocalDate date) {
        return entry(
                "review-" + plan.round(),
                date,
                "Next review: " + plan.partnership(),
                Stream.of(plan.review().how(), labelled("With", plan.review().with())));
    }

    private VEvent due(ExportedAction action, LocalDate date) {
        return entry(
                "action-" + action.id(),
                date,
                "Due: " + PrintableText.line(action.what()),
                Stream.of(
                        labelled("Owner", action.ownerAndPerson()),
                        labelled("State", action.state().label()),
                        labelled("Urgency", action.urgency()),
                        action.open().isEmpty() ? "" : "Something in it stands in two wordings; one is to be chosen."));
    }

    private VEvent entry(String name, LocalDate date, String summary, Stream<String> lines) {
        String from = "Action plan of " + plan.partnership() + ", " + plan.title() + ".";
        String description = Stream.concat(lines, Stream.of(from))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        VEvent event = new VEvent(false);
        event.add(new Uid(name + "@pat-live"));
        event.add(new DtStamp(now));
        event.add(new Sequence((int) Math.min(plan.version(), Integer.MAX_VALUE)));
        event.add(new DtStart<>(date));
        event.add(new Summary(summary));
        event.add(new Description(description));
        event.add(ImmutableTransp.TRANSPARENT); // a reminder keeps nobody's day
        VAlarm alarm = new VAlarm(A_WEEK_BEFORE);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(summary));
        event.add(alarm);
        return event;
    }

    private static String labelled(String label, String words) {
        return words.isEmpty() ? "" : label + ": " + words;
    }
}
