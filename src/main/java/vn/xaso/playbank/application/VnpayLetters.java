package vn.xaso.playbank.application;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.playbank.domain.Door;
import vn.xaso.playbank.domain.PlayBook;
import vn.xaso.playbank.domain.PlayPayment;
import vn.xaso.playbank.domain.VnpaySeal;

/// What VNPAY 2.1.0 is sent and what it says.
@Lazy
@Component
public class VnpayLetters {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(OfficeClock.ZONE);
    private static final int HUNDREDTHS = 100;
    private static final String BANK = "NCB";

    private final PlayBankSettings settings;
    private final PlayBook book;
    private final Clock clock;
    private final VnpaySeal seal;

    VnpayLetters(PlayBankSettings settings, PlayBook book, Clock clock) {
        this.settings = settings;
        this.book = book;
        this.clock = clock;
        this.seal = new VnpaySeal(settings.secret());
    }

    /// Reads the address with which a browser was sent here.
    ///
    /// @throws Absent where it is not signed, or not for this terminal
    public PlayPayment read(Map<String, String> words) {
        var amount = words.getOrDefault("vnp_Amount", "");
        if (!seal.isOf(words)
                || !settings.terminal().equals(words.get("vnp_TmnCode"))
                || !amount.matches("[1-9]\\d{2,14}")) {
            throw new Absent("no signed way to VNPAY");
        }
        return PlayPayment.begun(
                words.getOrDefault("vnp_TxnRef", ""),
                Door.VNPAY,
                Long.parseLong(amount) / HUNDREDTHS,
                words.getOrDefault("vnp_OrderInfo", ""),
                words.getOrDefault("vnp_ReturnUrl", ""),
                time(words.getOrDefault("vnp_CreateDate", "")),
                time(words.getOrDefault("vnp_ExpireDate", "")));
    }

    private Instant time(String text) {
        try {
            return LocalDateTime.parse(text, DateTimeFormatter.ofPattern("yyyyMMddHHmmss"))
                    .atZone(OfficeClock.ZONE)
                    .toInstant();
        } catch (DateTimeException wrong) {
            return clock.instant();
        }
    }

    /// The message about a payment, signed.
    public String message(PlayPayment payment) {
        return seal.signed(words(payment));
    }

    /// Messages of somebody who is not VNPAY: one with a wrong signature; one that was VNPAY's, with another amount.
    public List<String> forged(PlayPayment payment) {
        var paid = words(payment);
        paid.put("vnp_ResponseCode", "00");
        paid.put("vnp_TransactionStatus", "00");
        paid.put("vnp_TransactionNo", "9" + SECOND.format(clock.instant()));
        var honest = seal.signed(paid);
        paid.put("vnp_Amount", Long.toString((payment.amount() - 1) * HUNDREDTHS));
        return List.of(honest.substring(0, honest.length() - 4) + "beef", seal.signed(paid));
    }

    private Map<String, String> words(PlayPayment payment) {
        var at = Objects.requireNonNullElseGet(payment.decidedAt(), clock::instant);
        boolean paid = payment.state() == PlayPayment.State.PAID;
        var words = new TreeMap<String, String>();
        words.put("vnp_TmnCode", settings.terminal());
        words.put("vnp_Amount", Long.toString(payment.amount() * HUNDREDTHS));
        words.put("vnp_BankCode", BANK);
        words.put("vnp_CardType", "ATM");
        words.put("vnp_OrderInfo", payment.words());
        words.put("vnp_PayDate", SECOND.format(at));
        words.put("vnp_ResponseCode", payment.code());
        words.put("vnp_TransactionNo", paid ? payment.number() : "0");
        words.put("vnp_BankTranNo", paid ? "VNP" + payment.number() : "");
        words.put("vnp_TransactionStatus", paid ? "00" : "02");
        words.put("vnp_TxnRef", payment.reference());
        return words;
    }

    /// What VNPAY answers to a question (`querydr`).
    public Map<String, String> answer(Map<String, String> question) {
        var said = new TreeMap<String, String>();
        said.put("vnp_ResponseId", Ids.next().toString().replace("-", ""));
        said.put("vnp_Command", "querydr");
        said.put("vnp_TmnCode", settings.terminal());
        said.put("vnp_TxnRef", question.getOrDefault("vnp_TxnRef", ""));
        if (!seal.isOfQuestion(question)) {
            said.put("vnp_ResponseCode", "97");
            said.put("vnp_Message", "Invalid checksum");
        } else {
            book.find(question.getOrDefault("vnp_TxnRef", ""))
                    .filter(payment -> payment.door() == Door.VNPAY)
                    .ifPresentOrElse(payment -> tell(payment, said), () -> {
                        said.put("vnp_ResponseCode", "91");
                        said.put("vnp_Message", "Transaction not found");
                    });
        }
        said.put(VnpaySeal.HASH, seal.ofAnswer(said));
        return said;
    }

    private void tell(PlayPayment payment, Map<String, String> said) {
        said.putAll(words(payment));
        said.remove("vnp_CardType");
        said.remove("vnp_BankTranNo");
        said.put("vnp_ResponseCode", "00");
        said.put("vnp_Message", "OK");
        said.put("vnp_TransactionType", "01");
        boolean waits =
                payment.state() == PlayPayment.State.OPEN && clock.instant().isBefore(payment.endsAt());
        if (waits) {
            said.put("vnp_TransactionStatus", "01");
        }
        said.put("vnp_PromotionCode", "");
        said.put("vnp_PromotionAmount", "");
    }
}
