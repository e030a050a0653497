package org.patlive.answer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.signals.Signal;
import org.patlive.access.RespondentAccess;
import org.patlive.actionplan.Authors;
import org.patlive.actionplan.Planning;
import org.patlive.actionplan.Voices;
import org.patlive.analysis.Mode;
import org.patlive.assessment.AnswerIntake;
import org.patlive.assessment.PrivacyLine;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundDesk;
import org.patlive.assessment.Sheets;
import org.patlive.design.FeedSignal;
import org.patlive.feedback.Looks;
import org.patlive.live.LivePlans;
import org.patlive.live.LiveSessions;
import org.patlive.platform.PhoneMetrics;
import org.patlive.platform.ReachableAddresses;
import org.patlive.platform.RoundInWindow;
import org.patlive.shared.RespondentId;

/**
 * A partner's own sheet and, once the round is closed, the discussion; the sheet again if it is reopened. The phone follows what the facilitator does and
 * nothing else: neither a tick nor a count of others reaches it.
 */
@Route("answer/:code")
@PageTitle("Your sheet – PAT Live")
@AnonymousAllowed
class AnswerView extends Div implements BeforeEnterObserver {

    /** Carries the token of a personal link: {@code /answer/{CODE}?me=…}. */
    static final String PERSONAL = "me";

    private final RoundDesk rounds;
    private final RespondentAccess access;
    private final RespondentCookie cookie;
    private final AnswerIntake intake;
    private final Looks looks;
    private final Sheets sheets;
    private final LiveSessions live;
    private final LivePlans plans;
    private final Planning planning;
    private final Voices voices;
    private final Authors authors;
    private final ReachableAddresses addresses;
    private final PhoneMetrics metrics;

    AnswerView(
            RoundDesk rounds,
            RespondentAccess access,
            RespondentCookie cookie,
            AnswerIntake intake,
            Looks looks,
            Sheets sheets,
            LiveSessions live,
            LivePlans plans,
            Planning planning,
            Voices voices,
            Authors authors,
            ReachableAddresses addresses,
            PhoneMetrics metrics) {
        this.rounds = rounds;
        this.access = access;
        this.cookie = cookie;
        this.intake = intake;
        this.looks = looks;
        this.sheets = sheets;
        this.live = live;
        this.plans = plans;
        this.planning = planning;
        this.voices = voices;
        this.authors = authors;
        this.addresses = addresses;
        this.metrics = metrics;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = event.getRouteParameters().get("code").orElse("");
        RoundData round = rounds.byCode(typed).orElse(null);
        if (round == null) {
            // As for a known code: the address must not tell which of them exist, past the limit on guessing.
            event.forwardTo(JoinView.class, JoinView.parameters(RoundDesk.normalised(typed)));
            return;
        }
        String personal = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PERSONAL)
                .orElse("");
        if (!personal.isEmpty() && access.find(round, personal).isPresent()) {
            cookie.set(round, personal);
            // The same page without the token, which must not stay in the address bar of a phone passed around.
            event.getUI().getPage().getHistory().replaceState(null, "answer/" + round.code());
            open(round, access.find(round, personal).orElseThrow());
            return;
        }
        cookie.find(round)
                .ifPresentOrElse(
                        respondent -> open(round, respondent),
                        () -> event.forwardTo(JoinView.class, JoinView.parameters(round.code())));
    }

    private void open(RoundData round, RespondentId respondent) {
        removeAll();
        RoundInWindow.is(round.id());
        PartnerPlan part = new PartnerPlan(planning, voices, authors, respondent);
        AnswerDesk desk =
                new AnswerDesk(round.id(), respondent, intake, looks, sheets, part, metrics, () -> new PersonalLink(
                                addresses, access, round, respondent)
                        .open());
        AnswerSheet sheet = new AnswerSheet(desk, round.code(), desk.scope());
        metrics.follow(sheet);
        sheet.setTitle(round.partnership().name() + " – " + round.plan().title());
        sheet.setPrivacy(PrivacyLine.inFull(round.plan().disclosure()));
        sheet.setCountsWhole(round.plan().disclosure().mode() == Mode.ANONYMOUS);
        Signal<RoundData> state = FeedSignal.follow(sheet, round, news -> live.followState(round.id(), news));
        PlanPlace place = new PlanPlace(round, state, part, sheet, plans);
        Signal.effect(sheet, () -> {
            RoundData now = state.get();
            sheet.show(now.isOpen(), desk.notice(now));
            sheet.follow(Discussion.of(now));
            place.plans(now.meeting().planning());
        });
        add(sheet, place);
    }
}
