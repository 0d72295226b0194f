package vn.xaso.cases.certification.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.certification.domain.CertificationRequest;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.directory.Units;
import vn.xaso.documents.DocumentPress;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Refusal;

/// Makes electronic copies of scanned originals, ready to be signed by the one who certifies and by the office.
///
/// Law: 45/2020/NĐ-CP art. 10
@Lazy
@Component
class ElectronicCopies {

    private static final int ORIGINAL = 1;

    private final CaseFiles cases;
    private final FileStore files;
    private final Units units;
    private final DocumentPress press;
    private final PageBinder binder;
    private final CertificationPrinter printer;

    ElectronicCopies(
            CaseFiles cases,
            FileStore files,
            Units units,
            DocumentPress press,
            PageBinder binder,
            CertificationPrinter printer) {
        this.cases = cases;
        this.files = files;
        this.units = units;
        this.press = press;
        this.binder = binder;
        this.printer = printer;
    }

    byte[] print(CaseFile caseFile, CertificationRequest request, String signer, List<String> capacity) {
        var unit = units.get(caseFile.unit());
        var paper = request.papers().getFirst();
        var sheet = new CopySheet(
                List.of("ỦY BAN NHÂN DÂN", unit.fullName().toUpperCase(Locale.ROOT)),
                unit.name(),
                paper.named(),
                paper.pages(),
                caseFile.applicant().name(),
                caseFile.code() == null ? "" : caseFile.code().text(),
                capacity,
                signer);
        return binder.before(printer.print("copySheet", sheet), scans(caseFile));
    }

    /// The original as it was scanned; without a scan there is nothing to copy.
    private List<byte[]> scans(CaseFile caseFile) {
        var scanned = cases.papers(caseFile).stream()
                .filter(paper -> paper.file() != null)
                .toList();
        var originals = scanned.stream()
                .filter(paper -> Objects.equals(paper.paperNo(), ORIGINAL))
                .toList();
        var wanted = originals.isEmpty() ? scanned : originals;
        if (wanted.isEmpty()) {
            throw new Refusal("certification.refusal.noScan");
        }
        var pdfs = new ArrayList<byte[]>();
        wanted.forEach(paper -> pdfs.add(pdf(caseFile, paper)));
        return pdfs;
    }

    private byte[] pdf(CaseFile caseFile, CasePaper paper) {
        var file = files.get(caseFile.unit(), Objects.requireNonNull(paper.file()));
        var content = files.read(file);
        return file.kind() == FileKind.PDF ? content : press.bind(List.of(content));
    }
}
