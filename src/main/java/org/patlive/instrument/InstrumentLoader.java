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
 * Reads the publication and refuses a file in which anything is missing, blank, unknown or out of order. It walks the
 * nodes of the YAML rather than binding it to the records, because only the nodes know their lines.
 */
final class InstrumentLoader {

    static final String PUBLISHED = "instrument/pat-2003.yaml";

    private final String file;

    InstrumentLoader(String file) {
        this.file = file;
    }

    /**
     * Reads the file from the class path.
     *
     * @throws BrokenInstrument with the line that is wrong
     */
    Instrument load() {
        try (var in = InstrumentLoader.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new BrokenInstrument(file, 1, "the file is missing.");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what would stand in the file. */
    Instrument read(String yaml) {
        var node = compose(yaml);
        if (node == null) {
            throw new BrokenInstrument(file, 1, "the file is empty.");
        }
        var root = new Entry(file, "the file", Entry.lineOf(node), node)
                .section(
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
                Chapters.publication(root.entry("publication")),
                Passages.passages(root.entry("introduction")),
                Principles.principles(root.entry("principles")),
                Chapters.sheet(root.entry("sheet")),
                Chapters.completing(root.entry("completing")),
                Chapters.stages(root.entry("stages")),
                Chapters.analysis(root.entry("analysis")),
                Chapters.scenarios(root.entry("scenarios")),
                Passages.passages(root.entry("annex")));
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
