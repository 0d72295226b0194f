package vn.xaso.signing.stamps.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Demo;
import vn.xaso.signing.stamps.application.OwnAuthority;
import vn.xaso.ui.Pages;
import vn.xaso.ui.PublicAddress;

/// The door of the demonstration's time-stamp authority: programs ask it by RFC 3161, people are told what it is not.
@Controller
class OwnAuthorityController {

    private static final String HERE = "/trinh-dien/dau-thoi-gian";
    private static final String QUERY = "application/timestamp-query";
    private static final MediaType REPLY = MediaType.parseMediaType("application/timestamp-reply");
    private static final MediaType CERTIFICATE = MediaType.parseMediaType("application/pkix-cert");
    private static final int LARGEST = 4096;

    private final OwnAuthority authority;
    private final PublicAddress address;
    private final Demo demo;
    private final Pages pages;

    OwnAuthorityController(OwnAuthority authority, PublicAddress address, Demo demo, Pages pages) {
        this.authority = authority;
        this.address = address;
        this.demo = demo;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View show() {
        demo.require();
        return pages.show("signing/stamps/web/ownAuthorityPage", new OwnAuthorityPage(address.of(HERE)));
    }

    @PostMapping(HERE)
    ResponseEntity<byte[]> stamp(HttpServletRequest request) throws IOException {
        demo.require();
        if (!String.valueOf(request.getContentType()).startsWith(QUERY)) {
            return ResponseEntity.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
        }
        var question = request.getInputStream().readNBytes(LARGEST);
        return ResponseEntity.ok()
                .contentType(REPLY)
                .cacheControl(CacheControl.noStore())
                .body(authority.answer(question));
    }

    @GetMapping(HERE + "/chung-thu.cer")
    ResponseEntity<byte[]> certificate() throws CertificateEncodingException {
        return ResponseEntity.ok()
                .contentType(CERTIFICATE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dau-thoi-gian-trinh-dien.cer\"")
                .body(authority.chain().getFirst().getEncoded());
    }
}
