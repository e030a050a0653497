package org.patlive.console.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.assessment.round.Scene;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.live.Snapshot;

/** Chooses what the heatmap's cells stand for, while the room looks at it. */
final class HeatmapModeChoice extends Div {

    HeatmapModeChoice(Signal<Snapshot> newest, Consumer<HeatmapMode> show) {
        addClassName("console-scenes");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "What the heatmap shows");
        for (HeatmapMode mode : HeatmapMode.values()) {
            Button button = new Button(mode.label(), click -> show.accept(mode));
            button.setId("heatmap-" + mode.key());
            add(button);
            SnapshotBinding.part(
                    button, newest, now -> now.round().staging().heatmap() == mode, on -> button.getElement()
                            .setAttribute("aria-pressed", String.valueOf(on)));
        }
        SnapshotBinding.part(this, newest, now -> now.round().scene() == Scene.HEATMAP, this::setVisible);
    }
}
