package vn.xaso.playportal.web;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.kernel.Demo;
import vn.xaso.playportal.application.DemoPortal;
import vn.xaso.playportal.application.PortalSpeech;
import vn.xaso.playportal.application.PortalTokens;
import vn.xaso.playportal.domain.Fault;

/// What the program asks the portal of the demonstration, server to server.
@Lazy
@RestController
@RequestMapping(DemoPortal.HERE + "/api")
class PortalApiController {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String KEY = "Idempotency-Key";
    private static final String TOKEN = "Authorization";

    private final PortalSpeech speech;
    private final PortalTokens tokens;
    private final Demo demo;

    PortalApiController(PortalSpeech speech, PortalTokens tokens, Demo demo) {
        this.speech = speech;
        this.tokens = tokens;
        this.demo = demo;
    }

    @PostMapping("/xac-thuc/token")
    ResponseEntity<?> token(@RequestBody Map<String, String> who) {
        demo.require();
        if (speech.faults().containsKey(Fault.AWAY)) {
            return away();
        }
        var answer = tokens.token(who.getOrDefault("username", ""), who.getOrDefault("password", ""));
        return answer.isEmpty() ? no(401, "Sai tài khoản") : ResponseEntity.ok(answer);
    }

    @PostMapping("/ho-so/cap-ma")
    ResponseEntity<?> code(@RequestHeader(name = TOKEN, defaultValue = "") String token, @RequestBody String message) {
        return answer(token, () -> speech.code(JSON.readTree(message)));
    }

    @PostMapping("/tep-tin/tai-len")
    ResponseEntity<?> file(
            @RequestHeader(name = TOKEN, defaultValue = "") String token,
            @RequestParam("MaHoSo") String code,
            @RequestParam("TenTepTin") String name,
            @RequestParam("HashTepTin") String hash,
            @RequestBody byte[] content) {
        return answer(token, () -> speech.file(code, name, hash, content));
    }

    @PostMapping("/ho-so/dong-bo")
    ResponseEntity<?> record(
            @RequestHeader(name = TOKEN, defaultValue = "") String token,
            @RequestHeader(KEY) String key,
            @RequestBody String message) {
        return answer(token, () -> JSON.readTree(speech.record(key, JSON.readTree(message))));
    }

    @PostMapping("/ho-so/cap-nhat-tien-trinh")
    ResponseEntity<?> progress(
            @RequestHeader(name = TOKEN, defaultValue = "") String token,
            @RequestHeader(KEY) String key,
            @RequestBody String message) {
        return answer(token, () -> speech.progress(key, JSON.readTree(message)));
    }

    @PostMapping("/ho-so/cap-nhat-trang-thai")
    ResponseEntity<?> state(@RequestHeader(name = TOKEN, defaultValue = "") String token, @RequestBody String message) {
        return answer(token, () -> speech.state(JSON.readTree(message)));
    }

    @PostMapping("/ho-so/doi-soat")
    ResponseEntity<?> kept(@RequestHeader(name = TOKEN, defaultValue = "") String token, @RequestBody String message) {
        return answer(token, () -> speech.kept(JSON.readTree(message)));
    }

    private ResponseEntity<?> answer(String token, Supplier<Object> ask) {
        demo.require();
        var faults = speech.faults();
        if (faults.containsKey(Fault.AWAY)) {
            return away();
        }
        if (!tokens.isGood(token)) {
            return no(401, "Mã truy cập không hợp lệ");
        }
        try {
            var answer = ask.get();
            return faults.containsKey(Fault.DEAF) ? away() : ResponseEntity.ok(answer);
        } catch (PortalSpeech.Mistake mistake) {
            return no(400, String.valueOf(mistake.getMessage()));
        }
    }

    private static ResponseEntity<?> away() {
        return ResponseEntity.status(502).build();
    }

    private static ResponseEntity<?> no(int status, String words) {
        return ResponseEntity.status(status).body(Map.of("error_code", String.valueOf(status), "message", words));
    }
}
