package org.patlive.report.image;

import org.patlive.report.file.FileKind;

/** The file formats in which a picture can be downloaded. */
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

    /** The extension of file names, without the dot. */
    public String extension() {
        return kind.extension();
    }
}
