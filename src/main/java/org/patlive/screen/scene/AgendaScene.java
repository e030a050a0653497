package org.patlive.screen.scene;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.BreakIterator;
import java.time.Duration;
import java.util.Locale;
import org.patlive.analysis.projection.Agenda;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.FittedText;
import org.patlive.screen.parts.ResultScene;
import org.patlive.screen.parts.SceneText;
import org.patlive.words.StatementWords;

/** The scene with the agenda: the statements worth discussing in the time that is left. */
public class AgendaScene extends ResultScene<Agenda> {

    private final Instrument instrument;
    private final FittedText list = new FittedText(36);
    private final Span left = new Span();

    public AgendaScene(Instrument instrument) {
        super("pat-scene-agenda");
        this.instrument = instrument;
        list.getElement().setAttribute("role", "list");
        left.addClassName("pat-scene-agenda-left");
        Div foot = new Div(left, SceneText.ourAddition(text("screen.agenda.our-addition")));
        foot.addClassName("pat-scene-words");
        contentArea().add(list, foot);
    }

    @Override
    public String message(Snapshot snapshot) {
        return message(snapshot, content(snapshot).sentence());
    }

    @Override
    protected Agenda buildContent(Snapshot snapshot) {
        return Agenda.of(
                snapshot.results(),
                Duration.ofMinutes(snapshot.round().meeting().agendaMinutes()));
    }

    @Override
    protected boolean drawsBeforeClosing() {
        return false;
    }

    @Override
    protected void draw(Agenda agenda) {
        list.removeAll();
        for (int i = 0; i < agenda.entries().size(); i++) {
            list.add(entry(i + 1, agenda.entries().get(i)));
        }
        left.setText(agenda.entries().isEmpty() ? text("screen.agenda.nothing") : timeLeft(agenda));
    }

    private static String timeLeft(Agenda agenda) {
        String each = text("screen.agenda.minutes-each", "minutes", Agenda.TIME_PER_STATEMENT.toMinutes());
        return agenda.remaining() == 0 ? each : each + " · " + text("screen.agenda.more", "count", agenda.remaining());
    }

    private Div entry(int number, Agenda.Entry entry) {
        Instrument.Element element = instrument.element(entry.item());
        Div words = new Div(
                SceneText.quoted(element.statement()),
                SceneText.text(
                        text(
                                "screen.agenda.start",
                                "sentence",
                                firstSentence(element.explanation().getFirst())),
                        "pat-scene-agenda-way"));
        Span key = new Span(SceneText.span(entry.item().code(), "pat-scene-agenda-key"));
        key.add(entry.significance()
                .value()
                .map(points -> " · " + text("screen.agenda.significance", "points", points))
                .orElse(""));
        Div why = new Div(key, new Span(StatementWords.label(entry.reason())));
        why.addClassName("pat-scene-agenda-why");
        Div line = new Div(SceneText.span(String.valueOf(number), "pat-scene-agenda-number"), words, why);
        line.addClassName("pat-scene-agenda-entry");
        line.getElement().setAttribute("role", "listitem");
        line.getElement().setAttribute("data-statement", entry.item().code());
        return line;
    }

    private static String firstSentence(String paragraph) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(paragraph);
        return paragraph.substring(0, sentences.next()).strip();
    }
}
