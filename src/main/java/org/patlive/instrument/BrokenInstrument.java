package org.patlive.instrument;

import org.patlive.shared.StartupFailure;

/**
 * The file with the publication cannot be used, so the application does not start. The message gives the file, the
 * line and one sentence: {@code instrument/pat-2003.yaml, line 217: element 3D has no statement.}
 */
public class BrokenInstrument extends StartupFailure {

    private final int line;

    BrokenInstrument(String file, int line, String sentence) {
        super(file + ", line " + line + ": " + sentence);
        this.line = line;
    }

    /** Returns the line with the error, counted from 1. */
    public int line() {
        return line;
    }
}
