package org.patlive.actionplan.plan;

import static org.patlive.shared.text.Texts.text;

import java.util.Optional;
import java.util.stream.Stream;

/** The areas of a remedial plan, of the publication's sentence on scenario C: "from aims and objectives through structures …". */
public enum RemedialArea {
    AIMS("Aims and objectives"),
    STRUCTURES("Structures"),
    PROCESSES("Processes"),
    PRACTICES("Working practices");

    private final String stored;

    RemedialArea(String stored) {
        this.stored = stored;
    }

    /** Returns how the area is stored, in the database and in the file of a partnership. */
    public String stored() {
        return stored;
    }

    /** Returns the words in the language of whoever is served now. */
    public String words() {
        return switch (this) {
            case AIMS -> text("actionplan.area.aims");
            case STRUCTURES -> text("actionplan.area.structures");
            case PROCESSES -> text("actionplan.area.processes");
            case PRACTICES -> text("actionplan.area.practices");
        };
    }

    static Optional<RemedialArea> of(String stored) {
        return Stream.of(values()).filter(area -> area.stored.equals(stored)).findFirst();
    }
}
