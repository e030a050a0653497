package org.patlive.design;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A bar chart of answer counts, one row per answer with the count printed; contains the same figures as a table. */
public class CountBars extends Div {

    private final Div rows = new Div();
    private final FigureTable table = new FigureTable();

    /**
     * The counts of one group of respondents, drawn as one bar in each row.
     *
     * @param name shown beside the bars if there is more than one series
     * @param counts one for each answer
     */
    public record Series(String name, List<Integer> counts) {

        private double share(int answer) {
            int total = counts.stream().mapToInt(Integer::intValue).sum();
            return total == 0 ? 0 : (double) counts.get(answer) / total;
        }
    }

    public CountBars() {
        addClassName("pat-bars");
        rows.addClassName("pat-bars-rows");
        rows.getElement().setAttribute("aria-hidden", "true");
        Div visuallyHidden = new Div(table);
        visuallyHidden.addClassName("pat-visually-hidden");
        add(rows, visuallyHidden);
    }

    /**
     * Shows these counts.
     *
     * @param caption of the table
     * @param answers labels, in the order of the counts
     * @param series one, or several to compare; each bar is the answer's share of its own series, and the longest fills
     *     the track
     */
    public void show(String caption, List<String> answers, List<Series> series) {
        double largestShare = series.stream()
                .flatMapToDouble(one -> IntStream.range(0, answers.size()).mapToDouble(one::share))
                .max()
                .orElse(1);
        rows.removeAll();
        rows.getElement().setAttribute("data-answers", String.valueOf(answers.size()));
        rows.getElement().setAttribute("data-series", String.valueOf(series.size()));
        IntStream.range(0, answers.size()).forEach(i -> rows.add(row(answers.get(i), i, series, largestShare)));
        table.fill(
                caption,
                Stream.concat(
                                Stream.of(text("design.table.answer")),
                                series.stream().map(Series::name))
                        .toList(),
                IntStream.range(0, answers.size())
                        .mapToObj(i -> Stream.concat(
                                        Stream.of(answers.get(i)),
                                        series.stream().map(one -> String.valueOf(one.counts.get(i))))
                                .toList())
                        .toList());
    }

    private static Div row(String answer, int index, List<Series> series, double largestShare) {
        Span label = new Span(answer);
        label.addClassName("pat-bars-label");
        Div tracks = new Div();
        tracks.addClassName("pat-bars-tracks");
        for (int i = 0; i < series.size(); i++) {
            tracks.add(bar(series.get(i), index, i, series.size() > 1, largestShare));
        }
        Div row = new Div(label, tracks);
        row.addClassName("pat-bars-row");
        return row;
    }

    private static Div bar(Series series, int answer, int seriesIndex, boolean named, double largestShare) {
        Div bar = new Div();
        bar.addClassName("pat-bars-bar");
        bar.getStyle().set("--share", String.valueOf(largestShare == 0 ? 0 : series.share(answer) / largestShare));
        Span count = new Span(String.valueOf(series.counts.get(answer)));
        count.addClassName("pat-bars-count");
        Div track = new Div(bar, count);
        if (named) {
            Span name = new Span(series.name);
            name.addClassName("pat-bars-name");
            track.add(name);
        }
        track.addClassName("pat-bars-track");
        track.getElement().setAttribute("data-series", String.valueOf(seriesIndex));
        return track;
    }
}
