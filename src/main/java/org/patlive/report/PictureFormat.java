package org.patlive.report;

/** The forms in which a picture goes out. */
public enum PictureFormat {
    SVG("svg", "image/svg+xml;charset=utf-8"),
    PNG("png", "image/png");

    private final String extension;
    private final String contentType;

    PictureFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    /** Of its file names, without the dot. */
    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }
}
