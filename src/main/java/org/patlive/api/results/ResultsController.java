package org.patlive.api.results;

import java.util.Map;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.api.round.CallerRounds;
import org.patlive.live.LiveSessions;
import org.patlive.live.Snapshot;
import org.patlive.report.chapter.ReportFiles;
import org.patlive.report.file.FileProgress;
import org.patlive.report.file.ReportFile;
import org.patlive.report.image.PictureFiles;
import org.patlive.report.image.PictureFormat;
import org.patlive.report.image.PictureKind;
import org.patlive.report.plan.PlanFiles;
import org.patlive.report.plan.PlanFormat;
import org.patlive.report.table.ResultsFiles;
import org.patlive.report.table.ResultsFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What may be shown of a round at the moment, and its plan: as JSON and as files. */
@RestController
@RequestMapping("/api/v1/rounds/{id}")
class ResultsController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final LiveSessions live;
    private final ResultsFiles results;
    private final ReportFiles reports;
    private final PictureFiles pictures;
    private final PlanFiles plans;
    private final CallerRounds rounds;
    private final CurrentFacilitator current;

    ResultsController(
            LiveSessions live,
            ResultsFiles results,
            ReportFiles reports,
            PictureFiles pictures,
            PlanFiles plans,
            CallerRounds rounds,
            CurrentFacilitator current) {
        this.live = live;
        this.results = results;
        this.reports = reports;
        this.pictures = pictures;
        this.plans = plans;
        this.rounds = rounds;
        this.current = current;
    }

    @GetMapping(path = "/results", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> results(@PathVariable String id) {
        Snapshot snapshot = live.snapshotAfterReleases(rounds.find(id).id());
        return ResultsJson.of(ExportProjection.of(snapshot.results()), snapshot.laterRespondents());
    }

    @GetMapping(path = "/results.csv", produces = "text/csv")
    ResponseEntity<byte[]> resultsCsv(@PathVariable String id) {
        return file(results.of(current.id(), rounds.find(id).id(), ResultsFormat.CSV));
    }

    @GetMapping(path = "/results.xlsx", produces = XLSX)
    ResponseEntity<byte[]> resultsWorkbook(@PathVariable String id) {
        return file(results.of(current.id(), rounds.find(id).id(), ResultsFormat.XLSX));
    }

    @GetMapping(path = "/report.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> report(@PathVariable String id) {
        return file(reports.of(current.id(), rounds.find(id).id(), FileProgress.NONE));
    }

    @GetMapping(path = "/dartboard.svg", produces = "image/svg+xml")
    ResponseEntity<byte[]> dartboard(@PathVariable String id) {
        return file(pictures.of(current.id(), rounds.find(id).id(), PictureKind.DARTBOARD, PictureFormat.SVG));
    }

    @GetMapping(path = "/plan.csv", produces = "text/csv")
    ResponseEntity<byte[]> planCsv(@PathVariable String id) {
        return file(plans.of(current.id(), rounds.find(id).id(), PlanFormat.CSV));
    }

    @GetMapping(path = "/plan.ics", produces = "text/calendar")
    ResponseEntity<byte[]> planCalendar(@PathVariable String id) {
        return file(plans.of(current.id(), rounds.find(id).id(), PlanFormat.ICS));
    }

    /** Spring Security adds the headers that forbid caching and guessing the content type. */
    private static ResponseEntity<byte[]> file(ReportFile file) {
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(file.name()).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.parseMediaType(file.contentType()))
                .body(file.bytes());
    }
}
