package org.patlive.report.chapter;

import org.patlive.actionplan.plan.FieldKind;
import org.patlive.report.plan.PlanBuilder;

/** A plan whose texts attack the formats into which it is exported: markup, formulas, control characters, excessive length. */
public final class HostilePlan {

    public static final String SCRIPT = "<script>alert(1)</script>";
    public static final String FORMULA = "=HYPERLINK(\"http://evil.example\",\"Click\")";

    private HostilePlan() {}

    public static PlanBuilder plan() {
        PlanBuilder draft = new PlanBuilder();
        draft.partnership = "\"; } body { display: none } </style>" + SCRIPT + "\\";
        draft.title = "../../etc/passwd\u0000 {{plan}} %0d%0a";
        var charity = draft.organisation("\" onload=\"alert(1)");
        draft.with(FieldKind.SCENARIO, "C")
                .with(FieldKind.REASON, "]]> &amp; &lt; " + SCRIPT + " <img src=\"file:///etc/hostname\" />");
        draft.with(FieldKind.REVIEW_WITH, "a\u0001b\u0007c\ud800d\ufffe");
        draft.action(FORMULA)
                .with(FieldKind.PERSON, "+44 20 7946 0000")
                .with(FieldKind.OWNER, charity.toString())
                .with(FieldKind.DUE, "2027-03-01")
                .of(charity, FieldKind.STANCE, "OBJECT")
                .of(charity, FieldKind.NOTE, "@SUM(A1)\r\nBEGIN:VEVENT\r\nUID:forged")
                .remark("-1+1; " + SCRIPT)
                .onTheBoard();
        draft.action("W".repeat(500))
                .of(charity, FieldKind.NOTE, "i".repeat(1000))
                .remark("x".repeat(1000))
                .onTheBoard();
        draft.action("Line one\r\nEND:VEVENT\nATTACH:file:///etc/passwd")
                .with(FieldKind.DUE, "2027-04-01")
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
