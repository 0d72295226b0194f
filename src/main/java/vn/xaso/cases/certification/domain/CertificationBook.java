package vn.xaso.cases.certification.domain;

/// A book of certification. Its symbol stands in every number.
///
/// Law: 23/2015/NĐ-CP art. 13
public enum CertificationBook {
    COPIES("SCT/BS"),
    SIGNATURES("SCT/CK,ĐC"),
    CONTRACTS("SCT/HĐ,GD");

    private final String symbol;

    CertificationBook(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
