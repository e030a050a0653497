package org.patlive.api.round;

import static org.patlive.shared.text.Texts.text;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.api.problem.Problem;
import org.patlive.assessment.entry.Response;
import org.patlive.assessment.entry.ResponseIntake;
import org.patlive.assessment.round.RoundData;
import org.patlive.exchange.file.FileTooLarge;
import org.patlive.exchange.response.ResponseTable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a table of responses, as CSV: all of them or none. */
@RestController
class ResponseController {

    private static final String CSV = "text/csv";

    /** How many responses were taken. */
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
        round.state().checkTakesAnswers(); // before the body is read
        checkCharset(request);
        if (request.getContentLengthLong() > ResponseTable.MAX_BYTES) {
            throw new FileTooLarge(ResponseTable.MAX_BYTES);
        }
        List<Response> responses = ResponseTable.read(request.getInputStream(), round);
        intake.take(current.id(), round.id(), responses);
        return new Taken(responses.size());
    }

    private static void checkCharset(HttpServletRequest request) {
        Charset charset = MediaType.parseMediaType(request.getContentType()).getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8) && !charset.equals(StandardCharsets.US_ASCII)) {
            throw new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, text("api.problem.table-charset"));
        }
    }
}
