package vn.xaso.playbank.domain;

import java.util.List;
import java.util.Map;
import vn.xaso.kernel.Sha256;

/// The code by which the national payment platform checks the messages of its partners.
public final class PlatformSeal {

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

    private final String secret;

    /// @param secret empty: no message is good
    public PlatformSeal(String secret) {
        this.secret = secret;
    }

    public boolean isInit(Map<String, String> message) {
        return isSame(OF_INIT, message);
    }

    public boolean isQuery(Map<String, String> message) {
        return isSame(OF_QUERY, message);
    }

    private boolean isSame(List<String> names, Map<String, String> message) {
        var text = new StringBuilder();
        names.forEach(name -> text.append(message.getOrDefault(name, "")).append('|'));
        return !secret.isEmpty() && Sha256.hex(text + secret).equalsIgnoreCase(message.getOrDefault("MaXacThuc", ""));
    }
}
