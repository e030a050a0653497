package org.patlive.testing;

import java.lang.reflect.RecordComponent;

/** Reads parts of records, those that are not public too. */
public final class RecordParts {

    private RecordParts() {}

    public static Object value(Record record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
