package vn.xaso.cases.application;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditTrail;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.PersonalId;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;
import vn.xaso.vault.Owner;
import vn.xaso.vault.PaperKinds;
import vn.xaso.vault.PaperOffer;
import vn.xaso.vault.Vault;

/// Nobody is asked for a paper that lies in the own store, unless the official writes why.
///
/// Law: 01/2023/TT-VPCP
@Component
class PaperGuard {

    private final Vault vault;
    private final AuditTrail audit;

    PaperGuard(Vault vault, AuditTrail audit) {
        this.vault = vault;
        this.audit = audit;
    }

    /// @param what is asked for, in the official's words
    /// @param why it is asked for though it is there, or empty
    /// @return what the applicant reads
    String asked(Actor actor, CaseFile caseFile, String what, String why) {
        var number = caseFile.applicant().personalId();
        var named = PaperKinds.namedIn(what);
        if (number == null || named.isEmpty()) {
            return what;
        }
        var there = PersonalId.read(number)
                .map(id -> vault.offers(actor.unit(), Owner.person(id), named).stream()
                        .map(PaperOffer::kind)
                        .distinct()
                        .toList())
                .orElseGet(java.util.List::of);
        if (there.isEmpty()) {
            return what;
        }
        if (why.isBlank()) {
            throw new Refusal(
                    "cases.refusal.inStore",
                    there.stream()
                            .map(kind -> PaperKinds.find(kind).orElseThrow().vietnamese())
                            .collect(Collectors.joining(", ")));
        }
        var subject = caseFile.code() == null
                ? caseFile.id().toString()
                : caseFile.code().text();
        audit.record(actor, actor.unit(), "vault.ask-again", subject, String.join(", ", there));
        return what + "\n" + SearchText.tidy(why);
    }
}
