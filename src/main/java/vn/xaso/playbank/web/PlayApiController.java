package vn.xaso.playbank.web;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.xaso.kernel.Demo;
import vn.xaso.kernel.Money;
import vn.xaso.playbank.application.PlatformLetters;
import vn.xaso.playbank.application.PlayDesk;
import vn.xaso.playbank.application.VnpayLetters;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterPress;

/// What the program asks the play bank, server to server.
@Lazy
@RestController
class PlayApiController {

    private static final Duration LIFE = Duration.ofMinutes(15);

    private final VnpayLetters vnpay;
    private final PlatformLetters platform;
    private final PlayDesk desk;
    private final RegisterPress press;
    private final Demo demo;
    private final Clock clock;

    PlayApiController(
            VnpayLetters vnpay,
            PlatformLetters platform,
            PlayDesk desk,
            @Lazy RegisterPress press,
            Demo demo,
            Clock clock) {
        this.vnpay = vnpay;
        this.platform = platform;
        this.desk = desk;
        this.press = press;
        this.demo = demo;
        this.clock = clock;
    }

    @PostMapping(PlayPages.HERE + "/vnpay/merchant_webapi/api/transaction")
    Map<String, String> question(@RequestBody Map<String, Object> question) {
        demo.require();
        return vnpay.answer(words(question));
    }

    @PostMapping(PlayPages.HERE + "/nen-tang/thanhtoan/init")
    Map<String, String> begin(
            @RequestHeader(name = "Authorization", defaultValue = "") String key,
            @RequestBody Map<String, Object> message) {
        demo.require();
        var words = words(message);
        return platform.isInit(key, words)
                ? platform.begun(
                        desk.begin(platform.read(words, clock.instant(), LIFE)),
                        PlayPages.pay(words.getOrDefault("MaThamChieu", "")))
                : PlatformLetters.REFUSED;
    }

    @PostMapping(PlayPages.HERE + "/nen-tang/thanhtoan/query")
    Map<String, String> ask(
            @RequestHeader(name = "Authorization", defaultValue = "") String key,
            @RequestBody Map<String, Object> message) {
        demo.require();
        var words = words(message);
        return platform.isQuery(key, words) ? platform.told(words) : PlatformLetters.REFUSED;
    }

    /// The paper of the platform, as a PDF that says that it is none.
    @PostMapping(PlayPages.HERE + "/nen-tang/thanhtoan/bienlai")
    ResponseEntity<byte[]> receipt(
            @RequestHeader(name = "Authorization", defaultValue = "") String key,
            @RequestBody Map<String, Object> message,
            Texts texts) {
        demo.require();
        var words = words(message);
        if (!platform.isQuery(key, words)) {
            return ResponseEntity.status(401).build();
        }
        var payment = desk.get(words.getOrDefault("MaThamChieu", ""));
        var book = new RegisterBook(
                texts.of("playbank.title"),
                texts.of("playbank.receipt"),
                texts.of("playbank.notice.title"),
                List.of(
                        new RegisterBook.Column(texts.of("playbank.reference"), 30),
                        new RegisterBook.Column(texts.of("playbank.words"), 50),
                        new RegisterBook.Column(texts.of("playbank.amount"), 20)),
                List.of(List.of(payment.reference(), payment.words(), new Money(payment.amount()).toString())),
                "bien-lai");
        var paper = new ByteArrayOutputStream();
        press.write(book, RegisterBook.Form.PDF, texts, paper);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(paper.toByteArray());
    }

    /// Words only; what lies deeper in a message is not sealed.
    private static Map<String, String> words(Map<String, Object> message) {
        var words = new TreeMap<String, String>();
        message.forEach((name, value) -> {
            if (value instanceof String || value instanceof Number) {
                words.put(name, value.toString());
            }
        });
        return words;
    }
}
