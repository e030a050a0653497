package org.patlive.exchange.imports;

import static org.patlive.exchange.imports.PartnershipReader.with;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundState;
import org.patlive.exchange.export.PartnershipWriter;
import org.patlive.exchange.export.RoundWriter;
import org.patlive.exchange.export.SheetWriter;
import org.patlive.exchange.file.InvalidFile;
import org.patlive.exchange.format.AnswerFields;
import org.patlive.exchange.format.FieldChecks;
import org.patlive.exchange.format.ListReference;
import org.patlive.exchange.format.NewIds;
import org.patlive.exchange.format.PartnershipFormat;
import tools.jackson.databind.JsonNode;

/** Reads one round of a file whose seals are open. */
final class RoundReader {

    private final ReadContent taken;
    private final NewIds ids;
    private final String where;
    private final UUID id = UUID.randomUUID();

    RoundReader(ReadContent taken, NewIds ids, String where) {
        this.taken = taken;
        this.ids = ids;
        this.where = where;
    }

    /** @return the actions of its plan, in their order */
    List<UUID> read(UUID partnership, JsonNode entry) {
        Map<String, @Nullable Object> round = PartnershipFormat.ROUNDS.entry(
                entry,
                where,
                Set.of(
                        RoundWriter.BANDS,
                        "findings",
                        "shownLooks",
                        RoundWriter.RESPONDENTS,
                        RoundWriter.PUBLISHED,
                        RoundWriter.UNDER_SEAL),
                ids);
        taken.add(PartnershipFormat.ROUNDS, with(round, "id", id, "partnership_id", partnership, "version", 0));
        bands(entry, round);
        findings(entry);
        shownLooks(entry);
        JsonNode sealed = FieldChecks.of(entry, RoundWriter.UNDER_SEAL, where);
        boolean open = PartnershipWriter.isOpen(round);
        FieldChecks.check(sealed, "what was sealed of " + where, underSeal(open));
        if (!open && (entry.has(RoundWriter.RESPONDENTS) || entry.has(RoundWriter.PUBLISHED))) {
            throw new InvalidFile("The file cannot be taken in: " + where + " shows sheets that are not to be seen.");
        }
        JsonNode respondents = FieldChecks.of(open ? entry : sealed, RoundWriter.RESPONDENTS, where);
        if (RoundState.DRAFT.name().equals(round.get("state")) && !respondents.isEmpty()) {
            throw new InvalidFile("The file cannot be taken in: " + where + " has answers before it was opened.");
        }
        new FiguresReader(round, where)
                .read((open ? entry : sealed).get(RoundWriter.PUBLISHED))
                .ifPresent(figures -> taken.add(PartnershipFormat.FIGURES, with(figures, "round_id", id)));
        sheets(respondents, sealed, round);
        JsonNode plan = sealed.get("plan");
        return plan == null ? List.of() : new PlanReader(taken, ids, "the plan of " + where, id).read(plan);
    }

    private static Set<String> underSeal(boolean open) {
        Set<String> fields = new HashSet<>(SheetWriter.BESIDE.keySet());
        fields.add("plan");
        if (!open) {
            fields.add(RoundWriter.RESPONDENTS);
            fields.add(RoundWriter.PUBLISHED);
        }
        return fields;
    }

    private void bands(JsonNode entry, Map<String, @Nullable Object> round) {
        List<Map<String, @Nullable Object>> bands = PartnershipFormat.BANDS.read(
                FieldChecks.of(entry, RoundWriter.BANDS, where), "“" + RoundWriter.BANDS + "” of " + where, ids);
        for (Map<String, @Nullable Object> band : bands) {
            if (!Mode.ANONYMOUS.name().equals(round.get("mode"))
                    || (Long) PartnershipWriter.stored(band, "release")
                            > (Long) PartnershipWriter.stored(round, "released")) {
                throw new InvalidFile(
                        "The file cannot be taken in: " + where + " has bands that it cannot have been shown with.");
            }
            taken.add(PartnershipFormat.BANDS, with(band, "round_id", id));
        }
    }

    private void findings(JsonNode entry) {
        List<Map<String, @Nullable Object>> findings = PartnershipFormat.FINDINGS.read(
                FieldChecks.of(entry, "findings", where), "“findings” of " + where, ids);
        List<UUID> numbered =
                Stream.generate(UUID::randomUUID).limit(findings.size()).toList();
        ids.number(ListReference.FINDING, numbered);
        for (int place = 0; place < findings.size(); place++) {
            taken.add(
                    PartnershipFormat.FINDINGS,
                    with(findings.get(place), "id", numbered.get(place), "round_id", id, "position", place));
        }
    }

    private void shownLooks(JsonNode entry) {
        for (Map<String, @Nullable Object> look : PartnershipFormat.SHOWN_LOOKS.read(
                FieldChecks.of(entry, "shownLooks", where), "“shownLooks” of " + where, ids)) {
            int choices =
                    RoomQuestion.of(String.valueOf(look.get("look"))).kind().answers();
            if (String.valueOf(look.get("counts")).split(" ").length != choices) {
                throw new InvalidFile(
                        "The file cannot be taken in: a count of " + where + " has too many or too few choices.");
            }
            taken.add(PartnershipFormat.SHOWN_LOOKS, with(look, "round_id", id));
        }
    }

    private void sheets(JsonNode respondents, JsonNode sealed, Map<String, @Nullable Object> round) {
        String people = "“respondents” of " + where;
        List<Map<String, @Nullable Object>> read =
                PartnershipFormat.RESPONDENTS.read(respondents, people, Set.of(AnswerFields.FIELD), ids);
        List<UUID> numbered =
                Stream.generate(UUID::randomUUID).limit(read.size()).toList();
        ids.number(ListReference.RESPONDENT, numbered);
        for (int place = 0; place < read.size(); place++) {
            String here = FieldChecks.entry(place, people);
            if (!PartnershipWriter.isOpen(round) && read.get(place).get("name") != null) {
                throw new InvalidFile(
                        "The file cannot be taken in: " + where + " has names, which its partners did not agree to.");
            }
            taken.add(PartnershipFormat.RESPONDENTS, with(read.get(place), "id", numbered.get(place), "round_id", id));
            taken.addAll(
                    PartnershipFormat.ANSWERS,
                    AnswerFields.read(
                            FieldChecks.of(respondents.get(place), AnswerFields.FIELD, here),
                            (Long) PartnershipWriter.stored(round, "released"),
                            numbered.get(place),
                            here));
        }
        SheetWriter.BESIDE.forEach((field, table) -> {
            for (Map<String, @Nullable Object> row :
                    table.read(FieldChecks.of(sealed, field, where), "“" + field + "” of " + where, ids)) {
                taken.add(table, table == PartnershipFormat.COMMENTS ? with(row, "version", 0) : row);
            }
        });
    }
}
