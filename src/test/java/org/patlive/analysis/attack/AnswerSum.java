package org.patlive.analysis.attack;

import java.util.Collection;
import java.util.List;

/**
 * A sum of answers.
 *
 * @param variables the indexes of the {@link AnswerVariable}s
 */
record AnswerSum(List<Integer> variables) {

    static AnswerSum of(Collection<AnswerSum> parts) {
        return new AnswerSum(
                parts.stream().flatMap(part -> part.variables.stream()).sorted().toList());
    }

    int valueIn(int[] answers) {
        int sum = 0;
        for (int variable : variables) {
            sum += answers[variable];
        }
        return sum;
    }
}
