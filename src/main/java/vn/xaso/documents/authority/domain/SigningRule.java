package vn.xaso.documents.authority.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.PositionKind;

/// One line of the working rules: who signs what.
///
/// @param person the one person it is for, or null for whoever holds the position
/// @param office the office whose drafts it is for, or null for all
/// @param types the types it is for; empty for all
/// @param lines what is printed above the signature
/// @param basis the working rules it comes from
///
/// Law: 30/2020/NĐ-CP art. 13
public record SigningRule(
        UUID id,
        PositionKind position,
        @Nullable UUID person,
        @Nullable UUID office,
        Set<String> types,
        SigningCapacity capacity,
        List<String> lines,
        LocalDate from,
        @Nullable LocalDate to,
        String basis) {

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean covers(String type, @Nullable UUID drafting) {
        return (types.isEmpty() || types.contains(type)) && (office == null || office.equals(drafting));
    }

    boolean isFor(SigningAuthority.Signatory who) {
        return who.positions().contains(position) && (person == null || person.equals(who.person()));
    }

    /// The more exactly a rule speaks, the sooner it counts.
    int exactness() {
        return (person == null ? 0 : 4) + (office == null ? 0 : 2) + (types.isEmpty() ? 0 : 1);
    }
}
