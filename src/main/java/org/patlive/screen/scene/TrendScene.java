package org.patlive.screen.scene;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.patlive.analysis.projection.TrendProjection;
import org.patlive.design.TrendFigure;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.ResultScene;
import org.patlive.screen.parts.SceneText;

/** The scene that compares the rounds of the partnership. */
public class TrendScene extends ResultScene<TrendProjection> {

    private final TrendFigure figure = new TrendFigure();

    public TrendScene() {
        super("pat-scene-trend");
        Div frame = new Div(figure, SceneText.visuallyHidden(figure.table()));
        frame.addClassName("pat-scene-picture");
        contentArea().add(frame);
    }

    @Override
    public String message(Snapshot snapshot) {
        return snapshot.earlier().isEmpty()
                ? content(snapshot).sentence().words()
                : message(snapshot, content(snapshot).sentence());
    }

    @Override
    protected TrendProjection buildContent(Snapshot snapshot) {
        return snapshot.trend();
    }

    @Override
    protected Optional<String> emptyStateText(Snapshot snapshot) {
        if (snapshot.round().meeting().concealed()) {
            return super.emptyStateText(snapshot);
        }
        // Earlier rounds may be shown even if this one may not.
        return snapshot.earlier().isEmpty()
                ? Optional.of(text("screen.trend.later"))
                : snapshot.results().respondents() == 0 ? super.emptyStateText(snapshot) : Optional.empty();
    }

    @Override
    protected void draw(TrendProjection trend) {
        figure.show(trend);
    }
}
