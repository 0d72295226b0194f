package vn.xaso.documents.authority.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.PositionKind;
import vn.xaso.kernel.Refusal;

/// Says in which capacity a person may sign a document on a day, by the rules and delegations of the unit.
///
/// A delegation counts only while its giver could sign the document by a rule: what was delegated is never passed on.
///
/// Law: 30/2020/NĐ-CP art. 13
public record SigningAuthority(
        List<SigningRule> rules, List<Delegation> delegations, Function<UUID, Signatory> people) {

    /// Somebody who may sign.
    ///
    /// @param positions the kinds of positions that the person holds in the unit on that day
    public record Signatory(UUID person, Set<PositionKind> positions) {}

    /// What is asked.
    ///
    /// @param office the office that drafts it, or null
    public record Asked(String type, @Nullable UUID office, LocalDate day) {}

    /// @param lines what is printed above the signature
    public record Grant(SigningCapacity capacity, List<String> lines) {}

    /// The rules that everybody knows, for a unit that has not written its own.
    public static List<SigningRule> usual(LocalDate from) {
        return List.of(
                usual(PositionKind.CHAIRMAN, SigningCapacity.TM, List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), from),
                usual(
                        PositionKind.VICE_CHAIRMAN,
                        SigningCapacity.KT,
                        List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                        from));
    }

    private static SigningRule usual(
            PositionKind position, SigningCapacity capacity, List<String> lines, LocalDate from) {
        return new SigningRule(
                vn.xaso.kernel.Ids.next(), position, null, null, Set.of(), capacity, lines, from, null, "");
    }

    public Optional<Grant> find(UUID person, Asked asked) {
        return byRule(people.apply(person), asked).or(() -> byDelegation(person, asked));
    }

    /// @throws Refusal with a sentence that says what is missing
    public Grant get(UUID person, Asked asked) {
        return find(person, asked).orElseThrow(() -> refusal(person, asked));
    }

    private Optional<Grant> byRule(Signatory who, Asked asked) {
        return rules.stream()
                .filter(rule -> rule.isInForce(asked.day()) && rule.isFor(who))
                .filter(rule -> rule.covers(asked.type(), asked.office()))
                .max(Comparator.comparingInt(SigningRule::exactness))
                .map(rule -> new Grant(rule.capacity(), rule.lines()));
    }

    private Optional<Grant> byDelegation(UUID person, Asked asked) {
        return delegations.stream()
                .filter(one -> one.taker().equals(person) && one.covers(asked.type()) && one.isInForce(asked.day()))
                .filter(one -> byRule(people.apply(one.giver()), asked).isPresent())
                .findFirst()
                .map(one -> new Grant(SigningCapacity.TUQ, one.lines()));
    }

    /// Of a delegation that does not count any more people want to know that it once did.
    private Refusal refusal(UUID person, Asked asked) {
        var past = delegations.stream()
                .filter(one -> one.taker().equals(person) && one.covers(asked.type()))
                .max(Comparator.comparing(Delegation::to));
        if (past.isEmpty()) {
            return new Refusal("outgoing.refusal.noAuthority");
        }
        if (asked.day().isBefore(past.get().from())) {
            return new Refusal("outgoing.refusal.delegationNotYet", past.get().document());
        }
        return new Refusal("outgoing.refusal.delegationEnded", past.get().document());
    }
}
