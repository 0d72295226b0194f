package vn.xaso.documents.layout.application.print;

import java.util.Map;

/// Which template of the decree a type of document follows.
///
/// Law: 30/2020/NĐ-CP Phụ lục III
public enum TypeForm {
    /// 1.1
    RESOLUTION("QUYẾT NGHỊ:", ""),
    /// 1.2 and 1.3
    DECISION("QUYẾT ĐỊNH:", ""),
    /// 1.4, and all types without a template of their own.
    NAMED("", "Kính gửi:"),
    /// 1.5
    LETTER("", "Kính gửi:"),
    /// 1.6
    TELEGRAM("", "Điện:"),
    /// 1.7
    INVITATION("", "Trân trọng kính mời:"),
    /// 1.8
    INTRODUCTION("", "Kính gửi:"),
    /// 1.9
    MINUTES("", ""),
    /// 1.10
    LEAVE_PERMIT("", "");

    private static final Map<String, TypeForm> FORMS = Map.of(
            "NGHI_QUYET", RESOLUTION,
            "NGHI_QUYET_QPPL", RESOLUTION,
            "QUYET_DINH", DECISION,
            "QUYET_DINH_QPPL", DECISION,
            "CONG_VAN", LETTER,
            "CONG_DIEN", TELEGRAM,
            "GIAY_MOI", INVITATION,
            "GIAY_GIOI_THIEU", INTRODUCTION,
            "BIEN_BAN", MINUTES,
            "GIAY_NGHI_PHEP", LEAVE_PERMIT);

    private final String verb;
    private final String greeting;

    TypeForm(String verb, String greeting) {
        this.verb = verb;
        this.greeting = greeting;
    }

    /// @param code of a document type
    public static TypeForm of(String code) {
        return FORMS.getOrDefault(code, NAMED);
    }

    /// The word between the legal bases and what is decided, or empty.
    public String verb() {
        return verb;
    }

    /// The words before the addressees.
    public String greeting() {
        return greeting.isEmpty() ? "Kính gửi:" : greeting;
    }

    /// Who decides stands above the legal bases.
    public boolean namesAuthority() {
        return this == RESOLUTION || this == DECISION;
    }
}
