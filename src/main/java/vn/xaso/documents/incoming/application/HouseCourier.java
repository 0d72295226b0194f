package vn.xaso.documents.incoming.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Units;
import vn.xaso.documents.DocumentCourier;
import vn.xaso.documents.IssuedDocument;
import vn.xaso.documents.incoming.domain.Origin;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Carries documents from one unit of this house to another: reads in the scope of the issuer, writes in that of the
/// recipient.
@Component
class HouseCourier implements DocumentCourier {

    private final SenderDesk desk;
    private final FileStore files;
    private final Staff staff;
    private final Units units;

    HouseCourier(SenderDesk desk, FileStore files, Staff staff, Units units) {
        this.desk = desk;
        this.files = files;
        this.staff = staff;
        this.units = units;
    }

    /// Only where people work with this program.
    @Override
    public boolean reaches(UnitId recipient) {
        return !staff.officesOf(recipient).isEmpty();
    }

    @Override
    public void deliver(IssuedDocument document, UnitId recipient) {
        var origin = new Origin(document.issuer(), document.id());
        boolean known = UnitScope.of(recipient).call(() -> desk.isDelivered(recipient, origin));
        if (known) {
            return;
        }
        var content = UnitScope.of(document.issuer()).call(() -> content(document));
        UnitScope.of(recipient).run(() -> desk.deliver(document, recipient, content));
    }

    /// The files were checked when the issuer stored them.
    private List<CheckedFile> content(IssuedDocument document) {
        var content = new ArrayList<CheckedFile>();
        for (var id : document.files()) {
            var file = files.get(document.issuer(), id);
            content.add(new CheckedFile(file.name(), file.kind(), files.read(file), file.pageCount(), file.scan()));
        }
        return content;
    }

    @Override
    public void recall(UnitId issuer, UUID document, UnitId recipient, String reason) {
        var name = units.get(issuer).committeeName();
        UnitScope.of(recipient).run(() -> desk.recall(new Origin(issuer, document), name, recipient, reason));
    }
}
