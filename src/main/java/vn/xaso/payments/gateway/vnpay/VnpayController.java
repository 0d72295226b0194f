package vn.xaso.payments.gateway.vnpay;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.xaso.payments.application.NoticeDesk;
import vn.xaso.payments.domain.Verdict;

/// Hears VNPAY, server to server. It asks again until it is answered with 00 or 02.
@RestController
class VnpayController {

    static final String HERE = "/thanh-toan/vnpay";
    private static final Logger LOG = LoggerFactory.getLogger(VnpayController.class);

    private final VnpaySettings settings;
    private final NoticeDesk notices;

    VnpayController(VnpaySettings settings, NoticeDesk notices) {
        this.settings = settings;
        this.notices = notices;
    }

    @GetMapping(HERE)
    Map<String, String> hear(@RequestParam Map<String, String> words) {
        if (settings.secret().isEmpty() || !new VnpaySignature(settings.secret()).isOf(words)) {
            return answer("97", "Invalid signature");
        }
        try {
            return answer(notices.hear(VnpayDoor.notice(words)));
        } catch (RuntimeException fault) {
            LOG.warn("A message of VNPAY waits to be sent again", fault);
            return answer("99", "Unknown error");
        }
    }

    private static Map<String, String> answer(Verdict verdict) {
        return switch (verdict) {
            case CONFIRMED, TOO_MUCH, FAILED -> answer("00", "Confirm Success");
            case ALREADY -> answer("02", "Order already confirmed");
            case NOT_FOUND -> answer("01", "Order not found");
            case WRONG_AMOUNT -> answer("04", "Invalid amount");
        };
    }

    private static Map<String, String> answer(String code, String message) {
        return Map.of("RspCode", code, "Message", message);
    }
}
