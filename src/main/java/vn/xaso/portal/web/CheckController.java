package vn.xaso.portal.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.PublicCases;
import vn.xaso.signing.SignatureCheck;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Checks a paper that the office issued: by what is printed on it, or by its file. Nothing that is sent is kept.
@Controller
class CheckController {

    private static final String FORM = "portal/web/checkPage";
    /// The number of a receipt, whose page the payments bring.
    private static final Pattern RECEIPT = Pattern.compile("[A-Za-z]{2}\\d{2}-\\d{7,9}");

    private final PublicCases cases;
    private final CaseDoor door;
    private final SignatureCheck signatures;
    private final FileWindow window;
    private final Pages pages;

    CheckController(PublicCases cases, CaseDoor door, SignatureCheck signatures, FileWindow window, Pages pages) {
        this.cases = cases;
        this.door = door;
        this.signatures = signatures;
        this.window = window;
        this.pages = pages;
    }

    @GetMapping("/kiem-tra")
    View form() {
        return pages.show(FORM, CheckPage.empty());
    }

    @GetMapping(path = "/kiem-tra", params = "code")
    View find(Texts texts, @RequestParam String code, @RequestParam(defaultValue = "") String k) {
        var errors = new ArrayList<FieldMessage>();
        var read = CaseCode.read(code);
        boolean isReceipt = RECEIPT.matcher(code.strip()).matches();
        if (read.isEmpty() && !isReceipt) {
            errors.add(new FieldMessage("code", texts.of("portal.track.code.wrong")));
        }
        var key = k.strip().toLowerCase(Locale.ROOT);
        if (!key.matches("[0-9a-f]{12}")) {
            errors.add(new FieldMessage("k", texts.of("portal.check.key.wrong")));
        }
        if (!errors.isEmpty()) {
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, FORM, CheckPage.failed(code, k, errors));
        }
        return SeeOther.to(
                isReceipt
                        ? "/bien-lai/" + code.strip().toUpperCase(Locale.ROOT) + "?k=" + key
                        : "/kiem-tra/" + read.orElseThrow() + "?k=" + key);
    }

    @GetMapping("/kiem-tra/{code}")
    View paper(Texts texts, @PathVariable String code, @RequestParam(defaultValue = "") String k) {
        return CaseCode.read(code)
                .flatMap(read -> door.ask(read, unit -> cases.issued(unit, read, k)))
                .map(paper -> pages.show(
                        "portal/web/paperPage", PublicWords.paper(paper, signatures.verifyOwn(paper.content()), texts)))
                .orElseGet(() -> pages.show(HttpStatus.NOT_FOUND, FORM, new CheckPage(code, k, List.of(), true, null)));
    }

    @PostMapping("/kiem-tra")
    View file(Texts texts, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String paperCode)
            throws IOException {
        if (!window.isPdf(file)) {
            var message = new FieldMessage("file", texts.of("portal.check.file.wrong"));
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT, FORM, CheckPage.failed(paperCode, "", List.of(message)));
        }
        var finding = window.look(file.getBytes(), paperCode, texts);
        return pages.show(FORM, new CheckPage(paperCode, "", List.of(), false, finding));
    }
}
