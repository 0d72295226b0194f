package vn.xaso.payments.gateway.platform;

import java.util.List;
import java.util.Map;
import vn.xaso.kernel.Sha256;

/// The code by which the national payment platform knows that a message comes from the partner.
final class PlatformHash {

    /// In this order, the secret behind them.
    private static final List<String> OF_INIT = List.of(
            "LoaiBanTin",
            "PhienBan",
            "MaDoiTac",
            "MaThamChieu",
            "SoTien",
            "LoaiHinhThanhToan",
            "MaKenhThanhToan",
            "MaThietBi",
            "NgonNgu",
            "MaTienTe",
            "MaNganHang",
            "ThongTinGiaoDich",
            "ThoiGianGD",
            "Ip");

    private static final List<String> OF_QUERY =
            List.of("LoaiBanTin", "PhienBan", "MaDoiTac", "MaThamChieu", "ThoiGianGD");

    private PlatformHash() {}

    static String ofInit(Map<String, String> message, String secret) {
        return over(OF_INIT, message, secret);
    }

    static String ofQuery(Map<String, String> message, String secret) {
        return over(OF_QUERY, message, secret);
    }

    private static String over(List<String> names, Map<String, String> message, String secret) {
        var text = new StringBuilder();
        for (var name : names) {
            text.append(message.getOrDefault(name, "")).append('|');
        }
        return Sha256.hex(text + secret);
    }
}
