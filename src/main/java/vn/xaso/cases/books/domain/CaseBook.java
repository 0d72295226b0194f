package vn.xaso.cases.books.domain;

/// A register of the one-stop shop.
///
/// Law: TT 03/2025/TT-VPCP, annex I, form 07; 23/2015/NĐ-CP art. 13
public enum CaseBook {
    /// Form 07: every case that was accepted.
    TRACKING("so-theo-doi-ho-so"),
    COPIES("so-chung-thuc-ban-sao"),
    SIGNATURES("so-chung-thuc-chu-ky"),
    CONTRACTS("so-chung-thuc-hop-dong"),
    /// A list to follow results by; the book of the law is kept in the system of the Ministry of Justice.
    CIVIL_STATUS("theo-doi-ket-qua-ho-tich");

    private final String fileName;

    CaseBook(String fileName) {
        this.fileName = fileName;
    }

    public boolean isOfResults() {
        return this == CIVIL_STATUS;
    }

    /// Whether its lines were written when the numbers were given, and stay as they are.
    public boolean isOfCertification() {
        return this == COPIES || this == SIGNATURES || this == CONTRACTS;
    }

    /// Such as `so-theo-doi-ho-so-2026-01-01-2026-12-31`.
    public String fileName(BookPeriod period) {
        return fileName + "-" + period.from() + "-" + period.to();
    }
}
