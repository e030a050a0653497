package org.patlive.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.response.Response;
import org.patlive.assessment.response.ResponseIntake;
import org.patlive.assessment.round.RoundData;
import org.patlive.exchange.file.FileTooLarge;
import org.patlive.exchange.response.ResponseTable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whole sheets that come in as a table: all of them or none. */
@RestController
class ResponseController {

    private static final String CSV = "text/csv";

    /** How many sheets were taken. */
    record Taken(int taken) {}

    private final ResponseIntake intake;
    private final CallerRounds rounds;
    private final CurrentFacilitator current;

    ResponseController(ResponseIntake intake, CallerRounds rounds, CurrentFacilitator current) {
        this.intake = intake;
        this.rounds = rounds;
        this.current = current;
    }

    @PostMapping(path = "/api/v1/rounds/{id}/responses", consumes = CSV, produces = MediaType.APPLICATION_JSON_VALUE)
    Taken take(@PathVariable String id, HttpServletRequest request) throws IOException {
        RoundData round = rounds.find(id);
        round.state().checkTakesAnswers(); // before megabytes are read for nothing
        checkCharacters(request);
        if (request.getContentLengthLong() > ResponseTable.LARGEST) {
            throw new FileTooLarge(ResponseTable.LARGEST);
        }
        List<Response> responses = ResponseTable.read(request.getInputStream(), round);
        intake.take(current.id(), round.id(), responses);
        return new Taken(responses.size());
    }

    private static void checkCharacters(HttpServletRequest request) {
        Charset said = MediaType.parseMediaType(request.getContentType()).getCharset();
        if (said != null && !said.equals(StandardCharsets.UTF_8) && !said.equals(StandardCharsets.US_ASCII)) {
            throw new Problem(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send the table in UTF-8, as every table is read here.");
        }
    }
}
