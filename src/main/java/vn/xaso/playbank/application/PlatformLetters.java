package vn.xaso.playbank.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.kernel.Absent;
import vn.xaso.playbank.domain.Door;
import vn.xaso.playbank.domain.PlatformSeal;
import vn.xaso.playbank.domain.PlayBook;
import vn.xaso.playbank.domain.PlayPayment;

/// What the payment platform of the national portal is asked and what it says.
@Lazy
@Component
public class PlatformLetters {

    public static final Map<String, String> REFUSED = Map.of("error_code", "97", "message", "Sai ma xac thuc");

    private static final String UNKNOWN = "404";

    private final PlayBankSettings settings;
    private final PlayBook book;
    private final PlatformSeal seal;

    PlatformLetters(PlayBankSettings settings, PlayBook book) {
        this.settings = settings;
        this.book = book;
        this.seal = new PlatformSeal(settings.platformSecret());
    }

    public boolean isInit(String key, Map<String, String> message) {
        return isKey(key) && seal.isInit(message);
    }

    public boolean isQuery(String key, Map<String, String> message) {
        return isKey(key) && seal.isQuery(message);
    }

    private boolean isKey(String key) {
        return !settings.token().isEmpty()
                && MessageDigest.isEqual(
                        ("Bearer " + settings.token()).getBytes(StandardCharsets.UTF_8),
                        key.getBytes(StandardCharsets.UTF_8));
    }

    /// @throws Absent where there is no amount in it
    public PlayPayment read(Map<String, String> message, Instant now, Duration life) {
        var amount = message.getOrDefault("SoTien", "");
        if (!amount.matches("[1-9]\\d{0,12}")) {
            throw new Absent("amount");
        }
        return PlayPayment.begun(
                message.getOrDefault("MaThamChieu", ""),
                Door.PLATFORM,
                Long.parseLong(amount),
                message.getOrDefault("ThongTinGiaoDich", ""),
                "",
                now,
                now.plus(life));
    }

    public Map<String, String> begun(PlayPayment payment, String there) {
        return said(Map.of("MaThamChieu", payment.reference(), "UrlThanhToan", there));
    }

    public Map<String, String> told(Map<String, String> question) {
        return book.find(question.getOrDefault("MaThamChieu", ""))
                .filter(payment -> payment.door() == Door.PLATFORM)
                .map(payment -> said(Map.of(
                        "MaThamChieu",
                        payment.reference(),
                        "MaTrangThai",
                        state(payment),
                        "MaGiaoDich",
                        payment.number(),
                        "SoTien",
                        Long.toString(payment.amount()))))
                .orElse(Map.of("error_code", UNKNOWN, "message", ""));
    }

    private static String state(PlayPayment payment) {
        return switch (payment.state()) {
            case OPEN -> "01";
            case PAID -> "00";
            case FAILED -> payment.code();
        };
    }

    private static Map<String, String> said(Map<String, String> words) {
        return Map.of("error_code", "0", "message", JsonMapper.shared().writeValueAsString(words));
    }
}
