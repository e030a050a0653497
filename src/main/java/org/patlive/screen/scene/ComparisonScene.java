package org.patlive.screen.scene;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.projection.ComparisonProjection;
import org.patlive.analysis.projection.ComparisonProjection.Board;
import org.patlive.analysis.result.Results;
import org.patlive.design.DartboardFigure;
import org.patlive.instrument.ShortTitle;
import org.patlive.live.Snapshot;
import org.patlive.picture.SmallDartboard;
import org.patlive.screen.parts.FittedText;
import org.patlive.screen.parts.RespondentCount;
import org.patlive.screen.parts.ResultScene;
import org.patlive.screen.parts.SceneText;
import org.patlive.words.ComparisonWords;
import org.patlive.words.HiddenWords;
import org.patlive.words.NameWords;

/** The scenes that compare levels, or organisations, by small dartboards side by side. */
public class ComparisonScene extends ResultScene<ComparisonProjection> {

    /** The most cards on a screen; figures of smaller ones could not be read from the last row. */
    private static final int MAX_CARDS = 12;

    private static final int MAX_IN_ONE_ROW = 4;
    private static final int MAX_WITH_FOUR_COLUMNS = 8;

    private final Function<Results, ComparisonProjection> comparison;
    private final Map<String, DartboardFigure> figures = new TreeMap<>();
    private final Div grid = new Div();
    private final FittedText differences = new FittedText(32);
    private final Paragraph more = SceneText.text("", "pat-scene-note");
    private final Paragraph key = SceneText.text("", "pat-scene-note");

    private ComparisonScene(String className, Function<Results, ComparisonProjection> comparison) {
        super(className);
        this.comparison = comparison;
        addClassName("pat-scene-comparison");
        grid.addClassName("pat-scene-boards");
        differences.addClassName("pat-scene-differences");
        contentArea().add(grid, key, differences, more);
    }

    public static ComparisonScene ofLevels() {
        return new ComparisonScene("pat-scene-levels", ComparisonProjection::ofLevels);
    }

    public static ComparisonScene ofOrganisations() {
        return new ComparisonScene("pat-scene-organisations", ComparisonProjection::ofOrganisations);
    }

    @Override
    public String message(Snapshot snapshot) {
        return message(snapshot, content(snapshot).sentence());
    }

    @Override
    protected ComparisonProjection buildContent(Snapshot snapshot) {
        return comparison.apply(snapshot.results());
    }

    @Override
    protected boolean drawsBeforeClosing() {
        return false;
    }

    @Override
    protected void draw(ComparisonProjection groups) {
        List<Board> shown = groups.shown();
        int cards = shown.size() + groups.hidden().size();
        grid.removeAll();
        boolean oneRow = cards <= MAX_IN_ONE_ROW;
        figures.keySet()
                .retainAll(shown.stream().map(board -> key(board, oneRow)).toList());
        // Hidden groups share one card for each reason.
        int maxBoards = MAX_CARDS - groups.hidden().size();
        shown.stream().limit(maxBoards).forEach(board -> grid.add(card(board, oneRow)));
        groups.hidden().forEach((why, names) -> grid.add(card(why, NameWords.groups(names))));
        int columns =
                oneRow ? cards : cards <= MAX_WITH_FOUR_COLUMNS ? MAX_IN_ONE_ROW : (Math.min(cards, MAX_CARDS) + 1) / 2;
        grid.getStyle().set("--columns", String.valueOf(columns));
        grid.getElement().setAttribute("data-rows", oneRow ? "1" : "2");
        differences.removeAll();
        List<String> lines = ComparisonWords.differences(groups);
        lines.forEach(line -> differences.add(new Paragraph(line)));
        differences.setVisible(oneRow && !lines.isEmpty());
        key.setText(key(oneRow));
        key.setVisible(!shown.isEmpty());
        int remaining = shown.size() - maxBoards;
        more.setText(remaining > 0 ? text("screen.comparison.more", "count", remaining) : "");
        more.setVisible(remaining > 0);
    }

    private static String key(Board board, boolean oneRow) {
        return oneRow + board.name();
    }

    /** Says what the cards abbreviate. */
    private static String key(boolean oneRow) {
        Stream<String> principles =
                IntStream.rangeClosed(1, 6).mapToObj(principle -> principle + " " + ShortTitle.of(principle));
        Stream<String> signs = oneRow
                ? Stream.of(text("screen.comparison.sign"))
                : Stream.of(text("screen.comparison.n-means"), text("screen.comparison.sign"));
        return Stream.concat(principles, signs).collect(Collectors.joining(" · "));
    }

    private Section card(Board board, boolean oneRow) {
        Section card = new Section(new H2(NameWords.group(board.name())));
        card.addClassName("pat-scene-board");
        // Reused, so that only changed sectors are sent to the browser.
        DartboardFigure figure = figures.computeIfAbsent(
                key(board, oneRow),
                key -> DartboardFigure.small(oneRow ? SmallDartboard.TEXT : SmallDartboard.LARGER_TEXT));
        figure.show(board.dartboard());
        int partners = board.dartboard().respondents();
        if (partners > 0) { // hidden for groups that are shown as bands
            card.add(SceneText.text(
                    oneRow ? RespondentCount.partners(partners) : text("screen.comparison.n", "count", partners),
                    "pat-scene-note"));
        }
        card.add(figure, SceneText.visuallyHidden(figure.table()));
        return card;
    }

    /** Creates the card of groups that are hidden for the same reason. */
    private static Section card(Figure.Reason why, List<String> names) {
        Section card = new Section(new H2(
                names.size() == 1 ? names.getFirst() : text("screen.comparison.not-shown", "count", names.size())));
        card.addClassName("pat-scene-board");
        Div hidden = SceneText.hiddenFigures(HiddenWords.alone(why));
        if (names.size() > 1) {
            hidden.add(new FittedText(
                    30,
                    names.stream()
                            .map(name -> SceneText.text(name, "pat-scene-veil-name"))
                            .toArray(Paragraph[]::new)));
        }
        card.add(hidden);
        return card;
    }
}
