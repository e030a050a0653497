package org.patlive.instrument;

import java.util.List;
import org.patlive.instrument.Instrument.Block;
import org.patlive.instrument.Instrument.Passage;

/** Parses running text: passages under headings, with their paragraphs and lists. */
final class PassageParser {

    private static final int LOWEST_LEVEL = 4;

    private PassageParser() {}

    static List<Passage> passages(YamlEntry list) {
        var entries = list.entries();
        var passages = entries.stream().map(PassageParser::passage).toList();
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            var deeperFollows = i + 1 < passages.size() && passages.get(i + 1).level() > passage.level();
            if (passage.blocks().isEmpty() && !deeperFollows) {
                throw entries.get(i)
                        .error("the passage '" + passage.heading() + "' has neither text nor a passage below it.");
            }
        }
        return passages;
    }

    private static Passage passage(YamlEntry entry) {
        var passage = entry.mapping("heading", "level", "blocks");
        var level = passage.number("level");
        if (level < 1 || level > LOWEST_LEVEL) {
            var place = passage.entry("level");
            throw place.error(place.name() + " should be 1 to " + LOWEST_LEVEL + ", not " + level + ".");
        }
        var blocks = passage.entry("blocks").entriesOrNone();
        return new Passage(
                passage.text("heading"),
                level,
                blocks.stream().map(PassageParser::block).toList());
    }

    static List<Block> blocks(YamlEntry list) {
        return list.entries().stream().map(PassageParser::block).toList();
    }

    private static Block block(YamlEntry entry) {
        if (entry.isText()) {
            return new Block(entry.text(), List.of());
        }
        var block = entry.mapping("text", "items");
        return new Block(block.text("text"), block.texts("items"));
    }
}
