package org.patlive.screen.scene;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.patlive.feedback.finding.FindingData;
import org.patlive.instrument.ShortTitle;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.FittedText;
import org.patlive.screen.parts.ResultScene;
import org.patlive.screen.parts.SceneText;

/** The scene with the findings of the group, by principle. */
public class FindingsScene extends ResultScene<List<FindingData>> {

    private static final int PRINCIPLES = 6;

    private final FittedText groups = new FittedText(46);

    public FindingsScene() {
        super("pat-scene-findings");
        contentArea().add(groups);
    }

    @Override
    public String message(Snapshot snapshot) {
        int count = content(snapshot).size();
        if (count > 0) {
            return text("screen.findings.count", "count", count);
        }
        return snapshot.feedback().findings().isEmpty()
                ? text("screen.findings.none")
                : text("screen.findings.not-shown");
    }

    @Override
    protected Optional<String> emptyStateText(Snapshot snapshot) {
        // Findings are text of the group; they stay visible while results are hidden.
        return content(snapshot).isEmpty() ? Optional.of(text("screen.findings.later")) : Optional.empty();
    }

    @Override
    protected List<FindingData> buildContent(Snapshot snapshot) {
        return snapshot.feedback().findings().stream()
                .filter(FindingData::shown)
                .toList();
    }

    @Override
    public String respondentCount(Snapshot snapshot) {
        return "";
    }

    @Override
    protected void draw(List<FindingData> findings) {
        groups.removeAll();
        IntStream.rangeClosed(0, PRINCIPLES).forEach(principle -> {
            List<FindingData> about = findings.stream()
                    .filter(finding -> finding.subject().principle().orElse(0) == principle)
                    .toList();
            for (int i = 0; i < about.size(); i++) {
                groups.add(line(i == 0 ? heading(principle) : "", about.get(i)));
            }
        });
    }

    private static String heading(int principle) {
        return principle == 0 ? text("screen.findings.whole") : principle + " " + ShortTitle.of(principle);
    }

    /** Creates a line for each finding, so that only those lines are cut that do not fit. */
    private static Div line(String heading, FindingData finding) {
        Div line = new Div();
        line.addClassName("pat-scene-findings-line");
        if (!heading.isEmpty()) {
            line.add(new H2(heading));
        }
        line.add(words(finding));
        return line;
    }

    private static Paragraph words(FindingData finding) {
        Paragraph words = SceneText.text("", "pat-scene-finding");
        finding.subject().statement().ifPresent(item -> words.add(SceneText.span(item.code(), "pat-scene-key")));
        words.add(finding.words());
        return words;
    }
}
