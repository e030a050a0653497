package org.patlive.console;

import java.util.ArrayList;
import java.util.List;
import org.patlive.analysis.Results;

/** Whose results are read in words: the group's, an organisation's, or in Open mode one partner's own. */
sealed interface Reading {

    String label();

    record OfGroup() implements Reading {
        @Override
        public String label() {
            return "The group";
        }
    }

    record OfOrganisation(String name) implements Reading {
        @Override
        public String label() {
            return name;
        }
    }

    /** @param place among the partners of the results */
    record OfPartner(int place, String label) implements Reading {}

    static List<Reading> all(Results results) {
        List<Reading> readings = new ArrayList<>();
        readings.add(new OfGroup());
        results.organisations().forEach(group -> readings.add(new OfOrganisation(group.name())));
        for (int place = 0; place < results.individuals().size(); place++) {
            readings.add(new OfPartner(place, results.individuals().get(place).name()));
        }
        return readings;
    }
}
