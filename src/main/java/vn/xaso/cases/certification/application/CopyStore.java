package vn.xaso.cases.certification.application;

import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.application.CaseJournal;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// The way of an electronic copy into the store of its owner, which hands it over.
@Component
class CopyStore {

    private final CaseJournal journal;
    private final TextShelf shelf;

    CopyStore(CaseJournal journal, TextShelf shelf) {
        this.journal = journal;
        this.shelf = shelf;
    }

    /// Who has no personal number has no store; that person gets the copy at the counter.
    static boolean isFor(CaseFile file) {
        return file.applicant().personalId() != null;
    }

    String words() {
        return shelf.in(Language.VI).of("certification.toStore");
    }

    CaseFile put(Actor actor, CaseFile issued) {
        if (!isFor(issued)) {
            return issued;
        }
        var now = journal.now();
        var change = issued.act(CaseAct.HAND_OVER, By.official(actor), now, words(), null);
        return journal.write(
                issued, change.with(change.after().withTimes(issued.times().returned(now))));
    }
}
