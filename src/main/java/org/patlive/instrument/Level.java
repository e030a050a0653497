package org.patlive.instrument;

/** The organisational levels at which the tool can be used (introduction of the publication). */
public enum Level {
    BOARD("Elected member or board level"),
    MANAGEMENT("Senior or middle management"),
    FRONT_LINE("Front-line staff");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
