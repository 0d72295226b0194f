package vn.xaso.cases.application;

import java.util.Locale;

/// Names as they stand on papers of the office, whatever language its pages are read in.
public final class CaseWording {

    private CaseWording() {}

    /// `Xã Sáng Nhè` is governed by `Ủy ban nhân dân xã Sáng Nhè`.
    public static String committee(String unit) {
        return "Ủy ban nhân dân " + unit.substring(0, 1).toLowerCase(Locale.ROOT) + unit.substring(1);
    }
}
