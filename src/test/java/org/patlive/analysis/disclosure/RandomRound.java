package org.patlive.analysis.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.score.CountedRespondent;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/**
 * A random round: 0 to 40 respondents of 0 to 6 organisations, with unanimous, polarised, mixed and half-filled
 * sheets.
 */
public final class RandomRound {

    public final Disclosure disclosure;
    public final List<CountedRespondent> respondents = new ArrayList<>();
    final Map<UUID, int[]> sheets = new HashMap<>();

    public RandomRound(long seed, Mode mode) {
        Random random = new Random(seed);
        disclosure = new Disclosure(mode, 3 + random.nextInt(4));
        int organisations = random.nextInt(7);
        int levels = random.nextInt(4);
        int count = random.nextInt(41);
        double filled = List.of(1.0, 0.97, 0.6).get(random.nextInt(3));
        int[] mood = random.ints(organisations + 1, 0, 4).toArray();
        for (int i = 0; i < count; i++) {
            int organisation = random.nextInt(organisations + 1);
            int level = random.nextInt(levels + 1);
            CountedRespondent respondent = new CountedRespondent(
                    new UUID(random.nextLong(), i),
                    null,
                    organisation == 0 ? null : TestRound.organisation(organisation),
                    level == 0 ? null : Level.values()[level - 1]);
            respondents.add(respondent);
            int[] sheet = new int[Item.COUNT];
            for (int item = 0; item < Item.COUNT; item++) {
                sheet[item] = random.nextDouble() < filled ? answer(random, mood[organisation], item) : 0;
            }
            sheets.put(respondent.id(), sheet);
        }
    }

    private static int answer(Random random, int mood, int item) {
        int highest = Item.at(item).highest();
        return switch (mood) {
            case 0 -> highest;
            case 1 -> random.nextBoolean() ? highest : 1;
            case 2 -> random.nextInt(8) == 0 ? 2 : 3;
            default -> 1 + random.nextInt(highest);
        };
    }

    public Results results() {
        return results(respondents);
    }

    public Results results(List<CountedRespondent> inThisOrder) {
        return tally(inThisOrder).results(1, TestRound::name);
    }

    public RoundTally tally(List<CountedRespondent> inThisOrder) {
        RoundTally tally = new RoundTally(disclosure);
        for (CountedRespondent member : inThisOrder) {
            tally.join(member);
            Item.all().forEach(item -> tally.answer(member.id(), item, sheets.get(member.id())[item.index()]));
        }
        return tally;
    }
}
