package org.patlive.console.steering;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.live.Snapshot;

/** Buttons that choose what the heatmap's cells show. */
public final class HeatmapModeChoice extends Div {

    public HeatmapModeChoice(Signal<Snapshot> snapshots, Consumer<HeatmapMode> show) {
        addClassName("console-scenes");
        getElement().setAttribute("role", "group").setAttribute("aria-label", text("console.desk.heatmap-values"));
        for (HeatmapMode mode : HeatmapMode.values()) {
            Button button = new Button(label(mode), click -> show.accept(mode));
            button.setId("heatmap-" + mode.key());
            add(button);
            SnapshotBinding.bind(
                    button,
                    snapshots,
                    snapshot -> snapshot.round().chosenScreen().heatmap() == mode,
                    on -> button.getElement().setAttribute("aria-pressed", String.valueOf(on)));
        }
    }

    private static String label(HeatmapMode mode) {
        return switch (mode) {
            case DISAGREEMENT -> text("console.desk.heatmap-disagreement");
            case MEAN -> text("console.desk.heatmap-mean");
            case LEVELS -> text("console.desk.heatmap-levels");
            case ORGANISATIONS -> text("console.desk.heatmap-organisations");
        };
    }
}
