package vn.xaso.cases.legs.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.cases.legs.domain.LegMoves;
import vn.xaso.cases.legs.domain.LegRights;
import vn.xaso.cases.legs.web.LegPage.Form;
import vn.xaso.cases.legs.web.LegPage.Shape;
import vn.xaso.kernel.Actor;

/// Which acts the page of a leg offers: what the table of moves allows now and the official may do.
final class LegForms {

    private LegForms() {}

    static List<Form> of(Actor actor, Leg leg) {
        var forms = new ArrayList<Form>();
        for (var move : LegMoves.from(leg.state())) {
            if (LegRights.may(actor, leg, move)) {
                forms.add(form(move.act(), leg));
            }
        }
        forms.sort(Comparator.comparing(Form::next).reversed());
        return List.copyOf(forms);
    }

    private static Form form(LegAct act, Leg leg) {
        boolean byHand = leg.side() == Side.ASKED;
        return switch (act) {
            case ACKNOWLEDGE -> new Form(byHand ? "acknowledged" : "acknowledge", "acknowledgement", Shape.PLAIN, true);
            case ASSIGN ->
                new Form("assign", "assignment", Shape.ASSIGN, leg.inHand().official() == null);
            case ANSWER -> new Form(byHand ? "answered" : "answer", "answers", Shape.ANSWER, true);
            case RETURN -> new Form(byHand ? "returned" : "return", "returns", Shape.NOTE, false);
            case URGE -> new Form("urge", "urges", Shape.NOTE, false);
            case RECALL -> new Form("recall", "recall", Shape.NOTE, false);
            case NOTE -> new Form("note", "notes", Shape.OUTSIDE, false);
            case SEND -> throw new IllegalStateException("A leg is sent from its case");
        };
    }
}
