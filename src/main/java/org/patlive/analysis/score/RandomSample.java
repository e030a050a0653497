package org.patlive.analysis.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Sheets from which some can be drawn at random in the time that those take, however many there are.
 */
public final class RandomSample {

    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Sheet, Integer> places = new HashMap<>();

    public void add(Sheet sheet) {
        places.put(sheet, sheets.size());
        sheets.add(sheet);
    }

    /** The last sheet takes the place of the one removed. */
    public void remove(Sheet sheet) {
        int place = places.remove(sheet);
        Sheet last = sheets.removeLast();
        if (last != sheet) {
            sheets.set(place, last);
            places.put(last, place);
        }
    }

    int size() {
        return sheets.size();
    }

    /** Different ones, each choice as likely as any other: the beginning of a Fisher–Yates shuffle. */
    public List<Sheet> draw(int count, RandomGenerator random) {
        List<Sheet> drawn = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int other = random.nextInt(i, sheets.size());
            Sheet one = sheets.get(other);
            swap(i, other);
            drawn.add(one);
        }
        return drawn;
    }

    private void swap(int one, int other) {
        Sheet first = sheets.get(one);
        Sheet second = sheets.get(other);
        sheets.set(one, second);
        sheets.set(other, first);
        places.put(second, one);
        places.put(first, other);
    }
}
