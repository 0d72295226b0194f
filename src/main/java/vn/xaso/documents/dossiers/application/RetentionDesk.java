package vn.xaso.documents.dossiers.application;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.documents.dossiers.domain.Retention;
import vn.xaso.documents.dossiers.domain.RetentionGroup;
import vn.xaso.documents.dossiers.domain.RetentionGroup.Words;
import vn.xaso.documents.dossiers.domain.RetentionGroup.Written;
import vn.xaso.documents.dossiers.domain.RetentionGroups;
import vn.xaso.documents.dossiers.domain.Term;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;

/// Where the table of terms is kept: it begins with what the program proposes, and the unit makes it its own.
/// Dossiers keep the term that they got.
@Service
@Transactional
public class RetentionDesk {

    private static final Pattern CODE = Pattern.compile("\\d{2}\\.\\d{2}");
    private static final int LAST = 99;
    private static final int LONGEST_FIELD = 200;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_NOTE = 500;
    private static final Retention ANY = Retention.FOR_EVER;

    private final RetentionGroups groups;
    private final DossierJournal journal;
    private final AuditTrail audit;

    RetentionDesk(RetentionGroups groups, DossierJournal journal, AuditTrail audit) {
        this.groups = groups;
        this.journal = journal;
        this.audit = audit;
    }

    /// What somebody typed of a group.
    ///
    /// @param retention null where none was chosen
    public record Typed(String title, @Nullable Retention retention, String source, String note) {}

    public static boolean mayKeep(Actor actor) {
        return actor.may(Right.MANAGE_DOCUMENT_RULES) || actor.may(Right.KEEP_ARCHIVE);
    }

    @Transactional(readOnly = true)
    public List<RetentionGroup> all(Actor actor) {
        requireSight(actor);
        return groups.all(actor.unit());
    }

    /// Every version, the newest first.
    @Transactional(readOnly = true)
    public List<RetentionGroup> history(Actor actor, String code) {
        requireSight(actor);
        var versions = CODE.matcher(code).matches() ? groups.history(actor.unit(), code) : List.<RetentionGroup>of();
        if (versions.isEmpty()) {
            throw new Absent("retention group " + code);
        }
        return versions;
    }

    /// @param fieldNo of a field that is there, or empty for a new one
    /// @param newField its name
    public RetentionGroup add(Actor actor, String fieldNo, String newField, Typed typed) {
        requireKeep(actor);
        var all = groups.all(actor.unit());
        var check = new Mistakes.Check();
        var field = check.part(fieldNo.isEmpty() ? "newField" : "field", () -> field(all, fieldNo, newField), "");
        var words = words(check, typed);
        check.end();
        var code = fieldNo.isEmpty() ? nextField(all) + ".01" : fieldNo + "." + nextIn(all, fieldNo);
        var group = new RetentionGroup(
                code,
                1,
                field,
                words.title(),
                words.retention(),
                words.source(),
                words.note(),
                false,
                written(actor, ""));
        return write(actor, group, "retention.add");
    }

    /// @param seen the version that the official saw
    public RetentionGroup change(Actor actor, String code, int seen, Typed typed, String why) {
        requireKeep(actor);
        var before = history(actor, code).getFirst();
        var check = new Mistakes.Check();
        var words = words(check, typed);
        var reason = check.part("reason", () -> DossierJournal.reason(why), "");
        check.end();
        requireSeen(before, seen);
        if (before.says(words)) {
            throw new Refusal("dossiers.refusal.groupSame");
        }
        return write(actor, before.changed(words, written(actor, reason)), "retention.change");
    }

    /// No new dossier gets it any more, or again.
    public RetentionGroup end(Actor actor, String code, int seen, boolean end, String why) {
        requireKeep(actor);
        var before = history(actor, code).getFirst();
        requireSeen(before, seen);
        if (before.ended() == end) {
            throw new Refusal("dossiers.refusal.groupSame");
        }
        var check = new Mistakes.Check();
        var reason = check.part("endReason", () -> DossierJournal.reason(why), "");
        check.end();
        return write(actor, before.ended(end, written(actor, reason)), end ? "retention.end" : "retention.resume");
    }

