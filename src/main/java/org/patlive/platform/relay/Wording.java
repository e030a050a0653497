package org.patlive.platform.relay;

import java.util.Optional;
import org.patlive.assessment.Look;
import org.patlive.assessment.RoundBook;
import org.patlive.instrument.Item;
import org.patlive.live.Hint;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;

/** Hints as text: kind, round and place, never an answer. A node of another version may say what is not understood. */
final class Wording {

    private Wording() {}

    static String of(Hint hint) {
        return switch (hint) {
            case Hint.Answered it ->
                "answered %s %s %s"
                        .formatted(
                                it.round(),
                                it.place().respondent(),
                                it.place().item().code());
            case Hint.Attended it -> "attended %s %s".formatted(it.round(), it.respondent());
            case Hint.Looked it ->
                "looked %s %s %s"
                        .formatted(it.round(), it.respondent(), it.look().code());
            case Hint.Released it -> "released %s %d".formatted(it.round(), it.number());
            case Hint.Taken it -> "taken %s".formatted(it.round());
            case Hint.Planned it -> "planned %s".formatted(it.round());
            case Hint.Changed it -> "changed %s".formatted(it.round());
        };
    }

    /** Empty for what is not understood. */
    static Optional<Hint> read(String text) {
        String[] words = text.split(" ");
        try {
            RoundId round = RoundId.of(words[1]);
            return Optional.of(
                    switch (words[0]) {
                        case "answered" ->
                            new Hint.Answered(round, new RoundBook.Key(RespondentId.of(words[2]), Item.of(words[3])));
                        case "attended" -> new Hint.Attended(round, RespondentId.of(words[2]));
                        case "looked" ->
                            new Hint.Looked(round, RespondentId.of(words[2]), Look.of(text.split(" ", 4)[3]));
                        case "released" -> new Hint.Released(round, Long.parseLong(words[2]));
                        case "taken" -> new Hint.Taken(round);
                        case "planned" -> new Hint.Planned(round);
                        default -> new Hint.Changed(round);
                    });
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notUnderstood) {
            return Optional.empty();
        }
    }
}
