package org.patlive.answer;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.internal.AllowInert;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Server side of the answer sheet of one respondent. It is a single node: the pages, the texts and everything not yet
 * sent are kept by the phone, which repeats each call until it is told that the value has been committed.
 *
 * <p>The calls allow an inert element, because a tick must be saved while a modal dialog of the same person is open.
 *
 * @see "docs/decisions/001-the-answer-sheet-is-one-element.md"
 */
@Tag("pat-answer-sheet")
@JsModule("./answer/answer-sheet.ts")
class AnswerSheet extends Component {

    /** The round takes no answers: the phone keeps the value, and sends it when the round is reopened. */
    static final String NOT_OPEN = "~";

    /** The other replies to the phone: committed; try again; and, in front of the reason, refused for good. */
    private static final String COMMITTED = "";

    private static final String TRY_AGAIN = "?";
    private static final String REFUSED = "!";

    private final transient Handler handler;
    private transient Consumer<String> onLanguage = tag -> {};

    /**
     * Handles the calls of the phone. A call that saves something returns an empty string when it is committed,
     * {@link #NOT_OPEN} while the round takes no answers, and otherwise a sentence with the reason for a final refusal,
     * which the respondent reads beside the tick. After an exception the phone keeps the value and tries again. The same
     * value may arrive more than once.
     */
    interface Handler {

        /** Saves an answer: {@code 1A} … {@code 6F}, {@code W1} … {@code W6} or {@code success}. */
        String answer(String code, int value);

        /** Saves a comment, {@code 1A} … {@code 6F} or {@code performance}; an empty text deletes it. */
        String comment(String key, String text);

        /** Saves the answer to a room question: {@code CAUSE 1A}, {@code SECOND 1A} or {@code HANDS}. */
        String answerQuestion(String code, int choice);

        /** Changes the action plan, see {@link PlanRequests}. */
        String changePlan(String request);

        /** Records that the respondent has finished; answers can still be changed. */
        String finish();

        /** Reads the sheet as it is saved now. */
        State state();

        /** Called after each call that threw nothing. */
        void succeeded();

        /** Called after a call that threw an exception, so that it is logged and counted; the phone will try again. */
        void failed(RuntimeException failure);

        /** Shows the link that opens this sheet on another device. */
        void showPersonalLink();
    }

    /**
     * The sheet as it is saved.
     *
     * @param answers by the code of the item
     * @param comments by the key of the topic
     * @param questionAnswers what was chosen for room questions, by the code of the question
     * @param editable whether the round takes answers
     * @param notice a sentence for the top of the sheet, or empty
     */
    record State(
            Map<String, Integer> answers,
            Map<String, String> comments,
            Map<String, Integer> questionAnswers,
            boolean finished,
            boolean editable,
            String notice) {

        State {
            answers = Map.copyOf(answers);
            comments = Map.copyOf(comments);
            questionAnswers = Map.copyOf(questionAnswers);
        }

        ObjectNode toJson() {
            ObjectNode json = JacksonUtils.createObjectNode();
            json.set("answers", JacksonUtils.mapToJson(answers));
            json.set("comments", JacksonUtils.mapToJson(comments));
            json.set("questionAnswers", JacksonUtils.mapToJson(questionAnswers));
            return json.put("finished", finished).put("editable", editable).put("notice", notice);
        }
    }

    /**
     * @param joinCode the code of the round
     * @param storageScope prefix of the respondent's entries in the browser's storage; opaque, the same on every visit
     */
    AnswerSheet(Handler handler, String joinCode, String storageScope) {
        this.handler = handler;
        getElement().setProperty("code", joinCode);
        getElement().setProperty("scope", storageScope);
        show(handler.state());
    }

    /** Shows what is saved. Values that the phone has not sent yet take precedence there. */
    final void show(State state) {
        ObjectNode json = state.toJson();
        getElement().setPropertyJson("answers", (ObjectNode) json.get("answers"));
        getElement().setPropertyJson("comments", (ObjectNode) json.get("comments"));
        getElement().setPropertyJson("questionAnswers", (ObjectNode) json.get("questionAnswers"));
        getElement().setProperty("finished", state.finished());
        show(state.editable(), state.notice());
    }

    /** Shows that the round was opened, closed or reopened, without sending the answers again. */
    final void show(boolean editable, String notice) {
        getElement().setProperty("editable", editable);
        getElement().setProperty("notice", notice);
    }

    /**
     * Shows the discussion of a closed round in place of the sheet; null shows the sheet. Flow does not send a property
     * again whose value is equal.
     */
    final void showDiscussion(@Nullable Discussion discussion) {
        if (discussion != null) {
            getElement().setPropertyJson("discussion", discussion.toJson());
        } else if (getElement().hasProperty("discussion")) {
            getElement().setPropertyJson("discussion", JacksonUtils.nullNode());
        }
    }

    /** Sets the sentence that says who sees what; it is on every page. */
    void setPrivacy(String sentence) {
        getElement().setProperty("privacy", sentence);
    }

    /** Sets whether a principle, and the significance of all six, counts only when it is answered completely. */
    void setCountsWhole(boolean whole) {
        getElement().setProperty("countsWhole", whole);
    }

    /** Sets the names of the partnership and the round, shown above the first page. */
    void setTitle(String title) {
        getElement().setProperty("title", title);
    }

    /** Sets what happens when somebody chooses a language, by its tag; the phone then loads the page anew. */
    void onLanguage(Consumer<String> listener) {
        onLanguage = listener;
    }

    /** @param tick code and points; in one array, because Flow searches all jars once for every argument of a call */
    @ClientCallable
    @AllowInert
    String answer(String[] tick) {
        return reply(() -> handler.answer(tick[0], Integer.parseInt(tick[1])));
    }

    /** @param choice code of the question and the choice made; in one array, as a tick */
    @ClientCallable
    @AllowInert
    String answerQuestion(String[] choice) {
        return reply(() -> handler.answerQuestion(choice[0], Integer.parseInt(choice[1])));
    }

    @ClientCallable
    @AllowInert
    String changePlan(String request) {
        return reply(() -> handler.changePlan(request));
    }

    @ClientCallable
    @AllowInert
    String comment(String key, String text) {
        return reply(() -> handler.comment(key, text));
    }

    @ClientCallable
    @AllowInert
    String finish() {
        return reply(handler::finish);
    }

    /** Exceptions pass through: the phone then keeps showing what it has, and asks again when its page is next visible. */
    @ClientCallable
    @AllowInert
    ObjectNode refresh() {
        return handler.state().toJson();
    }

    @ClientCallable
    String showPersonalLink() {
        return reply(() -> {
            handler.showPersonalLink();
            return COMMITTED;
        });
    }

    @ClientCallable
    String chooseLanguage(String tag) {
        return reply(() -> {
            onLanguage.accept(tag);
            return COMMITTED;
        });
    }

    /** Turns an exception into a reply: the respondent sees no error page, and the phone keeps the value and tries again. */
    private String reply(Supplier<String> call) {
        try {
            String sentence = call.get();
            handler.succeeded();
            return sentence.isEmpty() || sentence.equals(NOT_OPEN) ? sentence : REFUSED + sentence;
        } catch (RuntimeException failure) {
            handler.failed(failure);
            return TRY_AGAIN;
        }
    }
}
