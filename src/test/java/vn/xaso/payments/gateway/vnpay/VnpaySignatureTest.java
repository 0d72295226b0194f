package vn.xaso.payments.gateway.vnpay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.SharedFacts;

class VnpaySignatureTest {

    private static final VnpaySignature SIGNATURE = new VnpaySignature("DUMMYSECRETDUMMYSECRETDUMMYSECRET");
    private static final String NOTICE_HASH = "e8ac128317fdb20fcbff75bacafd2113c612604e4541e55d3e80214f0bed2f2e"
            + "a53a120d53aec4956b12aed0035b9a2828423a9ab57e1b4d150f25ce7d0ced83";

    private static Map<String, String> notice() {
        var words = new HashMap<String, String>();
        words.put("vnp_Amount", "1800000");
        words.put("vnp_BankCode", "NCB");
        words.put("vnp_BankTranNo", "VNP14000001");
        words.put("vnp_CardType", "ATM");
        words.put("vnp_OrderInfo", "Thanh toan ho so H18.45.05-261124-0007");
        words.put("vnp_PayDate", "20261124091733");
        words.put("vnp_ResponseCode", "00");
        words.put("vnp_TmnCode", "DEMO0001");
        words.put("vnp_TransactionNo", "14000001");
        words.put("vnp_TransactionStatus", "00");
        words.put("vnp_TxnRef", "H18450526112400070001");
        return words;
    }

    @Test
    void signsTheWayToTheBank() {
        var words = new HashMap<String, String>();
        words.put("vnp_Amount", "1800000");
        words.put("vnp_Command", "pay");
        words.put("vnp_CreateDate", "20261124091500");
        words.put("vnp_CurrCode", "VND");
        words.put("vnp_ExpireDate", "20261124093000");
        words.put("vnp_IpAddr", "203.0.113.10");
        words.put("vnp_Locale", "vn");
        words.put("vnp_OrderInfo", "Thanh toan ho so H18.45.05-261124-0007");
        words.put("vnp_OrderType", "other");
        words.put("vnp_ReturnUrl", "https://dvc.example.vn/pay/return");
        words.put("vnp_TmnCode", "DEMO0001");
        words.put("vnp_TxnRef", "H18450526112400070001");
        words.put("vnp_Version", "2.1.0");
        words.put("vnp_BankCode", "");

        assertThat(VnpaySignature.signed(words)).contains("vnp_ReturnUrl=https%3A%2F%2Fdvc.example.vn%2Fpay%2Freturn");
        assertThat(SIGNATURE.of(words))
                .isEqualTo("c6ec8ebc68092b1ec0ed56494113708c824cf7923233c61fab1b7b12c3be00ad"
                        + "3a3d312564520fc813ac8bd14ac9fbc06de21299e31c2c7221794df45d85dc56");
    }

    @Test
    void knowsItsOwnNoticeInEitherCase() {
        var words = notice();
        words.put(VnpaySignature.HASH, NOTICE_HASH);
        words.put("vnp_SecureHashType", "HMACSHA512");
        assertThat(SIGNATURE.isOf(words)).isTrue();

        words.put(VnpaySignature.HASH, NOTICE_HASH.toUpperCase(java.util.Locale.ROOT));
        assertThat(SIGNATURE.isOf(words)).isTrue();
    }

    @Test
    void refusesAForgedNotice() {
        var words = notice();
        words.put(VnpaySignature.HASH, NOTICE_HASH);
        words.put("vnp_Amount", "100");
        assertThat(SIGNATURE.isOf(words)).isFalse();

        assertThat(SIGNATURE.isOf(notice())).isFalse();
        words.put(VnpaySignature.HASH, "đ");
        assertThat(SIGNATURE.isOf(words)).isFalse();
    }

    @Test
    void agreesWithOtherPrograms() throws IOException {
        var vectors = JsonMapper.shared().readTree(Files.readString(SharedFacts.file("payments/A_vnpay_vectors.json")));
        int checked = 0;
        for (var vector : vectors) {
            if (vector.has("secure_hash")) {
                var words = words(vector.get("params"));
                words.put(VnpaySignature.HASH, vector.get("secure_hash").asString());
                assertThat(new VnpaySignature(vector.get("secret").asString()).isOf(words))
                        .isEqualTo(vector.get("verified_expected").asBoolean());
                checked++;
            }
            if (vector.has("build")) {
                assertThat(VnpaySignature.signed(words(vector.get("build"))))
                        .isEqualTo(vector.get("expected_query").asString());
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(2);
    }

    private static Map<String, String> words(JsonNode node) {
        var words = new HashMap<String, String>();
        node.properties()
                .forEach(word -> words.put(word.getKey(), word.getValue().asString()));
        return words;
    }
}
