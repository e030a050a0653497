package org.patlive.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.round.RoundData;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.shared.RespondentId;

/**
 * Answers in which every analysis finds something: 4C divides the organisations, 2B each organisation inside, 5E the
 * levels; Learning is weak and matters, unless it has improved.
 */
public final class SampleAnswers {

    /** What three of them comment. */
    public static final List<String> COMMENTS = List.of(
            "We hear about decisions when they have been made, says Pat Brown of the board.",
            "Some partners have two meetings before the meeting.",
            "Good work on the ground, slow at the top.");

    /** The usual answer about Learning. */
    static final int WEAK = 2;

    static final int IMPROVED = 4;

    private final Workshop workshop;
    private final Random random;
    private final int learning;

    SampleAnswers(Workshop workshop, int seed, int learning) {
        this.workshop = workshop;
        this.random = new Random(seed);
        this.learning = learning;
    }

    /** Lets people of each organisation and level in turn join and give a whole sheet, and three of them a comment. */
    List<RespondentId> give(RoundData round, int people) {
        List<OrganisationData> organisations = round.partnership().organisations();
        List<RespondentId> partners = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            int number = person;
            int organisation = person % organisations.size();
            int level = person / organisations.size() % 3;
            String name = round.plan().disclosure().mode() == Mode.OPEN ? "Partner " + (person + 1) : null;
            JoinDetails details =
                    new JoinDetails(organisations.get(organisation).id(), Level.values()[level], name);
            RespondentId partner = workshop.joining.join(round.id(), details);
            // A whole sheet at a time: a test of what is shown must not wait for 43 commits a person.
            workshop.transaction.executeWithoutResult(sheet -> Item.all()
                    .forEach(item -> workshop.intake.answer(partner, item, points(item, organisation, level, number))));
            partners.add(partner);
        }
        comment(partners.get(1 % people), "4C", COMMENTS.get(0));
        comment(partners.get(2 % people), "4C", COMMENTS.get(1));
        comment(partners.get(5 % people), "performance", COMMENTS.get(2));
        return partners;
    }

    private void comment(RespondentId partner, String topic, String words) {
        workshop.intake.comment(partner, new CommentTopic(topic), words);
    }

    private int points(Item item, int organisation, int level, int person) {
        int noise = IntStream.of(0, 0, 0, 0, 1, -1).toArray()[random.nextInt(6)];
        return switch (item.code()) {
            case "4C" -> organisation < 2 ? 4 : random.nextInt(6) == 0 ? 2 : 1;
            case "2B" -> random.nextInt(8) == 0 ? 3 : (person / 4) % 2 == 0 ? 4 : 1;
            case "5E" -> 4 - level - random.nextInt(2);
            case "W6", "W4" -> 5 - random.nextInt(2);
            case "success" -> 3 + (random.nextInt(3) == 0 ? 1 : 0);
            default ->
                item.isWeight()
                        ? 1 + random.nextInt(4)
                        : Math.clamp((item.principle() == 6 ? learning : 3) + noise, 1, 4);
        };
    }
}
