package vn.xaso.cases.digitising.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.View;
import vn.xaso.cases.digitising.application.ScanIntake;
import vn.xaso.cases.digitising.application.ScanIntake.Pictures;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Brings scans and photographs of the papers of a case.
@Controller
@RequestMapping("/office/cases/{id}/digitising")
class DigitisingController {

    private static final String PAGE = "cases/digitising/web/digitisingPage";

    private final DigitisingPages digitising;
    private final ScanIntake intake;
    private final FileStore files;
    private final Pages pages;

    DigitisingController(DigitisingPages digitising, ScanIntake intake, FileStore files, Pages pages) {
        this.digitising = digitising;
        this.intake = intake;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String done, Texts texts) {
        var words = Stream.of("signed", "kept", "dropped", "split")
                .filter(done::equals)
                .map(word -> texts.of("digitising.done." + word))
                .findFirst()
                .orElse("");
        var said = new DigitisingPages.Said(Pictures.TOGETHER.name(), List.of(), words);
        return pages.show(PAGE, digitising.list(actor, id, said, texts));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    View bring(
            MultipartHttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String how,
            Texts texts) {
        var pictures = Pictures.APART.name().equals(how) ? Pictures.APART : Pictures.TOGETHER;
        try {
            intake.take(actor, id, sent(request), pictures);
            return SeeOther.to(DigitisingPages.href(id) + "#waiting");
        } catch (Refusal refusal) {
            var message = new FieldMessage("files", texts.of(refusal.messageKey(), refusal.arguments()));
            var said = new DigitisingPages.Said(pictures.name(), List.of(message), "");
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, digitising.list(actor, id, said, texts));
        }
    }

    @PostMapping("/{scan}/parts")
    View split(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID scan,
            @RequestParam(defaultValue = "0") int from,
            Texts texts) {
        try {
            intake.split(actor, id, scan, from);
            return SeeOther.to(DigitisingPages.href(id) + "?done=split");
        } catch (Refusal refusal) {
            var message = new FieldMessage("from", texts.of(refusal.messageKey(), refusal.arguments()));
            var page = digitising.scan(actor, id, scan, null, List.of(message), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "cases/digitising/web/scanPage", page);
        }
    }

    @PostMapping("/{scan}/removal")
    View drop(Actor actor, @PathVariable UUID id, @PathVariable UUID scan) {
        intake.drop(actor, id, scan);
        return SeeOther.to(DigitisingPages.href(id) + "?done=dropped");
    }

    /// Chosen files and what the camera just took.
    private List<CheckedFile> sent(MultipartHttpServletRequest request) {
        return Stream.concat(request.getFiles("files").stream(), request.getFiles("photos").stream())
                .filter(part -> !part.isEmpty())
                .map(this::checked)
                .toList();
    }

    private CheckedFile checked(MultipartFile part) {
        try {
            return files.check(UploadedFile.of(part), Purpose.CITIZEN_PAPER);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
