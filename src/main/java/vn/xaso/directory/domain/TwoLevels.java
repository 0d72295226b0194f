package vn.xaso.directory.domain;

import java.time.LocalDate;
import java.util.Set;

/// The day on which local government became two levels, and the provinces that stayed what they were.
///
/// Law: 72/2025/QH15
/// Law: 202/2025/QH15 art. 1
public final class TwoLevels {

    public static final LocalDate BEGIN = LocalDate.of(2025, 7, 1);

    /// Hà Nội, Cao Bằng, Điện Biên, Lai Châu, Sơn La, Lạng Sơn, Quảng Ninh, Thanh Hóa, Nghệ An, Hà Tĩnh, Huế.
    private static final Set<String> UNCHANGED_PROVINCES =
            Set.of("01", "04", "11", "12", "14", "20", "22", "38", "40", "42", "46");

    private TwoLevels() {}

    public static boolean keepsProvince(String code) {
        return UNCHANGED_PROVINCES.contains(code);
    }
}
