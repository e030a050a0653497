package org.patlive.exchange.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How the value of one column is written in a file, and read from it. */
interface ValueFormat {

    /** @param row of the table, as it is stored */
    JsonNode write(Object stored, Map<String, @Nullable Object> row, FileNumbers numbers);

    /**
     * Reads a value into what is stored.
     *
     * @param row what has been read of the same entry before
     * @throws IllegalArgumentException if the column cannot hold it; an {@link InvalidValue} says why
     */
    @Nullable
    Object read(JsonNode value, Map<String, @Nullable Object> row, NewIds ids);
}
