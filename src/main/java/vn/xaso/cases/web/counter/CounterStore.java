package vn.xaso.cases.web.counter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.crossing.application.CrossingDesk;
import vn.xaso.cases.crossing.application.CrossingStore;
import vn.xaso.cases.crossing.domain.Crossing;
import vn.xaso.cases.digitising.application.StoreDesk;
import vn.xaso.directory.Units;
import vn.xaso.files.CheckedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.PersonalId;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;
import vn.xaso.vault.Owner;
import vn.xaso.vault.PaperKinds;
import vn.xaso.vault.PaperOffer;
import vn.xaso.vault.PaperWords;
import vn.xaso.vault.Vault;

/// What the store of the person at the counter has for the papers of a procedure. A paper that is there is not taken
/// again without a reason.
@Component
class CounterStore {

    private static final int LONGEST = 300;

    private final Vault vault;
    private final StoreDesk desk;
    private final AuditTrail audit;
    private final Units units;
    private final CrossingDesk crossings;
    private final CrossingStore crossingStore;

    CounterStore(
            Vault vault,
            StoreDesk desk,
            AuditTrail audit,
            Units units,
            CrossingDesk crossings,
            CrossingStore crossingStore) {
        this.crossings = crossings;
        this.crossingStore = crossingStore;
        this.vault = vault;
        this.desk = desk;
        this.audit = audit;
        this.units = units;
    }

    /// By the number of the paper.
    record Offers(Map<Integer, Offered> papers) {

        static final Offers NONE = new Offers(Map.of());

        List<FieldMessage> check(CounterForm form, Texts texts) {
            return form.papers().stream()
                    .filter(CounterForm.Handed::handedIn)
                    .filter(paper -> isUnexplained(papers.get(paper.no())))
                    .map(paper -> new FieldMessage(
                            paper.field() + "-why", texts.of("digitising.counter.why.missing", paper.name())))
                    .toList();
        }
    }

    private static boolean isUnexplained(@Nullable Offered offered) {
        return offered != null && offered.why().isEmpty();
    }

    /// @param words what stands on it, or which other office has it
    /// @param chosen it is used instead of the paper
    /// @param why the paper is taken all the same
    record Offered(PaperOffer offer, String words, boolean chosen, String why) {

        public UUID paper() {
            return offer.id();
        }

        public String kind() {
            return offer.kind();
        }
    }

    Offers offers(Actor actor, CounterForm form, ProcedureVersion procedure, Map<String, String[]> typed, Texts texts) {
        var owner = PersonalId.read(form.applicant().personalId()).map(Owner::person);
        if (owner.isEmpty()) {
            return Offers.NONE;
        }
        var offers = new LinkedHashMap<Integer, Offered>();
        for (var paper : procedure.papers()) {
            vault.offers(actor.unit(), owner.get(), PaperKinds.acceptedAs(paper.name())).stream()
                    .findFirst()
                    .ifPresent(
                            offer -> offers.put(paper.order(), offered(offer, "paper-" + paper.order(), typed, texts)));
        }
        return new Offers(offers);
    }

    private Offered offered(PaperOffer offer, String field, Map<String, String[]> typed, Texts texts) {
        var paper = offer.paper();
        var words = paper == null
                ? texts.of("digitising.store.elsewhere", units.get(offer.unit()).fullName())
                : paper.title() + " · " + PaperWords.facts(paper, texts);
        var why = value(typed, field + "-why");
        return new Offered(
                offer,
                words,
                offer.id().toString().equals(value(typed, field + "-store")),
                why.length() <= LONGEST ? why : why.substring(0, LONGEST));
    }

    /// Somebody reads now what the store has.
    @Transactional
    public void look(Actor actor, ProcedureVersion procedure, Offers offers) {
        if (!offers.papers().isEmpty()) {
            audit.record(actor, actor.unit(), "vault.read", procedure.code().value(), "");
        }
    }

    /// Puts the chosen papers to the case that was just taken in, and writes down why others were taken on paper.
    void use(Actor actor, UUID caseId, CounterForm form, Offers offers) {
        for (var paper : form.papers()) {
            var offered = offers.papers().get(paper.no());
            if (offered != null && offered.chosen() && !paper.handedIn()) {
                desk.use(actor, caseId, paper.no(), offered.paper());
            } else if (offered != null && paper.handedIn()) {
                desk.takenAgain(actor, caseId, offered.kind(), offered.why());
            }
        }
    }

    /// Takes in for another unit, with the chosen papers.
    Crossing cross(Actor actor, NewCase wanted, CounterForm form, Map<Integer, CheckedFile> scans, Offers offers) {
        var chosen = new ArrayList<CrossingStore.Chosen>();
        for (var paper : form.papers()) {
            var offered = offers.papers().get(paper.no());
            if (offered != null && offered.chosen() && !paper.handedIn()) {
                chosen.add(new CrossingStore.Chosen(paper.no(), paper.name(), offered.offer()));
            }
        }
        var owner = PersonalId.read(form.applicant().personalId()).map(Owner::person);
        if (owner.isEmpty() || chosen.isEmpty()) {
            return crossings.takeIn(actor, wanted, scans);
        }
        var filled = crossingStore.fill(wanted, scans, owner.get(), chosen);
        var taken = crossings.takeIn(actor, filled.wanted(), filled.scans());
        crossingStore.used(actor, taken, owner.get(), chosen);
        return taken;
    }

    /// Writes down why papers were taken that the store has.
    void explain(Actor actor, Crossing crossing, CounterForm form, Offers offers) {
        for (var paper : form.papers()) {
            var offered = offers.papers().get(paper.no());
            if (offered != null && paper.handedIn()) {
                crossingStore.takenAgain(actor, crossing, offered.kind(), offered.why());
            }
        }
    }

    private static String value(Map<String, String[]> typed, String field) {
        return Optional.ofNullable(typed.get(field))
                .filter(values -> values.length > 0)
                .map(values -> values[0].strip())
                .orElse("");
    }
}
