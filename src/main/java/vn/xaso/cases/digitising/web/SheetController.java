package vn.xaso.cases.digitising.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.xaso.documents.DocumentReader.Place;
import vn.xaso.documents.PagePictures;
import vn.xaso.files.FileAnswers;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;

/// The pages of a scan as pictures, and the places where its fields were read.
@Controller
@RequestMapping("/office/cases/{id}/digitising/{scan}")
class SheetController {

    private static final int WIDTH = 1_000;
    private static final int CUT_OUT = 900;

    private final DigitisingPages digitising;
    private final FileStore files;
    private final FileAnswers answers;
    private final PagePictures pictures;

    SheetController(DigitisingPages digitising, FileStore files, FileAnswers answers, PagePictures pictures) {
        this.digitising = digitising;
        this.files = files;
        this.answers = answers;
        this.pictures = pictures;
    }

    @GetMapping("/file")
    ResponseEntity<?> file(Actor actor, @PathVariable UUID id, @PathVariable UUID scan) {
        return answers.download(digitising.file(actor, id, scan), true);
    }

    @GetMapping("/pages/{page}")
    ResponseEntity<?> page(Actor actor, @PathVariable UUID id, @PathVariable UUID scan, @PathVariable int page) {
        return png(actor, id, scan, page, null, WIDTH);
    }

    @GetMapping("/reading/{field}")
    ResponseEntity<?> cutOut(Actor actor, @PathVariable UUID id, @PathVariable UUID scan, @PathVariable String field) {
        var spot = digitising.open(actor, id, scan).proposal().spots().get(field);
        if (spot == null) {
            throw new Absent("cut-out of " + field);
        }
        var place = new Place(1, spot.left(), spot.top(), spot.width(), spot.height());
        return png(actor, id, scan, 1, place, CUT_OUT);
    }

    private ResponseEntity<?> png(Actor actor, UUID id, UUID scan, int page, @Nullable Place place, int width) {
        var pdf = files.read(digitising.file(actor, id, scan));
        var picture = pictures.png(pdf, page, place, width);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=600")
                .header("X-Content-Type-Options", "nosniff")
                .body(new ByteArrayResource(picture));
    }
}
