package vn.xaso.procedures.design.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.design.application.DesignDesk;
import vn.xaso.procedures.design.application.ProcedureFiles;
import vn.xaso.procedures.design.domain.BadFile;
import vn.xaso.procedures.persistence.VersionQuery;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// A procedure goes out as a file and comes in as a draft.
@Controller
class FileController {

    private static final int LARGEST = 6 * 1024 * 1024;

    private final DesignDesk desk;
    private final ProcedureFiles files;
    private final VersionQuery versions;
    private final Procedures procedures;
    private final DesignLists lists;
    private final Pages pages;

    FileController(
            DesignDesk desk,
            ProcedureFiles files,
            VersionQuery versions,
            Procedures procedures,
            DesignLists lists,
            Pages pages) {
        this.desk = desk;
        this.files = files;
        this.versions = versions;
        this.procedures = procedures;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping(DesignWords.HERE + "/{id}/file")
    ResponseEntity<byte[]> ofDesign(Actor actor, @PathVariable UUID id) {
        return file(desk.get(actor, id).content(), "draft");
    }

    @GetMapping("/office/catalogue/{code}/file")
    ResponseEntity<byte[]> ofVersion(@PathVariable String code, @RequestParam(defaultValue = "0") int version) {
        var row = versions.versions(ProcedureCode.asked(code).value()).stream()
                .filter(one -> version == 0 || one.number() == version)
                .findFirst()
                .orElseThrow(() -> new Absent("version " + version + " of procedure " + code));
        return file(procedures.version(row.id()), String.valueOf(row.number()));
    }

    @PostMapping(DesignWords.HERE + "/imports")
    View bring(Actor actor, @RequestParam MultipartFile file, Texts texts) throws IOException {
        var bytes = file.getSize() > LARGEST ? new byte[0] : file.getBytes();
        try {
            if (bytes.length == 0) {
                throw new Refusal(file.isEmpty() ? "design.refusal.noFile" : "design.refusal.largeFile");
            }
            return SeeOther.to(DesignWords.href(desk.beginFrom(actor, files.read(bytes))));
        } catch (BadFile bad) {
            return refused(
                    actor,
                    bad.mistakes().stream()
                            .map(mistake -> new FieldMessage("file", words(mistake, texts)))
                            .toList(),
                    texts);
        } catch (Refusal refusal) {
            var words = texts.of(refusal.messageKey(), refusal.arguments());
            return refused(actor, List.of(new FieldMessage("file", words)), texts);
        }
    }

    private View refused(Actor actor, List<FieldMessage> wrong, Texts texts) {
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, DesignLists.PAGE, lists.page(actor, "", wrong, texts));
    }

    private static String words(BadFile.Mistake mistake, Texts texts) {
        var place = mistake.place().isEmpty() ? texts.of("design.file.whole") : mistake.place();
        return texts.of("design.file." + mistake.rule(), place, mistake.argument());
    }

    private ResponseEntity<byte[]> file(ProcedureVersion version, String number) {
        var name = version.code() + "-" + number + ".json";
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(files.write(version));
    }
}
