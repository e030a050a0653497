package org.patlive.analysis.attack;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.score.CountedRespondent;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/**
 * Everything that happens in one Anonymous round, from the first tick to the last closing.
 *
 * @param kind what the room is like
 * @param k the threshold
 * @param attacker the place of the person whose own sheet the attacker knows
 */
record Evening(String kind, int k, List<Person> people, int attacker, List<Move> moves) {

    static final String NOT_SAID = "Not said";

    /** Everybody knows who is of which organisation and level; null for those who would not say. */
    record Person(@Nullable Integer organisation, @Nullable Level level) {}

    /** What somebody does, which everybody sees; but the value of a tick. */
    sealed interface Move {}

    /** @param value 0 takes the answer back */
    record Tick(int person, Item item, int value) implements Move {}

    record Close() implements Move {}

    record Reopen() implements Move {}

    Disclosure disclosure() {
        return new Disclosure(Mode.ANONYMOUS, k);
    }

    /** The same people for a cohort, in the same order. */
    CountedRespondent member(int person) {
        Person who = people.get(person);
        UUID organisation = who.organisation() == null ? null : new UUID(7, who.organisation());
        return new CountedRespondent(id(person), null, organisation, who.level());
    }

    static UUID id(int person) {
        return new UUID(1, person);
    }

    /** The name of a person's group in one dimension. */
    String group(Dimension dimension, int person) {
        Person who = people.get(person);
        if (dimension == Dimension.ORGANISATION) {
            return who.organisation() == null ? NOT_SAID : organisation(who.organisation());
        }
        return who.level() == null ? NOT_SAID : who.level().label();
    }

    static String organisation(long number) {
        return "Organisation " + number;
    }

    enum Dimension {
        ORGANISATION,
        LEVEL
    }
}
