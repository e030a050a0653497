package org.patlive.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.patlive.exchange.file.FileTooLarge;
import org.patlive.exchange.file.InvalidFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes files as JSON, within limits, and computes digests of their parts. */
public final class JsonDocument {

    /** The most that is read of a file, and of one sealed part when it is decrypted. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    /** More than a partnership with ten thousand respondents needs. */
    private static final int MAX_TOKENS = 4_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(MAX_TOKENS)
                            .maxStringLength(MAX_BYTES)
                            .maxNestingDepth(20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonDocument() {}

    /**
     * Reads a file.
     *
     * @throws InvalidFile if it is not a complete JSON object
     * @throws FileTooLarge if it is larger than {@link #MAX_BYTES}
     */
    public static JsonNode read(InputStream file) {
        byte[] bytes;
        try {
            bytes = file.readNBytes(MAX_BYTES + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (bytes.length > MAX_BYTES) {
            throw new FileTooLarge(MAX_BYTES);
        }
        JsonNode document = read(bytes);
        if (!document.isObject()) {
            throw notAFile();
        }
        return document;
    }

    public static JsonNode read(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException broken) {
            throw notAFile();
        }
    }

    public static byte[] write(ObjectNode document) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
    }

    public static byte[] writeCompact(JsonNode part) {
        return JSON.writeValueAsBytes(part);
    }

    /** SHA-256 of these parts, in hexadecimal. */
    public static String digest(JsonNode... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (JsonNode part : parts) {
                digest.update(writeCompact(part));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static InvalidFile notAFile() {
        return new InvalidFile("exchange.file.not-a-partnership-or-cut-off");
    }
}
