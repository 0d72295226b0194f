package vn.xaso.cases.certification.domain;

/// A number of a book. The numbers run from volume to volume until the year ends, and begin again with the new year.
///
/// Law: 23/2015/NĐ-CP art. 13
public record BookNumber(CertificationBook book, int year, int volume, int number) {

    /// What follows the number, such as ` quyển số 01/2026-SCT/BS`.
    public String notation() {
        return " quyển số " + volumeAndSymbol();
    }

    /// Such as `01/2026-SCT/BS`.
    public String volumeAndSymbol() {
        return "%02d/%d-%s".formatted(volume, year, book.symbol());
    }

    public String padded() {
        return "%02d".formatted(number);
    }

    /// Such as `07 quyển số 01/2026-SCT/BS`.
    public String text() {
        return padded() + notation();
    }
}
