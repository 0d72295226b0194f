package vn.xaso.cases.phrases.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.cases.phrases.domain.Phrase;
import vn.xaso.cases.phrases.domain.Phrase.Words;
import vn.xaso.cases.phrases.domain.PhrasePurpose;
import vn.xaso.cases.phrases.domain.PhraseRights;
import vn.xaso.cases.phrases.domain.Phrases;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;

/// Where sentences are written, mended and ended. What was put into a note already stays as it was sent.
@Service
@Transactional
public class PhraseDesk {

    private static final int LONGEST = 1_000;
    private static final int MOST_OF_UNIT = 300;
    private static final int MOST_OWN = 100;

    private final Phrases phrases;
    private final NamedProcedure named;
    private final AuditTrail audit;
    private final Clock clock;

    PhraseDesk(Phrases phrases, NamedProcedure named, AuditTrail audit, Clock clock) {
        this.phrases = phrases;
        this.named = named;
        this.audit = audit;
        this.clock = clock;
    }

    public enum Whose {
        UNIT,
        OWN
    }

    /// What somebody typed of a sentence.
    ///
    /// @param purpose null where none was chosen
    /// @param procedure the code or the name of a procedure, or empty
    public record Typed(@Nullable PhrasePurpose purpose, String procedure, String text) {}

    /// Those of the unit and the official's own.
    @Transactional(readOnly = true)
    public List<Phrase> all(Actor actor) {
        if (!PhraseRights.maySee(actor)) {
            throw new Absent("right to see sentences");
        }
        return phrases.all(actor.unit(), actor.person());
    }

    @Transactional(readOnly = true)
    public Phrase get(Actor actor, UUID id) {
        return phrases.find(actor.unit(), id)
                .filter(phrase -> PhraseRights.maySee(actor, phrase))
                .orElseThrow(() -> new Absent("sentence " + id));
    }

    /// @throws Mistakes with everything that is wrong, by field
    public Phrase add(Actor actor, Whose whose, Typed typed) {
        boolean ofUnit = whose == Whose.UNIT;
        if (ofUnit ? !PhraseRights.mayKeepOfUnit(actor) : !PhraseRights.mayKeepOwn(actor)) {
            throw new Absent("right to keep sentences");
        }
        var there = phrases.all(actor.unit(), actor.person()).stream()
                .filter(phrase -> phrase.isOfUnit() == ofUnit)
                .toList();
        int most = ofUnit ? MOST_OF_UNIT : MOST_OWN;
        var check = new Mistakes.Check();
        check.require("text", there.size() < most, "phrases.refusal.full", most);
        var words = words(check, typed, "", there);
        check.end();
        var owner = ofUnit ? null : actor.person();
        var phrase = Phrase.begun(Ids.next(), actor.unit(), owner, words, written(actor));
        phrases.add(phrase);
        audit.record(actor, actor.unit(), "phrase.add", phrase.id().toString(), "");
        return phrase;
    }

    /// @param seen the version that the official saw
    public void change(Actor actor, UUID id, int seen, Typed typed) {
        var before = open(actor, id, seen);
        var others = phrases.all(actor.unit(), actor.person()).stream()
                .filter(phrase -> phrase.isOfUnit() == before.isOfUnit())
                .filter(phrase -> !phrase.id().equals(id))
                .toList();
        var check = new Mistakes.Check();
        var words = words(check, typed, before.words().procedure(), others);
        check.end();
        save(before.changed(words, written(actor)));
        audit.record(actor, actor.unit(), "phrase.change", id.toString(), "");
    }

    /// No act offers it any more.
    public void end(Actor actor, UUID id, int seen) {
        save(open(actor, id, seen).ended(true, written(actor)));
        audit.record(actor, actor.unit(), "phrase.end", id.toString(), "");
    }

    public void resume(Actor actor, UUID id, int seen) {
        save(open(actor, id, seen).ended(false, written(actor)));
        audit.record(actor, actor.unit(), "phrase.resume", id.toString(), "");
    }

    private Phrase open(Actor actor, UUID id, int seen) {
        var phrase = get(actor, id);
        if (!PhraseRights.mayKeep(actor, phrase)) {
            throw new Absent("right to keep sentence " + id);
        }
        if (phrase.version() != seen) {
            throw new Refusal("phrases.refusal.changed");
        }
        return phrase;
    }

    private void save(Phrase after) {
        if (!phrases.save(after)) {
            throw new Refusal("phrases.refusal.changed");
        }
    }

    /// @param had the procedure that the sentence has already, which it may keep when it is no longer in force
    private Words words(Mistakes.Check check, Typed typed, String had, List<Phrase> others) {
        var purpose = typed.purpose();
        check.require("purpose", purpose != null, "phrases.refusal.purpose");
        var procedure =
                check.part("procedure", () -> named.code(typed.procedure().strip(), had), "");
        var text = SearchText.tidy(typed.text()).replace("\r\n", "\n");
        check.require("text", !text.isEmpty(), "phrases.refusal.text");
        check.require("text", text.length() <= LONGEST, "phrases.refusal.tooLong", LONGEST);
        var words = new Words(Objects.requireNonNullElse(purpose, PhrasePurpose.SUPPLEMENT), procedure, text);
        check.require("text", others.stream().noneMatch(other -> says(other, words)), "phrases.refusal.same");
        return words;
    }

    private static boolean says(Phrase other, Words words) {
        return !other.ended() && other.words().equals(words);
    }

    private Phrase.Written written(Actor actor) {
        return new Phrase.Written(clock.instant().truncatedTo(ChronoUnit.MILLIS), actor.name());
    }
}
