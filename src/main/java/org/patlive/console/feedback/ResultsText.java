package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.stream.IntStream;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.analysis.result.Results;
import org.patlive.console.feedback.BandSentence.ScoreText;
import org.patlive.console.parts.FigureText;
import org.patlive.console.parts.NotInPublicationNote;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.instrument.Band;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/**
 * The results in the publication's sentences. These are written for one partner's own sheet; applying them to a mean is
 * ours, and marked as such.
 */
final class ResultsText extends Section {

    private final Signal<Snapshot> snapshots;
    private final Instrument instrument;
    private final Select<ResultsScope> scope = new Select<>();
    private final Div group = new Div();
    private final Div selected = new Div();
    private final NotInPublicationNote meansNote = new NotInPublicationNote(text("console.feedback.results.addition"));

    ResultsText(Signal<Snapshot> snapshots, Instrument instrument) {
        this.snapshots = snapshots;
        this.instrument = instrument;
        addClassName("console-sheet");
        scope.setLabel(text("console.feedback.results.whose"));
        scope.setId("reading");
        scope.setItemLabelGenerator(ResultsScope::label);
        add(new H3(text("console.feedback.results.title")), scope, meansNote, group, selected);
        addGroupTexts();
        SnapshotBinding.bind(this, snapshots, snapshot -> ResultsScope.all(snapshot.results()), this::offer);
        SnapshotBinding.bind(selected, snapshots, Snapshot::results, results -> showSelected());
        scope.addValueChangeListener(change -> showSelected());
    }

    private void addGroupTexts() {
        List<PrincipleText> principles =
                instrument.principles().stream().map(PrincipleText::new).toList();
        principles.forEach(group::add);
        group.add(new AggregateText(snapshots, instrument));
        SnapshotBinding.bind(
                group,
                snapshots,
                snapshot -> ExportProjection.principles(snapshot.results()),
                figures -> IntStream.range(0, principles.size())
                        .forEach(index -> principles.get(index).show(figures.get(index))));
    }

    private void offer(List<ResultsScope> scopes) {
        ResultsScope chosen = scope.getValue();
        scope.setItems(scopes);
        scope.setValue(chosen != null && scopes.contains(chosen) ? chosen : scopes.getFirst());
        scope.setVisible(scopes.size() > 1);
    }

    private void showSelected() {
        ResultsScope chosen = scope.getValue();
        boolean wholeGroup = chosen == null || chosen instanceof ResultsScope.WholeGroup;
        group.setVisible(wholeGroup);
        meansNote.setVisible(!(chosen instanceof ResultsScope.OnePartner));
        selected.removeAll();
        Results results = snapshots.peek().results();
        switch (chosen) {
            case ResultsScope.OneOrganisation organisation ->
                results.organisations().stream()
                        .filter(candidate -> candidate.name().equals(organisation.name()))
                        .findFirst()
                        .ifPresent(this::show);
            case ResultsScope.OnePartner partner
            when partner.index() < results.individuals().size() ->
                show(results.individuals().get(partner.index()));
            case null, default -> {}
        }
    }

    private void show(Results.Group organisation) {
        List<Figure<ScoreText>> totals = organisation.principles().stream()
                .map(principle -> principle.score().map(ResultsText::mean))
                .toList();
        show(totals, organisation.aggregate().map(ResultsText::mean));
    }

    private void show(Results.Individual partner) {
        List<Figure<ScoreText>> totals = partner.totals().stream()
                .map(total -> total.map(points -> new ScoreText(
                        text("console.feedback.results.total", "points", points), Band.ofTotals(points, 1))))
                .toList();
        show(
                totals,
                partner.aggregate()
                        .map(points -> new ScoreText(
                                text("console.feedback.results.aggregate", "points", points),
                                Band.ofAggregates(points, 1))));
    }

    private void show(List<Figure<ScoreText>> totals, Figure<ScoreText> aggregate) {
        IntStream.range(0, totals.size()).forEach(index -> {
            Instrument.Principle principle = instrument.principles().get(index);
            selected.add(BandSentence.of(
                    principle.number() + " " + principle.stage3Title(), totals.get(index), principle.bands()));
        });
        selected.add(BandSentence.of(
                text("console.feedback.aggregate-score"),
                aggregate,
                instrument.analysis().aggregates()));
    }

    private static ScoreText mean(Results.Score score) {
        return new ScoreText(
                text("console.feedback.results.mean", "mean", FigureText.decimal(score.mean()), "partners", score.n()),
                score.band());
    }
}
