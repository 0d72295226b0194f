package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.SubIndication;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xaso.signing.SignatureReport.Change;
import vn.xaso.signing.SignatureReport.Coverage;
import vn.xaso.signing.SignatureReport.Later;
import vn.xaso.signing.SignatureReport.Permission;
import vn.xaso.signing.SignatureVerdict.ChangesAfter;

/// What came after a signature, and whether the signature allows it.
///
/// A signature that says nothing allows the filling of empty fields and further signatures, as the office needs them,
/// and nothing else. See docs/adr/0008.
final class LaterChanges {

    private static final Set<Change> ALWAYS = EnumSet.of(Change.TIME_STAMP_ADDED, Change.VALIDATION_DATA);
    private static final Set<Change> FILLING =
            EnumSet.of(Change.TIME_STAMP_ADDED, Change.VALIDATION_DATA, Change.SIGNATURE_ADDED, Change.FIELDS_FILLED);
    private static final Set<Change> ANNOTATING = EnumSet.of(
            Change.TIME_STAMP_ADDED,
            Change.VALIDATION_DATA,
            Change.SIGNATURE_ADDED,
            Change.FIELDS_FILLED,
            Change.ANNOTATIONS);

    private final SignatureWrapper signature;
    private final Coverage coverage;
    private final Permission permission;
    private final List<Later> list = new ArrayList<>();
    private final boolean forbidden;

    LaterChanges(
            SignatureWrapper signature,
            Revisions revisions,
            Coverage coverage,
            boolean intact,
            @Nullable SubIndication why) {
        this.signature = signature;
        this.coverage = coverage;
        this.permission = permission(signature);
        boolean objection = isObjectedTo() || isLocked(why, intact);
        for (int i = coverage.revision(); i < revisions.count(); i++) {
            var changes = List.copyOf(EnumSet.copyOf(revisions.changes().get(i)));
            list.add(new Later(i + 1, changes, isPermitted(changes, objection)));
        }
        this.forbidden = objection || list.stream().anyMatch(later -> !later.permitted());
    }

    Permission permission() {
        return permission;
    }

    ChangesAfter changes() {
        if (forbidden) {
            return ChangesAfter.FORBIDDEN;
        }
        return coverage.whole() ? ChangesAfter.NONE : ChangesAfter.ALLOWED;
    }

    List<Later> list() {
        return List.copyOf(list);
    }

    private boolean isPermitted(List<Change> changes, boolean objection) {
        var allowed = switch (permission) {
            case NOTHING -> ALWAYS;
            case NOT_SAID, FILLING_AND_SIGNING -> FILLING;
            case ANNOTATIONS_TOO -> ANNOTATING;
        };
        // What cannot be named may be a new date in the file's description: then the library has no objection.
        return changes.stream().allMatch(change -> change == Change.OTHER ? !objection : allowed.contains(change));
    }

    private boolean isObjectedTo() {
        return !signature.getPdfUndefinedChanges().isEmpty()
                || !signature.getPdfAnnotationChanges().isEmpty() && permission != Permission.ANNOTATIONS_TOO
                || !signature.getPdfPageDifferenceConcernedPages().isEmpty();
    }

    /// A locked field was filled, as the library tells with the same word that it has for a false format.
    private boolean isLocked(@Nullable SubIndication why, boolean intact) {
        var revision = signature.getPDFRevision();
        return why == SubIndication.FORMAT_FAILURE
                && intact
                && !coverage.whole()
                && revision != null
                && revision.isSignatureByteRangeValid()
                && revision.isPdfSignatureDictionaryConsistent();
    }

    private static Permission permission(SignatureWrapper signature) {
        var revision = signature.getPDFRevision();
        var said = revision == null ? null : revision.getDocMDPPermissions();
        return switch (said) {
            case null -> Permission.NOT_SAID;
            case NO_CHANGE_PERMITTED -> Permission.NOTHING;
            case MINIMAL_CHANGES_PERMITTED -> Permission.FILLING_AND_SIGNING;
            case CHANGES_PERMITTED -> Permission.ANNOTATIONS_TOO;
        };
    }
}
