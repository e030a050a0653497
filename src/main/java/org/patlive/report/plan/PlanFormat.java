package org.patlive.report.plan;

import org.patlive.report.file.FileKind;

/** The file formats in which a plan can be downloaded. */
public enum PlanFormat {
    HTML(FileKind.HTML),
    PDF(FileKind.PDF),
    XLSX(FileKind.XLSX),
    CSV(FileKind.CSV),
    ICS(FileKind.ICS);

    private final FileKind kind;

    PlanFormat(FileKind kind) {
        this.kind = kind;
    }

    FileKind kind() {
        return kind;
    }

    /** The extension of file names, without the dot. */
    public String extension() {
        return kind.extension();
    }
}
