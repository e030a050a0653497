package org.patlive.analysis.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.instrument.Level;

/**
 * The tally of one organisation or one level. Groups are listed by name or by level, "Not said" last, because an order of
 * arrival would tell who came first.
 *
 * @param known false for "Not said"
 * @param organisation whether it is a known organisation
 */
public record GroupTally(String name, boolean known, boolean organisation, Tally tally) {

    public static final String NOT_SAID = "Not said";

    public static List<GroupTally> ofOrganisations(Map<@Nullable UUID, Tally> tallies, OrganisationNames names) {
        List<GroupTally> groups = new ArrayList<>();
        tallies.keySet().stream()
                .filter(id -> id != null && tallies.get(id).respondents() > 0)
                .sorted(Comparator.comparing(names::name).thenComparing(Comparator.naturalOrder()))
                .forEach(id -> groups.add(new GroupTally(names.name(id), true, true, tallies.get(id))));
        addNotSaid(tallies, groups);
        return List.copyOf(groups);
    }

    public static List<GroupTally> ofLevels(Map<@Nullable Level, Tally> tallies) {
        List<GroupTally> groups = new ArrayList<>();
        for (Level level : Level.values()) {
            Tally tally = tallies.get(level);
            if (tally != null && tally.respondents() > 0) {
                groups.add(new GroupTally(level.label(), true, false, tally));
            }
        }
        addNotSaid(tallies, groups);
        return List.copyOf(groups);
    }

    private static void addNotSaid(Map<?, Tally> tallies, List<GroupTally> groups) {
        Tally tally = tallies.get(null);
        if (tally != null && tally.respondents() > 0) {
            groups.add(new GroupTally(NOT_SAID, false, false, tally));
        }
    }
}
