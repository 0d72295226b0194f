package vn.xaso.documents.dossiers.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// The dossiers of a unit, with their papers and what happened to them.
public interface Dossiers {

    /// @throws vn.xaso.kernel.Absent where this unit has no such dossier
    Dossier get(UnitId unit, UUID id);

    /// The same, and nobody else changes it until the transaction ends.
    Dossier lock(UnitId unit, UUID id);

    void add(Dossier.Change change);

    /// @throws vn.xaso.kernel.Overtaken when somebody else acted first
    void save(Dossier before, Dossier.Change change);

    boolean isTaken(UnitId unit, int year, String code);

    List<DossierEvent> events(Dossier dossier);

    /// In their order.
    List<Paper> papers(Dossier dossier);

    /// Adds it, or writes what is known of it now.
    void put(Dossier dossier, Paper paper);

    void takeOut(Dossier dossier, UUID document);

    void renumber(Dossier dossier, List<Paper> papers);

    /// Where a document lies.
    Optional<UUID> holding(UnitId unit, UUID document);

    /// The open ones, by year and code.
    List<Dossier> open(UnitId unit);

    /// Those of a list, in its order.
    List<Dossier> ofYear(UnitId unit, int year);

    /// What one person keeps and what is not yet in the archive.
    List<UUID> keptBy(UnitId unit, UUID person);
}
