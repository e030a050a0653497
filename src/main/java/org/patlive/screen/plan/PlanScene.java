package org.patlive.screen.plan;

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

/** The board of actions, as the decided scenario shapes it; or one action, large. */
public class PlanScene extends ResultScene<PlanContent> {

    private final ReviewPanel review = new ReviewPanel();
    private final AreasStrip strip = new AreasStrip();
    private final PlanBoard board = new PlanBoard();
    private final Div areas = new Div();
    private final LargeAction large;
    private final Span unanswered = SceneText.span("", "pat-plan-unanswered");
    private final Span page = SceneText.span("", "pat-plan-page");
    private final Paragraph foot = SceneText.text("", "pat-plan-foot");

    public PlanScene(Instrument instrument) {
        super("pat-scene-plan");
        large = new LargeAction(instrument);
        areas.addClassName("pat-plan-areas-place");
        foot.add(unanswered, page);
        stage().add(review, strip, board, areas, large, foot);
    }

    @Override
    public String message(Snapshot now) {
        return PlanMessage.of(current(now));
    }

    @Override
    protected PlanContent part(Snapshot now) {
        return PlanContent.of(now);
    }

    @Override
    protected Optional<String> whyNothing(Snapshot now) {
        // The group's own words: hiding the results does not hide them.
        PlanContent part = current(now);
        return part.plan().isEmpty() && part.areas().isEmpty() && !part.isScenario("A")
                ? Optional.of("What we decide to do stands here, from the first proposal to what is done.")
                : Optional.empty();
    }

    @Override
    public String restsOn(Snapshot now) {
        return "";
    }

    @Override
    protected void draw(PlanContent part) {
        boolean isLarge = part.enlarged().isPresent();
        boolean hasCards = !part.plan().isEmpty() && !isLarge;
        review.setVisible(part.isScenario("A") && !isLarge);
        strip.setVisible(part.isScenario("C") && hasCards);
        board.setVisible(hasCards);
        areas.setVisible(part.plan().isEmpty() && !part.isScenario("A"));
        large.setVisible(isLarge);
        part.enlarged().ifPresent(action -> large.show(part, action));
        if (review.isVisible()) {
            review.show(part.plan());
        }
        if (strip.isVisible()) {
            strip.show(part);
        }
        areas.removeAll();
        if (areas.isVisible()) {
            areas.add(AreasStrip.large(part));
        }
        foot.setVisible(false);
        if (hasCards) {
            drawBoard(part);
        }
    }

    private void drawBoard(PlanContent part) {
        BoardPages pages = BoardPages.of(part.plan());
        List<AreaData> open = part.isScenario("B") ? part.unanswered() : List.of();
        unanswered.setText(
                open.isEmpty()
                        ? ""
                        : "No action yet for: "
                                + open.stream().map(PlanScene::named).collect(Collectors.joining(" · ")));
        page.setText(
                pages.pages() == 1
                        ? ""
                        : "Page " + pages.page() + " of " + pages.pages() + " · "
                                + PlanText.actions(part.plan().actions().size()));
        foot.setVisible(!open.isEmpty() || pages.pages() > 1);
        board.show(part, pages, CardSpace.of(pages.rows(), above(part), foot.isVisible()));
    }

    private static CardSpace.Above above(PlanContent part) {
        return part.isScenario("A")
                ? CardSpace.Above.REVIEW
                : part.isScenario("C") && !part.areas().isEmpty() ? CardSpace.Above.AREAS : CardSpace.Above.NOTHING;
    }

    private static String named(AreaData area) {
        String key = PlanText.key(area.subject());
        return key.isEmpty() ? area.words() : key + " " + area.words();
    }
}
