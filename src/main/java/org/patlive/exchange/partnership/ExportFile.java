package org.patlive.exchange.partnership;

import static org.patlive.exchange.format.ValueFormats.JSON;

import java.io.InputStream;
import java.util.Set;
import org.patlive.exchange.encryption.EncryptedSection;
import org.patlive.exchange.encryption.EncryptionKey;
import org.patlive.exchange.export.RoundWriter;
import org.patlive.exchange.file.InvalidFile;
import org.patlive.exchange.format.FieldChecks;
import org.patlive.exchange.format.JsonDocument;
import org.patlive.exchange.format.PartnershipFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A partnership as it leaves: what it is, the seal, and the partnership with what is sealed of each round. */
public final class ExportFile {

    /** The most that is read of a file, and of a part that was sealed, in bytes. */
    public static final int LARGEST = JsonDocument.LARGEST;

    private static final Set<String> FIELDS =
            Set.of("format", "version", "program", "seal", "partnership", "organisations", "rounds");
    private static final String ROUNDS = "rounds";

    /** In a sealed part: what stood around it. */
    private static final String AROUND = "around";

    private ExportFile() {}

    /** Seals what is to be sealed. */
    public static byte[] sealed(ObjectNode partnership, EncryptionKey secret) {
        EncryptedSection seal = EncryptedSection.of(secret);
        ObjectNode document = JSON.objectNode();
        document.put("format", PartnershipFormat.NAME)
                .put("version", PartnershipFormat.VERSION)
                .put("program", program());
        document.putObject("seal").put("salt", seal.salt()).put("check", seal.check());
        document.setAll(partnership);
        for (JsonNode round : document.get(ROUNDS)) {
            ObjectNode whole = (ObjectNode) round;
            ObjectNode content = (ObjectNode) whole.remove(RoundWriter.UNDER_SEAL);
            content.put(AROUND, around(document, whole));
            whole.put(RoundWriter.UNDER_SEAL, seal.closed(JsonDocument.compact(content)));
        }
        return JsonDocument.written(document);
    }

    /** The partnership with open seals. @throws InvalidFile if it cannot be opened here, or not at all */
    public static JsonNode opened(InputStream file, EncryptionKey secret) {
        ObjectNode document = (ObjectNode) JsonDocument.read(file);
        JsonNode format = document.get("format");
        if (format == null || !format.isString() || !format.asString().equals(PartnershipFormat.NAME)) {
            throw new InvalidFile("This is not a file of a partnership: take one that PAT Live has exported.");
        }
        JsonNode version = FieldChecks.of(document, "version", "the file");
        if (!version.isInt()
                || version.asInt() < PartnershipFormat.FIRST_VERSION
                || version.asInt() > PartnershipFormat.VERSION) {
            throw new InvalidFile("This file is of another version of PAT Live, which this one does not read:"
                    + " update the older of the two, and export it again there.");
        }
        FieldChecks.check(document, "the file", FIELDS);
        JsonNode seal = FieldChecks.of(document, "seal", "the file");
        EncryptedSection open = EncryptedSection.of(
                secret,
                FieldChecks.of(seal, "salt", "the seal").asString(""),
                FieldChecks.of(seal, "check", "the seal").asString(""));
        int number = 0;
        for (JsonNode round : FieldChecks.all(FieldChecks.of(document, ROUNDS, "the file"), "round")) {
            open((ObjectNode) round, "round " + ++number, document, open);
        }
        if (version.asInt() == PartnershipFormat.FIRST_VERSION) {
            document.get(ROUNDS).forEach(round -> FormatOneUpgrade.upgrade((ObjectNode) round));
        }
        return document;
    }

    private static void open(ObjectNode round, String where, ObjectNode document, EncryptedSection seal) {
        JsonNode closed = FieldChecks.of(round, RoundWriter.UNDER_SEAL, where);
        round.remove(RoundWriter.UNDER_SEAL);
        if (!closed.isString()
                || !(JsonDocument.read(seal.opened(closed.asString(), where, LARGEST)) instanceof ObjectNode content)) {
            throw EncryptedSection.changed(where);
        }
        JsonNode around = content.remove(AROUND);
        if (around == null || !around.asString("").equals(around(document, round))) {
            throw EncryptedSection.changed(where);
        }
        round.set(RoundWriter.UNDER_SEAL, content);
    }

    /** Whoever makes an Anonymous round an Open one in a file must not get to see its sheets. */
    private static String around(ObjectNode document, ObjectNode round) {
        return JsonDocument.digest(
                document.get("format"),
                document.get("version"),
                document.get("partnership"),
                document.get("organisations"),
                round);
    }

    private static String program() {
        String version = ExportFile.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
