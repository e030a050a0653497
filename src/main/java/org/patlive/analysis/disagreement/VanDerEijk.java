package org.patlive.analysis.disagreement;

import java.util.stream.IntStream;

/**
 * The measure of agreement A of van der Eijk (Quality and Quantity 35, 2001) for an ordered scale of three or more
 * points: from −1 (two equal groups at the ends) over 0 (every point equally often) to 1 (all on one point). The
 * counts are split into layers of equal height; A is the mean over the layers, weighted by their answers.
 */
final class VanDerEijk {

    private VanDerEijk() {}

    /**
     * Computes A.
     *
     * @param counts one for each point, in the order of the scale; at least one answer
     */
    static double agreement(int[] counts) {
        int[] remaining = counts.clone();
        double answers = IntStream.of(counts).sum();
        double agreement = 0;
        while (IntStream.of(remaining).anyMatch(count -> count > 0)) {
            boolean[] pattern = new boolean[remaining.length];
            int height =
                    IntStream.of(remaining).filter(count -> count > 0).min().orElseThrow();
            int width = 0;
            for (int point = 0; point < remaining.length; point++) {
                if (remaining[point] > 0) {
                    pattern[point] = true;
                    remaining[point] -= height;
                    width++;
                }
            }
            agreement += width * height / answers * agreementOfLayer(pattern, width);
        }
        return agreement;
    }

    private static double agreementOfLayer(boolean[] pattern, int width) {
        if (width == 1) {
            return 1;
        }
        int k = pattern.length;
        double unimodal = 0;
        double split = 0;
        for (int i = 0; i < k; i++) {
            for (int j = i + 1; j < k; j++) {
                for (int l = j + 1; l < k; l++) {
                    if (pattern[i] && pattern[l] && !pattern[j]) {
                        split++;
                    } else if (pattern[j] && pattern[i] != pattern[l]) {
                        unimodal++;
                    }
                }
            }
        }
        if (unimodal + split == 0) {
            return 0;
        }
        double unimodality = ((k - 2) * unimodal - (k - 1) * split) / ((k - 2) * (unimodal + split));
        return unimodality * (1 - (width - 1.0) / (k - 1));
    }
}
