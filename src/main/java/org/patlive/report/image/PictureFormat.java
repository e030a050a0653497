package org.patlive.report.image;

import org.patlive.report.file.FileKind;

/** The forms in which a picture goes out. */
public enum PictureFormat {
    SVG(FileKind.SVG),
    PNG(FileKind.PNG);

    private final FileKind kind;

    PictureFormat(FileKind kind) {
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
