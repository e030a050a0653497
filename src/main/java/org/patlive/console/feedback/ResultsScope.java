package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.patlive.analysis.result.Results;
import org.patlive.words.NameWords;

/** Whose results are shown in the publication's words: the group's, an organisation's, or in Open mode one partner's. */
sealed interface ResultsScope {

    String label();

    record WholeGroup() implements ResultsScope {
        @Override
        public String label() {
            return text("console.feedback.results.group");
        }
    }

    record OneOrganisation(String name) implements ResultsScope {
        @Override
        public String label() {
            return NameWords.group(name);
        }
    }

    /** @param index among the individuals of the results */
    record OnePartner(int index, String label) implements ResultsScope {}

    static List<ResultsScope> all(Results results) {
        List<ResultsScope> scopes = new ArrayList<>();
        scopes.add(new WholeGroup());
        results.organisations().forEach(group -> scopes.add(new OneOrganisation(group.name())));
        for (int index = 0; index < results.individuals().size(); index++) {
            scopes.add(new OnePartner(
                    index, NameWords.partner(results.individuals().get(index).name())));
        }
        return scopes;
    }
}
