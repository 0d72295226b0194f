package vn.xaso.documents.incoming.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.Urgency;
import vn.xaso.kernel.SearchText;

/// What the register says of a document. Before registration some of it may be empty.
///
/// @param type a code of the list of types, or empty
/// @param number at most 11 characters; empty for what carries none, such as a letter of a citizen
/// @param issuedOn the day on the document
/// @param answerBy the day by which the sender wants an answer
/// @param note at most 500 characters
///
/// Law: 30/2020/NĐ-CP Phụ lục VI
public record Particulars(
        String type,
        String number,
        String notation,
        @Nullable LocalDate issuedOn,
        String issuer,
        String summary,
        String signer,
        String signerPosition,
        int pages,
        Urgency urgency,
        @Nullable LocalDate answerBy,
        String note) {

    public static final int NUMBER = 11;
    public static final int NOTATION = 30;
    public static final int ISSUER = 200;
    public static final int SUMMARY = 500;
    public static final int SIGNER = 50;
    public static final int POSITION = 100;
    public static final int PAGES = 999;
    public static final int NOTE = 500;

    public static Particulars unknown(String summary, int pages) {
        return new Particulars("", "", "", null, "", summary, "", "", pages, Urgency.NORMAL, null, "");
    }

    /// As people write it: `15/QĐ-UBND`; empty where there is neither.
    public String symbol() {
        return number.isEmpty() || notation.isEmpty() ? number + notation : number + "/" + notation;
    }

    /// What a search without marks looks in.
    public String folded() {
        return SearchText.fold(String.join(" ", symbol(), summary, issuer, signer));
    }
}
