package org.patlive.actionplan;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.events.PlanChanged;
import org.patlive.actionplan.internal.PlanRows;
import org.patlive.actionplan.internal.WordingRows;
import org.patlive.assessment.Refused;
import org.patlive.shared.ActionId;
import org.patlive.shared.RoundId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where the group drafts its plan: the facilitator on the console, partners on phones, at the same time. Each call is
 * committed when it returns, and whatever it was told then is never lost, whoever writes at the same moment. Everybody
 * who writes in one plan takes turns.
 *
 * @see "docs/decisions/013-a-plan-keeps-every-wording.md"
 */
@Service
public class Planning {

    /** How long somebody counts as writing without saying so again. */
    public static final Duration EDITING = Duration.ofSeconds(45);

    /** Longest remark, in characters. */
    public static final int LONGEST_REMARK = 1000;

    /** What an action takes with it into the next plan. */
    private static final List<Field> CARRIED =
            List.of(Field.WHAT, Field.OWNER, Field.PERSON, Field.DUE, Field.URGENCY, Field.SUBJECT, Field.STATE);

    private static final String GONE = "This action is not here any more.";

    private final PlanRows plans;
    private final WordingRows wordings;
    private final PlanRecord record;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Planning(
            PlanRows plans,
            WordingRows wordings,
            PlanRecord record,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.plans = plans;
        this.wordings = wordings;
        this.record = record;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One turn in a plan. */
    private record Turn(Author author, Pen pen, AtomicLong version) {

        long next() {
            return version.incrementAndGet();
        }
    }

    /**
     * Puts an action on the board. The same again adds what is new in it.
     *
     * @param id made by whoever proposes it, so that a phone can say it again
     * @param first what stands in it from the beginning; {@link Field#WHAT} among them
     * @throws Refused if nothing is to be done by it, or a value is none of the choices
     */
    public Receipt propose(Author author, ActionId id, Stroke stroke, Map<Field, String> first) {
        return propose(author, id, stroke, first, null);
    }

    Receipt propose(
            Author author, ActionId id, Stroke stroke, Map<Field, String> first, @Nullable ActionId carriedFrom) {
        if (first.getOrDefault(Field.WHAT, "").isBlank()) {
            throw new Refused("Write down what is to be done first.");
        }
        return inTurn(author, turn -> {
            Optional<PlanRows.Action> there = action(author.round(), id);
            if (there.isEmpty()) {
                plans.add(new PlanRows.Action(id, stroke.writing(), author, carriedFrom));
                turn.pen().write(Slot.of(id, Field.PLACE), stroke, String.valueOf(turn.next()));
            } else {
                Rights.check(author, there.get(), Slot.of(id, Field.WHAT), record.owner(author.round(), id));
            }
            first.forEach((field, words) -> {
                if (field != Field.WHAT) {
                    turn.pen().write(Slot.of(id, field), stroke, words);
                }
            });
            return turn.pen().write(Slot.of(id, Field.WHAT), stroke, first.getOrDefault(Field.WHAT, ""));
        });
    }

    /**
     * Writes in one slot.
     *
     * @return under which revision it is known, and whether another wording stands beside it
     * @throws Refused if this author may not write there, the action is gone, or a value is none of the choices
     */
    public Receipt write(Author author, Slot slot, Stroke stroke, String words) {
        return inTurn(author, turn -> {
            checkRights(author, slot);
            return turn.pen().write(slot, stroke, words);
        });
    }

    /** Writes in several slots at once, as one thing that is undone as one. */
    public void write(Author author, UUID writing, Map<Slot, String> words, Set<Long> seen) {
        inTurn(author, turn -> {
            words.forEach((slot, text) -> {
                checkRights(author, slot);
                turn.pen().write(slot, new Stroke(writing, 1, seen), text);
            });
            return true;
        });
    }

    /** Moves an action to another column; the last move holds. @return what undoes it */
    public UUID move(Author author, ActionId id, ActionState to) {
        return once(author, stroke -> write(author, Slot.of(id, Field.STATE), stroke, to.name()));
    }

    /** Takes an action off the board; it is kept whole. @return what undoes it */
    public UUID takeOff(Author author, ActionId id) {
        return once(author, stroke -> write(author, Slot.of(id, Field.ABSENCE), stroke, Absence.TAKEN_OFF.code()));
    }

    /** Puts an action that was taken off, or merged, on the board again. @return what undoes it */
    public UUID putBack(Author author, ActionId id) {
        return once(author, stroke -> write(author, Slot.of(id, Field.ABSENCE), stroke, ""));
    }

    /** Merges an action into another, which shows both from now on. @return what undoes it */
    public UUID merge(Author author, ActionId id, ActionId into) {
        return once(
                author,
                stroke -> inTurn(author, turn -> {
                    checkRights(author, Slot.of(id, Field.ABSENCE));
                    action(author.round(), into).orElseThrow(() -> new Refused(GONE));
                    if (record.isWithin(author.round(), into, id)) {
                        throw new Refused("An action cannot be merged into itself.");
                    }
                    return turn.pen().write(Slot.of(id, Field.ABSENCE), stroke, new Absence(into).code());
                }));
    }

    /** Lets two actions change their places in the order. @return what undoes it */
    public UUID swap(Author author, ActionId one, ActionId other) {
        return once(
                author,
                stroke -> inTurn(author, turn -> {
                    checkRights(author, Slot.of(one, Field.PLACE));
                    long first = record.place(author.round(), one);
                    long second = record.place(author.round(), other);
                    turn.pen().write(Slot.of(one, Field.PLACE), stroke, String.valueOf(second));
                    return turn.pen().write(Slot.of(other, Field.PLACE), stroke, String.valueOf(first));
                }));
    }

    /**
     * Takes back everything that was done under one writing.
     *
     * @throws Refused if somebody has built on it since, or it was somebody else's
     */
    public void undo(Author author, UUID writing) {
        inTurn(author, turn -> {
            List<WordingRows.Row> written = wordings.ofWriting(author.round(), writing);
            if (!author.facilitator()
                    && written.stream().anyMatch(row -> !row.wording().author().equals(author.id()))) {
                throw new Refused("Only whoever did this, or the facilitator, can undo it.");
            }
            Optional<PlanRows.Action> begun = plans.actions(author.round()).stream()
                    .filter(action -> action.writing().equals(writing))
                    .findFirst();
            if (begun.isPresent()) {
                turn.pen()
                        .write(
                                Slot.of(begun.get().id(), Field.ABSENCE),
                                Stroke.once(Set.of()),
                                Absence.TAKEN_OFF.code());
            } else {
                turn.pen().undo(written);
            }
            return true;
        });
    }

    /** Supports an action, or does so no more. */
    public void support(Author author, ActionId id, boolean supports) {
        inTurn(author, turn -> {
            action(author.round(), id).orElseThrow(() -> new Refused(GONE));
            if (supports) {
                plans.support(id, author);
            } else {
                plans.withdrawSupport(id, author);
            }
            return turn.next();
        });
    }

    /** Says something about an action. @param remark made by whoever says it, so that a phone can say it again */
    public void remark(Author author, ActionId id, UUID remark, String words) {
        String said = words.replace("\0", "").strip();
        if (said.isEmpty()) {
            throw new Refused("Write down your remark first.");
        }
        if (said.length() > LONGEST_REMARK) {
            throw new Refused("Please keep a remark under " + LONGEST_REMARK + " characters.");
        }
        inTurn(author, turn -> {
            action(author.round(), id).orElseThrow(() -> new Refused(GONE));
            return plans.remark(remark, id, author, said, turn.next());
        });
    }

    /** Takes a remark away, or puts it back; one's own, or as facilitator anybody's. */
    public void removeRemark(Author author, UUID remark, boolean removed) {
        inTurn(author, turn -> {
            plans.removeRemark(author.round(), remark, removed, author.facilitator() ? null : author.id());
            return turn.next();
        });
    }

    /** Says that somebody is writing in an action, or has stopped; to be said again before {@link #EDITING} is over. */
    public void edits(Author author, ActionId id, boolean now) {
        inTurn(author, turn -> {
            if (now && action(author.round(), id).isPresent()) {
                plans.edits(id, author, clock.instant().plus(EDITING));
            } else {
                plans.stopsEditing(id, author);
            }
            return turn.next();
        });
    }

    /** Forgets who has stopped writing without saying so. */
    public void forgetEditors() {
        transaction.executeWithoutResult(status ->
                plans.forgetEditors(clock.instant()).forEach(round -> events.publishEvent(new PlanChanged(round))));
    }

    /** Records the group's decision, with what such a plan has to answer. @return what undoes it */
    public UUID decide(Author author, String scenario, String reason, List<AreaData> areas) {
        if (reason.isBlank()) {
            throw new Refused("Write down in a sentence why the group decides so.");
        }
        return once(
                author,
                stroke -> inTurn(author, turn -> {
                    checkRights(author, Slot.of(Field.SCENARIO));
                    Set<Long> seen = record.revisions(author.round(), Set.of(Field.SCENARIO, Field.REASON));
                    Stroke decision = new Stroke(stroke.writing(), 1, seen);
                    Receipt receipt = turn.pen().write(Slot.of(Field.SCENARIO), decision, scenario);
                    turn.pen().write(Slot.of(Field.REASON), decision, reason);
                    boolean prepared = plans.areas(author.round(), true).stream()
                            .anyMatch(area -> area.kind().scenario().equals(scenario));
                    if (!prepared) {
                        for (int place = 0; place < areas.size(); place++) {
                            plans.add(author.round(), areas.get(place), place);
                        }
                    }
                    return receipt;
                }));
    }

    /**
     * Goes on with the actions of an earlier plan that are not done. Doing it twice changes nothing.
     *
     * @return how many have come over
     */
    public int carryOver(Author author, PlanData last) {
        Rights.checkOfPlan(author);
        Set<ActionId> here =
                plans.actions(author.round()).stream().map(PlanRows.Action::id).collect(Collectors.toSet());
        List<ActionData> open = last.actions().stream()
                .filter(action -> !action.isDone() && !here.contains(carried(author.round(), action)))
                .toList();
        for (ActionData action : open) {
            Map<Field, String> first = new EnumMap<>(Field.class);
            for (Field field : CARRIED) {
                List<Wording> wordings = action.wordings(field);
                if (!wordings.isEmpty()) {
                    first.put(field, wordings.getFirst().words());
                }
            }
            propose(author, carried(author.round(), action), Stroke.once(Set.of()), first, action.id());
        }
        return open.size();
    }

    private static ActionId carried(RoundId into, ActionData action) {
        return new ActionId(UUID.nameUUIDFromBytes((into + " " + action.id()).getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds an area that the plan has to answer. */
    public void addArea(Author author, AreaData area) {
        byFacilitator(author, turn -> plans.add(author.round(), area, (int) turn.next()));
    }

    /** Takes an area away, or puts it back; its actions stay. */
    public void removeArea(Author author, UUID area, boolean removed) {
        byFacilitator(author, turn -> plans.removeArea(author.round(), area, removed));
    }

    /** What the room sees of the board: a page of it, or one action large. */
    public void show(Author author, int page, @Nullable ActionId enlarged) {
        byFacilitator(author, turn -> plans.show(author.round(), Math.max(1, page), enlarged));
    }

    private void byFacilitator(Author author, Consumer<Turn> change) {
        inTurn(author, turn -> {
            checkRights(author, Slot.of(Field.SCENARIO));
            change.accept(turn);
            return turn.next();
        });
    }

    private UUID once(Author author, Consumer<Stroke> change) {
        Stroke stroke = Stroke.once(Set.of());
        change.accept(stroke);
        return stroke.writing();
    }

    private void checkRights(Author author, Slot slot) {
        ActionId id = slot.action();
        if (id == null) {
            Rights.checkOfPlan(author);
        } else {
            PlanRows.Action action = action(author.round(), id).orElseThrow(() -> new Refused(GONE));
            Rights.check(author, action, slot, record.owner(author.round(), id));
        }
    }

    private Optional<PlanRows.Action> action(RoundId round, ActionId id) {
        return plans.actions(round).stream()
                .filter(action -> action.id().equals(id))
                .findFirst();
    }

    private <T> T inTurn(Author author, Function<Turn, T> change) {
        try {
            return transaction.execute(status -> take(author, change));
        } catch (DataIntegrityViolationException somebodyBeganThePlanAtTheSameMoment) {
            return transaction.execute(status -> take(author, change));
        }
    }

    private <T> T take(Author author, Function<Turn, T> change) {
        RoundId round = author.round();
        PlanRows.Head head = plans.lock(round).orElseGet(() -> {
            plans.create(round);
            return plans.lock(round).orElseThrow();
        });
        AtomicLong version = new AtomicLong(head.version());
        T result = change.apply(new Turn(author, new Pen(wordings, author, version::incrementAndGet), version));
        if (version.get() != head.version()) {
            plans.version(round, version.get());
            events.publishEvent(new PlanChanged(round));
        }
        return result;
    }
}
