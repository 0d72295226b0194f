package vn.xaso.cases.application;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.files.FileStore;
import vn.xaso.files.StoredFile;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.Procedures;

/// Opens a citizen's own case in whatever unit it lies. Somebody else's case is as absent as one that never was.
@Component
public class OwnCases {

    private final CaseFiles cases;
    private final Procedures procedures;
    private final FileStore files;
    private final TransactionTemplate transaction;

    OwnCases(CaseFiles cases, Procedures procedures, FileStore files, TransactionTemplate transaction) {
        this.cases = cases;
        this.procedures = procedures;
        this.files = files;
        this.transaction = transaction;
    }

    /// Reads the case in one transaction, with the rows of its unit open.
    public <R> R read(Citizen citizen, UUID id, Function<OwnCase, R> reading) {
        return at(citizen, id, unit -> {
            var read = transaction.execute(status -> reading.apply(load(citizen, unit, id)));
            return Objects.requireNonNull(read);
        });
    }

    /// Opens the rows of the unit for a desk, which checks once more whose case it is.
    public void act(Citizen citizen, UUID id, Consumer<UnitId> act) {
        at(citizen, id, unit -> {
            act.accept(unit);
            return unit;
        });
    }

    public <R> R at(Citizen citizen, UUID id, Function<UnitId, R> work) {
        var own = UnitScope.ofCitizen(citizen.account());
        var unit = own.call(() -> transaction.execute(status -> cases.unitOfOwn(id)))
                .orElseThrow(() -> new Absent("own case " + id));
        return own.at(unit).call(() -> work.apply(unit));
    }

    /// Opens the rows of a unit in which the citizen has no case yet.
    public <R> R begin(Citizen citizen, UnitId unit, Supplier<R> beginning) {
        return UnitScope.ofCitizen(citizen.account()).at(unit).call(beginning::get);
    }

    private OwnCase load(Citizen citizen, UnitId unit, UUID id) {
        var caseFile = cases.get(unit, id);
        if (!citizen.account().equals(caseFile.applicant().account())) {
            throw new Absent("case of somebody else");
        }
        return load(caseFile);
    }

    private OwnCase load(CaseFile caseFile) {
        var papers = cases.papers(caseFile);
        var stored = new HashMap<UUID, StoredFile>();
        for (var paper : papers) {
            if (paper.file() != null) {
                stored.put(paper.file(), files.get(caseFile.unit(), paper.file()));
            }
        }
        return new OwnCase(
                caseFile,
                procedures.version(caseFile.procedureVersion()),
                List.copyOf(papers),
                cases.events(caseFile),
                cases.documents(caseFile),
                stored);
    }
}
