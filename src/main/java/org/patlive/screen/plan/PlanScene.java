package org.patlive.screen.plan;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.BoardPages;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.ResultScene;
import org.patlive.screen.parts.SceneText;

/**
 * The scene with the action plan: the board of actions, with the next review above it in scenario A and the areas in
 * scenarios B and C; or one action enlarged.
 */
public class PlanScene extends ResultScene<PlanContent> {

    private final ReviewPanel review = new ReviewPanel();
    private final AreasStrip strip = new AreasStrip();
    private final PlanBoard board = new PlanBoard();
    private final Div areas = new Div();
    private final LargeAction large;
    private final Span unanswered = SceneText.span("", "pat-scene-plan-unanswered");
    private final Span page = SceneText.span("", "pat-scene-plan-page");
    private final Paragraph foot = SceneText.text("", "pat-scene-plan-foot");

    public PlanScene(Instrument instrument) {
        super("pat-scene-plan");
        large = new LargeAction(instrument);
        areas.addClassName("pat-scene-plan-areas-place");
        foot.add(unanswered, page);
        contentArea().add(review, strip, board, areas, large, foot);
    }

    @Override
    public String message(Snapshot snapshot) {
        return PlanMessage.of(content(snapshot));
    }

    @Override
    protected PlanContent buildContent(Snapshot snapshot) {
        return PlanContent.of(snapshot);
    }

    @Override
    protected Optional<String> emptyStateText(Snapshot snapshot) {
        // The plan is text of the group; it stays visible while results are hidden.
        PlanContent content = content(snapshot);
        return content.plan().isEmpty() && content.areas().isEmpty() && !content.isScenario("A")
                ? Optional.of(text("screen.plan.empty"))
                : Optional.empty();
    }

    @Override
    public String respondentCount(Snapshot snapshot) {
        return "";
    }

    @Override
    protected void draw(PlanContent content) {
        boolean isLarge = content.enlarged().isPresent();
        boolean hasCards = !content.plan().isEmpty() && !isLarge;
        review.setVisible(content.isScenario("A") && !isLarge);
        strip.setVisible(content.isScenario("C") && hasCards);
        board.setVisible(hasCards);
        areas.setVisible(content.plan().isEmpty() && !content.isScenario("A"));
        large.setVisible(isLarge);
        content.enlarged().ifPresent(action -> large.show(content, action));
        if (review.isVisible()) {
            review.show(content.plan());
        }
        if (strip.isVisible()) {
            strip.show(content);
        }
        areas.removeAll();
        if (areas.isVisible()) {
            areas.add(AreasStrip.large(content));
        }
        foot.setVisible(false);
        if (hasCards) {
            drawBoard(content);
        }
    }

    private void drawBoard(PlanContent content) {
        BoardPages pages = BoardPages.of(content.plan());
        List<AreaData> open = content.isScenario("B") ? content.unanswered() : List.of();
        unanswered.setText(
                open.isEmpty()
                        ? ""
                        : text(
                                "screen.plan.no-action-for",
                                "areas",
                                open.stream().map(PlanScene::named).collect(Collectors.joining(" · "))));
        page.setText(
                pages.pages() == 1
                        ? ""
                        : text(
                                "screen.plan.page",
                                "page",
                                pages.page(),
                                "pages",
                                pages.pages(),
                                "count",
                                content.plan().actions().size()));
        foot.setVisible(!open.isEmpty() || pages.pages() > 1);
        board.show(content, pages, CardSpace.of(pages.rows(), above(content), foot.isVisible()));
    }

    private static CardSpace.Above above(PlanContent content) {
        return content.isScenario("A")
                ? CardSpace.Above.REVIEW
                : content.isScenario("C") && !content.areas().isEmpty()
                        ? CardSpace.Above.AREAS
                        : CardSpace.Above.NOTHING;
    }

    private static String named(AreaData area) {
        String key = PlanText.key(area.subject());
        return key.isEmpty() ? area.words() : key + " " + area.words();
    }
}
