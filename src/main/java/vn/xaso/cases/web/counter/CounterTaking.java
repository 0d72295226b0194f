package vn.xaso.cases.web.counter;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.CounterDesk;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.crossing.application.CrossingPost;
import vn.xaso.cases.points.application.PointDesk;
import vn.xaso.files.CheckedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// Takes in for the own unit or for another one, and tells the address of what came of it.
@Component
class CounterTaking {

    private final CounterDesk desk;
    private final CrossingPost post;
    private final PointDesk points;
    private final CounterStore store;

    CounterTaking(CounterDesk desk, CrossingPost post, PointDesk points, CounterStore store) {
        this.points = points;
        this.desk = desk;
        this.post = post;
        this.store = store;
    }

    String takeIn(
            Actor actor,
            NewCase wanted,
            CounterForm form,
            Map<Integer, CheckedFile> scans,
            CounterStore.Offers offers) {
        if (form.competent().isEmpty()) {
            var id = desk.takeIn(actor, wanted, scans, form.then()).id();
            if (!form.point().isEmpty()) {
                points.keep(actor, id, uuid(form.point(), "points.refusal.point"));
            }
            store.use(actor, id, form, offers);
            return "/office/cases/" + id;
        }
        var competent = new UnitId(uuid(form.competent(), "crossing.refusal.unit"));
        var taken = store.cross(actor, wanted.at(competent), form, scans, offers);
        store.explain(actor, taken, form, offers);
        post.carry(actor.unit()); // the citizen waits for the receipt, which needs the due date of the other unit
        return "/office/crossings/" + taken.id();
    }

    private static UUID uuid(String typed, String refusal) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException nonsense) {
            throw new Refusal(refusal).because(nonsense);
        }
    }
}
