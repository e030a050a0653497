package org.patlive.analysis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/**
 * The answers of a round, counted as they arrive: {@link #answer} takes constant time, whatever the number of
 * respondents. Not thread-safe: its owner guards it. Nothing leaves it but {@link #results} and {@link #progress}.
 */
public final class Cohort {

    /** A respondent as the results need it; name and organisation may be unknown. */
    public record Member(
            UUID id,
            @Nullable String name,
            @Nullable UUID organisation,
            @Nullable Level level) {}

    /** Names of the organisations come with the results, so that renaming one needs no recount. */
    public interface OrganisationNames {
        String name(UUID organisation);
    }

    private final Disclosure disclosure;
    private final Map<UUID, Sheet> sheets = new LinkedHashMap<>();
    private final Tally whole = new Tally();
    private final Map<@Nullable UUID, Tally> organisations = new HashMap<>();
    private final Map<@Nullable Level, Tally> levels = new HashMap<>();
    /** Who is of which organisation and which level; only Anonymous mode looks at it. */
    private record Cell(
            @Nullable Object organisation, @Nullable Object level) {}

    private final Map<Cell, Tally> cells = new HashMap<>();
    private final WeightAgreement agreement = new WeightAgreement();
    private final Standing standing = new Standing();

    public Cohort(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /**
     * Adds a respondent without answers; joining twice is allowed and replaces name, organisation and level, which
     * moves the answers to the new groups.
     */
    public void join(Member member) {
        Sheet sheet = sheets.get(member.id());
        if (sheet == null) {
            sheet = new Sheet(member);
            sheets.put(member.id(), sheet);
        } else {
            count(sheet, -1);
            sheet.is(member);
        }
        count(sheet, 1);
    }

    /**
     * Records the newest answer to an item, 1 to {@link Item#highest()}; 0 takes it back.
     *
     * @throws IllegalStateException for a respondent who has not joined
     */
    public void answer(UUID respondent, Item item, int value) {
        if (value != 0 && !item.allows(value)) {
            throw new IllegalArgumentException(
                    "The answer to " + item + " is 1 to " + item.highest() + ", not " + value);
        }
        Sheet sheet = sheets.get(respondent);
        if (sheet == null) {
            throw new IllegalStateException("This respondent has not joined the round");
        }
        if (sheet.value(item) != value) {
            count(sheet, -1);
            sheet.answer(item, value);
            count(sheet, 1);
        }
    }

    /** The figures that may be shown, numbered as this release. */
    public Results results(long release, OrganisationNames names) {
        return new Publication(disclosure, whole, agreement, standing)
                .results(
                        release,
                        GroupOrder.organisations(organisations, names),
                        GroupOrder.levels(levels),
                        (organisation, level) -> cells.get(new Cell(organisation, level)),
                        disclosure.mode() == Mode.OPEN ? Individuals.of(sheets.values(), names) : List.of());
    }

    /**
     * As {@link #results}, while answers still come in: what waits for the end of an Anonymous round is not even computed,
     * see {@link Results#whileOpen()}.
     */
    public Results resultsWhileOpen(long release, OrganisationNames names) {
        if (disclosure.mode() != Mode.ANONYMOUS) {
            return results(release, names);
        }
        return new Publication(disclosure, whole, agreement, standing)
                .results(release, List.of(), List.of(), (organisation, level) -> null, List.of())
                .whileOpen(names(GroupOrder.organisations(organisations, names)), names(GroupOrder.levels(levels)));
    }

    private static List<String> names(List<Groups.Counted> groups) {
        return groups.stream().map(Groups.Counted::name).toList();
    }

    /** How many have come how far; allowed in every mode at any time. */
    public Progress progress() {
        return new Progress(
                whole.members(),
                standing.respondents(),
                whole.aggregates(),
                standing.answers(),
                IntStream.rangeClosed(1, 6).map(standing::finished).boxed().toList());
    }

    /** The answer recorded here, 0 for none. */
    int value(UUID respondent, Item item) {
        Sheet sheet = sheets.get(respondent);
        return sheet == null ? 0 : sheet.value(item);
    }

    /** How many answered an item with 1, 2, …, at these places; 0 is left empty. */
    int[] votes(Item item) {
        int[] highestFirst = whole.votes(item);
        int[] votes = new int[item.highest() + 1];
        for (int value = 1; value < votes.length; value++) {
            votes[value] = highestFirst[item.highest() - value];
        }
        return votes;
    }

    /** Whether the respondent answered anything here. */
    boolean hasAnswered(UUID respondent) {
        Sheet sheet = sheets.get(respondent);
        return sheet != null && sheet.isStarted();
    }

    /** How many answered anything. */
    int respondents() {
        return standing.respondents();
    }

    private void count(Sheet sheet, int times) {
        Member member = sheet.member();
        whole.count(sheet, times);
        organisations
                .computeIfAbsent(member.organisation(), unknown -> new Tally())
                .count(sheet, times);
        levels.computeIfAbsent(member.level(), unknown -> new Tally()).count(sheet, times);
        if (disclosure.mode() == Mode.ANONYMOUS) {
            cells.computeIfAbsent(new Cell(member.organisation(), member.level()), unknown -> new Tally())
                    .count(sheet, times);
        }
        agreement.count(sheet, times);
        standing.count(sheet, times);
    }
}
