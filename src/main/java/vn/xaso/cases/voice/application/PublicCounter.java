package vn.xaso.cases.voice.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.IssuedPaper;
import vn.xaso.cases.PublicCase;
import vn.xaso.cases.PublicCases;
import vn.xaso.cases.domain.CaseDocument;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.directory.Units;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Sha256;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.PaymentStories;
import vn.xaso.procedures.Procedures;

/// The window at which strangers ask. It knows cases, and says little.
@Service
@Transactional(readOnly = true)
class PublicCounter implements PublicCases {

    private static final int DIGITS = 4;

    private final CaseFiles cases;
    private final Procedures procedures;
    private final Units units;
    private final FileStore files;
    private final PaymentStories payments;

    PublicCounter(CaseFiles cases, Procedures procedures, Units units, FileStore files, PaymentStories payments) {
        this.payments = payments;
        this.cases = cases;
        this.procedures = procedures;
        this.units = units;
        this.files = files;
    }

    @Override
    public Optional<PublicCase> follow(UnitId unit, CaseCode code, String key) {
        return find(unit, code, key).map(this::told);
    }

    @Override
    public Optional<PublicCase> followByPhone(UnitId unit, CaseCode code, String lastDigits) {
        return cases.findByCode(unit, code.text())
                .filter(caseFile -> lastDigits.length() == DIGITS)
                .filter(caseFile -> same(caseFile.applicant().lastDigitsOfPhone(), lastDigits))
                .map(this::told);
    }

    @Override
    public Optional<IssuedPaper> issued(UnitId unit, CaseCode code, String key) {
        return find(unit, code, key)
                .flatMap(caseFile -> result(caseFile).map(document -> paper(caseFile, code, document)));
    }

    @Override
    public boolean isIssued(UnitId unit, CaseCode code, byte[] content) {
        var digest = Sha256.hex(content);
        return cases.findByCode(unit, code.text())
                .flatMap(this::result)
                .map(document -> files.get(unit, document.file()))
                .filter(file -> files.isOrWas(file, digest))
                .isPresent();
    }

    private Optional<CaseFile> find(UnitId unit, CaseCode code, String key) {
        return cases.findByCode(unit, code.text()).filter(caseFile -> caseFile.hasKey(key));
    }

    /// In the same time for every wrong answer.
    private static boolean same(String right, String given) {
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<CaseDocument> result(CaseFile caseFile) {
        return cases.documents(caseFile).reversed().stream()
                .filter(document -> document.kind() == CaseDocument.Kind.RESULT)
                .findFirst();
    }

    private PublicCase told(CaseFile caseFile) {
        var procedure = procedures.version(caseFile.procedureVersion());
        var times = caseFile.times();
        return new PublicCase(
                new CaseCode(String.valueOf(caseFile.code())),
                caseFile.key(),
                procedure.name(),
                procedure.nameEn(),
                caseFile.state(),
                times.submittedAt(),
                times.acceptedAt(),
                times.dueAt(),
                times.finishedAt(),
                units.get(caseFile.unit()).fullName(),
                payHref(caseFile));
    }

    /// Asked only where a case waits for money.
    private String payHref(CaseFile caseFile) {
        if (caseFile.state() != CaseState.WAIT_PAYMENT) {
            return "";
        }
        return payments.of(caseFile.unit(), caseFile.id()).stream()
                .filter(asked -> asked.state() == PaymentStories.State.OPEN)
                .map(PaymentStories.Asked::href)
                .findFirst()
                .orElse("");
    }

    private IssuedPaper paper(CaseFile caseFile, CaseCode code, CaseDocument document) {
        var procedure = procedures.version(caseFile.procedureVersion());
        var granted = procedure.results().isEmpty()
                ? procedure.name()
                : procedure.results().getFirst().name();
        var kind = caseFile.outcome() == Outcome.DECLINED ? "Thông báo không giải quyết hồ sơ" : granted;
        var number = document.number() == null
                ? ""
                : "%02d".formatted(document.number()) + String.valueOf(document.notation());
        return new IssuedPaper(
                code,
                kind,
                number,
                document.dated(),
                units.get(caseFile.unit()).fullName(),
                files.read(files.get(caseFile.unit(), document.file())));
    }
}
