package vn.xaso.cases.web.citizen;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.files.SampleFiles;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;

/// A citizen at a browser, step by step.
final class Applying {

    /// A procedure with a short form and one required paper.
    static final String PROCEDURE = "1.001570";

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    private final MockMvcTester browser;
    private final UnitId unit;
    private final String procedure;
    final Citizen citizen;

    Applying(MockMvcTester browser, UnitId unit) {
        this(browser, unit, PROCEDURE);
    }

    Applying(MockMvcTester browser, UnitId unit, String procedure) {
        this.browser = browser;
        this.unit = unit;
        this.procedure = procedure;
        this.citizen = new Citizen(Ids.next(), "Mùa Thị Sùng", "011300001234", "0912345678", null);
    }

    MvcTestResult open(String path) {
        return browser.get()
                .uri(URI.create(path))
                .requestAttr(Citizen.class.getName(), citizen)
                .exchange();
    }

    MvcTestResult send(String path, Map<String, String> typed) {
        var request = browser.post().uri(path).requestAttr(Citizen.class.getName(), citizen);
        typed.forEach(request::param);
        return request.exchange();
    }

    MvcTestResult upload(String path, String field, String name, byte[] content, Map<String, String> typed) {
        var request = browser.post().uri(path).requestAttr(Citizen.class.getName(), citizen);
        typed.forEach(request::param);
        return request.multipart()
                .file(new MockMultipartFile(field, name, null, content))
                .exchange();
    }

    String pageKey() {
        var page = body(open("/nop-ho-so/" + procedure + "?don-vi=" + unit));
        var key = KEY.matcher(page);
        if (!key.find()) {
            throw new AssertionError("no start on the page");
        }
        return key.group(1);
    }

    MvcTestResult begin(String key) {
        return send("/nop-ho-so/" + procedure, Map.of("don-vi", unit.toString(), "key", key));
    }

    /// @return the address of the new draft, `/ho-so/{id}`
    String draft() {
        var address = Objects.requireNonNull(begin(pageKey()).getResponse().getHeader("Location"));
        return address.replace("/to-khai", "");
    }

    static UUID id(String draft) {
        return UUID.fromString(draft.substring("/ho-so/".length()));
    }

    static Map<String, String> goodForm() {
        return Map.of(
                "born", "12/05/2001",
                "phone", "0912345678",
                "address", "Bản Hẹ 1, xã Sáng Nhè",
                "form.forWhom", "SELF",
                "form.request", "Đề nghị hỗ trợ làm nhà");
    }

    MvcTestResult addPaper(String draft, String name, byte[] content) {
        return upload(draft + "/giay-to", "giay-to-1", name, content, Map.of());
    }

    /// A draft with everything in it, ready to be sent.
    String readyDraft() {
        var draft = draft();
        send(draft + "/to-khai", goodForm());
        addPaper(draft, "don.pdf", SampleFiles.pdf(1));
        return draft;
    }

    String sentCase() {
        var draft = readyDraft();
        send(draft + "/kiem-tra-lai", Map.of("cam-doan", "true"));
        return draft;
    }

    static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
