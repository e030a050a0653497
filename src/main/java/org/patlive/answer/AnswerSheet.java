package org.patlive.answer;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.internal.AllowInert;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One respondent's sheet. A single server-side node: the pages, the texts and everything not yet sent live on the
 * phone, which asks again until it is told what has been committed.
 *
 * <p>The calls allow an inert element, because a tick must be saved while a modal dialog of the same person is open.
 */
@Tag("pat-answer-sheet")
@JsModule("./answer/answer-sheet.ts")
public class AnswerSheet extends Component {

    /** The round takes no answers: the phone keeps the value, and sends it when the round is reopened. */
    static final String NOT_OPEN = "~";

    /** What the phone understands: committed; try again; and, before the sentence that says why, refused for good. */
    private static final String COMMITTED = "";

    private static final String TRY_AGAIN = "?";
    private static final String REFUSED = "!";

    private final transient Desk desk;

    /**
     * Where the sheet is handed in. An empty string means committed; {@link #NOT_OPEN} that the round takes no answers; a
     * sentence means refused for good, and the respondent reads it beside the tick. An exception means that the phone
     * keeps the value and tries again. The same value may come twice.
     */
    public interface Desk {

        /** Saves an answer: {@code 1A} … {@code 6F}, {@code W1} … {@code W6} or {@code success}. */
        String answer(String code, int value);

        /** Saves a comment, {@code 1A} … {@code 6F} or {@code performance}; an empty text takes it away. */
        String comment(String key, String text);

        /** Saves what the respondent says when asked: {@code CAUSE 1A}, {@code SECOND 1A} or {@code HANDS}. */
        String look(String code, int choice);

        /** Does something in the action plan, see {@link PartnerPlan}. */
        String plan(String said);

        /** The respondent has finished; answers can still be changed. */
        String finish();

        /** The sheet as it is saved now. */
        State state();

        /** A call has worked. */
        void works();

        /** A call has failed, and the phone will try again: for whoever looks after the server. */
        void failed(RuntimeException failure);

        /** Shows how to go on with this sheet on another device. */
        void anotherDevice();
    }

    /**
     * The sheet as it is saved.
     *
     * @param looks what the respondent has said when asked, by the code of the question
     * @param editable whether the round takes answers
     * @param notice a sentence for the top of the sheet, or empty
     */
    public record State(
            Map<String, Integer> answers,
            Map<String, String> comments,
            Map<String, Integer> looks,
            boolean finished,
            boolean editable,
            String notice) {

        public State {
            answers = Map.copyOf(answers);
            comments = Map.copyOf(comments);
            looks = Map.copyOf(looks);
        }

        ObjectNode toJson() {
            ObjectNode json = JacksonUtils.createObjectNode();
            json.set("answers", JacksonUtils.mapToJson(answers));
            json.set("comments", JacksonUtils.mapToJson(comments));
            json.set("looks", JacksonUtils.mapToJson(looks));
            return json.put("finished", finished).put("editable", editable).put("notice", notice);
        }
    }

    /**
     * @param joinCode the code of the round
     * @param scope names the respondent in this browser's storage; opaque, the same on every visit
     */
    public AnswerSheet(Desk desk, String joinCode, String scope) {
        this.desk = desk;
        getElement().setProperty("code", joinCode);
        getElement().setProperty("scope", scope);
        show(desk.state());
    }

    /** Shows what is saved; what the phone has not sent yet stays in front of it. */
    public final void show(State state) {
        ObjectNode json = state.toJson();
        getElement().setPropertyJson("answers", (ObjectNode) json.get("answers"));
        getElement().setPropertyJson("comments", (ObjectNode) json.get("comments"));
        getElement().setPropertyJson("looks", (ObjectNode) json.get("looks"));
        getElement().setProperty("finished", state.finished());
        show(state.editable(), state.notice());
    }

    /** The round was opened, closed or reopened: the answers stay where they are. */
    public final void show(boolean editable, String notice) {
        getElement().setProperty("editable", editable);
        getElement().setProperty("notice", notice);
    }

    /**
     * Follows the discussion of a closed round; null while it is open, which takes a phone back to its sheet. An equal
     * property is not sent again.
     */
    final void follow(@Nullable Discussion now) {
        if (now != null) {
            getElement().setPropertyJson("discussion", now.toJson());
        } else if (getElement().hasProperty("discussion")) {
            getElement().setPropertyJson("discussion", JacksonUtils.nullNode());
        }
    }

    /** The sentence that says who sees what; on every page. */
    public void setPrivacy(String sentence) {
        getElement().setProperty("privacy", sentence);
    }

    /** Whether a principle, and the significance of all six, counts only when it is answered whole. */
    public void setCountsWhole(boolean whole) {
        getElement().setProperty("countsWhole", whole);
    }

    /** The partnership and the round. */
    public void setTitle(String title) {
        getElement().setProperty("title", title);
    }

    /** @param tick code and points; in one array, because Flow searches all jars for each single argument of a call */
    @ClientCallable
    @AllowInert
    String answer(String[] tick) {
        return verdict(() -> desk.answer(tick[0], Integer.parseInt(tick[1])));
    }

    /** @param choice code of the question and what was chosen; in one array, as a tick */
    @ClientCallable
    @AllowInert
    String look(String[] choice) {
        return verdict(() -> desk.look(choice[0], Integer.parseInt(choice[1])));
    }

    @ClientCallable
    @AllowInert
    String plan(String said) {
        return verdict(() -> desk.plan(said));
    }

    @ClientCallable
    @AllowInert
    String comment(String key, String text) {
        return verdict(() -> desk.comment(key, text));
    }

    @ClientCallable
    @AllowInert
    String finish() {
        return verdict(desk::finish);
    }

    /** Not caught: the phone then keeps showing what it has, and asks again the next time it is looked at. */
    @ClientCallable
    @AllowInert
    ObjectNode refresh() {
        return desk.state().toJson();
    }

    @ClientCallable
    String anotherDevice() {
        return verdict(() -> {
            desk.anotherDevice();
            return COMMITTED;
        });
    }

    /** A failure on the server is no page of its own to the respondent: the phone keeps the value and tries again. */
    private String verdict(Supplier<String> call) {
        try {
            String sentence = call.get();
            desk.works();
            return sentence.isEmpty() || sentence.equals(NOT_OPEN) ? sentence : REFUSED + sentence;
        } catch (RuntimeException failure) {
            desk.failed(failure);
            return TRY_AGAIN;
        }
    }
}
