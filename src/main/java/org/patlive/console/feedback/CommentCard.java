package org.patlive.console.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.feedback.comment.CommentData;

/** One comment, with the buttons that show it, hide it or shorten it for the screen. The original text is kept. */
final class CommentCard extends Article {

    private final CommentData comment;
    private final FeedbackService feedback;
    private final RefusalMessage refusal;
    private final Runnable onChange;
    private final Div tools = new Div();

    CommentCard(CommentData comment, FeedbackService feedback, RefusalMessage refusal, Runnable onChange) {
        this.comment = comment;
        this.feedback = feedback;
        this.refusal = refusal;
        this.onChange = onChange;
        addClassName("console-comment");
        tools.addClassName("console-buttons");
        Paragraph words = new Paragraph(comment.words());
        words.addClassName("console-comment-words");
        add(words);
        String shown = comment.shown();
        if (shown != null) {
            Span state = new Span(comment.isShortened() ? "On the screen, shortened: " + shown : "On the screen");
            state.addClassName("console-comment-state");
            add(state);
        }
        add(tools);
        showButtons(shown);
    }

    private void showButtons(@Nullable String shown) {
        tools.removeAll();
        if (shown == null) {
            tools.add(button("Show", () -> act(() -> feedback.show(comment.handle(), comment.words()))));
        } else {
            tools.add(button("Take back", () -> act(() -> feedback.hide(comment.handle()))));
        }
        tools.add(button("Shorten …", this::openShortening));
    }

    private Button button(String label, Runnable action) {
        Button button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label + ": " + comment.words());
        return button;
    }

    private void openShortening() {
        TextArea shorter = new TextArea("What the room will see");
        shorter.setHelperText("Take out what identifies a person; […] may stand in its place. What was written stays.");
        String shown = comment.shown();
        shorter.setValue(shown == null ? comment.words() : shown);
        tools.removeAll();
        Button show = new Button("Show this", click -> act(() -> feedback.show(comment.handle(), shorter.getValue())));
        tools.add(shorter, show, button("Leave it", () -> showButtons(shown)));
        shorter.focus();
    }

    private void act(Runnable action) {
        if (refusal.attempt(action)) {
            onChange.run();
        }
    }
}
