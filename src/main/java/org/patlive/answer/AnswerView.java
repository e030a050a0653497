package org.patlive.answer;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.signals.Signal;
import org.patlive.access.respondent.RespondentAccess;
import org.patlive.actionplan.edit.ActionResponses;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.Planning;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.design.FeedSignal;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.live.LivePlans;
import org.patlive.live.LiveSessions;
import org.patlive.platform.health.PhoneMetrics;
import org.patlive.platform.network.ReachableAddresses;
import org.patlive.platform.web.UiRound;
import org.patlive.shared.RespondentId;
import org.patlive.words.PrivacyStatement;

/**
 * A partner's own sheet and, once the round is closed, the discussion; the sheet again if the round is reopened. The phone
 * is told of what the facilitator does and of nothing else: neither a tick nor a count of others is sent to it.
 */
@Route("answer/:code")
@AnonymousAllowed
class AnswerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Query parameter with the token of a personal link: {@code /answer/{CODE}?me=…}. */
    static final String TOKEN_PARAMETER = "me";

    private final RoundService rounds;
    private final RespondentAccess access;
    private final RespondentCookie cookie;
    private final AnswerIntake intake;
    private final RoomQuestionService questions;
    private final SheetReader sheets;
    private final LiveSessions live;
    private final LivePlans plans;
    private final Planning planning;
    private final ActionResponses responses;
    private final PlanAuthors authors;
    private final ReachableAddresses addresses;
    private final PhoneMetrics metrics;
    private final PhoneLanguage language;

    AnswerView(
            RoundService rounds,
            RespondentAccess access,
            RespondentCookie cookie,
            AnswerIntake intake,
            RoomQuestionService questions,
            SheetReader sheets,
            LiveSessions live,
            LivePlans plans,
            Planning planning,
            ActionResponses responses,
            PlanAuthors authors,
            ReachableAddresses addresses,
            PhoneMetrics metrics,
            PhoneLanguage language) {
        this.rounds = rounds;
        this.access = access;
        this.cookie = cookie;
        this.intake = intake;
        this.questions = questions;
        this.sheets = sheets;
        this.live = live;
        this.plans = plans;
        this.planning = planning;
        this.responses = responses;
        this.authors = authors;
        this.addresses = addresses;
        this.metrics = metrics;
        this.language = language;
    }

    @Override
    public String getPageTitle() {
        return text("answer.sheet.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = event.getRouteParameters().get("code").orElse("");
        RoundData round = rounds.byCode(typed).orElse(null);
        if (round == null) {
            // Just as for a known code: this address must not reveal which codes exist, past the limit on guessing.
            event.forwardTo(JoinView.class, JoinView.parameters(RoundService.normalisedCode(typed)));
            return;
        }
        String token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TOKEN_PARAMETER)
                .orElse("");
        if (!token.isEmpty() && access.find(round, token).isPresent()) {
            cookie.set(round, token);
            // The token must not stay in the address bar of a phone that is passed around.
            event.getUI().getPage().getHistory().replaceState(null, "answer/" + round.code());
            open(round, access.find(round, token).orElseThrow());
            return;
        }
        cookie.find(round)
                .ifPresentOrElse(
                        respondent -> open(round, respondent),
                        () -> event.forwardTo(JoinView.class, JoinView.parameters(round.code())));
    }

    private void open(RoundData round, RespondentId respondent) {
        removeAll();
        UiRound.set(round.id());
        PlanRequests planRequests = new PlanRequests(planning, responses, authors, respondent);
        AnswerSubmission submission = new AnswerSubmission(
                round.id(), respondent, intake, questions, sheets, planRequests, metrics, () -> new PersonalLinkDialog(
                                addresses, access, round, respondent)
                        .open());
        AnswerSheet sheet = new AnswerSheet(submission, round.code(), submission.storageScope());
        metrics.follow(sheet);
        sheet.onLanguage(language::choose);
        sheet.setTitle(round.partnership().name() + " – " + round.plan().title());
        sheet.setPrivacy(PrivacyStatement.full(round.plan().disclosure()));
        sheet.setCountsWhole(round.plan().disclosure().mode() == Mode.ANONYMOUS);
        Signal<RoundData> state =
                FeedSignal.follow(sheet, round, subscriber -> live.followState(round.id(), subscriber));
        PlanSubscription plan = new PlanSubscription(round, state, planRequests, sheet, plans);
        Signal.effect(sheet, () -> {
            RoundData now = state.get();
            sheet.show(now.isOpen(), submission.notice(now));
            sheet.showDiscussion(Discussion.of(now));
            plan.setActive(now.meeting().planOnPhones());
        });
        add(sheet, plan);
    }
}
