package org.patlive.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.Projection;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.score.CountedRespondent;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/** A round for tests, in which partners join and answer. */
public final class TestRound {

    public static final UUID COUNCIL = organisation(1);
    public static final UUID HOSPITAL = organisation(2);
    public static final UUID CHARITY = organisation(3);

    public final Disclosure disclosure;
    final RoundTally tally;
    public final List<UUID> partners = new ArrayList<>();

    public TestRound(Disclosure disclosure) {
        this.disclosure = disclosure;
        tally = new RoundTally(disclosure);
    }

    public static TestRound open() {
        return new TestRound(Disclosure.of(Mode.OPEN));
    }

    public static TestRound byOrganisation() {
        return new TestRound(Disclosure.of(Mode.ORGANISATION));
    }

    public static TestRound anonymous() {
        return new TestRound(Disclosure.of(Mode.ANONYMOUS));
    }

    static UUID organisation(int number) {
        return new UUID(7, number);
    }

    public UUID joins(@Nullable UUID organisation) {
        return joins(null, organisation, null);
    }

    public UUID joins(@Nullable String name, @Nullable UUID organisation, @Nullable Level level) {
        UUID partner = new UUID(1, partners.size());
        partners.add(partner);
        tally.join(new CountedRespondent(partner, name, organisation, level));
        return partner;
    }

    public void answers(UUID partner, String item, int value) {
        tally.answer(partner, Item.of(item), value);
    }

    /** Answers one principle so that the points add up to the total. */
    public void totals(UUID partner, int principle, int total) {
        for (int element = 0; element < 6; element++) {
            tally.answer(
                    partner,
                    Item.statement(principle, (char) ('A' + element)),
                    total / 6 + (element < total % 6 ? 1 : 0));
        }
    }

    /** Adds a partner who has answered everything, with these six totals. */
    public UUID withTotals(@Nullable UUID organisation, int... totals) {
        UUID partner = joins(organisation);
        for (int principle = 1; principle <= 6; principle++) {
            totals(partner, principle, totals[principle - 1]);
        }
        return partner;
    }

    public void weighs(UUID partner, int... weights) {
        for (int principle = 1; principle <= 6; principle++) {
            tally.answer(partner, Item.weight(principle), weights[principle - 1]);
        }
    }

    public Results results() {
        return tally.results(1, TestRound::name);
    }

    public Projection projection() {
        return Projection.of(results());
    }

    public static String name(UUID organisation) {
        return switch ((int) organisation.getLeastSignificantBits()) {
            case 1 -> "Council";
            case 2 -> "Hospital";
            case 3 -> "Charity";
            default -> "Partner organisation " + organisation.getLeastSignificantBits();
        };
    }
}
