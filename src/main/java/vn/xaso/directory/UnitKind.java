package vn.xaso.directory;

import java.util.Arrays;
import java.util.Optional;
import vn.xaso.kernel.SearchText;

/// What a unit is called in front of its name.
public enum UnitKind {
    PROVINCE(UnitLevel.PROVINCE, "Tỉnh"),
    CENTRAL_CITY(UnitLevel.PROVINCE, "Thành phố"),
    DISTRICT(UnitLevel.DISTRICT, "Huyện"),
    URBAN_DISTRICT(UnitLevel.DISTRICT, "Quận"),
    TOWN(UnitLevel.DISTRICT, "Thị xã"),
    CITY(UnitLevel.DISTRICT, "Thành phố"),
    COMMUNE(UnitLevel.COMMUNE, "Xã"),
    WARD(UnitLevel.COMMUNE, "Phường"),
    TOWNSHIP(UnitLevel.COMMUNE, "Thị trấn"),
    SPECIAL_ZONE(UnitLevel.COMMUNE, "Đặc khu");

    private final UnitLevel level;
    private final String word;

    UnitKind(UnitLevel level, String word) {
        this.level = level;
        this.word = word;
    }

    public UnitLevel level() {
        return level;
    }

    public String word() {
        return word;
    }

    /// The kind that a full name such as "Xã Sáng Nhè" begins with. A lost mark in a kind of two words is forgiven;
    /// in one word it is not, because "Xa Dung" is a name.
    public static Optional<UnitKind> ofFullName(UnitLevel level, String fullName) {
        return Arrays.stream(values())
                .filter(kind -> kind.level == level)
                .filter(kind -> kind.begins(fullName))
                .findFirst();
    }

    private boolean begins(String fullName) {
        var start = word + " ";
        return fullName.regionMatches(true, 0, start, 0, start.length())
                || (word.contains(" ") && SearchText.fold(fullName).startsWith(SearchText.fold(word) + " "));
    }
}
