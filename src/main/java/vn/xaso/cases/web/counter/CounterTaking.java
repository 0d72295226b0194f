package vn.xaso.cases.web.counter;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.CounterDesk;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.crossing.application.CrossingDesk;
import vn.xaso.cases.crossing.application.CrossingPost;
import vn.xaso.files.CheckedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// Takes in for the own unit or for another one, and tells the address of what came of it.
@Component
class CounterTaking {

    private final CounterDesk desk;
    private final CrossingDesk crossings;
    private final CrossingPost post;
    private final CounterStore store;

    CounterTaking(CounterDesk desk, CrossingDesk crossings, CrossingPost post, CounterStore store) {
        this.desk = desk;
        this.crossings = crossings;
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
            store.use(actor, id, form, offers);
            return "/office/cases/" + id;
        }
        var taken = crossings.takeIn(actor, wanted.at(unit(form.competent())), scans);
        post.carry(actor.unit()); // the citizen waits for the receipt, which needs the due date of the other unit
        return "/office/crossings/" + taken.id();
    }

    private static UnitId unit(String typed) {
        try {
            return new UnitId(UUID.fromString(typed));
        } catch (IllegalArgumentException nonsense) {
            throw new Refusal("crossing.refusal.unit").because(nonsense);
        }
    }
}
