package vn.xaso.playbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The bank checks what it is sent with codes of its own making, against published vectors.
class PlaySealsTest {

    private static final String WAY_THERE =
            "vnp_Amount=1800000&vnp_Command=pay&vnp_CreateDate=20261124091500&vnp_CurrCode=VND"
                    + "&vnp_ExpireDate=20261124093000&vnp_IpAddr=203.0.113.10&vnp_Locale=vn"
                    + "&vnp_OrderInfo=Thanh+toan+ho+so+H18.45.05-261124-0007&vnp_OrderType=other"
                    + "&vnp_ReturnUrl=https%3A%2F%2Fdvc.example.vn%2Fpay%2Freturn&vnp_TmnCode=DEMO0001"
                    + "&vnp_TxnRef=H18450526112400070001&vnp_Version=2.1.0";
    private static final String SIGNATURE = "c6ec8ebc68092b1ec0ed56494113708c824cf7923233c61fab1b7b12c3be00ad"
            + "3a3d312564520fc813ac8bd14ac9fbc06de21299e31c2c7221794df45d85dc56";

    @Test
    void signsAsVnpayDoesAndKnowsWhatIsForged() {
        var seal = new VnpaySeal("DUMMYSECRETDUMMYSECRETDUMMYSECRET");
        var words = words(WAY_THERE);

        assertThat(seal.signed(words)).isEqualTo(WAY_THERE + "&vnp_SecureHash=" + SIGNATURE);
        words.put(VnpaySeal.HASH, SIGNATURE.toUpperCase(java.util.Locale.ROOT));
        words.put("utm_source", "not signed");
        assertThat(seal.isOf(words)).isTrue();
        words.put("vnp_Amount", "1800100");
        assertThat(seal.isOf(words)).isFalse();
        assertThat(new VnpaySeal("").isOf(words)).isFalse();
    }

    @Test
    void knowsMessagesOfThePlatform() {
        var message = new HashMap<>(Map.of(
                "LoaiBanTin", "INIT",
                "PhienBan", "1.0.6",
                "MaDoiTac", "DEMO",
                "MaThamChieu", "H18.45.05-261124-0007-01",
                "SoTien", "18000",
                "LoaiHinhThanhToan", "PAY",
                "MaKenhThanhToan", "1",
                "MaThietBi", "1",
                "NgonNgu", "vi-VN",
                "MaTienTe", "VND"));
        message.putAll(Map.of(
                "MaNganHang", "PAYMENT",
                "ThongTinGiaoDich", "THANH TOAN HO SO H18.45.05-261124-0007",
                "ThoiGianGD", "20261124091500",
                "Ip", "203.0.113.10",
                "MaXacThuc", "b04d850795e815ef9fc502f0caef15350341d414442e6251dd76aec60ae746ef"));
        var seal = new PlatformSeal("DUMMYSECRET");

        assertThat(seal.isInit(message)).isTrue();
        assertThat(seal.isQuery(message)).isFalse();
        assertThat(new PlatformSeal("").isInit(message)).isFalse();
        message.put("SoTien", "18001");
        assertThat(seal.isInit(message)).isFalse();
    }

    @Test
    void readsACodeAsAPhoneDoes() {
        var code = "00020101021238570010A000000727012700069704055011312345678901230208QRIBFTTA";

        assertThat(ScannedCode.read(
                        "00020101021238570010A00000072701270006970405011312345678901230208QRIBFTTA53037045405180005802VN62250821H18.45.05"
                                + " 261124 000763046905"))
                .contains(new ScannedCode("970405", "1234567890123", 18_000, "H18.45.05 261124 0007"));
        assertThat(ScannedCode.read(code)).isEmpty();
        assertThat(ScannedCode.read("XS7K2M9QW4Z8PA")).isEmpty();
    }

    private static Map<String, String> words(String line) {
        var words = new HashMap<String, String>();
        Arrays.stream(line.split("&"))
                .map(word -> word.split("=", 2))
                .forEach(word -> words.put(word[0], URLDecoder.decode(word[1], StandardCharsets.UTF_8)));
        return words;
    }
}
