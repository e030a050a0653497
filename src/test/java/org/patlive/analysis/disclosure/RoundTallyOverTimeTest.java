package org.patlive.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.score.CountedRespondent;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/** What the tally caches between releases never shows: after every change it gives the same results as a new one. */
class RoundTallyOverTimeTest {

    private static final int STEPS = 600;

    private final Random random = new Random(20261123);
    private final List<UUID> organisations = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<UUID, CountedRespondent> respondents = new LinkedHashMap<>();
    private final Map<UUID, int[]> sheets = new HashMap<>();

    @ParameterizedTest
    @EnumSource(Mode.class)
    void gives_after_every_change_the_results_of_a_new_tally(Mode mode) {
        Disclosure disclosure = new Disclosure(mode, 3);
        RoundTally tally = new RoundTally(disclosure);
        organisations.forEach(this::rename);
        for (int step = 0; step < STEPS; step++) {
            if (respondents.isEmpty() || random.nextInt(12) == 0) {
                joins(tally);
            } else if (random.nextInt(40) == 0) {
                rename(any(organisations));
            } else {
                answers(tally);
            }

            assertThat(tally.results(step, names::get))
                    .as("after step %d", step)
                    .isEqualTo(newTally(disclosure).results(step, names::get));
        }
    }

    /** Somebody new, or somebody who joins again with another name, organisation or level. */
    private void joins(RoundTally tally) {
        UUID id = respondents.size() < 2 || random.nextInt(3) > 0
                ? UUID.randomUUID()
                : any(new ArrayList<>(respondents.keySet()));
        CountedRespondent member = new CountedRespondent(
                id, "Partner " + random.nextInt(100), anyOrNull(organisations), anyOrNull(levels()));
        respondents.put(id, member);
        sheets.putIfAbsent(id, new int[Item.COUNT]);
        tally.join(member);
    }

    private void answers(RoundTally tally) {
        UUID respondent = any(new ArrayList<>(respondents.keySet()));
        // Few statements, so that principles are completed and opened again.
        Item item = random.nextInt(5) == 0 ? any(Item.all()) : Item.at(random.nextInt(12));
        int value = random.nextInt(item.highest() + 1);
        sheets.get(respondent)[item.index()] = value;
        tally.answer(respondent, item, value);
    }

    private RoundTally newTally(Disclosure disclosure) {
        RoundTally tally = new RoundTally(disclosure);
        respondents.values().forEach(tally::join);
        respondents.keySet().forEach(id -> Item.all()
                .forEach(item -> tally.answer(id, item, sheets.get(id)[item.index()])));
        return tally;
    }

    private void rename(UUID organisation) {
        names.put(organisation, "Organisation " + random.nextInt(1000));
    }

    private static List<Level> levels() {
        return List.of(Level.values());
    }

    private <T> @Nullable T anyOrNull(List<T> all) {
        return random.nextInt(4) == 0 ? null : any(all);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
