package org.patlive.exchange.partnership;

import static org.patlive.exchange.format.ValueFormats.JSON;

import java.io.InputStream;
import java.util.Set;
import org.patlive.exchange.encryption.EncryptionKey;
import org.patlive.exchange.encryption.SectionCipher;
import org.patlive.exchange.file.InvalidFile;
import org.patlive.exchange.format.FieldChecks;
import org.patlive.exchange.format.JsonDocument;
import org.patlive.exchange.format.PartnershipFormat;
import org.patlive.exchange.format.RoundFields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The outer structure of a file: its version, the parameters of its encryption, and the partnership with sealed sections. */
final class ExportFile {

    private static final Set<String> FIELDS =
            Set.of("format", "version", "program", "seal", "partnership", "organisations", "rounds");
    private static final String ROUNDS = "rounds";

    /** In a sealed section: a digest of what surrounds it, which ties the section to its file and round. */
    private static final String SURROUNDINGS = "around";

    private ExportFile() {}

    /** Encrypts the sealed sections and adds the outer structure. */
    static byte[] write(ObjectNode partnership, EncryptionKey key) {
        SectionCipher cipher = SectionCipher.forNewFile(key);
        ObjectNode document = JSON.objectNode();
        document.put("format", PartnershipFormat.NAME)
                .put("version", PartnershipFormat.VERSION)
                .put("program", program());
        document.putObject("seal").put("salt", cipher.salt()).put("check", cipher.check());
        document.setAll(partnership);
        for (JsonNode entry : document.get(ROUNDS)) {
            ObjectNode round = (ObjectNode) entry;
            ObjectNode content = (ObjectNode) round.remove(RoundFields.SEALED);
            content.put(SURROUNDINGS, surroundings(document, round));
            round.put(RoundFields.SEALED, cipher.encrypt(JsonDocument.writeCompact(content)));
        }
        return JsonDocument.write(document);
    }

    /**
     * Reads a file, decrypts its sealed sections and upgrades it to the current version.
     *
     * @throws InvalidFile if it was encrypted with another secret, changed or cut off, or is no such file
     */
    static JsonNode read(InputStream file, EncryptionKey key) {
        ObjectNode document = (ObjectNode) JsonDocument.read(file);
        JsonNode format = document.get("format");
        if (format == null || !format.isString() || !format.asString().equals(PartnershipFormat.NAME)) {
            throw new InvalidFile("exchange.file.not-a-partnership");
        }
        JsonNode version = FieldChecks.required(document, "version", FieldChecks.ROOT);
        if (!version.isInt()
                || version.asInt() < PartnershipFormat.FIRST_VERSION
                || version.asInt() > PartnershipFormat.VERSION) {
            throw new InvalidFile("exchange.file.another-version");
        }
        FieldChecks.checkObject(document, FieldChecks.ROOT, FIELDS);
        JsonNode seal = FieldChecks.required(document, "seal", FieldChecks.ROOT);
        String sealPlace = FieldChecks.field("seal", FieldChecks.ROOT);
        String list = FieldChecks.field(ROUNDS, FieldChecks.ROOT);
        SectionCipher cipher = SectionCipher.forFile(
                key,
                FieldChecks.required(seal, "salt", sealPlace).asString(""),
                FieldChecks.required(seal, "check", sealPlace).asString(""));
        int number = 0;
        for (JsonNode round : FieldChecks.objects(FieldChecks.required(document, ROUNDS, FieldChecks.ROOT), list)) {
            decrypt((ObjectNode) round, FieldChecks.entry(number++, list), document, cipher);
        }
        if (version.asInt() == PartnershipFormat.FIRST_VERSION) {
            document.get(ROUNDS).forEach(round -> FormatOneUpgrade.upgrade((ObjectNode) round));
        }
        return document;
    }

    private static void decrypt(ObjectNode round, String where, ObjectNode document, SectionCipher cipher) {
        JsonNode section = FieldChecks.required(round, RoundFields.SEALED, where);
        round.remove(RoundFields.SEALED);
        if (!section.isString()
                || !(JsonDocument.read(cipher.decrypt(section.asString(), where, JsonDocument.MAX_BYTES))
                        instanceof ObjectNode content)) {
            throw SectionCipher.changed(where);
        }
        JsonNode surroundings = content.remove(SURROUNDINGS);
        if (surroundings == null || !surroundings.asString("").equals(surroundings(document, round))) {
            throw SectionCipher.changed(where);
        }
        round.set(RoundFields.SEALED, content);
    }

    /**
     * The digest of what surrounds a round's sealed section. It prevents turning an Anonymous round of a file into an Open one in
     * order to see individual answers.
     */
    private static String surroundings(ObjectNode document, ObjectNode round) {
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
