package vn.xaso.payments.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Sha256;

class PlatformHashTest {

    @Test
    void isWrittenAsThePlatformWritesIt() {
        var message = Map.ofEntries(
                Map.entry("LoaiBanTin", "INIT"),
                Map.entry("PhienBan", "1.0.6"),
                Map.entry("MaDoiTac", "DEMO"),
                Map.entry("MaThamChieu", "H18.45.05-261124-0007-01"),
                Map.entry("SoTien", "18000"),
                Map.entry("LoaiHinhThanhToan", "PAY"),
                Map.entry("MaKenhThanhToan", "1"),
                Map.entry("MaThietBi", "1"),
                Map.entry("NgonNgu", "vi-VN"),
                Map.entry("MaTienTe", "VND"),
                Map.entry("MaNganHang", "PAYMENT"),
                Map.entry("ThongTinGiaoDich", "THANH TOAN HO SO H18.45.05-261124-0007"),
                Map.entry("ThoiGianGD", "20261124091500"),
                Map.entry("Ip", "203.0.113.10"));

        assertThat(PlatformHash.ofInit(message, "DUMMYSECRET"))
                .isEqualTo("b04d850795e815ef9fc502f0caef15350341d414442e6251dd76aec60ae746ef");
        assertThat(PlatformHash.ofQuery(message, "DUMMYSECRET"))
                .isEqualTo(Sha256.hex("INIT|1.0.6|DEMO|H18.45.05-261124-0007-01|20261124091500|DUMMYSECRET"));
    }
}
