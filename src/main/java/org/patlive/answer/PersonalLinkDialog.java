package org.patlive.answer;

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
        setHeaderTitle("Continue on another device");
        Anchor address = new Anchor(link, link);
        address.setId("personal-link");
        address.addClassName("pat-long-link");
        add(
                new Paragraph("Scan this with the other device, or open the link there. Both devices then show the same"
                        + " sheet. Keep the link to yourself: whoever has it can see and change your answers."),
                new QrCode(link),
                address);
        Button done = new Button("Done", click -> close());
        done.setId("personal-link-done");
        getFooter().add(done);
    }
}
