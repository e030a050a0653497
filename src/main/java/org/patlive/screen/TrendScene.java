package org.patlive.screen;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.patlive.analysis.TrendProjection;
import org.patlive.design.TrendFigure;
import org.patlive.live.Snapshot;

/** This round beside the earlier ones. */
class TrendScene extends ResultScene<TrendProjection> {

    private final TrendFigure figure = new TrendFigure();

    TrendScene() {
        super("pat-scene-trend");
        Div table = new Div(figure.table());
        table.addClassName("pat-visually-hidden");
        Div frame = new Div(figure, table);
        frame.addClassName("pat-scene-picture");
        stage().add(frame);
    }

    @Override
    String message(Snapshot now) {
        return current(now).message();
    }

    @Override
    TrendProjection part(Snapshot now) {
        return now.trend();
    }

    @Override
    Optional<String> whyNothing(Snapshot now) {
        if (now.round().meeting().concealed()) {
            return super.whyNothing(now);
        }
        // Earlier rounds have figures of their own, whatever this one may show.
        return now.earlier().isEmpty()
                ? Optional.of("The next round will appear here beside this one.")
                : now.results().respondents() == 0 ? super.whyNothing(now) : Optional.empty();
    }

    @Override
    void draw(TrendProjection trend) {
        figure.show(trend);
    }
}
