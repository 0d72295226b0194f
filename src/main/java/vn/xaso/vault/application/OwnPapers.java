package vn.xaso.vault.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.files.FileStore;
import vn.xaso.files.StoredFile;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitScope;
import vn.xaso.vault.Owner;
import vn.xaso.vault.PaperReuse;
import vn.xaso.vault.VaultPaper;
import vn.xaso.vault.domain.Notices;
import vn.xaso.vault.domain.VaultPapers;
import vn.xaso.vault.domain.VaultPapers.Confirmed;

/// The store as its owner reads it: everything, wherever it lies.
///
/// The rows of all units that hold something of the owner are opened, and only those of the owner are asked for.
@Service
public class OwnPapers {

    private final VaultPapers papers;
    private final Notices notices;
    private final FileStore files;
    private final TransactionTemplate transaction;

    OwnPapers(VaultPapers papers, Notices notices, FileStore files, TransactionTemplate transaction) {
        this.papers = papers;
        this.notices = notices;
        this.files = files;
        this.transaction = transaction;
    }

    /// @param confirmations by paper
    /// @param uses newest first
    public record Holding(List<VaultPaper> papers, Map<UUID, List<Confirmed>> confirmations, List<PaperReuse> uses) {

        public List<PaperReuse> usesOf(VaultPaper paper) {
            return uses.stream().filter(use -> use.paper().equals(paper.id())).toList();
        }
    }

    /// Newest first.
    public Holding of(Owner owner) {
        var where = Objects.requireNonNull(transaction.execute(status -> notices.whereabouts(owner)));
        return UnitScope.of(where)
                .call(() -> Objects.requireNonNull(transaction.execute(status -> {
                    var all = new ArrayList<VaultPaper>();
                    where.forEach(unit -> all.addAll(papers.list(unit, owner)));
                    all.sort(Comparator.comparing(VaultPaper::storedAt).reversed());
                    var confirmations = new LinkedHashMap<UUID, List<Confirmed>>();
                    all.stream()
                            .filter(paper -> paper.source() == VaultPaper.Source.DIGITISED)
                            .forEach(paper -> confirmations.put(paper.id(), papers.confirmations(paper)));
                    return new Holding(List.copyOf(all), confirmations, papers.reusesOf(owner));
                })));
    }

    /// A file of the owner, good or not any more.
    public <R> R file(Owner owner, UUID id, java.util.function.Function<StoredFile, R> reading) {
        var where = Objects.requireNonNull(transaction.execute(status -> notices.whereabouts(owner)));
        return UnitScope.of(where).call(() -> {
            var file = transaction.execute(status -> where.stream()
                    .flatMap(unit -> papers.find(unit, id).stream())
                    .filter(found -> found.owner().equals(owner))
                    .findFirst()
                    .map(found -> files.get(found.unit(), found.file()))
                    .orElseThrow(() -> new Absent("paper " + id)));
            return reading.apply(file);
        });
    }
}
