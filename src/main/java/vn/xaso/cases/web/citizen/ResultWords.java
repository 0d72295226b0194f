package vn.xaso.cases.web.citizen;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.OwnCase;
import vn.xaso.cases.domain.CaseDocument;
import vn.xaso.files.FileStore;
import vn.xaso.signing.SignatureCheck;
import vn.xaso.signing.SignatureVerdict;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Tells of the result: its number, who signed it and whether the signatures hold.
@Component
class ResultWords {

    private final FileStore files;
    private final SignatureCheck check;

    ResultWords(FileStore files, SignatureCheck check) {
        this.files = files;
        this.check = check;
    }

    OwnCasePage.@Nullable Result of(OwnCase own, Texts texts) {
        var state = own.caseFile().state();
        if (own.procedure().isLinked()) {
            return null;
        }
        if (!CaseState.DECIDED.contains(state) && state != CaseState.RETURNED_RESULT) {
            return null;
        }
        return own.result()
                .map(document -> electronic(own, document, texts))
                .orElseGet(() -> new OwnCasePage.Result(false, "", java.util.List.of()));
    }

    private OwnCasePage.Result electronic(OwnCase own, CaseDocument document, Texts texts) {
        var content = files.read(files.get(own.caseFile().unit(), document.file()));
        var signatures = check.verifyOwn(content).stream()
                .map(verdict -> signature(verdict, texts))
                .toList();
        var number = document.number() == null
                ? ""
                : document.number() + Objects.requireNonNullElse(document.notation(), "");
        return new OwnCasePage.Result(true, number, signatures);
    }

    private static OwnCasePage.Signature signature(SignatureVerdict verdict, Texts texts) {
        var kind = switch (verdict.verdict()) {
            case VALID -> Kind.DONE;
            case INVALID -> Kind.LATE;
            case UNDECIDED -> Kind.WARN;
        };
        return new OwnCasePage.Signature(
                new Tag(kind, texts.of("signing.verdict." + verdict.verdict())),
                verdict.signer(),
                texts.of("signing.reason." + verdict.reason()));
    }
}
