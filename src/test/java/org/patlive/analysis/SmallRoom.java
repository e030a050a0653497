package org.patlive.analysis;

import java.util.ArrayList;
import java.util.List;
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
        return results(Person::organisation);
    }

    /** The levels as they would be shown if there were no organisations beside them. */
    Results withoutOrganisations() {
        return results(person -> null);
    }

    private Results results(Function<Person, @Nullable UUID> organisation) {
        Cohort cohort = new Cohort(DISCLOSURE);
        for (int person = 0; person < people.size(); person++) {
            UUID id = new UUID(0, person);
            Person who = people.get(person);
            cohort.join(new Member(id, null, organisation.apply(who), who.level()));
            cohort.answer(id, item, who.answer());
        }
        return cohort.results(1, Room::name);
    }
}
