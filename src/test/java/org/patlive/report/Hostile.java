package org.patlive.report;

import org.patlive.actionplan.Field;

/** A plan by somebody who wants to break what reads it. */
final class Hostile {

    static final String SCRIPT = "<script>alert(1)</script>";
    static final String FORMULA = "=HYPERLINK(\"http://evil.example\",\"Click\")";

    private Hostile() {}

    static DraftPlan plan() {
        DraftPlan draft = new DraftPlan();
        draft.partnership = "\"; } body { display: none } </style>" + SCRIPT + "\\";
        draft.title = "../../etc/passwd\u0000 {{plan}} %0d%0a";
        var charity = draft.organisation("\" onload=\"alert(1)");
        draft.with(Field.SCENARIO, "C")
                .with(Field.REASON, "]]> &amp; &lt; " + SCRIPT + " <img src=\"file:///etc/hostname\" />");
        draft.with(Field.REVIEW_WITH, "a\u0001b\u0007c\ud800d\ufffe");
        draft.action(FORMULA)
                .with(Field.PERSON, "+44 20 7946 0000")
                .with(Field.OWNER, charity.toString())
                .with(Field.DUE, "2027-03-01")
                .of(charity, Field.STANCE, "OBJECT")
                .of(charity, Field.NOTE, "@SUM(A1)\r\nBEGIN:VEVENT\r\nUID:forged")
                .remark("-1+1; " + SCRIPT)
                .onTheBoard();
        draft.action("W".repeat(500))
                .of(charity, Field.NOTE, "i".repeat(1000))
                .remark("x".repeat(1000))
                .onTheBoard();
        draft.action("Line one\r\nEND:VEVENT\nATTACH:file:///etc/passwd")
                .with(Field.DUE, "2027-04-01")
                .onTheBoard();
        var talk = draft.action("Much talked about");
        for (int n = 0; n < 40; n++) {
            talk.remark("word ".repeat(200));
        }
        talk.onTheBoard();
        draft.action("\u202egnp.exe \u0645\u0631\u062d\u0628\u0627 \ud83d\ude80 \u4f60\u597d")
                .onTheBoard();
        return draft;
    }
}
