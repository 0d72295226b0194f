package vn.xaso.payments.gateway.vietqr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.SharedFacts;
import vn.xaso.kernel.Money;

/// Law: NAPAS VietQR, EMVCo Merchant-Presented Mode 1.1
class VietQrTest {

    private static final VietQr TRANSFER =
            new VietQr("970405", "1234567890123", new Money(18_000), "", "H18.45.05 261124 0007");

    @Test
    void writesWhatTheSpecificationWrites() {
        assertThat(new VietQr("970403", "0011012345678", null, "", "").payload())
                .isEqualTo("00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA"
                        + "53037045802VN63049E6F");
        assertThat(new VietQr("970403", "0011012345678", new Money(180_000), "NPS6869", "thanh toan don hang")
                        .payload())
                .isEqualTo("00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA"
                        + "530370454061800005802VN62340107NPS68690819thanh toan don hang63042E2E");
        assertThat(TRANSFER.payload()).endsWith("62250821H18.45.05 261124 000763046905");
    }

    @Test
    void readsWhatItWrote() {
        assertThat(VietQr.read(TRANSFER.payload())).contains(TRANSFER);
    }

    @Test
    void aPurposeLosesItsMarksAndIsCut() {
        var code = new VietQr("970405", "1", null, "", "Lệ phí Đăng ký kết hôn của ông Lò Văn Đôi, xã Si Pa Phìn");
        assertThat(VietQr.read(code.payload()).orElseThrow().purpose())
                .isEqualTo("Le phi Dang ky ket hon cua ong Lo Van Doi, xa Si P");
    }

    @Test
    void refusesADamagedCodeAndWhatIsNone() {
        assertThat(VietQr.read(TRANSFER.payload().replace("18000", "81000"))).isEmpty();
        assertThat(VietQr.read("")).isEmpty();
        assertThat(VietQr.read("https://example.vn/pay?x=1")).isEmpty();
    }

    @Test
    void checksAsTheStandardSays() {
        assertThat(VietQr.check("123456789")).isEqualTo("29B1");
    }

    /// Codes of other programs: the check of each, and what those say that pay into an account.
    @Test
    void agreesWithOtherPrograms() throws IOException {
        var vectors =
                JsonMapper.shared().readTree(Files.readString(SharedFacts.file("payments/A_vietqr_vectors.json")));
        for (var vector : vectors) {
            var payload = vector.get("payload").asString();
            var body = payload.substring(0, payload.length() - 4);
            assertThat(VietQr.check(body))
                    .isEqualTo(vector.get("crc_recomputed").asString());
            var fields = vector.get("fields");
            if (vector.get("crc_valid_expected").asBoolean() && fields.has("bin") && fields.has("account")) {
                var read = VietQr.read(payload).orElseThrow();
                assertThat(read.bank()).isEqualTo(fields.get("bin").asString());
                assertThat(read.account()).isEqualTo(fields.get("account").asString());
                if (fields.has("amount")) {
                    assertThat(read.amount())
                            .isEqualTo(new Money(
                                    Long.parseLong(fields.get("amount").asString())));
                }
            }
        }
        assertThat(vectors.size()).isGreaterThan(5);
    }
}
