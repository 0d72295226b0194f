package vn.xaso.documents.outgoing.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditedBy;
import vn.xaso.directory.Units;
import vn.xaso.documents.outgoing.domain.Draft;
import vn.xaso.documents.outgoing.domain.DraftText;
import vn.xaso.documents.outgoing.domain.Drafts;
import vn.xaso.documents.outgoing.domain.OutgoingAct;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingEvent;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.documents.outgoing.domain.Recipient;
import vn.xaso.documents.outgoing.domain.Recipients;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;

/// The drafter's desk: write, write again, take back, give up.
@Service("outgoingDraftingDesk")
@Transactional
public class DraftingDesk {

    private static final int LONGEST_NAME = 200;

    private final OutgoingJournal journal;
    private final Drafts drafts;
    private final Recipients recipients;
    private final FileStore files;
    private final Units units;

    DraftingDesk(OutgoingJournal journal, Drafts drafts, Recipients recipients, FileStore files, Units units) {
        this.journal = journal;
        this.drafts = drafts;
        this.recipients = recipients;
        this.files = files;
        this.units = units;
    }

    /// A new document with the first version of its draft.
    public OutgoingDocument begin(Actor actor, NewDraft wanted, OutgoingDocument.Links links) {
        actor.require(Right.HANDLE_DOCUMENTS);
        check(wanted.text());
        checkEarlier(actor, links.corrects());
        checkEarlier(actor, links.replaces());
        var now = journal.now();
        var empty = new OutgoingDocument(
                Ids.next(),
                actor.unit(),
                OutgoingState.DRAFTING,
                0,
                wanted.text().head(),
                actor.office(),
                actor.person(),
                0,
                null,
                links);
        var change = empty.act(OutgoingAct.WRITE, OutgoingEvent.By.of(actor), now, null);
        var written =
                journal.begin(change.with(change.after().withDraft(wanted.text().head())));
        keep(actor, written, wanted, now);
        return written;
    }

    /// One more version; the earlier ones stay.
    public OutgoingDocument write(Actor actor, UUID id, int seen, NewDraft wanted) {
        var before = journal.open(actor, id, seen, OutgoingAct.WRITE);
        check(wanted.text());
        var now = journal.now();
        var change = before.act(OutgoingAct.WRITE, OutgoingEvent.By.of(actor), now, null);
        var written = journal.write(
                before, change.with(change.after().withDraft(wanted.text().head())));
        keep(actor, written, wanted, now);
        return written;
    }

    private void keep(Actor actor, OutgoingDocument document, NewDraft wanted, Instant now) {
        var file = wanted.file();
        @Nullable
        UUID stored = file == null
                ? null
                : files.store(AuditedBy.official(actor), actor.unit(), file).id();
        var name = file == null ? "" : file.name();
        if (file == null && wanted.keepsFile() && document.drafts() > 1) {
            var last = drafts.get(document, document.drafts() - 1);
            stored = last.file();
            name = last.fileName();
        }
        drafts.add(
                document, new Draft(document.drafts(), wanted.text(), stored, name, actor.person(), actor.name(), now));
        recipients.replace(document, recipients(wanted));
    }

    /// Only what was issued is corrected or replaced.
    private void checkEarlier(Actor actor, @Nullable UUID earlier) {
        if (earlier != null && journal.readable(actor, earlier).state() != OutgoingState.ISSUED) {
            throw new Refusal("outgoing.refusal.notIssued");
        }
    }

    private List<Recipient> recipients(NewDraft wanted) {
        var list = new ArrayList<Recipient>();
        for (var unit : wanted.units().stream().distinct().toList()) {
            list.add(Recipient.of(list.size() + 1, unit, units.get(unit).committeeName()));
        }
        for (var name : names(wanted.others())) {
            list.add(Recipient.of(list.size() + 1, null, name));
        }
        return List.copyOf(list);
    }

    private void check(DraftText text) {
        if (text.summary().isEmpty()) {
            throw new Refusal("outgoing.refusal.summaryMissing");
        }
        if (text.summary().length() > DraftText.LONGEST_SUMMARY) {
            throw new Refusal("outgoing.refusal.summaryLong");
        }
    }

    public OutgoingDocument takeBack(Actor actor, UUID id, int seen) {
        var before = journal.open(actor, id, seen, OutgoingAct.TAKE_BACK);
        return journal.happen(actor, before, OutgoingAct.TAKE_BACK, "");
    }

    /// Names of recipients as they fit into the list.
    static List<String> names(List<String> typed) {
        for (var name : typed) {
            if (name.length() > LONGEST_NAME) {
                throw new Refusal("outgoing.refusal.nameLong", name.substring(0, 40));
            }
        }
        return typed;
    }
}
