package org.patlive.answer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.patlive.assessment.RoundDesk;

@Route("answer/:code")
@PageTitle("Your sheet – PAT Live")
@AnonymousAllowed
class AnswerView extends Div implements BeforeEnterObserver {
    AnswerView(RoundDesk rounds) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {}
}
