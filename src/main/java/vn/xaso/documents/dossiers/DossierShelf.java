package vn.xaso.documents.dossiers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.Actor;

/// Where the parts that make documents file them.
///
/// Law: 30/2020/NĐ-CP art. 29–30
public interface DossierShelf {

    /// The open dossiers of the official's unit into which the official may file: those kept by the official first.
    List<Choice> open(Actor actor);

    /// The dossier in which a document lies.
    Optional<Choice> holding(Actor actor, UUID document);

    /// Files a document; where it lies in another open dossier it is moved.
    ///
    /// @throws vn.xaso.kernel.Refusal `dossiers.refusal.notOpen` where the dossier takes nothing any more
    Choice file(Actor actor, UUID dossier, FiledDocument document);

    /// @param code number and symbol of the dossier
    record Choice(UUID id, String code, String title, String href) {}
}