    /// The group that was chosen for a dossier, or null for none.
    ///
    /// @param had the one that the dossier has already, which it may keep when it was ended
    @Nullable
    RetentionGroup chosen(Actor actor, String code, String had) {
        if (code.isEmpty()) {
            return null;
        }
        return groups.find(actor.unit(), code)
                .filter(group -> group.isInUse() || group.code().equals(had))
                .orElseThrow(() -> new Refusal("dossiers.refusal.group"));
    }

    /// For a new year: as the table says now.
    Term renewed(Actor actor, Term term) {
        return term.group().isEmpty()
                ? term
                : term.renewed(groups.find(actor.unit(), term.group()).orElse(null));
    }

    private static void requireSight(Actor actor) {
        if (!mayKeep(actor) && !actor.may(Right.HANDLE_DOCUMENTS) && !actor.may(Right.READ_DOCUMENTS)) {
            throw new Absent("right to see the table of terms");
        }
    }

    private static void requireKeep(Actor actor) {
        if (!mayKeep(actor)) {
            throw new Absent("right to keep the table of terms");
        }
    }

    private static void requireSeen(RetentionGroup now, int seen) {
        if (now.version() != seen) {
            throw new Refusal("dossiers.refusal.groupChanged");
        }
    }

    private static String field(List<RetentionGroup> all, String fieldNo, String newField) {
        if (!fieldNo.isEmpty()) {
            return all.stream()
                    .filter(group -> group.fieldNo().equals(fieldNo))
                    .map(RetentionGroup::field)
                    .findFirst()
                    .orElseThrow(() -> new Refusal("dossiers.refusal.field"));
        }
        var name = DossierWords.atMost(newField, LONGEST_FIELD);
        if (name.isEmpty()) {
            throw new Refusal("dossiers.refusal.newField");
        }
        return name;
    }

    private static Words words(Mistakes.Check check, Typed typed) {
        var title = check.part("title", () -> DossierWords.atMost(typed.title(), LONGEST_TITLE), "");
        check.require(
                "title", !title.isEmpty() || typed.title().length() > LONGEST_TITLE, "dossiers.refusal.groupTitle");
        var retention = typed.retention();
        check.require("retention", retention != null, "dossiers.refusal.groupRetention");
        var source = check.part("source", () -> DossierWords.atMost(typed.source(), LONGEST_SOURCE), "");
        var note = check.part("note", () -> DossierWords.atMost(typed.note(), LONGEST_NOTE), "");
        return new Words(title, retention == null ? ANY : retention, source, note);
    }

    private static String nextField(List<RetentionGroup> all) {
        return two(all.stream()
                        .mapToInt(group -> Integer.parseInt(group.fieldNo()))
                        .max()
                        .orElse(0)
                + 1);
    }

    private static String nextIn(List<RetentionGroup> all, String fieldNo) {
        return two(all.stream()
                        .filter(group -> group.fieldNo().equals(fieldNo))
                        .mapToInt(group -> Integer.parseInt(group.code().substring(3)))
                        .max()
                        .orElse(0)
                + 1);
    }

    private static String two(int number) {
        if (number > LAST) {
            throw new Refusal("dossiers.refusal.groupsFull", LAST);
        }
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private Written written(Actor actor, String why) {
        return new Written(journal.by(actor, "").at(), actor.name(), why);
    }

    private RetentionGroup write(Actor actor, RetentionGroup group, String act) {
        UUID account = actor.account();
        if (!groups.write(actor.unit(), group, account)) {
            throw new Refusal("dossiers.refusal.groupChanged");
        }
        var months = group.retention().months();
        audit.record(actor, actor.unit(), act, group.code(), months == null ? "0" : String.valueOf(months));
        return group;
    }
}
