package vn.xaso.vault;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.files.StoredFile;
import vn.xaso.vault.VaultPaper.Marks;
import vn.xaso.vault.VaultPaper.Source;

/// A paper on its way into the store.
///
/// @param caseId the case from which it comes, or null
/// @param confirmations who saw the original or signed the copy
public record NewPaper(
        Owner owner,
        String title,
        Marks marks,
        Source source,
        StoredFile file,
        @Nullable UUID caseId,
        List<Confirmation> confirmations) {

    /// @param name of the person, as the act was signed
    public record Confirmation(How how, @Nullable UUID account, String name, String position) {

        public enum How {
            /// An official held the original beside it.
            COMPARED,
            /// An official or the office signed the electronic copy.
            SIGNED
        }
    }
}
