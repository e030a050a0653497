package org.patlive.exchange.response;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.patlive.assessment.response.Response;
import org.patlive.assessment.round.RoundData;
import org.patlive.exchange.file.FileTooLarge;

/**
 * Responses as CSV (RFC 4180, UTF-8): {@code respondent,organisation,level,1A,…,6F,W1,…,W6,success}, a line each, an empty
 * cell for what is not answered or not said. All of it is read before anything is taken.
 */
public final class ResponseTable {

    /** The most that is read, in bytes; ten times what five thousand lines take. */
    public static final int LARGEST = 8 * 1024 * 1024;

    private static final int MOST_LINES = 10_000;
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
    private static final Pattern OTHER_SEPARATORS = Pattern.compile("[;\t|]");

    private ResponseTable() {}

    /** @throws InvalidTable if anything in it cannot be taken, with every bad line and why */
    public static List<Response> read(InputStream table, RoundData round) {
        String text = text(table);
        if (text.isBlank()) {
            throw new InvalidTable("The file is empty. Its first line has to be: " + heading());
        }
        try (CSVParser lines =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(new StringReader(text))) {
            return read(lines, new ResponseLine(round));
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new InvalidTable(
                    "The file is not a table that can be read: a quotation mark is opened and not closed, or"
                            + " stands in the middle of a cell.");
        }
    }

    private static List<Response> read(CSVParser lines, ResponseLine reader) {
        List<Response> responses = new ArrayList<>();
        List<InvalidTable.Line> bad = new ArrayList<>();
        boolean heading = true;
        for (CSVRecord line : lines) {
            if (heading) {
                checkHeading(line);
                heading = false;
            } else {
                reader.read(line, number(line, lines), responses::add, bad::add);
                if (responses.size() + bad.size() > MOST_LINES) {
                    throw new InvalidTable("The file has more than " + MOST_LINES + " lines; split it.");
                }
            }
        }
        if (!bad.isEmpty()) {
            throw new InvalidTable(
                    (bad.size() == 1 ? "One line" : bad.size() + " lines")
                            + " cannot be taken, so nothing was. Correct what is named and send the file again.",
                    bad);
        }
        if (responses.isEmpty()) {
            throw new InvalidTable("The file has a heading, but no line below it.");
        }
        return responses;
    }

    /** Where it begins: a quoted cell may hold line breaks, and the parser knows where a record ends. */
    private static long number(CSVRecord line, CSVParser lines) {
        return lines.getCurrentLineNumber()
                - line.stream()
                        .mapToLong(cell -> LINE_BREAK.matcher(cell).results().count())
                        .sum();
    }

    private static void checkHeading(CSVRecord heading) {
        List<String> found = heading.stream().map(String::strip).toList();
        if (!found.equals(Response.COLUMNS)) {
            if (found.size() == 1 && OTHER_SEPARATORS.matcher(found.getFirst()).find()) {
                throw new InvalidTable(
                        "The cells are not separated by commas. Save the file as “CSV UTF-8 (comma delimited)”,"
                                + " or change the list separator, and send it again.");
            }
            int wrong = 0;
            while (wrong < Math.min(found.size(), Response.COLUMNS.size())
                    && found.get(wrong).equals(Response.COLUMNS.get(wrong))) {
                wrong++;
            }
            String what = wrong < Response.COLUMNS.size()
                    ? "column " + (wrong + 1) + " has to be “" + Response.COLUMNS.get(wrong) + "”"
                    : "there are " + found.size() + " columns instead of " + Response.COLUMNS.size();
            throw new InvalidTable("The columns are not those of a table of responses: " + what
                    + ". The first line has to be: " + heading());
        }
    }

    /** A table with its heading alone. */
    public static String empty() {
        return BYTE_ORDER_MARK + heading() + "\r\n"; // without the mark, spreadsheets take it for an older encoding
    }

    private static String heading() {
        return String.join(",", Response.COLUMNS);
    }

    private static String text(InputStream table) {
        try {
            byte[] bytes = table.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new FileTooLarge(LARGEST);
            }
            StringBuilder text = new StringBuilder();
            InputStreamReader reader = new InputStreamReader(
                    new ByteArrayInputStream(bytes),
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
            char[] part = new char[8192];
            for (int read = reader.read(part); read > 0; read = reader.read(part)) {
                text.append(part, 0, read);
            }
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text.toString();
        } catch (CharacterCodingException broken) {
            throw new InvalidTable("The file is not in UTF-8. Save it as “CSV UTF-8” and send it again.");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
