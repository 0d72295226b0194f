package vn.xaso.signing.drivers.web;

import java.io.IOException;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.drivers.application.DesktopDesk;
import vn.xaso.ui.Texts;

/// The door for the government's signing program: it fetches one document and brings it back, with a token that opens
/// nothing else. The names of what it sends and gets are those of its contract.
@RestController
class DesktopDoor {

    static final String HERE = "/ky-so-tai-may";

    private static final int LARGEST = 20 * 1024 * 1024;

    private final DesktopDesk desk;

    DesktopDoor(DesktopDesk desk) {
        this.desk = desk;
    }

    /// As the program reads it.
    record Answer(boolean Status, String Message, String FileName, String FileServer) {}

    @GetMapping(HERE + "/{token}/van-ban.pdf")
    ResponseEntity<byte[]> fetch(@PathVariable String token) {
        return pdf(desk.prepared(token));
    }

    /// The program calls the file `uploadfile`; an older one does not.
    @PostMapping(HERE + "/{token}")
    ResponseEntity<Answer> bringBack(
            @PathVariable String token, @RequestParam MultiValueMap<String, MultipartFile> files, Texts texts)
            throws IOException {
        var file = files.values().stream().flatMap(List::stream).findFirst();
        if (file.isEmpty() || file.get().getSize() > LARGEST) {
            return answer(HttpStatus.BAD_REQUEST, texts.of("signing.desktop.noFile"));
        }
        try {
            desk.receive(token, file.get().getBytes());
            return answer(HttpStatus.OK, "");
        } catch (Refusal refusal) {
            return answer(HttpStatus.UNPROCESSABLE_CONTENT, texts.of(refusal.messageKey()));
        }
    }

    private static ResponseEntity<Answer> answer(HttpStatus status, String message) {
        boolean well = status == HttpStatus.OK;
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(new Answer(well, message, well ? "van-ban.pdf" : "", ""));
    }

    static ResponseEntity<byte[]> pdf(byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"van-ban.pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(pdf);
    }
}
