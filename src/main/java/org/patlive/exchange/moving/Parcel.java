package org.patlive.exchange.moving;

import static org.patlive.exchange.moving.Forms.JSON;

import java.io.InputStream;
import java.util.Set;
import org.patlive.exchange.BadFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A partnership as it leaves: what it is, the seal, and the partnership with what is sealed of each round. */
public final class Parcel {

    /** The most that is read of a file, and of a part that was sealed, in bytes. */
    public static final int LARGEST = Document.LARGEST;

    private static final Set<String> FIELDS =
            Set.of("format", "version", "program", "seal", "partnership", "organisations", "rounds");
    private static final String ROUNDS = "rounds";

    /** In a sealed part: what stood around it. */
    private static final String AROUND = "around";

    private Parcel() {}

    /** Seals what is to be sealed. */
    public static byte[] sealed(ObjectNode partnership, SealingKey secret) {
        Seal seal = Seal.of(secret);
        ObjectNode document = JSON.objectNode();
        document.put("format", Format.NAME).put("version", Format.VERSION).put("program", program());
        document.putObject("seal").put("salt", seal.salt()).put("check", seal.check());
        document.setAll(partnership);
        for (JsonNode round : document.get(ROUNDS)) {
            ObjectNode whole = (ObjectNode) round;
            ObjectNode content = (ObjectNode) whole.remove(OutgoingRound.UNDER_SEAL);
            content.put(AROUND, around(document, whole));
            whole.put(OutgoingRound.UNDER_SEAL, seal.closed(Document.compact(content)));
        }
        return Document.written(document);
    }

    /** The partnership with open seals. @throws BadFile if it cannot be opened here, or not at all */
    public static JsonNode opened(InputStream file, SealingKey secret) {
        ObjectNode document = (ObjectNode) Document.read(file);
        JsonNode format = document.get("format");
        if (format == null || !format.isString() || !format.asString().equals(Format.NAME)) {
            throw new BadFile("This is not a file of a partnership: take one that PAT Live has exported.");
        }
        JsonNode version = Fields.of(document, "version", "the file");
        if (!version.isInt() || version.asInt() < Format.FIRST_VERSION || version.asInt() > Format.VERSION) {
            throw new BadFile("This file is of another version of PAT Live, which this one does not read:"
                    + " update the older of the two, and export it again there.");
        }
        Fields.check(document, "the file", FIELDS);
        JsonNode seal = Fields.of(document, "seal", "the file");
        Seal open = Seal.of(
                secret,
                Fields.of(seal, "salt", "the seal").asString(""),
                Fields.of(seal, "check", "the seal").asString(""));
        int number = 0;
        for (JsonNode round : Fields.all(Fields.of(document, ROUNDS, "the file"), "round")) {
            open((ObjectNode) round, "round " + ++number, document, open);
        }
        if (version.asInt() == Format.FIRST_VERSION) {
            document.get(ROUNDS).forEach(round -> FirstVersion.upgrade((ObjectNode) round));
        }
        return document;
    }

    private static void open(ObjectNode round, String where, ObjectNode document, Seal seal) {
        JsonNode closed = Fields.of(round, OutgoingRound.UNDER_SEAL, where);
        round.remove(OutgoingRound.UNDER_SEAL);
        if (!closed.isString()
                || !(Document.read(seal.opened(closed.asString(), where, LARGEST)) instanceof ObjectNode content)) {
            throw Seal.changed(where);
        }
        JsonNode around = content.remove(AROUND);
        if (around == null || !around.asString("").equals(around(document, round))) {
            throw Seal.changed(where);
        }
        round.set(OutgoingRound.UNDER_SEAL, content);
    }

    /** Whoever makes an Anonymous round an Open one in a file must not get to see its sheets. */
    private static String around(ObjectNode document, ObjectNode round) {
        return Document.digest(
                document.get("format"),
                document.get("version"),
                document.get("partnership"),
                document.get("organisations"),
                round);
    }

    private static String program() {
        String version = Parcel.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
