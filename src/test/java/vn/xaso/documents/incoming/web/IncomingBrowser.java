package vn.xaso.documents.incoming.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.documents.incoming.IncomingOffice;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.kernel.Actor;

/// What the people of the office do with their browsers. Not a bean.
final class IncomingBrowser {

    private final MockMvcTester browser;
    private final IncomingOffice office;

    IncomingBrowser(MockMvcTester browser, IncomingOffice office) {
        this.browser = browser;
        this.office = office;
    }

    static String path(IncomingDocument document) {
        return IncomingAsked.HERE + "/" + document.id();
    }

    MvcTestResult get(String who, String path) {
        return get(office.actor(who), path);
    }

    MvcTestResult get(Actor actor, String path) {
        return browser.get()
                .uri(java.net.URI.create(path))
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }

    MvcTestResult post(String who, IncomingDocument document, String act, Map<String, String> fields) {
        return post(who, document.version(), path(document) + "/" + act, fields);
    }

    MvcTestResult post(String who, int version, String path, Map<String, String> fields) {
        var request = browser.post()
                .uri(path)
                .requestAttr(Actor.class.getName(), office.actor(who))
                .param("version", String.valueOf(version));
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    MvcTestResult bring(String who, Map<String, String> fields, MockMultipartFile... files) {
        return send(who, IncomingAsked.HERE, fields, files);
    }

    MvcTestResult send(String who, String address, Map<String, String> fields, MockMultipartFile... files) {
        var request = browser.post().uri(address).multipart().requestAttr(Actor.class.getName(), office.actor(who));
        for (var file : files) {
            request = request.file(file);
        }
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
