package vn.xaso.documents.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// Who may sign in a unit on a day, from its rules, its delegations and the positions people hold that day.
///
/// Law: 30/2020/NĐ-CP art. 13
public interface SigningAuthorities {

    /// @param type a code of the list of document types
    /// @param office the office that drafts it, or null
    List<Signer> signers(UnitId unit, String type, @Nullable UUID office, LocalDate day);

    /// What is printed above the signature of that person.
    ///
    /// @throws vn.xaso.kernel.Refusal with a sentence that says what is missing
    List<String> lines(UnitId unit, UUID person, String type, @Nullable UUID office, LocalDate day);

    /// One who may sign.
    ///
    /// @param lines what is printed above the signature
    record Signer(UUID person, String name, String title, List<String> lines) {}
}
