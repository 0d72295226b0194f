package vn.xaso.directory.domain;

import vn.xaso.directory.UnitLevel;

/// How a list points at a unit. Names one unit only together with a day.
public record UnitKey(UnitLevel level, String code) {

    public static UnitKey province(String code) {
        return new UnitKey(UnitLevel.PROVINCE, code);
    }

    public static UnitKey district(String code) {
        return new UnitKey(UnitLevel.DISTRICT, code);
    }

    public static UnitKey commune(String code) {
        return new UnitKey(UnitLevel.COMMUNE, code);
    }

    @Override
    public String toString() {
        return code;
    }
}
