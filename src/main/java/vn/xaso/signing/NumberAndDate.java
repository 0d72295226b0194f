package vn.xaso.signing;

/// What the clerk writes into the open fields of a signed document, without breaking the signature.
///
/// Law: 30/2020/NĐ-CP art. 15
public interface NumberAndDate {

    /// Refuses with `signing.document.unreadable`.
    ///
    /// @param number such as `123`
    /// @param dayText such as `ngày 05 tháng 02 năm 2026`
    byte[] fill(byte[] pdf, String number, String dayText);

    /// The day as the law writes it: days below 10 and the first two months with a zero.
    static String dayText(java.time.LocalDate day) {
        var month = day.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(day.getDayOfMonth(), month < 3 ? "0" + month : String.valueOf(month), day.getYear());
    }
}
