package vn.xaso.documents.authority.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.directory.PositionKind;
import vn.xaso.documents.authority.domain.Delegation;
import vn.xaso.documents.authority.domain.SigningAuthority;
import vn.xaso.documents.authority.domain.SigningCapacity;
import vn.xaso.documents.authority.domain.SigningRule;
import vn.xaso.documents.authority.domain.SigningRules;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;

/// Where the working rules of the unit are written down: who signs what, and who signs for a time in the place of
/// another.
///
/// Law: 30/2020/NĐ-CP art. 13
@Service("signingRulesDesk")
@Transactional
public class RulesDesk {

    private static final int LONGEST = 100;

    private final SigningRules rules;
    private final AuditTrail audit;
    private final Clock clock;

    RulesDesk(SigningRules rules, AuditTrail audit, Clock clock) {
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param from the first day, or null for today
    public record NewRule(
            PositionKind position,
            @Nullable UUID person,
            @Nullable UUID office,
            Set<String> types,
            SigningCapacity capacity,
            List<String> lines,
            @Nullable LocalDate from,
            String basis) {}

    public record NewDelegation(
            @Nullable UUID giver,
            @Nullable UUID taker,
            Set<String> types,
            List<String> lines,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String document) {}

    /// With the first rule of its own the unit takes over the two that everybody knows, so that nobody loses the right
    /// to sign.
    public void add(Actor actor, NewRule wanted) {
        actor.require(Right.MANAGE_DOCUMENT_RULES);
        if (wanted.lines().isEmpty()) {
            throw new Refusal("authority.refusal.lines");
        }
        var today = LocalDate.now(clock);
        if (rules.rules(actor.unit()).isEmpty()) {
            SigningAuthority.usual(today).forEach(rule -> rules.add(actor.unit(), rule));
        }
        var from = wanted.from() == null ? today : wanted.from();
        rules.add(
                actor.unit(),
                new SigningRule(
                        Ids.next(),
                        wanted.position(),
                        wanted.person(),
                        wanted.office(),
                        wanted.types(),
                        wanted.capacity(),
                        wanted.lines(),
                        from,
                        null,
                        cut(wanted.basis())));
        audit.record(actor, actor.unit(), "authority.rule", wanted.capacity().name(), "");
    }

    /// From tomorrow on the rule does not count.
    public void end(Actor actor, UUID id) {
        actor.require(Right.MANAGE_DOCUMENT_RULES);
        boolean known =
                rules.rules(actor.unit()).stream().anyMatch(rule -> rule.id().equals(id) && rule.to() == null);
        if (!known) {
            throw new Absent("signing rule " + id);
        }
        rules.end(actor.unit(), id, LocalDate.now(clock));
        audit.record(actor, actor.unit(), "authority.rule-end", id.toString(), "");
    }

    /// In writing, with an end, not to be passed on: whether the giver may sign is asked at each signature.
    ///
    /// Law: 30/2020/NĐ-CP art. 13 cl. 4
    public void delegate(Actor actor, NewDelegation wanted) {
        actor.require(Right.MANAGE_DOCUMENT_RULES);
        var giver = wanted.giver();
        var taker = wanted.taker();
        if (giver == null || taker == null || giver.equals(taker)) {
            throw new Refusal("authority.refusal.people");
        }
        var from = wanted.from();
        var to = wanted.to();
        if (from == null || to == null || to.isBefore(from)) {
            throw new Refusal("authority.refusal.days");
        }
        var document = cut(wanted.document());
        if (document.isEmpty()) {
            throw new Refusal("authority.refusal.document");
        }
        if (wanted.lines().isEmpty()) {
            throw new Refusal("authority.refusal.lines");
        }
        rules.add(
                actor.unit(),
                new Delegation(Ids.next(), giver, taker, wanted.types(), wanted.lines(), from, to, document, null));
        audit.record(actor, actor.unit(), "authority.delegation", document, "");
    }

    /// The giver takes it back: it does not count from this moment on.
    public void takeBack(Actor actor, UUID id) {
        actor.require(Right.MANAGE_DOCUMENT_RULES);
        var delegation = rules.delegations(actor.unit()).stream()
                .filter(one -> one.id().equals(id) && one.endedAt() == null)
                .findFirst()
                .orElseThrow(() -> new Absent("delegation " + id));
        rules.end(actor.unit(), id, clock.instant());
        audit.record(actor, actor.unit(), "authority.delegation-end", delegation.document(), "");
    }

    private static String cut(String text) {
        var tidy = vn.xaso.kernel.SearchText.tidy(text);
        return tidy.substring(0, Math.min(tidy.length(), LONGEST));
    }
}
