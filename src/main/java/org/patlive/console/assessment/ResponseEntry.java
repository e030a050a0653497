package org.patlive.console.assessment;

import java.io.InputStream;
import java.util.List;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.response.Response;
import org.patlive.assessment.response.ResponseIntake;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.exchange.response.ResponseTable;
import org.patlive.exchange.response.TypedSheet;
import org.patlive.shared.RoundId;

/** How sheets come into one round by the facilitator's hand. Each call asks anew who is signed in. */
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

    /** As it stands in the database. */
    RoundData round() {
        return rounds.round(current.id(), id);
    }

    /** Takes a table whole. @return how many sheets @throws org.patlive.shared.Refused with nothing taken */
    int take(InputStream table) {
        List<Response> responses = ResponseTable.read(table, round());
        intake.take(current.id(), id, responses);
        return responses.size();
    }

    /** Takes a sheet as the typing-in view sends it. @return how many have been typed in */
    int take(String typedSheet) {
        TypedSheet sheet = TypedSheet.read(typedSheet);
        return intake.take(current.id(), id, sheet.writing(), sheet.response());
    }

    int typed() {
        return intake.typed(current.id(), id);
    }
}
