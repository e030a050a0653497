package org.patlive.console.feedback;

import java.util.ArrayList;
import java.util.List;
import org.patlive.analysis.result.Results;

/** Whose results are read in words: the group's, an organisation's, or in Open mode one partner's own. */
sealed interface ResultsOf {

    String label();

    record OfGroup() implements ResultsOf {
        @Override
        public String label() {
            return "The group";
        }
    }

    record OfOrganisation(String name) implements ResultsOf {
        @Override
        public String label() {
            return name;
        }
    }

    /** @param place among the partners of the results */
    record OfPartner(int place, String label) implements ResultsOf {}

    static List<ResultsOf> all(Results results) {
        List<ResultsOf> readings = new ArrayList<>();
        readings.add(new OfGroup());
        results.organisations().forEach(group -> readings.add(new OfOrganisation(group.name())));
        for (int place = 0; place < results.individuals().size(); place++) {
            readings.add(new OfPartner(place, results.individuals().get(place).name()));
        }
        return readings;
    }
}
