package org.patlive.demo;

import org.patlive.assessment.AnswerIntake;
import org.patlive.assessment.Refused;
import org.patlive.assessment.SheetData;
import org.patlive.assessment.Sheets;
import org.patlive.instrument.Item;
import org.patlive.shared.RespondentId;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** One partner who reads, ticks and finishes at human speed, beginning wherever the sheet stands. */
final class SimulatedPartner implements Runnable {

    private final RespondentId respondent;
    private final Temperament temperament;
    private final AnswerIntake intake;
    private final Sheets sheets;
    private final DemoDoor door;

    SimulatedPartner(
            RespondentId respondent, Temperament temperament, AnswerIntake intake, Sheets sheets, DemoDoor door) {
        this.respondent = respondent;
        this.temperament = temperament;
        this.intake = intake;
        this.sheets = sheets;
        this.door = door;
    }

    RespondentId respondent() {
        return respondent;
    }

    @Override
    public void run() {
        try {
            SheetData sheet = sheets.of(respondent).orElse(null);
            if (sheet == null || sheet.finished()) {
                return;
            }
            for (Item item : Item.all()) {
                int answer = temperament.answer(item);
                if (!sheet.answers().containsKey(item)) {
                    Thread.sleep(temperament.pauseMillis());
                    if (!tick(item, answer)) {
                        return;
                    }
                }
            }
            door.pass(() -> intake.finish(respondent));
        } catch (InterruptedException | Refused over) {
            // The visitor has left the demo or closed its round.
        }
    }

    /** @return whether the demo goes on */
    private boolean tick(Item item, int answer) throws InterruptedException {
        while (true) {
            try {
                return door.pass(() -> intake.answer(respondent, item, answer));
            } catch (DataAccessException | TransactionException databaseBusy) {
                Thread.sleep(temperament.pauseMillis()); // as a phone would: try again
            }
        }
    }
}
