package org.patlive.analysis.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.result.Results.Individual;
import org.patlive.analysis.score.GroupTally;
import org.patlive.analysis.score.OrganisationNames;
import org.patlive.analysis.score.Sheet;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/** Makes the individual results of every respondent, which Open mode alone shows. */
final class Individuals {

    private Individuals() {}

    /**
     * Makes the results of those who answered anything. Respondents without a name are numbered in the order of
     * joining, those without answers included.
     */
    static List<Individual> of(Collection<Sheet> inOrderOfJoining, OrganisationNames names) {
        List<Individual> individuals = new ArrayList<>();
        int number = 0;
        for (Sheet sheet : inOrderOfJoining) {
            number++;
            if (sheet.isStarted()) {
                int position = number;
                UUID id = sheet.respondent().organisation();
                String organisation = id == null ? GroupTally.NOT_SAID : names.name(id);
                individuals.add(sheet.individual(organisation, () -> individual(sheet, position, organisation)));
            }
        }
        return List.copyOf(individuals);
    }

    private static Individual individual(Sheet sheet, int number, String organisation) {
        String name = sheet.respondent().name();
        Level level = sheet.respondent().level();
        return new Individual(
                name == null || name.isBlank() ? "Partner " + number : name,
                organisation,
                level == null ? GroupTally.NOT_SAID : level.label(),
                IntStream.rangeClosed(1, 6)
                        .mapToObj(principle -> total(sheet.total(principle), sheet.answered(principle)))
                        .toList(),
                IntStream.rangeClosed(1, 6).map(sheet::answered).boxed().toList(),
                total(sheet.aggregate(), 1),
                Item.all().stream().map(sheet::value).toList());
    }

    private static Figure<Integer> total(int total, int answered) {
        if (total > 0) {
            return Figure.shown(total);
        }
        return Figure.hidden(answered == 0 ? Reason.NO_ANSWERS : Reason.INCOMPLETE);
    }
}
