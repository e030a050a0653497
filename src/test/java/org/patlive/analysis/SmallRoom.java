package org.patlive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.Cohort.Member;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/** Six to nine people in Anonymous mode with a threshold of three, who have all answered one thing. */
final class SmallRoom {

    static final Disclosure DISCLOSURE = new Disclosure(Mode.ANONYMOUS, 3);

    private static final Map<String, Integer> REST = Map.of("1B", 3, "1C", 3, "1D", 2, "1E", 2, "1F", 2);

    /** @param answer 1 to the item's highest */
    record Person(@Nullable UUID organisation, @Nullable Level level, int answer) {}

    final Item item;
    final List<Person> people = new ArrayList<>();

    SmallRoom(Item item) {
        this.item = item;
    }

    static SmallRoom random(long seed, Item item) {
        Random random = new Random(seed);
        SmallRoom room = new SmallRoom(item);
        int organisations = 1 + random.nextInt(3);
        int levels = 1 + random.nextInt(3);
        int opinions = 2 + random.nextInt(item.highest() - 1);
        int size = 6 + random.nextInt(4);
        for (int person = 0; person < size; person++) {
            int organisation = random.nextInt(organisations + 1);
            int level = random.nextInt(levels + 1);
            room.has(
                    1,
                    organisation == 0 ? null : Room.organisation(organisation),
                    level == 0 ? null : Level.values()[level - 1],
                    1 + random.nextInt(opinions));
        }
        return room;
    }

    SmallRoom has(int people, @Nullable UUID organisation, @Nullable Level level, int answer) {
        for (int person = 0; person < people; person++) {
            this.people.add(new Person(organisation, level, answer));
        }
        return this;
    }

    Results results() {
        return results(Person::organisation, Map.of());
    }

    /** The levels as they would be shown if there were no organisations beside them. */
    Results withoutOrganisations() {
        return results(person -> null, Map.of());
    }

    /** With the rest of the principle, on which all agree: totals differ as the answers do, and all are of one band. */
    Results principle() {
        return results(Person::organisation, REST);
    }

    Results principleWithoutOrganisations() {
        return results(person -> null, REST);
    }

    static String organisation(Person person) {
        return person.organisation() == null ? GroupOrder.NOT_SAID : Room.name(person.organisation());
    }

    static String level(Person person) {
        Level level = person.level();
        return level == null ? GroupOrder.NOT_SAID : level.label();
    }

    private Results results(Function<Person, @Nullable UUID> organisation, Map<String, Integer> rest) {
        Cohort cohort = new Cohort(DISCLOSURE);
        for (int person = 0; person < people.size(); person++) {
            UUID id = new UUID(0, person);
            Person who = people.get(person);
            cohort.join(new Member(id, null, organisation.apply(who), who.level()));
            cohort.answer(id, item, who.answer());
            rest.forEach((other, answer) -> cohort.answer(id, Item.of(other), answer));
        }
        return cohort.results(1, Room::name);
    }
}
