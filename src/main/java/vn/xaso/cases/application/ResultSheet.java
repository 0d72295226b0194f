package vn.xaso.cases.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.directory.Units;
import vn.xaso.documents.NumberBook;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.PublicAddress;
import vn.xaso.ui.print.ResultLayout;

/// Lays the result of a case out as a document of the People's Committee.
///
/// Law: 30/2020/NĐ-CP Phụ lục I
@Lazy
@Component
class ResultSheet {

    private final Procedures procedures;
    private final Units units;
    private final ResultSigners signers;
    private final ResultFacts facts;
    private final ResultPrinter printer;
    private final PublicAddress address;

    ResultSheet(
            Procedures procedures,
            Units units,
            ResultSigners signers,
            ResultFacts facts,
            ResultPrinter printer,
            PublicAddress address) {
        this.procedures = procedures;
        this.units = units;
        this.signers = signers;
        this.facts = facts;
        this.printer = printer;
        this.address = address;
    }

    byte[] print(CaseFile caseFile, ResultDraft draft) {
        return printer.print(layout(caseFile, draft));
    }

    private ResultLayout layout(CaseFile caseFile, ResultDraft draft) {
        var procedure = procedures.version(caseFile.procedureVersion());
        var unit = units.get(caseFile.unit());
        var signer = signers.signer(caseFile.unit(), draft.signer());
        boolean granted = draft.outcome() == Outcome.GRANTED;
        var name = procedure.results().isEmpty()
                ? procedure.name()
                : procedure.results().getFirst().name();
        return new ResultLayout(
                "",
                List.of("ỦY BAN NHÂN DÂN", unit.fullName().toUpperCase(Locale.ROOT)),
                notation(series(procedure, draft.outcome())),
                unit.name(),
                granted ? name.toUpperCase(Locale.ROOT) : "THÔNG BÁO",
                granted ? "" : "Về việc không giải quyết hồ sơ " + caseFile.code(),
                procedure.legalBases().stream()
                        .map(basis -> basis.inSentence())
                        .limit(4)
                        .toList(),
                body(caseFile, procedure, draft, unit.fullName()),
                List.of("Như trên", "Lưu: VT, hồ sơ " + caseFile.code()),
                ResultSigners.capacity(signer),
                signer.name(),
                caseFile.code() == null ? "" : address.of("/kiem-tra/" + caseFile.code() + "?k=" + caseFile.key()));
    }

    private List<ResultLayout.Block> body(
            CaseFile caseFile, ProcedureVersion procedure, ResultDraft draft, String unitName) {
        var body = new ArrayList<ResultLayout.Block>();
        boolean granted = draft.outcome() == Outcome.GRANTED;
        body.add(new ResultLayout.Paragraph(
                "Xét đề nghị của " + caseFile.applicant().name() + " tại hồ sơ số "
                        + caseFile.code() + " về thủ tục “" + procedure.name() + "”, " + CaseWording.committee(unitName)
                        + (granted ? " xác nhận:" : " thông báo không giải quyết hồ sơ với lý do sau:")));
        if (granted) {
            body.addAll(facts.of(caseFile));
        }
        for (var paragraph : draft.text().split("\\R+")) {
            if (!paragraph.isBlank()) {
                body.add(new ResultLayout.Paragraph(paragraph.strip()));
            }
        }
        return List.copyOf(body);
    }

    /// Which numbers the document shares: decisions, notices, confirmations each have their own.
    static String series(ProcedureVersion procedure, @Nullable Outcome outcome) {
        if (outcome == Outcome.DECLINED) {
            return "TB";
        }
        var kind = procedure.results().isEmpty()
                ? null
                : procedure.results().getFirst().kind();
        if (kind == null) {
            return "XN";
        }
        return switch (kind) {
            case DECISION -> "QĐ";
            case COPY -> "SY";
            case ISSUED_DOCUMENT -> "XN";
        };
    }

    /// What the register of outgoing documents says of it.
    ///
    /// Law: 30/2020/NĐ-CP Phụ lục IV
    static NumberBook.Result entry(CaseFile caseFile, ProcedureVersion procedure, String series, String signer) {
        var code = caseFile.code() == null ? "" : caseFile.code().text();
        var results = procedure.results();
        var name = results.isEmpty() ? procedure.name() : results.getFirst().name();
        var summary = caseFile.outcome() == Outcome.DECLINED
                ? "Không giải quyết hồ sơ về thủ tục “" + procedure.name() + "”"
                : "Giải quyết thủ tục “" + procedure.name() + "”";
        return new NumberBook.Result(
                caseFile.id(),
                code,
                series,
                name,
                summary,
                signer,
                caseFile.applicant().name());
    }

    static String notation(String series) {
        return "/" + series + "-UBND";
    }
}
