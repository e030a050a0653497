package org.patlive.answer;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.patlive.access.respondent.RespondentAccess;
import org.patlive.assessment.round.RoundData;
import org.patlive.design.QrCode;
import org.patlive.platform.network.ReachableAddresses;
import org.patlive.shared.RespondentId;

/** Dialog with a link and a QR code that open this sheet on another device. Whoever has the link has the sheet, and the text says so. */
class PersonalLinkDialog extends Dialog {

    PersonalLinkDialog(
            ReachableAddresses addresses, RespondentAccess access, RoundData round, RespondentId respondent) {
        String link = addresses.best() + "/answer/" + round.code() + "?" + AnswerView.TOKEN_PARAMETER + "="
                + access.issue(respondent);
        setHeaderTitle(text("answer.link.title"));
        Anchor address = new Anchor(link, link);
        address.setId("personal-link");
        address.addClassName("pat-long-link");
        add(new Paragraph(text("answer.link.explanation")), new QrCode(link), address);
        Button done = new Button(text("answer.link.close"), click -> close());
        done.setId("personal-link-done");
        getFooter().add(done);
    }
}
