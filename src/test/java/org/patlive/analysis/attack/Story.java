package org.patlive.analysis.attack;

import java.util.ArrayList;
import java.util.List;
import org.patlive.analysis.attack.Evening.Close;
import org.patlive.analysis.attack.Evening.Move;
import org.patlive.analysis.attack.Evening.Person;
import org.patlive.analysis.attack.Evening.Reopen;
import org.patlive.analysis.attack.Evening.Tick;
import org.patlive.instrument.Item;

/** An evening told step by step; people have numbers in the order in which they are named. */
final class Story {

    private final String name;
    private final int k;
    private final List<Person> people = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();

    Story(String name, int k) {
        this.name = name;
        this.k = k;
    }

    /** So many people of an organisation take a seat. */
    Story seats(int count, int organisation) {
        for (int i = 0; i < count; i++) {
            people.add(new Person(organisation, null));
        }
        return this;
    }

    Story ticks(int person, String item, int value) {
        moves.add(new Tick(person, Item.of(item), value));
        return this;
    }

    /** Six answers to principle 1. */
    Story completes(int person, int... values) {
        for (int element = 0; element < 6; element++) {
            ticks(person, "1" + (char) ('A' + element), values[element]);
        }
        return this;
    }

    /** The same answer to all 36 statements. */
    Story ticksAll(int person, int value) {
        Item.statements().forEach(item -> moves.add(new Tick(person, item, value)));
        return this;
    }

    Story closes() {
        moves.add(new Close());
        return this;
    }

    Story reopens() {
        moves.add(new Reopen());
        return this;
    }

    /** The person's own sheet is the attacker's. */
    Evening seenBy(int person) {
        return new Evening(name, k, List.copyOf(people), person, List.copyOf(moves));
    }
}
