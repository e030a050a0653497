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
 * The way through a meeting, scene by scene: while partners answer, from joining to the pictures; in the feedback meeting
 * from the dartboard over the statements of the agenda to what the group found and the scenario. Scenes with nothing to compare are left out.
 */
public record SceneOrder(List<ScreenState> stops) {

    public static SceneOrder of(Snapshot now) {
        RoundData round = now.round();
        List<ScreenState> stops = new ArrayList<>();
        if (now.last() != null && round.state() != RoundState.CLOSED) {
            add(round, stops, Scene.FOLLOWUP);
        }
        add(round, stops, Scene.JOIN, Scene.PROGRESS, Scene.DARTBOARD, Scene.HEATMAP);
        if (round.state() == RoundState.CLOSED) {
            add(round, stops, Scene.AGENDA);
            agenda(now).entries().forEach(entry -> stops.add(round.staging().about(entry.item())));
            add(round, stops, Scene.SIGNIFICANCE, Scene.SUCCESS);
            if (now.results().levels().size() > 1) {
                add(round, stops, Scene.LEVELS);
            }
            if (now.results().organisations().size() > 1) {
                add(round, stops, Scene.ORGANISATIONS);
            }
            if (!now.earlier().isEmpty()) {
                add(round, stops, Scene.TREND);
            }
            if (now.last() != null) {
                add(round, stops, Scene.FOLLOWUP);
            }
            add(round, stops, Scene.FINDINGS, Scene.SCENARIO, Scene.PLAN);
        }
        return new SceneOrder(List.copyOf(stops));
    }

    /** What is worth talking about in the time that the facilitator has. */
    public static Agenda agenda(Snapshot now) {
        return Agenda.of(now.results(), Duration.ofMinutes(now.round().meeting().minutes()));
    }

    private static void add(RoundData round, List<ScreenState> stops, Scene... scenes) {
        for (Scene scene : scenes) {
            stops.add(round.staging().with(scene));
        }
    }

    /** The stop so many steps on; empty beyond either end. */
    public Optional<ScreenState> from(ScreenState now, int by) {
        int place = place(now) + by;
        return place < 0 || place >= stops.size() ? Optional.empty() : Optional.of(stops.get(place));
    }

    /** The first statement to talk about; empty where nothing is. */
    public Optional<ScreenState> firstStatement() {
        return stops.stream().filter(stop -> stop.scene() == Scene.STATEMENT).findFirst();
    }

    /** A statement that is not on the agenda has its place right after the agenda. */
    private int place(ScreenState now) {
        int sameScene = -1;
        for (int stop = 0; stop < stops.size(); stop++) {
            ScreenState there = stops.get(stop);
            if (there.scene() == now.scene()) {
                if (now.scene() != Scene.STATEMENT
                        || there.statement() != null && there.statement().equals(now.statement())) {
                    return stop;
                }
                sameScene = sameScene < 0 ? stop - 1 : sameScene;
            } else if (now.scene() == Scene.STATEMENT && there.scene() == Scene.AGENDA) {
                sameScene = stop;
            } else if (there.scene().compareTo(now.scene()) < 0) {
                sameScene = Math.max(sameScene, stop); // a scene that was left out of the way: go on from before it
            }
        }
        return sameScene;
    }
}
