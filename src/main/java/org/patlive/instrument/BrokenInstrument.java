package org.patlive.instrument;

import org.patlive.shared.StartupFailure;

/**
 * The file with the publication cannot be used. The message is one plain sentence after the file and the line that is
 * wrong: {@code instrument/pat-2003.yaml, line 217: element 3D has no statement.}
 */
public class BrokenInstrument extends StartupFailure {

    private final int line;

    BrokenInstrument(String file, int line, String sentence) {
        super(file + ", line " + line + ": " + sentence);
        this.line = line;
    }

    /** The line to mend, counted from 1. */
    public int line() {
        return line;
    }
}
