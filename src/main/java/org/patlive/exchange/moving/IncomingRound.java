package org.patlive.exchange.moving;

import static org.patlive.exchange.moving.Incoming.with;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.Mode;
import org.patlive.assessment.Look;
import org.patlive.assessment.RoundState;
import org.patlive.exchange.BadFile;
import tools.jackson.databind.JsonNode;

/** Reads one round of a file whose seals are open. */
final class IncomingRound {

    private final Taken taken;
    private final Ids ids;
    private final String where;
    private final UUID id = UUID.randomUUID();

    IncomingRound(Taken taken, Ids ids, String where) {
        this.taken = taken;
        this.ids = ids;
        this.where = where;
    }

    /** @return the actions of its plan, in their order */
    List<UUID> read(UUID partnership, JsonNode entry) {
        Map<String, @Nullable Object> round = Format.ROUNDS.entry(
                entry,
                where,
                Set.of(
                        OutgoingRound.BANDS,
                        "findings",
                        "shownLooks",
                        OutgoingRound.RESPONDENTS,
                        OutgoingRound.PUBLISHED,
                        OutgoingRound.UNDER_SEAL),
                ids);
        taken.add(Format.ROUNDS, with(round, "id", id, "partnership_id", partnership, "version", 0));
        bands(entry, round);
        findings(entry);
        shownLooks(entry);
        JsonNode sealed = Fields.of(entry, OutgoingRound.UNDER_SEAL, where);
        boolean open = Outgoing.isOpen(round);
        Fields.check(sealed, "what was sealed of " + where, underSeal(open));
        if (!open && (entry.has(OutgoingRound.RESPONDENTS) || entry.has(OutgoingRound.PUBLISHED))) {
            throw new BadFile("The file cannot be taken in: " + where + " shows sheets that are not to be seen.");
        }
        JsonNode respondents = Fields.of(open ? entry : sealed, OutgoingRound.RESPONDENTS, where);
        if (RoundState.DRAFT.name().equals(round.get("state")) && !respondents.isEmpty()) {
            throw new BadFile("The file cannot be taken in: " + where + " has answers before it was opened.");
        }
        new IncomingFigures(round, where)
                .read((open ? entry : sealed).get(OutgoingRound.PUBLISHED))
                .ifPresent(figures -> taken.add(Format.FIGURES, with(figures, "round_id", id)));
        sheets(respondents, sealed, round);
        JsonNode plan = sealed.get("plan");
        return plan == null ? List.of() : new IncomingPlan(taken, ids, "the plan of " + where, id).read(plan);
    }

    private static Set<String> underSeal(boolean open) {
        Set<String> fields = new HashSet<>(OutgoingSheets.BESIDE.keySet());
        fields.add("plan");
        if (!open) {
            fields.add(OutgoingRound.RESPONDENTS);
            fields.add(OutgoingRound.PUBLISHED);
        }
        return fields;
    }

    private void bands(JsonNode entry, Map<String, @Nullable Object> round) {
        List<Map<String, @Nullable Object>> bands = Format.BANDS.read(
                Fields.of(entry, OutgoingRound.BANDS, where), "“" + OutgoingRound.BANDS + "” of " + where, ids);
        for (Map<String, @Nullable Object> band : bands) {
            if (!Mode.ANONYMOUS.name().equals(round.get("mode"))
                    || (Long) Outgoing.stored(band, "release") > (Long) Outgoing.stored(round, "released")) {
                throw new BadFile(
                        "The file cannot be taken in: " + where + " has bands that it cannot have been shown with.");
            }
            taken.add(Format.BANDS, with(band, "round_id", id));
        }
    }

    private void findings(JsonNode entry) {
        List<Map<String, @Nullable Object>> findings =
                Format.FINDINGS.read(Fields.of(entry, "findings", where), "“findings” of " + where, ids);
        List<UUID> numbered =
                Stream.generate(UUID::randomUUID).limit(findings.size()).toList();
        ids.number(Space.FINDING, numbered);
        for (int place = 0; place < findings.size(); place++) {
            taken.add(
                    Format.FINDINGS,
                    with(findings.get(place), "id", numbered.get(place), "round_id", id, "position", place));
        }
    }

    private void shownLooks(JsonNode entry) {
        for (Map<String, @Nullable Object> look :
                Format.SHOWN_LOOKS.read(Fields.of(entry, "shownLooks", where), "“shownLooks” of " + where, ids)) {
            int choices = Look.of(String.valueOf(look.get("look"))).kind().answers();
            if (String.valueOf(look.get("counts")).split(" ").length != choices) {
                throw new BadFile(
                        "The file cannot be taken in: a count of " + where + " has too many or too few choices.");
            }
            taken.add(Format.SHOWN_LOOKS, with(look, "round_id", id));
        }
    }

    private void sheets(JsonNode respondents, JsonNode sealed, Map<String, @Nullable Object> round) {
        String people = "“respondents” of " + where;
        List<Map<String, @Nullable Object>> read =
                Format.RESPONDENTS.read(respondents, people, Set.of(Answers.FIELD), ids);
        List<UUID> numbered =
                Stream.generate(UUID::randomUUID).limit(read.size()).toList();
        ids.number(Space.RESPONDENT, numbered);
        for (int place = 0; place < read.size(); place++) {
            String here = Fields.entry(place, people);
            if (!Outgoing.isOpen(round) && read.get(place).get("name") != null) {
                throw new BadFile(
                        "The file cannot be taken in: " + where + " has names, which its partners did not agree to.");
            }
            taken.add(Format.RESPONDENTS, with(read.get(place), "id", numbered.get(place), "round_id", id));
            taken.addAll(
                    Format.ANSWERS,
                    Answers.read(
                            Fields.of(respondents.get(place), Answers.FIELD, here),
                            (Long) Outgoing.stored(round, "released"),
                            numbered.get(place),
                            here));
        }
        OutgoingSheets.BESIDE.forEach((field, table) -> {
            for (Map<String, @Nullable Object> row :
                    table.read(Fields.of(sealed, field, where), "“" + field + "” of " + where, ids)) {
                taken.add(table, table == Format.COMMENTS ? with(row, "version", 0) : row);
            }
        });
    }
}
