package org.patlive.report.table;

import org.patlive.report.file.FileKind;

/** The forms in which results go out as data. */
public enum ResultsFormat {
    SHEET(FileKind.XLSX, "results"),
    TABLE(FileKind.CSV, "results"),
    /** Everybody's own answers, in Open mode alone. */
    ANSWERS(FileKind.CSV, "answers");

    private final FileKind kind;
    private final String what;

    ResultsFormat(FileKind kind, String what) {
        this.kind = kind;
        this.what = what;
    }

    FileKind kind() {
        return kind;
    }

    /** The last part of its file names. */
    String what() {
        return what;
    }
}
