package vn.xaso.payments.reconciliation.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditedBy;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileStore;
import vn.xaso.files.StoredFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.reconciliation.domain.Headings;
import vn.xaso.payments.reconciliation.domain.Statement;
import vn.xaso.payments.reconciliation.domain.TableFile;

/// Keeps the files of banks and providers as they came, and reads their rows.
@Component
class SheetShelf {

    private final FileStore files;
    private final TableFile tables;
    private final KnownHeadings headings;
    private final Clock clock;

    SheetShelf(FileStore files, TableFile tables, KnownHeadings headings, Clock clock) {
        this.files = files;
        this.tables = tables;
        this.headings = headings;
        this.clock = clock;
    }

    Headings headings() {
        return headings.get();
    }

    Instant now() {
        return clock.instant();
    }

    StoredFile keep(Actor actor, CheckedFile file) {
        return files.store(AuditedBy.official(actor), actor.unit(), file);
    }

    List<List<String>> rows(byte[] content, boolean spreadsheet) {
        return tables.rows(content, spreadsheet);
    }

    List<List<String>> rows(UnitId unit, Statement statement) {
        var stored = files.get(unit, statement.file());
        return tables.rows(files.read(stored), stored.kind() == FileKind.XLSX);
    }
}
