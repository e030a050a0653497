package org.patlive.console.assessment;

import java.io.InputStream;
import java.util.List;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.entry.Response;
import org.patlive.assessment.entry.ResponseIntake;
import org.patlive.assessment.round.RoundService;
import org.patlive.exchange.response.ResponseTable;
import org.patlive.exchange.response.TypedSheet;
import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;

/**
 * What a facilitator does to enter responses into one round, from tables and from paper. Each call checks who is signed in
 * at that moment.
 */
public final class ResponseEntry {

    private final ResponseIntake intake;
    private final RoundService rounds;
    private final CurrentFacilitator current;
    private final RoundId id;

    public ResponseEntry(ResponseIntake intake, RoundService rounds, CurrentFacilitator current, RoundId id) {
        this.intake = intake;
        this.rounds = rounds;
        this.current = current;
        this.id = id;
    }

    /**
     * Saves all responses of a table.
     *
     * @return how many
     * @throws Refused if any line is invalid; none is saved then
     */
    int saveTable(InputStream table) {
        List<Response> responses = ResponseTable.read(table, rounds.round(current.id(), id));
        intake.take(current.id(), id, responses);
        return responses.size();
    }

    /**
     * Saves a paper sheet, as {@link PaperEntry} sends it.
     *
     * @return how many sheets have been typed in
     */
    int saveTypedSheet(String typedSheet) {
        TypedSheet sheet = TypedSheet.read(typedSheet);
        return intake.take(current.id(), id, sheet.writing(), sheet.response());
    }

    /** Returns how many sheets have been typed in. */
    int typedSheets() {
        return intake.countTyped(current.id(), id);
    }
}
