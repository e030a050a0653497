package org.patlive.api.results;

import static org.patlive.api.results.FigureJson.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.patlive.analysis.result.Results.Individual;
import org.patlive.instrument.Item;

/** The JSON of one respondent's answers. Only rounds in Open mode have it, where partners agreed to be seen by name. */
final class IndividualJson {

    private IndividualJson() {}

    static Map<String, Object> of(Individual individual) {
        return object(
                "name", individual.name(),
                "organisation", individual.organisation(),
                "level", individual.level(),
                "principles", principles(individual),
                "aggregate", FigureJson.of(individual.aggregate()),
                "answers", answers(individual.answers()));
    }

    private static List<Object> principles(Individual individual) {
        return IntStream.range(0, 6)
                .<Object>mapToObj(index -> object(
                        "number", index + 1,
                        "answered", individual.answered().get(index),
                        "total", FigureJson.of(individual.totals().get(index))))
                .toList();
    }

    private static Map<String, Object> answers(List<Integer> pointsByItem) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Item item : Item.all()) {
            int points = pointsByItem.get(item.index());
            if (points > 0) {
                answers.put(item.code(), points);
            }
        }
        return answers;
    }
}
