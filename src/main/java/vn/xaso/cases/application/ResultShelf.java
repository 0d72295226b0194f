package vn.xaso.cases.application;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.domain.CaseDocument;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.directory.Units;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.PersonalId;
import vn.xaso.vault.NewPaper;
import vn.xaso.vault.Owner;
import vn.xaso.vault.Vault;
import vn.xaso.vault.VaultPaper.Marks;
import vn.xaso.vault.VaultPaper.Source;

/// Puts an issued result into the store of who asked for it, so that nobody asks for it again. A refusal is no paper
/// that somebody shows, and a result on paper only has no file.
@Component
class ResultShelf {

    private final CaseFiles cases;
    private final ResultKinds kinds;
    private final Units units;
    private final FileStore files;
    private final Vault vault;

    ResultShelf(CaseFiles cases, ResultKinds kinds, Units units, FileStore files, Vault vault) {
        this.cases = cases;
        this.kinds = kinds;
        this.units = units;
        this.files = files;
        this.vault = vault;
    }

    void keep(Actor actor, CaseFile caseFile) {
        var number = caseFile.applicant().personalId();
        if (number == null || caseFile.outcome() == Outcome.DECLINED) {
            return;
        }
        PersonalId.read(number).ifPresent(id -> keep(actor, caseFile, Owner.person(id)));
    }

    private void keep(Actor actor, CaseFile caseFile, Owner owner) {
        var result = cases.documents(caseFile).getLast();
        var marks = new Marks(
                padded(result),
                CaseWording.committee(units.get(caseFile.unit()).fullName()),
                result.dated(),
                null,
                null);
        var file = files.get(caseFile.unit(), result.file());
        var paper = new NewPaper(owner, kinds.title(caseFile), marks, Source.RESULT, file, caseFile.id(), List.of());
        vault.keep(AuditedBy.official(actor), caseFile.unit(), paper);
    }

    private static String padded(CaseDocument result) {
        return ResultSigning.padded(Objects.requireNonNull(result.number())) + result.notation();
    }
}
