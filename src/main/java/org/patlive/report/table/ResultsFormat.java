package org.patlive.report.table;

import org.patlive.report.file.FileKind;

/** The files in which results can be downloaded as data. */
public enum ResultsFormat {
    XLSX(FileKind.XLSX, "results"),
    CSV(FileKind.CSV, "results"),
    /** The answers of each partner, in Open mode only. */
    ANSWERS_CSV(FileKind.CSV, "answers");

    private final FileKind kind;
    private final String fileSuffix;

    ResultsFormat(FileKind kind, String fileSuffix) {
        this.kind = kind;
        this.fileSuffix = fileSuffix;
    }

    FileKind kind() {
        return kind;
    }

    /** The last part of file names. */
    String fileSuffix() {
        return fileSuffix;
    }
}
