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
 * Everything that happens in one Anonymous round, from the first answer to the last closing.
 *
 * @param kind what the opinions are like
 * @param k the threshold
 * @param attacker the index of the person whose own sheet the attacker knows
 */
record SimulatedRound(String kind, int k, List<Person> people, int attacker, List<Event> events) {

    static final String NOT_SAID = "Not said";

    /** A person with organisation and level, which everybody knows; null for those who did not say. */
    record Person(@Nullable Integer organisation, @Nullable Level level) {}

    /** Something that happens in the round. Everybody sees it, except the value of an answer. */
    sealed interface Event {}

    /** @param value 0 clears the answer */
    record Tick(int person, Item item, int value) implements Event {}

    record Close() implements Event {}

    record Reopen() implements Event {}

    Disclosure disclosure() {
        return new Disclosure(Mode.ANONYMOUS, k);
    }

    /** Returns a person as the tally needs them. */
    CountedRespondent respondent(int person) {
        Person who = people.get(person);
        UUID organisation = who.organisation() == null ? null : new UUID(7, who.organisation());
        return new CountedRespondent(id(person), null, organisation, who.level());
    }

    static UUID id(int person) {
        return new UUID(1, person);
    }

    /** Returns the name of a person's group in one dimension. */
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
