package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.analysis.projection.SignificanceProjection;
import org.patlive.analysis.projection.SuccessProjection;
import org.patlive.analysis.result.Results;
import org.patlive.console.parts.DataTables;
import org.patlive.console.parts.FigureText;
import org.patlive.console.parts.HiddenNote;
import org.patlive.console.parts.NotInPublicationNote;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** The answers at the end of the sheet: the partnership's success and the agreement on the principles' significance. */
final class ClosingAnswersText extends Section {

    ClosingAnswersText(Signal<Snapshot> snapshots, Instrument instrument) {
        addClassName("console-sheet");
        Div success = new Div();
        success.setId("success");
        SnapshotBinding.bind(success, snapshots, Snapshot::results, results -> {
            success.removeAll();
            show(success, results, instrument);
        });
        Paragraph agreement = new Paragraph();
        agreement.setId("significance-agreement");
        SnapshotBinding.bind(agreement, snapshots, Snapshot::results, results -> agreement.setText(agreement(results)));
        add(
                new H3(text("console.feedback.closing.title")),
                new H4(text(
                        "console.feedback.closing.quotation",
                        "words",
                        instrument.completing().successStatement())),
                success,
                new H4(text("console.feedback.closing.agreement")),
                new NotInPublicationNote(text("console.feedback.closing.addition")),
                agreement);
    }

    /** Where rule 5 hides W, as below ten respondents, this is the sentence that the screen shows. */
    private static String agreement(Results results) {
        Figure<Results.Agreement> w = ExportProjection.agreement(results);
        return switch (w) {
            case Figure.Hidden<Results.Agreement>(Figure.Reason why) ->
                why == Figure.Reason.COARSE
                        ? SignificanceProjection.of(results).agreementSentence().words()
                        : text("console.feedback.closing.kendall-hidden", "reason", why);
            case Figure.Shown<Results.Agreement>(Results.Agreement shown) ->
                text(
                        "console.feedback.closing.kendall",
                        "figure",
                        String.format(Locale.UK, "%.2f", shown.w()),
                        "count",
                        shown.n());
        };
    }

    private static void show(Div container, Results results, Instrument instrument) {
        ExportProjection.Answers answers = ExportProjection.success(results);
        switch (answers.counts()) {
            case Figure.Shown<List<Integer>>(List<Integer> counts) -> {
                Map<Integer, String> scale = instrument.sheet().scale();
                NativeTable table = new NativeTable();
                DataTables.fill(
                        table,
                        FigureText.of(answers.n(), n -> text("console.feedback.closing.answers-of", "partners", n)),
                        List.of(text("console.feedback.closing.answer"), text("console.feedback.closing.partners")),
                        List.of(4, 3, 2, 1).stream()
                                .map(points -> List.of(
                                        String.valueOf(scale.get(points)), String.valueOf(counts.get(4 - points))))
                                .toList());
                container.add(table);
            }
            case Figure.Hidden<List<Integer>>(Figure.Reason reason) ->
                container.add(
                        reason == Figure.Reason.COARSE
                                ? new Paragraph(
                                        SuccessProjection.of(results).sentence().words())
                                : new HiddenNote(reason));
        }
    }
}
