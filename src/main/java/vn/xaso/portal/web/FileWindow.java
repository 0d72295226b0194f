package vn.xaso.portal.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.PublicCases;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.SignatureCheck;
import vn.xaso.signing.SignatureVerdict;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// Looks at a file that a stranger sends, one after the other: the program has other work to do.
@Component
class FileWindow {

    private static final byte[] BEGIN = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST = 6 * 1024 * 1024;
    private static final int AT_ONCE = 2;

    private final PublicCases cases;
    private final CaseDoor door;
    private final SignatureCheck check;
    private final Semaphore places = new Semaphore(AT_ONCE);

    FileWindow(PublicCases cases, CaseDoor door, SignatureCheck check) {
        this.cases = cases;
        this.door = door;
        this.check = check;
    }

    boolean isPdf(MultipartFile file) throws IOException {
        if (file.isEmpty() || file.getSize() > LARGEST) {
            return false;
        }
        try (var stream = file.getInputStream()) {
            return Arrays.equals(stream.readNBytes(BEGIN.length), BEGIN);
        }
    }

    FileFinding look(byte[] content, String typedCode, Texts texts) {
        var verdicts = verify(content);
        var word = word(content, typedCode, verdicts);
        return new FileFinding(
                kind(word),
                texts.of("portal.file." + word),
                texts.of("portal.file." + word + ".text"),
                PublicWords.signatures(verdicts, texts));
    }

    private List<SignatureVerdict> verify(byte[] content) {
        if (!places.tryAcquire()) {
            throw new Refusal("portal.check.busy");
        }
        try {
            return check.verify(content);
        } finally {
            places.release();
        }
    }

    private String word(byte[] content, String typedCode, List<SignatureVerdict> verdicts) {
        if (verdicts.stream().anyMatch(verdict -> verdict.verdict() == SignatureVerdict.Verdict.INVALID)) {
            return "broken";
        }
        if (CaseCode.read(typedCode).isPresent()) {
            return isIssued(CaseCode.read(typedCode).get(), content) ? "issued" : "notIssued";
        }
        if (verdicts.isEmpty()) {
            return "unsigned";
        }
        return verdicts.stream().allMatch(SignatureVerdict::isValid) ? "signed" : "undecided";
    }

    private boolean isIssued(CaseCode code, byte[] content) {
        return door.ask(code, unit -> Optional.of(cases.isIssued(unit, code, content)))
                .orElse(false);
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "issued" -> Kind.DONE;
            case "signed" -> Kind.INFO;
            case "broken", "notIssued" -> Kind.LATE;
            default -> Kind.WARN;
        };
    }
}
