package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

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
            Span state = new Span(
                    comment.isShortened()
                            ? text("console.feedback.comments.on-screen-shortened", "shown", shown)
                            : text("console.feedback.comments.on-screen"));
            state.addClassName("console-comment-state");
            add(state);
        }
        add(tools);
        showButtons(shown);
    }

    private void showButtons(@Nullable String shown) {
        tools.removeAll();
        if (shown == null) {
            tools.add(button(
                    text("console.feedback.show-on-screen"),
                    text("console.feedback.comments.show", "comment", comment.words()),
                    () -> act(() -> feedback.show(comment.handle(), comment.words()))));
        } else {
            tools.add(button(
                    text("console.feedback.comments.hide"),
                    text("console.feedback.comments.hide-this", "comment", comment.words()),
                    () -> act(() -> feedback.hide(comment.handle()))));
        }
        tools.add(button(
                text("console.feedback.comments.shorten"),
                text("console.feedback.comments.shorten-this", "comment", comment.words()),
                this::openShortening));
    }

    private static Button button(String label, String ariaLabel, Runnable action) {
        Button button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(ariaLabel);
        return button;
    }

    private void openShortening() {
        TextArea shorter = new TextArea(text("console.feedback.comments.shortened"));
        shorter.setHelperText(text("console.feedback.comments.shortened-help"));
        String shown = comment.shown();
        shorter.setValue(shown == null ? comment.words() : shown);
        tools.removeAll();
        Button show = new Button(
                text("console.feedback.comments.show-shortened"),
                click -> act(() -> feedback.show(comment.handle(), shorter.getValue())));
        tools.add(
                shorter,
                show,
                button(
                        text("console.feedback.cancel"),
                        text("console.feedback.comments.cancel-shortening", "comment", comment.words()),
                        () -> showButtons(shown)));
        shorter.focus();
    }

    private void act(Runnable action) {
        if (refusal.attempt(action)) {
            onChange.run();
        }
    }
}
