package org.patlive.console.steering;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patlive.analysis.projection.Agenda;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.live.Snapshot;

/**
 * The scenes of a meeting in their usual order. While partners answer it runs from joining to the pictures, in the feedback
 * meeting from the dartboard over the statements of the agenda to findings, scenario and plan. Scenes that have nothing to
 * compare are left out.
 */
public record SceneOrder(List<ScreenState> scenes) {

    public static SceneOrder of(Snapshot snapshot) {
        RoundData round = snapshot.round();
        List<ScreenState> order = new ArrayList<>();
        if (snapshot.lastPlan() != null && round.state() != RoundState.CLOSED) {
            add(order, round, Scene.FOLLOWUP);
        }
        add(order, round, Scene.JOIN, Scene.PROGRESS, Scene.DARTBOARD, Scene.HEATMAP);
        if (round.state() == RoundState.CLOSED) {
            add(order, round, Scene.AGENDA);
            agenda(snapshot)
                    .entries()
                    .forEach(entry -> order.add(round.chosenScreen().about(entry.item())));
            add(order, round, Scene.SIGNIFICANCE, Scene.SUCCESS);
            if (snapshot.results().levels().size() > 1) {
                add(order, round, Scene.LEVELS);
            }
            if (snapshot.results().organisations().size() > 1) {
                add(order, round, Scene.ORGANISATIONS);
            }
            if (!snapshot.earlier().isEmpty()) {
                add(order, round, Scene.TREND);
            }
            if (snapshot.lastPlan() != null) {
                add(order, round, Scene.FOLLOWUP);
            }
            add(order, round, Scene.FINDINGS, Scene.SCENARIO, Scene.PLAN);
        }
        return new SceneOrder(List.copyOf(order));
    }

    /** Returns what is worth discussing in the minutes that the facilitator has set. */
    public static Agenda agenda(Snapshot snapshot) {
        return Agenda.of(
                snapshot.results(),
                Duration.ofMinutes(snapshot.round().meeting().agendaMinutes()));
    }

    private static void add(List<ScreenState> order, RoundData round, Scene... scenes) {
        for (Scene scene : scenes) {
            order.add(round.chosenScreen().with(scene));
        }
    }

    /**
     * Returns the scene that many steps after the current one.
     *
     * @param steps negative for scenes before it
     * @return empty beyond either end
     */
    public Optional<ScreenState> relativeTo(ScreenState current, int steps) {
        int index = indexOf(current) + steps;
        return index < 0 || index >= scenes.size() ? Optional.empty() : Optional.of(scenes.get(index));
    }

    /** Returns the first statement of the agenda, also while partners still answer; empty if nothing is on it. */
    public static Optional<ScreenState> firstStatement(Snapshot snapshot) {
        return agenda(snapshot).entries().stream()
                .findFirst()
                .map(entry -> snapshot.round().chosenScreen().about(entry.item()));
    }

    /**
     * Returns where the current scene is, or the place from which to go on if it is not in the order: for a statement that
     * is not on the agenda the agenda itself, for a scene that was left out the last scene before it. −1 is before the
     * first.
     */
    private int indexOf(ScreenState current) {
        int nearest = -1;
        for (int index = 0; index < scenes.size(); index++) {
            ScreenState candidate = scenes.get(index);
            if (candidate.scene() == current.scene()) {
                if (current.scene() != Scene.STATEMENT
                        || candidate.statement() != null
                                && candidate.statement().equals(current.statement())) {
                    return index;
                }
                nearest = nearest < 0 ? index - 1 : nearest;
            } else if (current.scene() == Scene.STATEMENT && candidate.scene() == Scene.AGENDA) {
                nearest = index;
            } else if (candidate.scene().compareTo(current.scene()) < 0) {
                nearest = Math.max(nearest, index);
            }
        }
        return nearest;
    }
}
