package org.patlive.exchange.format;

/**
 * A column of a table, and the field of the file that holds its value.
 *
 * @param optional whether it may be null; the field is missing then
 */
record Column(String name, String field, ValueFormat format, boolean optional) {

    static Column of(String name, ValueFormat format) {
        return new Column(name, camelCase(name), format, false);
    }

    /** A column whose field has another name. */
    static Column of(String name, String field, ValueFormat format) {
        return new Column(name, field, format, false);
    }

    Column asOptional() {
        return new Column(name, field, format, true);
    }

    /** {@code createdAt} for {@code created_at}. */
    private static String camelCase(String name) {
        StringBuilder camelCase = new StringBuilder();
        for (String word : name.split("_")) {
            camelCase.append(camelCase.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camelCase.toString();
    }
}
