package org.patlive.report.plan;

import org.patlive.report.file.FileKind;

/** The forms in which a plan goes out. */
public enum PlanFormat {
    PAGE(FileKind.HTML),
    PDF(FileKind.PDF),
    SHEET(FileKind.XLSX),
    TABLE(FileKind.CSV),
    CALENDAR(FileKind.ICS);

    private final FileKind kind;

    PlanFormat(FileKind kind) {
        this.kind = kind;
    }

    FileKind kind() {
        return kind;
    }

    /** Of its file names, without the dot. */
    public String extension() {
        return kind.extension();
    }
}
