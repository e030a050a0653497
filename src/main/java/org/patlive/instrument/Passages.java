package org.patlive.instrument;

import java.util.List;
import org.patlive.instrument.Instrument.Block;
import org.patlive.instrument.Instrument.Prose;

/** Reads running text: passages under headings, and the paragraphs and lists in them. */
final class Passages {

    private static final int DEEPEST = 4;

    private Passages() {}

    static List<Prose> passages(Entry list) {
        var entries = list.entries();
        var passages = entries.stream().map(Passages::passage).toList();
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            var deeperFollows = i + 1 < passages.size() && passages.get(i + 1).level() > passage.level();
            if (passage.blocks().isEmpty() && !deeperFollows) {
                throw entries.get(i)
                        .broken("the passage '" + passage.heading() + "' has neither text nor a passage below it.");
            }
        }
        return passages;
    }

    private static Prose passage(Entry entry) {
        var passage = entry.section("heading", "level", "blocks");
        var level = passage.number("level");
        if (level < 1 || level > DEEPEST) {
            var place = passage.entry("level");
            throw place.broken(place.name() + " should be 1 to " + DEEPEST + ", not " + level + ".");
        }
        var blocks = passage.entry("blocks").entriesIfAny();
        return new Prose(
                passage.text("heading"),
                level,
                blocks.stream().map(Passages::block).toList());
    }

    static List<Block> blocks(Entry list) {
        return list.entries().stream().map(Passages::block).toList();
    }

    private static Block block(Entry entry) {
        if (entry.isText()) {
            return new Block(entry.text(), List.of());
        }
        var block = entry.section("text", "items");
        return new Block(block.text("text"), block.texts("items"));
    }
}
