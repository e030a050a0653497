package org.patlive.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many chose each of a few answers: a row for each, with its count printed. Its table is within. */
public class CountBars extends Div {

    private final Div rows = new Div();
    private final FigureTable table = new FigureTable();

    /**
     * One bar in each row.
     *
     * @param name of the bars, where there are several
     * @param counts one for each answer
     */
    public record Series(String name, List<Integer> counts) {

        private double share(int answer) {
            int all = counts.stream().mapToInt(Integer::intValue).sum();
            return all == 0 ? 0 : (double) counts.get(answer) / all;
        }
    }

    public CountBars() {
        addClassName("pat-bars");
        rows.addClassName("pat-bars-rows");
        rows.getElement().setAttribute("aria-hidden", "true");
        Div hidden = new Div(table);
        hidden.addClassName("pat-visually-hidden");
        add(rows, hidden);
    }

    /**
     * @param caption of the table
     * @param answers their words, in the order of the counts
     * @param series one, or several to be compared, each drawn as shares of its own whole
     */
    public void show(String caption, List<String> answers, List<Series> series) {
        double most = series.stream()
                .flatMapToDouble(one -> IntStream.range(0, answers.size()).mapToDouble(one::share))
                .max()
                .orElse(1);
        rows.removeAll();
        rows.getElement().setAttribute("data-answers", String.valueOf(answers.size()));
        rows.getElement().setAttribute("data-series", String.valueOf(series.size()));
        IntStream.range(0, answers.size()).forEach(i -> rows.add(row(answers.get(i), i, series, most)));
        table.fill(
                caption,
                Stream.concat(Stream.of("Answer"), series.stream().map(Series::name))
                        .toList(),
                IntStream.range(0, answers.size())
                        .mapToObj(i -> Stream.concat(
                                        Stream.of(answers.get(i)),
                                        series.stream().map(one -> String.valueOf(one.counts.get(i))))
                                .toList())
                        .toList());
    }

    private static Div row(String answer, int index, List<Series> series, double most) {
        Span label = new Span(answer);
        label.addClassName("pat-bars-label");
        Div tracks = new Div();
        tracks.addClassName("pat-bars-tracks");
        for (int i = 0; i < series.size(); i++) {
            tracks.add(bar(series.get(i), index, i, series.size() > 1, most));
        }
        Div row = new Div(label, tracks);
        row.addClassName("pat-bars-row");
        return row;
    }

    private static Div bar(Series series, int answer, int number, boolean named, double most) {
        Div bar = new Div();
        bar.addClassName("pat-bars-bar");
        bar.getStyle().set("--share", String.valueOf(most == 0 ? 0 : series.share(answer) / most));
        Span count = new Span(String.valueOf(series.counts.get(answer)));
        count.addClassName("pat-bars-count");
        Div track = new Div(bar, count);
        if (named) {
            Span name = new Span(series.name);
            name.addClassName("pat-bars-name");
            track.add(name);
        }
        track.addClassName("pat-bars-track");
        track.getElement().setAttribute("data-series", String.valueOf(number));
        return track;
    }
}
