package org.patlive.exchange.imports;

import static org.patlive.exchange.format.TableRows.stored;
import static org.patlive.exchange.imports.ImportedRows.with;

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
import org.patlive.exchange.file.InvalidFile;
import org.patlive.exchange.format.AnswerFields;
import org.patlive.exchange.format.FieldChecks;
import org.patlive.exchange.format.NewIds;
import org.patlive.exchange.format.PartnershipFormat;
import org.patlive.exchange.format.ReferenceKind;
import org.patlive.exchange.format.RoundFields;
import tools.jackson.databind.JsonNode;

/** Reads one decrypted round of a file. */
final class RoundReader {

    private final ImportedRows imported;
    private final NewIds ids;
    private final String where;
    private final UUID id = UUID.randomUUID();

    RoundReader(ImportedRows imported, NewIds ids, String where) {
        this.imported = imported;
        this.ids = ids;
        this.where = where;
    }

    /** @return the actions of its plan, in their order */
    List<UUID> read(UUID partnership, JsonNode entry) {
        Map<String, @Nullable Object> round = PartnershipFormat.ROUNDS.readEntry(
                entry,
                where,
                Set.of(
                        RoundFields.BANDS,
                        RoundFields.FINDINGS,
                        RoundFields.SHOWN_QUESTIONS,
                        RoundFields.RESPONDENTS,
                        RoundFields.PUBLISHED,
                        RoundFields.SEALED),
                ids);
        imported.add(PartnershipFormat.ROUNDS, with(round, "id", id, "partnership_id", partnership, "version", 0));
        bands(entry, round);
        findings(entry);
        shownQuestions(entry);
        JsonNode sealed = FieldChecks.required(entry, RoundFields.SEALED, where);
        boolean open = RoundFields.isOpen(round);
        FieldChecks.checkObject(sealed, FieldChecks.field(RoundFields.SEALED, where), sealedFields(open));
        if (!open && (entry.has(RoundFields.RESPONDENTS) || entry.has(RoundFields.PUBLISHED))) {
            throw new InvalidFile("exchange.file.not-sealed", "place", where);
        }
        JsonNode respondents = FieldChecks.required(open ? entry : sealed, RoundFields.RESPONDENTS, where);
        if (RoundState.DRAFT.name().equals(round.get("state")) && !respondents.isEmpty()) {
            throw new InvalidFile("exchange.file.answers-in-draft", "place", where);
        }
        new FiguresReader(round, where)
                .read((open ? entry : sealed).get(RoundFields.PUBLISHED))
                .ifPresent(figures -> imported.add(PartnershipFormat.FIGURES, with(figures, "round_id", id)));
        respondents(respondents, sealed, round);
        JsonNode plan = sealed.get(RoundFields.PLAN);
        return plan == null
                ? List.of()
                : new PlanReader(imported, ids, FieldChecks.field(RoundFields.PLAN, where), id).read(plan);
    }

    private static Set<String> sealedFields(boolean open) {
        Set<String> fields = new HashSet<>(RoundFields.SEALED_TABLES.keySet());
        fields.add(RoundFields.PLAN);
        if (!open) {
            fields.add(RoundFields.RESPONDENTS);
            fields.add(RoundFields.PUBLISHED);
        }
        return fields;
    }

    private void bands(JsonNode entry, Map<String, @Nullable Object> round) {
        List<Map<String, @Nullable Object>> bands = PartnershipFormat.BANDS.read(
                FieldChecks.required(entry, RoundFields.BANDS, where),
                FieldChecks.field(RoundFields.BANDS, where),
                ids);
        for (Map<String, @Nullable Object> band : bands) {
            if (!Mode.ANONYMOUS.name().equals(round.get("mode"))
                    || (Long) stored(band, "release") > (Long) stored(round, "last_release")) {
                throw new InvalidFile("exchange.file.bands-never-shown", "place", where);
            }
            imported.add(PartnershipFormat.BANDS, with(band, "round_id", id));
        }
    }

    private void findings(JsonNode entry) {
        List<Map<String, @Nullable Object>> findings = PartnershipFormat.FINDINGS.read(
                FieldChecks.required(entry, RoundFields.FINDINGS, where),
                FieldChecks.field(RoundFields.FINDINGS, where),
                ids);
        List<UUID> findingIds =
                Stream.generate(UUID::randomUUID).limit(findings.size()).toList();
        ids.number(ReferenceKind.FINDING, findingIds);
        for (int place = 0; place < findings.size(); place++) {
            imported.add(
                    PartnershipFormat.FINDINGS,
                    with(findings.get(place), "id", findingIds.get(place), "round_id", id, "position", place));
        }
    }

    private void shownQuestions(JsonNode entry) {
        for (Map<String, @Nullable Object> question : PartnershipFormat.SHOWN_QUESTIONS.read(
                FieldChecks.required(entry, RoundFields.SHOWN_QUESTIONS, where),
                FieldChecks.field(RoundFields.SHOWN_QUESTIONS, where),
                ids)) {
            int choices = RoomQuestion.of(String.valueOf(question.get("question")))
                    .kind()
                    .answers();
            if (String.valueOf(question.get("counts")).split(" ").length != choices) {
                throw new InvalidFile(
                        "exchange.file.wrong-choices", "place", FieldChecks.field(RoundFields.SHOWN_QUESTIONS, where));
            }
            imported.add(PartnershipFormat.SHOWN_QUESTIONS, with(question, "round_id", id));
        }
    }

    private void respondents(JsonNode respondents, JsonNode sealed, Map<String, @Nullable Object> round) {
        String list = FieldChecks.field(RoundFields.RESPONDENTS, where);
        List<Map<String, @Nullable Object>> rows =
                PartnershipFormat.RESPONDENTS.read(respondents, list, Set.of(AnswerFields.FIELD), ids);
        List<UUID> respondentIds =
                Stream.generate(UUID::randomUUID).limit(rows.size()).toList();
        ids.number(ReferenceKind.RESPONDENT, respondentIds);
        for (int place = 0; place < rows.size(); place++) {
            String here = FieldChecks.entry(place, list);
            if (!RoundFields.isOpen(round) && rows.get(place).get("name") != null) {
                throw new InvalidFile("exchange.file.names-not-agreed", "place", where);
            }
            imported.add(
                    PartnershipFormat.RESPONDENTS,
                    with(rows.get(place), "id", respondentIds.get(place), "round_id", id));
            imported.addAll(
                    PartnershipFormat.ANSWERS,
                    AnswerFields.read(
                            FieldChecks.required(respondents.get(place), AnswerFields.FIELD, here),
                            (Long) stored(round, "last_release"),
                            respondentIds.get(place),
                            here));
        }
        RoundFields.SEALED_TABLES.forEach((field, table) -> {
            for (Map<String, @Nullable Object> row :
                    table.read(FieldChecks.required(sealed, field, where), FieldChecks.field(field, where), ids)) {
                imported.add(table, table == PartnershipFormat.COMMENTS ? with(row, "version", 0) : row);
            }
        });
    }
}
