package vn.xaso.payments.gateway.vnpay;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.Notice;
import vn.xaso.payments.domain.PaymentDoor;
import vn.xaso.payments.domain.Way;

/// VNPAY, version 2.1.0: the browser is sent there with everything in the address.
@Component
@EnableConfigurationProperties(VnpaySettings.class)
class VnpayDoor implements PaymentDoor {

    static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(OfficeClock.ZONE);
    /// VNPAY counts in hundredths of a đồng.
    static final int HUNDREDTHS = 100;

    private final VnpaySettings settings;
    private final Clock clock;

    VnpayDoor(VnpaySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Way way() {
        return Way.VNPAY;
    }

    @Override
    public boolean isOpen() {
        return !settings.address().isEmpty();
    }

    @Override
    public URI open(Bill bill, Visit visit) {
        Instant begun = bill.attempt().begunAt(); // by this time VNPAY is asked about it later
        var words = new HashMap<String, String>();
        words.put("vnp_Version", "2.1.0");
        words.put("vnp_Command", "pay");
        words.put("vnp_TmnCode", settings.terminal());
        words.put("vnp_Amount", Long.toString(bill.attempt().amount().dong() * HUNDREDTHS));
        words.put("vnp_CurrCode", "VND");
        words.put("vnp_TxnRef", bill.attempt().reference());
        words.put("vnp_OrderInfo", told(bill.obligation().code()));
        words.put("vnp_OrderType", "other");
        words.put("vnp_Locale", visit.language().equals("en") ? "en" : "vn");
        words.put("vnp_ReturnUrl", visit.back());
        words.put("vnp_IpAddr", visit.address());
        words.put("vnp_CreateDate", SECOND.format(begun));
        words.put("vnp_ExpireDate", SECOND.format(begun.plus(settings.life())));
        return URI.create(settings.address() + "?" + VnpaySignature.signed(words) + "&" + VnpaySignature.HASH + "="
                + new VnpaySignature(settings.secret()).of(words));
    }

    /// Plain letters and digits: VNPAY takes no others.
    static String told(String code) {
        return "Thanh toan ho so " + code.replaceAll("[^A-Za-z0-9 .-]", "");
    }

    @Override
    public Optional<Notice> ask(Attempt attempt) throws IOException {
        if (settings.questions().isEmpty()) {
            return Optional.empty();
        }
        try (var questions = new VnpayQuestions(settings, clock)) {
            return questions.ask(attempt);
        }
    }

    /// What a message says, once its signature is known to be good.
    static Notice notice(Map<String, String> words) {
        var code = words.getOrDefault("vnp_ResponseCode", "");
        var state = words.getOrDefault("vnp_TransactionStatus", "");
        boolean paid = code.equals("00") && state.equals("00");
        return new Notice(
                Way.VNPAY,
                words.getOrDefault("vnp_TxnRef", ""),
                words.getOrDefault("vnp_TransactionNo", ""),
                VnpayAmount.read(words.getOrDefault("vnp_Amount", "")),
                paid,
                code.equals("00") ? state : code);
    }
}
