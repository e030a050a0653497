package org.patlive.analysis.attack;

import java.util.ArrayList;
import java.util.List;
import org.patlive.analysis.attack.SimulatedRound.Close;
import org.patlive.analysis.attack.SimulatedRound.Event;
import org.patlive.analysis.attack.SimulatedRound.Person;
import org.patlive.analysis.attack.SimulatedRound.Reopen;
import org.patlive.analysis.attack.SimulatedRound.Tick;
import org.patlive.instrument.Item;

/** Builds a round event by event. People are numbered in the order in which they are added, from 0. */
final class SimulatedRoundBuilder {

    private final String name;
    private final int k;
    private final List<Person> people = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    SimulatedRoundBuilder(String name, int k) {
        this.name = name;
        this.k = k;
    }

    /** Adds people of one organisation. */
    SimulatedRoundBuilder people(int count, int organisation) {
        for (int i = 0; i < count; i++) {
            people.add(new Person(organisation, null));
        }
        return this;
    }

    SimulatedRoundBuilder answers(int person, String item, int value) {
        events.add(new Tick(person, Item.of(item), value));
        return this;
    }

    /** Adds six answers to principle 1. */
    SimulatedRoundBuilder completesPrinciple1(int person, int... values) {
        for (int element = 0; element < 6; element++) {
            answers(person, "1" + (char) ('A' + element), values[element]);
        }
        return this;
    }

    /** Adds the same answer to all 36 statements. */
    SimulatedRoundBuilder answersEverything(int person, int value) {
        Item.statements().forEach(item -> events.add(new Tick(person, item, value)));
        return this;
    }

    SimulatedRoundBuilder closes() {
        events.add(new Close());
        return this;
    }

    SimulatedRoundBuilder reopens() {
        events.add(new Reopen());
        return this;
    }

    /** Returns the round, attacked by this person, who knows their own sheet. */
    SimulatedRound attackedBy(int person) {
        return new SimulatedRound(name, k, List.copyOf(people), person, List.copyOf(events));
    }
}
