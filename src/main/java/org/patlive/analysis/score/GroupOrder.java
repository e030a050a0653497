package org.patlive.analysis.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.instrument.Level;

/** Groups in an order that tells nothing about who came first: by name or by level, "Not said" last. */
public final class GroupOrder {

    public static final String NOT_SAID = "Not said";

    /**
     * A group with its counts.
     *
     * @param known false for "Not said"
     * @param organisation whether it is a known organisation
     */
    public record Counted(String name, boolean known, boolean organisation, Tally tally) {}

    private GroupOrder() {}

    public static List<Counted> organisations(Map<@Nullable UUID, Tally> tallies, OrganisationNames names) {
        List<Counted> groups = new ArrayList<>();
        tallies.keySet().stream()
                .filter(id -> id != null && tallies.get(id).members() > 0)
                .sorted(Comparator.comparing(names::name).thenComparing(Comparator.naturalOrder()))
                .forEach(id -> groups.add(new Counted(names.name(id), true, true, tallies.get(id))));
        addNotSaid(tallies, groups);
        return List.copyOf(groups);
    }

    public static List<Counted> levels(Map<@Nullable Level, Tally> tallies) {
        List<Counted> groups = new ArrayList<>();
        for (Level level : Level.values()) {
            Tally tally = tallies.get(level);
            if (tally != null && tally.members() > 0) {
                groups.add(new Counted(level.label(), true, false, tally));
            }
        }
        addNotSaid(tallies, groups);
        return List.copyOf(groups);
    }

    private static void addNotSaid(Map<?, Tally> tallies, List<Counted> groups) {
        Tally tally = tallies.get(null);
        if (tally != null && tally.members() > 0) {
            groups.add(new Counted(NOT_SAID, false, false, tally));
        }
    }
}
