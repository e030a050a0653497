package org.patlive.analysis.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The sheets from which random samples are drawn. Adding and removing take constant time, drawing takes that of the sample. */
public final class SamplingFrame {

    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Sheet, Integer> indexes = new HashMap<>();

    public void add(Sheet sheet) {
        indexes.put(sheet, sheets.size());
        sheets.add(sheet);
    }

    /** Removes a sheet; the last one takes its position. */
    public void remove(Sheet sheet) {
        int index = indexes.remove(sheet);
        Sheet last = sheets.removeLast();
        if (last != sheet) {
            sheets.set(index, last);
            indexes.put(last, index);
        }
    }

    /** Draws a sample without replacement, each as likely as any other: the beginning of a Fisher–Yates shuffle. */
    public List<Sheet> draw(int size, RandomGenerator random) {
        List<Sheet> sample = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            swap(i, random.nextInt(i, sheets.size()));
            sample.add(sheets.get(i));
        }
        return sample;
    }

    private void swap(int i, int j) {
        Sheet first = sheets.get(i);
        Sheet second = sheets.get(j);
        sheets.set(i, second);
        sheets.set(j, first);
        indexes.put(second, i);
        indexes.put(first, j);
    }
}
