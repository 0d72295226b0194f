package vn.xaso.documents;

/// The states that travel between agencies.
///
/// Law: 28/2018/QĐ-TTg
public enum HandlingStatus {
    ARRIVED("01"),
    REFUSED("02"),
    REGISTERED("03"),
    ASSIGNED("04"),
    IN_WORK("05"),
    COMPLETED("06"),
    /// The recipient agrees that the document is taken back.
    RECALL_AGREED("15"),
    RECALL_REFUSED("16");

    private final String code;

    HandlingStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
