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

/** A file as JSON: how it is read and written, and what ties its parts together. */
public final class JsonDocument {

    /** Bytes of a file, and of one sealed part when it is opened. */
    public static final int LARGEST = 64 * 1024 * 1024;

    /** Ten thousand respondents have fewer. */
    private static final int MOST_TOKENS = 4_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(MOST_TOKENS)
                            .maxStringLength(LARGEST)
                            .maxNestingDepth(20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonDocument() {}

    /** @throws InvalidFile if this is not a whole JSON object; TooLarge if there is more of it than is read */
    public static JsonNode read(InputStream file) {
        byte[] bytes;
        try {
            bytes = file.readNBytes(LARGEST + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (bytes.length > LARGEST) {
            throw new FileTooLarge(LARGEST);
        }
        JsonNode document = read(bytes);
        if (!document.isObject()) {
            throw notOne();
        }
        return document;
    }

    public static JsonNode read(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException broken) {
            throw notOne();
        }
    }

    public static byte[] written(ObjectNode document) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
    }

    public static byte[] compact(JsonNode part) {
        return JSON.writeValueAsBytes(part);
    }

    /** Of everything around a sealed part, so that it opens in no other place. */
    public static String digest(JsonNode... around) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (JsonNode part : around) {
                digest.update(compact(part));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static InvalidFile notOne() {
        return new InvalidFile(
                "This is not a file of a partnership, or it was cut off: take one that PAT Live has exported.");
    }
}
