package org.patlive.exchange.response;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.patlive.assessment.entry.Response;
import org.patlive.assessment.round.RoundData;
import org.patlive.exchange.file.FileTooLarge;

/**
 * Responses as CSV (RFC 4180, UTF-8): {@code respondent,organisation,level,1A,…,6F,W1,…,W6,success}, a line each, an empty
 * cell for what is not given. All of it is read before anything is stored.
 */
public final class ResponseTable {

    /** The most that is read; ten times what five thousand lines take. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    private static final int MAX_LINES = 10_000;
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
    private static final Pattern OTHER_SEPARATORS = Pattern.compile("[;\t|]");

    private ResponseTable() {}

    /** @throws InvalidTable if anything in it cannot be read, with the lines and reasons */
    public static List<Response> read(InputStream table, RoundData round) {
        String text = text(table);
        if (text.isBlank()) {
            throw new InvalidTable("exchange.table.empty", "columns", heading());
        }
        try (CSVParser lines =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(new StringReader(text))) {
            return read(lines, new ResponseLineReader(round));
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new InvalidTable("exchange.table.unreadable");
        }
    }

    private static List<Response> read(CSVParser lines, ResponseLineReader reader) {
        List<Response> responses = new ArrayList<>();
        List<InvalidTable.Line> badLines = new ArrayList<>();
        boolean heading = true;
        for (CSVRecord line : lines) {
            if (heading) {
                checkHeading(line);
                heading = false;
            } else {
                reader.read(line, lineNumber(line, lines), responses::add, badLines::add);
                if (responses.size() + badLines.size() > MAX_LINES) {
                    throw new InvalidTable("exchange.table.too-many-lines", "max", MAX_LINES);
                }
            }
        }
        if (!badLines.isEmpty()) {
            throw new InvalidTable(badLines, "exchange.table.bad-lines", "count", badLines.size());
        }
        if (responses.isEmpty()) {
            throw new InvalidTable("exchange.table.no-lines");
        }
        return responses;
    }

    /** Where a record begins: a quoted cell may hold line breaks, and the parser only knows where a record ends. */
    private static long lineNumber(CSVRecord line, CSVParser lines) {
        return lines.getCurrentLineNumber()
                - line.stream()
                        .mapToLong(cell -> LINE_BREAK.matcher(cell).results().count())
                        .sum();
    }

    private static void checkHeading(CSVRecord heading) {
        List<String> found = heading.stream().map(String::strip).toList();
        if (!found.equals(Response.COLUMNS)) {
            if (found.size() == 1 && OTHER_SEPARATORS.matcher(found.getFirst()).find()) {
                throw new InvalidTable("exchange.table.other-separator");
            }
            int firstWrong = 0;
            while (firstWrong < Math.min(found.size(), Response.COLUMNS.size())
                    && found.get(firstWrong).equals(Response.COLUMNS.get(firstWrong))) {
                firstWrong++;
            }
            throw firstWrong < Response.COLUMNS.size()
                    ? new InvalidTable(
                            "exchange.table.wrong-column",
                            "number",
                            firstWrong + 1,
                            "name",
                            Response.COLUMNS.get(firstWrong),
                            "columns",
                            heading())
                    : new InvalidTable(
                            "exchange.table.too-many-columns",
                            "found",
                            found.size(),
                            "expected",
                            Response.COLUMNS.size(),
                            "columns",
                            heading());
        }
    }

    /** A table with nothing but its heading, to fill in. */
    public static String template() {
        return BYTE_ORDER_MARK + heading() + "\r\n"; // without the mark, spreadsheets assume an older encoding
    }

    private static String heading() {
        return String.join(",", Response.COLUMNS);
    }

    private static String text(InputStream table) {
        try {
            byte[] bytes = table.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new FileTooLarge(MAX_BYTES);
            }
            // a new decoder refuses malformed input, which new String(bytes, UTF_8) would replace
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException broken) {
            throw new InvalidTable("exchange.table.not-utf8");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
