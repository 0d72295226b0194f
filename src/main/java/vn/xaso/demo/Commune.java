package vn.xaso.demo;

import java.util.List;

/// A commune of the demonstration whose people have accounts.
///
/// @param code the code of the unit
/// @param name without the word for commune
/// @param suffix how the sign-ins of its officials end
/// @param seed makes its story the same at every start
record Commune(String code, String name, String suffix, int seed, List<String> villages) {

    static final Commune SANG_NHE = new Commune(
            "03244",
            "Sáng Nhè",
            "sangnhe",
            1,
            List.of(
                    "Bản Hột, xã Sáng Nhè",
                    "Bản Kép, xã Sáng Nhè",
                    "Thôn Háng Sua, xã Sáng Nhè",
                    "Thôn Trung Dù, xã Sáng Nhè",
                    "Thôn Phiêng Quảng, xã Sáng Nhè",
                    "Thôn Đề Dê Hu, xã Sáng Nhè"));

    static final Commune SI_PA_PHIN = new Commune(
            "03199",
            "Si Pa Phìn",
            "sipaphin",
            2,
            List.of(
                    "Bản Nậm Chim 1, xã Si Pa Phìn",
                    "Bản Tân Phong, xã Si Pa Phìn",
                    "Bản Đề Pua, xã Si Pa Phìn",
                    "Bản Mo Nỏng, xã Si Pa Phìn",
                    "Bản Chế Nhù, xã Si Pa Phìn",
                    "Bản Phìn Hồ, xã Si Pa Phìn"));

    /// Whether it is one of the two that visitors go through; the others have few people and fewer keys.
    boolean isOfTheStory() {
        return equals(SANG_NHE) || equals(SI_PA_PHIN);
    }
}
