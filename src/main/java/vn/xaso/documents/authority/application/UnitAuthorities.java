package vn.xaso.documents.authority.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Holding;
import vn.xaso.directory.Official;
import vn.xaso.directory.Staff;
import vn.xaso.documents.authority.SigningAuthorities;
import vn.xaso.documents.authority.domain.SigningAuthority;
import vn.xaso.documents.authority.domain.SigningAuthority.Asked;
import vn.xaso.documents.authority.domain.SigningAuthority.Signatory;
import vn.xaso.documents.authority.domain.SigningRules;
import vn.xaso.kernel.UnitId;

/// Who may sign in a unit on a day, from its rules, its delegations and the positions people hold that day.
@Component
class UnitAuthorities implements SigningAuthorities {

    private final SigningRules rules;
    private final Staff staff;

    UnitAuthorities(SigningRules rules, Staff staff) {
        this.rules = rules;
        this.staff = staff;
    }

    @Override
    public List<Signer> signers(UnitId unit, String type, @Nullable UUID office, LocalDate day) {
        var officials = staff.officialsOf(unit, day);
        var authority = authority(unit, officials, day);
        return officials.stream()
                .flatMap(official -> authority.find(official.id(), new Asked(type, office, day)).stream()
                        .map(grant -> new Signer(official.id(), official.name(), title(official), grant.lines())))
                .toList();
    }

    @Override
    public List<String> lines(UnitId unit, UUID person, String type, @Nullable UUID office, LocalDate day) {
        return authority(unit, staff.officialsOf(unit, day), day)
                .get(person, new Asked(type, office, day))
                .lines();
    }

    private SigningAuthority authority(UnitId unit, List<Official> officials, LocalDate day) {
        var own = rules.rules(unit);
        Map<UUID, Signatory> people = officials.stream()
                .map(official -> new Signatory(
                        official.id(),
                        official.holdings().stream().map(Holding::kind).collect(Collectors.toSet())))
                .collect(Collectors.toMap(Signatory::person, Function.identity()));
        return new SigningAuthority(
                own.isEmpty() ? SigningAuthority.usual(day) : own,
                rules.delegations(unit),
                who -> people.getOrDefault(who, new Signatory(who, Set.of())));
    }

    private static String title(Official official) {
        return official.holdings().isEmpty()
                ? ""
                : official.holdings().getFirst().title();
    }
}
