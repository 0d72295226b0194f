package vn.xaso.documents.numbers;

import vn.xaso.documents.DocumentType;

/// How the symbols of documents are put together.
///
/// Law: 30/2020/NĐ-CP art. 15, Phụ lục I, ô 3
public final class DocumentSymbols {

    private DocumentSymbols() {}

    /// What stands behind the number: `BC-UBND`, `UBND-KT` for a letter, `2026/QĐ-UBND` for legislation.
    ///
    /// @param body the abbreviation of the issuer
    /// @param office the abbreviation of the drafting office, or empty
    public static String notation(DocumentType type, String body, String office, int year) {
        if (type.family() == DocumentType.Family.LEGISLATION) {
            return year + "/" + type.abbreviation() + "-" + body;
        }
        if (type.isNamed()) {
            return type.abbreviation() + "-" + body;
        }
        return office.isEmpty() ? body : body + "-" + office;
    }

    /// Numbers below ten get a zero in front.
    public static String padded(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
