package org.patlive.console.tabs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The tabs themselves, as the ARIA pattern has them. Vaadin's have a focusable element in between, which axe refuses. */
@Tag("pat-tab-list")
@JsModule("./console/tabs/tab-list.ts")
final class TabList extends Component implements HasComponents {

    private final Map<StageTab, NativeButton> tabs = new EnumMap<>(StageTab.class);
    private final Map<StageTab, Span> badges = new EnumMap<>(StageTab.class);

    /** @param panel the id of the panel that the tabs control */
    TabList(String label, String panel, Consumer<StageTab> choose, StageTab... offered) {
        getElement().setAttribute("role", "tablist").setAttribute("aria-label", label);
        for (StageTab stageTab : offered) {
            Span badge = new Span();
            badge.addClassName("console-tab-badge");
            NativeButton tab = new NativeButton("", click -> choose.accept(stageTab));
            tab.add(new Span(stageTab.label()), badge);
            tab.setId("tab-" + stageTab.key());
            tab.getElement().setAttribute("role", "tab").setAttribute("aria-controls", panel);
            tabs.put(stageTab, tab);
            badges.put(stageTab, badge);
            add(tab);
        }
    }

    boolean offers(StageTab tab) {
        return tabs.containsKey(tab);
    }

    /** Marks a tab as chosen. @return the id of its element */
    String select(StageTab selected) {
        tabs.forEach((tab, button) -> button.getElement()
                .setAttribute("aria-selected", String.valueOf(tab == selected))
                .setAttribute("tabindex", tab == selected ? "0" : "-1"));
        return tabs.get(selected).getId().orElseThrow();
    }

    /** Shows a number beside the name of a tab; none for 0. */
    void badge(StageTab tab, int count) {
        badges.get(tab).setText(count == 0 ? "" : String.valueOf(count));
    }
}
