package org.patlive.instrument;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Loads the publication and refuses a file in which anything is missing, blank, unknown or out of order. It walks the
 * YAML nodes instead of binding them to the records, because only nodes know their line.
 */
final class InstrumentLoader {

    static final String PUBLISHED = "instrument/pat-2003.yaml";

    private final String file;

    InstrumentLoader(String file) {
        this.file = file;
    }

    /**
     * Loads the file from the class path.
     *
     * @throws BrokenInstrument with the line of the error
     */
    Instrument load() {
        try (var in = InstrumentLoader.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new BrokenInstrument(file, 1, "the file is missing.");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses the content of such a file. */
    Instrument parse(String yaml) {
        var node = compose(yaml);
        if (node == null) {
            throw new BrokenInstrument(file, 1, "the file is empty.");
        }
        var root = new YamlEntry(file, "the file", YamlEntry.lineOf(node), node)
                .mapping(
                        "publication",
                        "introduction",
                        "principles",
                        "sheet",
                        "completing",
                        "stages",
                        "analysis",
                        "scenarios",
                        "annex");
        return new Instrument(
                ChapterParser.publication(root.entry("publication")),
                PassageParser.passages(root.entry("introduction")),
                PrincipleParser.principles(root.entry("principles")),
                ChapterParser.sheet(root.entry("sheet")),
                ChapterParser.completing(root.entry("completing")),
                ChapterParser.stages(root.entry("stages")),
                ChapterParser.analysis(root.entry("analysis")),
                ChapterParser.scenarios(root.entry("scenarios")),
                PassageParser.passages(root.entry("annex")));
    }

    private @Nullable Node compose(String yaml) {
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
        } catch (MarkedYAMLException e) {
            throw new BrokenInstrument(
                    file, e.getProblemMark().getLine() + 1, "this is not YAML: " + e.getProblem() + ".");
        } catch (YAMLException e) {
            throw new BrokenInstrument(file, 1, "this is not YAML: " + e.getMessage() + ".");
        }
    }
}
