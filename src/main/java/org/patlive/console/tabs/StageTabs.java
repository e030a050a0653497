package org.patlive.console.tabs;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.patlive.assessment.round.Scene;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.parts.Stage;
import org.patlive.live.Snapshot;
import org.patlive.shared.RoundId;

/**
 * The work of a stage under tabs. There is one panel, and a tab chooses which of its parts are shown: a part may lie under
 * several tabs, and what is being written in it stays when another tab is chosen. The first tab follows the scene.
 */
public final class StageTabs extends Div {

    /** For parts that the first tab shows whatever the scene is. */
    public static final Predicate<Scene> ALWAYS = scene -> true;

    /** For parts that the first tab never shows. */
    public static final Predicate<Scene> NEVER = scene -> false;

    private static final String PANEL = "stage-panel";

    private record Part(Component component, Predicate<Scene> now, Set<StageTab> tabs) {}

    private final Signal<Snapshot> snapshots;
    private final String address;
    private final TabList bar;
    private final Div panel = new Div();
    private final List<Part> parts = new ArrayList<>();
    private final Map<StageTab, Runnable> whenShown = new EnumMap<>(StageTab.class);
    private StageTab shown = StageTab.NOW;

    public StageTabs(Signal<Snapshot> snapshots, RoundId round, Stage stage, StageTab... tabs) {
        this.snapshots = snapshots;
        this.address = ConsoleAddress.of(round, stage);
        addClassName("console-tabs");
        panel.setId(PANEL);
        panel.addClassName("console-tab-panel");
        panel.getElement().setAttribute("role", "tabpanel").setAttribute("tabindex", "0");
        bar = new TabList(
                text("console.tabs.parts-of-stage", "stage", stage.label()),
                PANEL,
                this::choose,
                Stream.concat(Stream.of(StageTab.NOW), Stream.of(tabs)).toArray(StageTab[]::new));
        add(bar, panel);
        SnapshotBinding.bind(this, snapshots, snapshot -> snapshot.round().scene(), scene -> update());
        show(StageTab.NOW);
    }

    /**
     * Adds a part of the panel.
     *
     * @param now the scenes with which the first tab shows it
     * @param tabs the other tabs that show it
     */
    public StageTabs part(Component content, Predicate<Scene> now, StageTab... tabs) {
        // In a holder, because a part may hide itself, too.
        Div holder = new Div(content);
        holder.addClassName("console-tab-part");
        panel.add(holder);
        return choosing(holder, now, tabs);
    }

    /** Shows something within a part with these scenes and tabs only. */
    public StageTabs choosing(Component content, Predicate<Scene> now, StageTab... tabs) {
        Part part = new Part(content, now, Set.of(tabs));
        parts.add(part);
        update(part);
        return this;
    }

    /** Runs this each time a tab comes to be shown. */
    public StageTabs whenShown(StageTab tab, Runnable action) {
        whenShown.put(tab, action);
        return this;
    }

    /** Shows a number beside the name of a tab; none for 0. */
    public void badge(StageTab tab, int count) {
        bar.badge(tab, count);
    }

    /** Shows this tab, or the first if the stage does not have it. */
    public void show(StageTab tab) {
        shown = bar.offers(tab) ? tab : StageTab.NOW;
        panel.getElement().setAttribute("aria-labelledby", bar.select(shown));
        whenShown.getOrDefault(shown, () -> {}).run();
        update();
    }

    /** Shows this tab and gives the page its address, so that a reload comes back to it. */
    public void choose(StageTab tab) {
        show(tab);
        // Not a navigation, which would take the focus from the tab.
        UI.getCurrent().getPage().getHistory().replaceState(null, addressOf(shown));
        panel.getElement().executeJs("this.scrollTop = 0");
    }

    /** Shows this tab unless the content is in sight already. */
    public void reveal(Component content, StageTab tab) {
        for (Component part = content;
                part != null && part != this;
                part = part.getParent().orElse(null)) {
            if (!part.isVisible()) {
                choose(tab);
                return;
            }
        }
    }

    private String addressOf(StageTab tab) {
        return tab == StageTab.NOW ? address : address + "?" + StageTab.PARAMETER + "=" + tab.key();
    }

    private void update() {
        parts.forEach(this::update);
    }

    private void update(Part part) {
        Scene scene = snapshots.peek().round().scene();
        part.component()
                .setVisible(
                        shown == StageTab.NOW
                                ? part.now().test(scene)
                                : part.tabs().contains(shown));
    }
}
