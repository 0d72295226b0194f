package vn.xaso.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.xaso.documents.outgoing.domain.OutgoingAct;

/// One document that a commune of the demonstration issues. Its abstract and its day find it again at the next start.
///
/// @param answers the key of the letter that it answers, or empty
/// @param acts the draft first
record PaperPlan(String key, Paper paper, String answers, int lot, List<PaperAct> acts) {

    record PaperAct(Instant at, OutgoingAct act) {}

    private static final List<OutgoingAct> WAY = List.of(
            OutgoingAct.WRITE,
            OutgoingAct.SUBMIT,
            OutgoingAct.APPROVE,
            OutgoingAct.CONFIRM_FORMAT,
            OutgoingAct.SIGN,
            OutgoingAct.NUMBER,
            OutgoingAct.ISSUE);

    /// The ordinary way, or its beginning.
    ///
    /// @param pause working minutes between two acts
    /// @param steps how far it goes
    static List<PaperAct> way(OfficeHours hours, Instant from, int pause, int steps) {
        var acts = new ArrayList<PaperAct>();
        var at = from;
        for (var act : WAY.subList(0, steps)) {
            acts.add(new PaperAct(at, act));
            at = hours.after(at, pause);
        }
        return List.copyOf(acts);
    }

    static int wholeWay() {
        return WAY.size();
    }
}
